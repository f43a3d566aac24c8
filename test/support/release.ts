import { sha256 } from '#lib/data/hash.ts';
import type { Manifest, ShardEntry, ZoneShard } from '#lib/model/dataset.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { Observation } from '#lib/model/observation.ts';

/** A small but whole release, as a host would serve it. */
export interface TestRelease {
  manifest: Manifest;
  files: Map<string, string>;
}

export const observation = (over: Partial<Observation> = {}): Observation => ({
  id: 'o1',
  zone: 'zhuhai-htz',
  scope: 'main-park',
  indicator: 'gdp',
  measure: 'level',
  period: '2021',
  value: '306.2',
  unit: '亿元',
  comparator: '=',
  status: 'actual',
  source: 'zhuhai-htz/report',
  ...over,
});

const zoneShard = (zone: string, observations: Observation[]): ZoneShard => ({
  format: 1,
  zone,
  observations: observations.map((o) => ({ ...o, zone, source: `${zone}/report` })),
  sources: [
    {
      id: `${zone}/report`,
      title: '工作报告',
      publisher: '管委会',
      date: '2022-02-10',
      type: 'work-report',
      official: true,
    },
  ],
  breaks: [],
});

const lexicon = (
  version: string,
  zones: Record<string, Observation[]>,
  indicators: Lexicon['indicators'],
): Lexicon => ({
  format: 1,
  version,
  zones: Object.keys(zones).map((id) => ({
    id,
    name: id,
    short: id,
    aliases: [],
    type: 'htz',
    level: 'national',
    province: '广东省',
    city: '珠海市',
    hosts: [],
  })),
  indicators,
  pinyin: {},
  observations: Object.fromEntries(Object.entries(zones).map(([id, list]) => [id, list.length])),
});

/** Each zone with its observations becomes a shard; `extra` adds files as they are. */
export async function makeRelease(
  sequence: number,
  zones: Record<string, Observation[]>,
  {
    version = `2026.11.${sequence}`,
    indicators = [],
  }: { version?: string; indicators?: Lexicon['indicators'] } = {},
): Promise<TestRelease> {
  const files = new Map<string, string>();
  const shards: ShardEntry[] = [];
  const emit = async (kind: ShardEntry['kind'], id: string, content: unknown) => {
    const text = JSON.stringify(content);
    const hash = await sha256(text);
    const path = `shards/${kind}/${id}.${hash.slice(0, 8)}.json`;
    files.set(path, text);
    shards.push({ kind, id, path, bytes: new TextEncoder().encode(text).byteLength, sha256: hash });
  };
  await emit('lexicon', 'lexicon', lexicon(version, zones, indicators));
  for (const [id, observations] of Object.entries(zones)) await emit('zone', id, zoneShard(id, observations));
  const all = Object.values(zones).flat();
  const manifest: Manifest = {
    format: 1,
    sequence,
    version,
    counts: {
      zones: Object.keys(zones).length,
      zonesWithData: Object.keys(zones).length,
      indicators: 0,
      observations: all.length,
      targets: all.filter((o) => o.status === 'target').length,
      sources: Object.keys(zones).length,
    },
    shards,
  };
  files.set('manifest.json', JSON.stringify(manifest));
  return { manifest, files };
}

/** Replaces the manifest by a changed copy of it. */
export function withManifest(release: TestRelease, change: (manifest: Manifest) => unknown): TestRelease {
  const manifest = structuredClone(release.manifest);
  const changed = change(manifest) ?? manifest;
  return { ...release, files: new Map(release.files).set('manifest.json', JSON.stringify(changed)) };
}

export const readFrom =
  ({ files }: TestRelease) =>
  async (path: string): Promise<string> => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  };

export const CHANNEL = 'https://data.example/zonelens/';

/** A host that serves a release under CHANNEL; `answer` may stand in for any of its files. */
export function serveAt(
  release: TestRelease,
  answer: (path: string, init: RequestInit | undefined) => Response | Promise<Response> | undefined = () =>
    undefined,
): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const path = String(input instanceof Request ? input.url : input).replace(CHANNEL, '');
      asked.push(path);
      init?.signal?.throwIfAborted();
      const instead = await answer(path, init);
      if (instead) return instead;
      const text = release.files.get(path);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
  };
}
