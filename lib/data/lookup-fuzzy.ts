/** The last resort of the search: several words in any order, and slips of the hand in pinyin. */
import MiniSearch from 'minisearch';
import type { ZoneHit } from '#lib/model/overview.ts';
import type { Entry } from './lookup-entry.ts';

type Matched = ZoneHit['matched'];

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

const FIELD_MATCH: Readonly<Record<string, Matched>> = {
  names: 'alias',
  pinyin: 'pinyin',
  places: 'place',
};

/** Zones that hold every word of a query, best first. */
export function fuzzySearch(
  entries: readonly Entry[],
): (query: string) => { id: string; matched: Matched }[] {
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
