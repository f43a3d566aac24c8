import { useEffect, useState } from 'preact/hooks';
import { ask } from '#lib/messages/client.ts';
import type { PageFigures } from '#lib/model/page.ts';

/** Names of the zones that a page could be about, for the choice on an ambiguous card. */
export function useZoneNames(page: PageFigures | null): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = (page?.summary.candidates ?? []).join(' ');
  useEffect(() => {
    const ids = wanted === '' ? [] : wanted.split(' ');
    void Promise.all(ids.map((id) => ask('lookup', { query: id })))
      .then((found) => setNames(new Map(found.flat().map(({ id, name }) => [id, name]))))
      .catch(() => undefined);
  }, [wanted]);
  return (id) => names.get(id) ?? id;
}
