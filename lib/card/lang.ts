/** Languages of a card's sentences. Words of the interface around it come from `locales/`. */
export type Lang = 'zh' | 'en';
