import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Params = Record<string, string | number>;
/** Key in `locales/`, with the values for its `{names}`; `n` chooses the plural where the message has one. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** The keys of `locales/zh-CN.yml`, as `wxt prepare` generates them: a key without a message fails the types. */
export type MessageKey = keyof import('#i18n').GeneratedI18nStructure & string;

interface Words {
  t: Translate;
  /** BCP 47 tag of the interface, for Intl. */
  locale: string;
}

export const WordsContext = createContext<Words>({ t: (key) => key, locale: 'zh-CN' });

export const useWords = (): Words => useContext(WordsContext);
