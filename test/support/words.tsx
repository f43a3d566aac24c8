import type { ComponentChildren } from 'preact';
import { parse } from 'yaml';
import { type Params, type Translate, WordsContext } from '#components/words.ts';
import en from '../../locales/en.yml?raw';
import zhCN from '../../locales/zh-CN.yml?raw';

type Messages = { [key: string]: string | Messages };
const messages: Record<string, Messages> = { en: parse(en), 'zh-CN': parse(zhCN) };

/** The translator of the tests: the same files and rules as @wxt-dev/i18n, without a browser extension around it. */
export function translator(locale: string): Translate {
  return (key, params: Params = {}) => {
    let found: string | Messages | undefined = messages[locale];
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found === 'object' && 'n' in found) found = found[String(params.n)] ?? found.n;
    if (typeof found !== 'string') throw new Error(`no message ${key} in ${locale}`);
    return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}

export function InWords({ locale = 'zh-CN', children }: { locale?: string; children: ComponentChildren }) {
  return <WordsContext.Provider value={{ t: translator(locale), locale }}>{children}</WordsContext.Provider>;
}
