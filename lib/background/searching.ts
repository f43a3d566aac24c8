import type { Dataset } from '#lib/data/dataset.ts';
import { zoneSearch } from '#lib/data/lookup.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { ZoneHit } from '#lib/model/overview.ts';

/** Search over the serving release; the index is built at the first query after each change of data. */
export function searching(dataset: Dataset): (query: string) => Promise<ZoneHit[]> {
  let built: { lexicon: Lexicon; search: (query: string) => ZoneHit[] } | undefined;
  return async (query) => {
    const lexicon = await (await dataset.reader()).lexicon();
    if (built?.lexicon !== lexicon) built = { lexicon, search: zoneSearch(lexicon) };
    return built.search(query);
  };
}
