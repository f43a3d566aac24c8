/**
 * Finding a zone by what a reader types: name, alias, full pinyin, initials, place or id. Exact and partial names come
 * first, in the order of `TIERS`; what no tier finds (several words, slips of the hand) is left to MiniSearch.
 */
import MiniSearch from 'minisearch';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { ZoneHit } from '#lib/model/overview.ts';
import type { Zone } from '#lib/model/zone.ts';

type Matched = ZoneHit['matched'];

interface Entry {
  zone: Zone;
  names: readonly string[];
  aliases: readonly string[];
  pinyin: readonly string[];
  initials: readonly string[];
  places: readonly string[];
  english: readonly string[];
}

interface Tier {
  matched: Matched;
  keys: (entry: Entry) => readonly string[];
  test: (key: string, query: string) => boolean;
}

const equals = (key: string, query: string): boolean => key === query;
const starts = (key: string, query: string): boolean => key.startsWith(query);
const holds = (key: string, query: string): boolean => query.length > 1 && key.includes(query);
const startsWithTwo = (key: string, query: string): boolean => query.length > 1 && key.startsWith(query);

const TIERS: readonly Tier[] = [
  { matched: 'id', keys: ({ zone }) => [zone.id], test: equals },
  { matched: 'name', keys: ({ names }) => names, test: equals },
  { matched: 'alias', keys: ({ aliases }) => aliases, test: equals },
  { matched: 'name', keys: ({ names }) => names, test: starts },
  { matched: 'alias', keys: ({ aliases }) => aliases, test: starts },
  { matched: 'pinyin', keys: ({ pinyin }) => pinyin, test: equals },
  { matched: 'initials', keys: ({ initials }) => initials, test: equals },
  { matched: 'place', keys: ({ places }) => places, test: equals },
  { matched: 'name', keys: ({ names }) => names, test: holds },
  { matched: 'alias', keys: ({ aliases }) => aliases, test: holds },
  { matched: 'pinyin', keys: ({ pinyin }) => pinyin, test: startsWithTwo },
  { matched: 'initials', keys: ({ initials }) => initials, test: startsWithTwo },
  { matched: 'alias', keys: ({ english }) => english, test: startsWithTwo },
];

/** Half-width, lower case, without spaces and quotes: how names and queries are held against each other. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’·]/g, '');

/** Chinese in pairs of characters, everything else in words: 珠海高新 → 珠海, 海高, 高新. */
function tokens(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{Script=Han}a-z0-9]+/u)
    .flatMap((word) => word.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [])
    .flatMap((run) => {
      if (/[a-z0-9]/.test(run)) return [run];
      const characters = [...run];
      return characters.length < 3 ? [run] : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
    });
}

/** 珠海市 is also asked for as 珠海. */
const places = ({ province, city }: Zone): string[] =>
  [province, ...city.split('、')].flatMap((place) => [place, place.replace(/(?:省|市|地区|自治州)$/, '')]);

/**
 * Builds the search over a lexicon once; the function returned answers queries, best first, at most `limit`.
 * An empty query finds nothing.
 */
export function zoneSearch(lexicon: Lexicon): (query: string, limit?: number) => ZoneHit[] {
  const entries = lexicon.zones.map((zone): Entry => {
    const keys = lexicon.pinyin[zone.id];
    return {
      zone,
      names: [zone.short, zone.name].map(plain),
      aliases: [...zone.aliases, ...(zone.weakAliases ?? [])].map(plain),
      pinyin: keys?.full ?? [],
      initials: keys?.initials ?? [],
      places: places(zone).map(plain),
      english: zone.en === undefined ? [] : [plain(zone.en)],
    };
  });
  const counts = lexicon.observations;
  const fuzzy = fuzzySearch(entries);
  const byId = new Map(entries.map((entry) => [entry.zone.id, entry]));

  return (query, limit = 20) => {
    const wanted = plain(query);
    if (wanted === '') return [];
    const hits = new Map<string, ZoneHit>();
    const take = (zone: Zone, matched: Matched, matchedText: string): void => {
      if (!hits.has(zone.id)) hits.set(zone.id, hit(zone, matched, matchedText, counts[zone.id] ?? 0));
    };
    for (const { matched, keys, test } of TIERS) {
      const found = entries
        .map((entry) => ({ entry, key: keys(entry).find((key) => test(key, wanted)) }))
        .filter((pair): pair is { entry: Entry; key: string } => pair.key !== undefined)
        .sort((a, b) => byInterest(counts, a.entry.zone, b.entry.zone));
      for (const { entry, key } of found) take(entry.zone, matched, matchedName(entry.zone, key) ?? key);
    }
    if (hits.size === 0) {
      for (const { id, matched } of fuzzy(query)) take(byId.get(id)!.zone, matched, query.trim());
    }
    return [...hits.values()].slice(0, limit);
  };
}

/** A zone that the data knows more of is likelier to be meant. */
const byInterest = (counts: Lexicon['observations'], a: Zone, b: Zone): number =>
  (counts[b.id] ?? 0) - (counts[a.id] ?? 0) || (a.id < b.id ? -1 : 1);

/** The name as its zone writes it, where the key is one. */
const matchedName = (zone: Zone, key: string): string | undefined =>
  [zone.short, zone.name, ...zone.aliases, ...(zone.weakAliases ?? []), zone.en ?? ''].find(
    (name) => plain(name) === key,
  );

function hit(zone: Zone, matched: Matched, matchedText: string, observations: number): ZoneHit {
  const { id, name, short, en, province, city, type, approved } = zone;
  return {
    id,
    name,
    short,
    ...(en === undefined ? {} : { en }),
    province,
    city,
    type,
    ...(approved === undefined ? {} : { approved }),
    matched,
    matchedText,
    observations,
  };
}

const FIELD_MATCH: Readonly<Record<string, Matched>> = {
  names: 'alias',
  pinyin: 'pinyin',
  places: 'place',
};

function fuzzySearch(entries: readonly Entry[]): (query: string) => { id: string; matched: Matched }[] {
  const index = new MiniSearch<{ id: string; names: string; pinyin: string; places: string }>({
    fields: ['names', 'pinyin', 'places'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { names: 2 },
      prefix: (term) => term.length > 1,
      // one slip in five letters; a wrong Chinese character is another word
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(
    entries.map(({ zone, names, aliases, pinyin, places }) => ({
      id: zone.id,
      names: [...names, ...aliases, zone.en ?? ''].join(' '),
      pinyin: pinyin.join(' '),
      places: places.join(' '),
    })),
  );
  return (query) =>
    index.search(query).map((result) => {
      const field = Object.values(result.match)[0]?.[0] ?? 'names';
      return { id: result.id as string, matched: FIELD_MATCH[field] ?? 'alias' };
    });
}
