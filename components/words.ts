import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Params = Record<string, string | number>;
/** Key in `locales/`, with the values for its `{names}`; `n` chooses the plural where the message has one. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** The keys of `locales/zh-CN.yml`, as `wxt prepare` generates them: a key without a message fails the types. */
export type MessageKey = keyof import('#i18n').GeneratedI18nStructure & string;

export interface Words {
  t: Translate;
  /** BCP 47 tag of the interface, for Intl. */
  locale: string;
}

/** What the generated `i18n` of an entrypoint offers, without its per-key overloads. */
interface I18n {
  t: (key: never, ...values: never[]) => string;
}

/** The words of an entrypoint, from its `#i18n` (which only WXT's builds resolve, so it is passed in). */
export function wordsOf(i18n: I18n): Words {
  const get = i18n.t as (key: string, ...values: (number | Params)[]) => string;
  const t: Translate = (key, params) => {
    if (params === undefined) return get(key);
    return typeof params.n === 'number' ? get(key, params.n, params) : get(key, params);
  };
  return { t, locale: t('locale') };
}

export const WordsContext = createContext<Words>({ t: (key) => key, locale: 'zh-CN' });

export const useWords = (): Words => useContext(WordsContext);
