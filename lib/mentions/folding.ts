/** What each UTF-16 code unit becomes when it is folded (fold.ts). */
import { TRADITIONAL } from './traditional.ts';

/** Vanishes. */
export const DROP = 0;
export const SPACE = 32;

/** What each code unit becomes; DROP = nothing. */
export const folding: Uint16Array = (() => {
  const table = new Uint16Array(65536);
  for (let i = 0; i < 65536; i++) table[i] = i;
  for (let i = 0xff01; i <= 0xff5e; i++) table[i] = i - 0xfee0;
  const map = (from: string, to: string) => {
    for (const c of from) table[c.charCodeAt(0)] = to.charCodeAt(0);
  };
  map(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  );
  map('–―─', '—');
  map('∼〜', '~');
  map('﹣−', '-');
  map('﹪', '%');
  map('｡．', '。');
  map('､﹑', '、');
  map('﹐', ',');
  map('﹔', ';');
  // 三次产业结构为0.1∶51.3∶48.6: the sign of ratio
  map('∶﹕︰', ':');
  map('‧∙', '·');
  for (const c of '“”„‟"＂「」『』‘’‚‛\'＇«»\u00ad\u200b\u200c\u200d\u2060\ufeff\u0000')
    table[c.charCodeAt(0)] = DROP;
  // a full-width dot stands in decimals of full-width digits
  map('．', '.');
  for (let i = 0; i + 1 < TRADITIONAL.length; i += 2)
    table[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  return table;
})();

/** Folded form of a word of the vocabulary. */
export function foldWord(word: string): string {
  let same = 0;
  while (same < word.length && folding[word.charCodeAt(same)] === word.charCodeAt(same)) same++;
  if (same === word.length && !word.includes(' ')) return word;
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const c = folding[word.charCodeAt(i)]!;
    if (c !== DROP && c !== SPACE) out += String.fromCharCode(c);
  }
  return out;
}
