import { browser } from 'wxt/browser';
import type { Translate } from '#components/words.ts';
import { i18n } from '#i18n';

/** Follows the browser's language, as the catalogue of messages does. */
export const locale = browser.i18n.getUILanguage();

export const t: Translate = (key, params = {}) => {
  const translate = i18n.t as (key: string, ...rest: (number | Record<string, string | number>)[]) => string;
  return typeof params.n === 'number' ? translate(key, params.n, params) : translate(key, params);
};
