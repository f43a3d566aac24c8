/**
 * Finding a zone by what a reader types: name, alias, full pinyin, initials, place or id. Exact and partial names come
 * first, in the order of `TIERS`; what no tier finds (several words, slips of the hand) is left to MiniSearch.
 */
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { ZoneHit } from '#lib/model/overview.ts';
import type { Zone } from '#lib/model/zone.ts';
import { type Entry, entryOf, plain } from './lookup-entry.ts';
import { fuzzySearch } from './lookup-fuzzy.ts';

type Matched = ZoneHit['matched'];

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

/**
 * Builds the search over a lexicon once; the function returned answers queries, best first, at most `limit`.
 * An empty query finds nothing.
 */
export function zoneSearch(lexicon: Lexicon): (query: string, limit?: number) => ZoneHit[] {
  const entries = lexicon.zones.map((zone) => entryOf(zone, lexicon.pinyin[zone.id]));
  const counts = lexicon.observations;
  const fuzzy = fuzzySearch(entries);
  const byId = new Map(lexicon.zones.map((zone) => [zone.id, zone]));

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
      for (const { id, matched } of fuzzy(query)) take(byId.get(id)!, matched, query.trim());
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
