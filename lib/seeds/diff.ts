import type { DatasetReader } from '#lib/data/reader.ts';
import type { Observation } from '#lib/model/observation.ts';

/** How an observation or a name stands in the newer of two releases. */
export interface Change {
  change: 'added' | 'removed';
  kind: 'zone' | 'indicator' | 'observation';
  id: string;
  /** observation */
  observation?: Observation;
}

/** What differs between two releases, in the order of the ids. A changed number is one removed and one added. */
export async function diffReleases(before: DatasetReader, after: DatasetReader): Promise<Change[]> {
  const [a, b] = await Promise.all([before.lexicon(), after.lexicon()]);
  return [
    ...named('zone', new Set(a.zones.map((z) => z.id)), new Set(b.zones.map((z) => z.id))),
    ...named('indicator', new Set(a.indicators.map((i) => i.id)), new Set(b.indicators.map((i) => i.id))),
    ...(await observations(before, after)),
  ];
}

function named(kind: 'zone' | 'indicator', before: Set<string>, after: Set<string>): Change[] {
  return [
    ...[...before].filter((id) => !after.has(id)).map((id): Change => ({ change: 'removed', kind, id })),
    ...[...after].filter((id) => !before.has(id)).map((id): Change => ({ change: 'added', kind, id })),
  ].sort((x, y) => (x.id < y.id ? -1 : 1));
}

async function observations(before: DatasetReader, after: DatasetReader): Promise<Change[]> {
  const hashes = (reader: DatasetReader) =>
    new Map(reader.manifest.shards.filter((s) => s.kind === 'zone').map((s) => [s.id, s.sha256]));
  const [was, is] = [hashes(before), hashes(after)];
  const touched = [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => was.get(id) !== is.get(id))
    .sort();
  const [old, young] = await Promise.all([before.zones(touched), after.zones(touched)]);
  return touched.flatMap((zone) => {
    const a = new Map(old.get(zone)?.observations.map((o) => [o.id, o]));
    const b = new Map(young.get(zone)?.observations.map((o) => [o.id, o]));
    const only = (change: Change['change'], here: typeof a, there: typeof a): Change[] =>
      [...here]
        .filter(([id]) => !there.has(id))
        .map(([id, observation]) => ({ change, kind: 'observation', id, observation }));
    return [...only('removed', a, b), ...only('added', b, a)];
  });
}
