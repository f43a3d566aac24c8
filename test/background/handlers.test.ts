import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '#lib/background/handlers.ts';
import { refreshing } from '#lib/background/refreshing.ts';
import type { Tabs } from '#lib/background/tabs.ts';
import type { Dataset, RefreshOptions } from '#lib/data/dataset.ts';
import { datasetStamp } from '#lib/dataset-stamp.ts';
import { announce } from '#lib/messages/client.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { RefreshProgress } from '#lib/model/status.ts';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';

vi.mock('#lib/messages/client.ts', () => ({ announce: vi.fn() }));
vi.mock('#lib/dataset-stamp.ts', () => ({ datasetStamp: { setValue: vi.fn(async () => undefined) } }));

const reader = await readCompiledDataset();
const status = { current: { version: '2026.11.22' } };
const dataset = (part: Partial<Dataset> = {}): Dataset =>
  ({ reader: async () => reader, status: async () => status, ...part }) as Dataset;
const handlers = (part: Partial<Dataset> = {}) => handlersOf(dataset(part), {} as Tabs);

beforeEach(() => void vi.clearAllMocks());

describe('a zone’s page', () => {
  it('of a zone with data: its series, with targets and verdicts', async () => {
    const overview = await handlers().getZone({ id: 'zhuhai-htz' }, {});
    expect(overview.observations).toBeGreaterThan(100);
    const verdicts = overview.groups.flatMap(({ series }) => series.flatMap(({ targets }) => targets));
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toContain('missed');
  });

  it('of a zone known by name alone: empty, not an error', async () => {
    const lexicon = await reader.lexicon();
    const without = lexicon.zones.find(({ id }) => lexicon.observations[id] === undefined)!;
    const overview = await handlers().getZone({ id: without.id }, {});
    expect(overview).toMatchObject({ zone: { id: without.id }, observations: 0, groups: [] });
  });

  it.each(['mars-htz', 'toString', 'zhuhai'])('of %s: zone-unknown', async (id) => {
    await expect(handlers().getZone({ id }, {})).rejects.toMatchObject({ failure: { code: 'zone-unknown' } });
  });
});

describe('looking up', () => {
  it('builds its index again after the data has changed', async () => {
    const lexicon = await reader.lexicon();
    const renamed = {
      ...lexicon,
      zones: lexicon.zones.map((zone) =>
        zone.id === 'zhuhai-htz' ? { ...zone, aliases: ['香炉湾新城'] } : zone,
      ),
    };
    const readers = [reader, { ...reader, lexicon: async () => renamed }];
    const { lookup } = handlers({ reader: async () => readers[0]! });
    expect(await lookup({ query: '香炉湾新城' }, {})).toEqual([]);
    readers.shift();
    expect(await lookup({ query: '香炉湾新城' }, {})).toMatchObject([{ id: 'zhuhai-htz' }]);
  });
});

describe('a refresh', () => {
  const result = (outcome: 'updated' | 'current') =>
    ({ outcome, release: {}, fetchedShards: 0, fetchedBytes: 0 }) as never;

  it.each([
    ['updated', 1],
    ['current', 0],
  ] as const)('%s: every open page is told %d times that the data changed', async (outcome, times) => {
    const { refreshDataset } = handlers({ refresh: async () => result(outcome) });
    await refreshDataset({ url: 'https://x.example/' }, {});
    const told = vi.mocked(announce).mock.calls.filter(([type]) => type === 'datasetChanged');
    expect(told).toHaveLength(times);
    expect(datasetStamp.setValue).toHaveBeenCalledTimes(times);
  });

  it('that fails says why and tells nobody', async () => {
    const { refreshDataset } = handlers({ refresh: () => Promise.reject(new FailureError('shard-hash')) });
    await expect(refreshDataset({ url: 'https://x.example/' }, {})).rejects.toMatchObject({
      failure: { code: 'shard-hash' },
    });
    expect(announce).not.toHaveBeenCalled();
  });

  it('is stopped by a cancel, and a cancel without one is no error', async () => {
    const refresh = refreshing(
      dataset({
        refresh: (_, { signal }: RefreshOptions = {}) =>
          new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new FailureError('cancelled')));
          }),
      }),
    );
    refresh.cancel();
    const running = refresh.run('https://x.example/');
    refresh.cancel();
    await expect(running).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });

  it('tells its progress a few times a second, and always its last step', async () => {
    const steps: RefreshProgress[] = Array.from({ length: 500 }, (_, index) => ({
      stage: 'shards',
      done: index + 1,
      total: 500,
      bytes: index,
    }));
    await refreshing(
      dataset({
        refresh: async (_, { onProgress }: RefreshOptions = {}) => {
          for (const step of steps) onProgress?.(step);
          return result('updated');
        },
      }),
    ).run('https://x.example/');
    const told = vi.mocked(announce).mock.calls.map(([, data]) => data);
    expect(told.length).toBeLessThan(20);
    expect(told.at(-1)).toEqual(steps.at(-1));
  });
});
