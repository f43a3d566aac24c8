/** Places named in a text: cities and provinces, and the zones' own parts (雁滩园区, 唐家湾) that tell where a page is from. */
import { foldWord } from '#lib/mentions/folding.ts';
import type { Zone } from '#lib/model/zone.ts';

/** 珠海市 → 珠海, 广东省 → 广东, 广西壮族自治区 → 广西: the form that titles and prose use. */
export const stem = (place: string): string =>
  place.replace(/(?:(?:壮族|回族|维吾尔)?自治区|[^市省]{1,6}族自治州|自治州|地区|[市省盟州])$/, '');

export interface Places {
  /** Times each city (by stem) is named. */
  readonly cities: ReadonlyMap<string, number>;
  readonly provinces: ReadonlySet<string>;
  /** Different cues of a zone's own that stand in the text, by zone id. */
  readonly cues: ReadonlyMap<string, number>;
}

export function placesIn(text: string, zones: readonly Zone[]): Places {
  const folded = foldWord(text);
  const cities = new Map<string, number>();
  const provinces = new Set<string>();
  const cues = new Map<string, number>();
  for (const zone of zones) {
    if (zone.type === 'aggregate') continue;
    const city = stem(zone.city);
    if (!cities.has(city)) cities.set(city, times(folded, city));
    const province = stem(zone.province);
    if (folded.includes(province)) provinces.add(province);
    const told = (zone.cues ?? []).filter((cue) => folded.includes(foldWord(cue))).length;
    if (told > 0) cues.set(zone.id, told);
  }
  for (const [city, n] of cities) if (n === 0) cities.delete(city);
  return { cities, provinces, cues };
}

function times(text: string, word: string): number {
  if (word.length < 2) return 0;
  let n = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n++;
  return n;
}
