import { pinyin } from 'pinyin-pro';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { Zone } from '#lib/model/zone.ts';

/** Search keys of a zone: full pinyin (zhuhaigaoxinqu) and initials (zhgxq) of its name, short name and aliases. */
export function pinyinKeys(zone: Zone): Lexicon['pinyin'][string] {
  const names = [zone.short, zone.name, ...zone.aliases];
  const full = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    const han = name.replace(/[^\p{Script=Han}]/gu, '');
    if (han === '') continue;
    const syllables = pinyin(han, { toneType: 'none', type: 'array', v: true });
    full.add(syllables.join(''));
    initials.add(syllables.map((syllable) => syllable[0]).join(''));
  }
  return { full: [...full], initials: [...initials] };
}
