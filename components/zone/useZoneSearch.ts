import { useEffect, useState } from 'preact/hooks';
import type { ZoneHit } from '#lib/model/overview.ts';

/** A query and what it finds; an answer that comes after the query has changed is dropped. */
export function useZoneSearch(
  lookUp: (query: string) => Promise<ZoneHit[]>,
): [query: string, setQuery: (query: string) => void, hits: readonly ZoneHit[]] {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly ZoneHit[]>([]);
  useEffect(() => {
    let current = true;
    const show = (found: readonly ZoneHit[]) => current && setHits(found);
    if (query.trim() === '') show([]);
    else lookUp(query).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [query, lookUp]);
  return [query, setQuery, hits];
}
