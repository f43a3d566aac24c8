import type { Lexicon } from '#lib/model/lexicon.ts';
import type { Zone } from '#lib/model/zone.ts';

/** A zone with every key that it can be found by, made plain. */
export interface Entry {
  zone: Zone;
  names: readonly string[];
  aliases: readonly string[];
  pinyin: readonly string[];
  initials: readonly string[];
  places: readonly string[];
  english: readonly string[];
}

export const entryOf = (zone: Zone, keys: Lexicon['pinyin'][string] | undefined): Entry => ({
  zone,
  names: [zone.short, zone.name].map(plain),
  aliases: [...zone.aliases, ...(zone.weakAliases ?? [])].map(plain),
  pinyin: keys?.full ?? [],
  initials: keys?.initials ?? [],
  places: places(zone).map(plain),
  english: zone.en === undefined ? [] : [plain(zone.en)],
});

/** Half-width, lower case, without spaces and quotes: how names and queries are held against each other. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’·]/g, '');

/** 珠海市 is also asked for as 珠海. */
const places = ({ province, city }: Zone): string[] =>
  [province, ...city.split('、')].flatMap((place) => [place, place.replace(/(?:省|市|地区|自治州)$/, '')]);
