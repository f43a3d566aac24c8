/**
 * The dataset in a real IndexedDB: installing, refreshing, failing, going back. One room, since every promise is made about
 * the same two states: what was there before, and what is there after.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '#lib/data/database.ts';
import { createDataset, type Dataset, type DatasetOptions } from '#lib/data/dataset.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { RefreshProgress } from '#lib/model/status.ts';
import { deleteDatabase } from '../support/database.ts';
import {
  CHANNEL,
  makeRelease,
  observation,
  readFrom,
  serveAt,
  type TestRelease,
  withManifest,
} from '../support/release.ts';

let name: string;
let open: Dataset[];
let packaged: TestRelease;
let next: TestRelease;

beforeEach(async () => {
  // Dexie says on the console what it throws
  for (const method of ['warn', 'error', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined);
  }
  name = `test-${crypto.randomUUID()}`;
  open = [];
  packaged = await makeRelease(1, {
    'zhuhai-htz': [observation()],
    'lanzhou-htz': [observation({ value: '292' })],
  });
  next = await makeRelease(2, {
    'zhuhai-htz': [observation(), observation({ id: 'o2', period: '2022', value: '335' })],
    'lanzhou-htz': [observation({ value: '292' })],
    'xian-htz': [observation({ value: '3332.55' })],
  });
});

afterEach(async () => {
  for (const dataset of open) dataset.close();
  await deleteDatabase(name);
  vi.restoreAllMocks();
});

const start = (options: Partial<DatasetOptions> = {}): Dataset => {
  const dataset = createDataset({
    readPackaged: readFrom(packaged),
    name,
    now: () => new Date(0),
    ...options,
  });
  open.push(dataset);
  return dataset;
};

/** What zhuhai's shard says, as `period=value`. */
const zhuhai = async (dataset: Dataset): Promise<string[]> => {
  const shard = (await (await dataset.reader()).zones(['zhuhai-htz'])).get('zhuhai-htz');
  return shard?.observations.map((o) => `${o.period}=${o.value}`) ?? [];
};

const failureOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  return error instanceof FailureError ? error.failure.code : `no failure: ${error}`;
};

const rows = async (): Promise<{ shards: number; releases: number[] }> => {
  const db = new Database(name);
  const found = { shards: await db.shards.count(), releases: await db.releases.toCollection().primaryKeys() };
  db.close();
  return found;
};

describe('install', () => {
  it('puts the packaged release into the database at the first question', async () => {
    const dataset = start();
    expect(await zhuhai(dataset)).toEqual(['2021=306.2']);
    const status = await dataset.status();
    expect(status).toMatchObject({ serving: 'database', previous: null, own: 0 });
    expect(status.current).toMatchObject({
      sequence: 1,
      origin: 'packaged',
      installedAt: new Date(0).toISOString(),
    });
  });

  it('answers several zones in one batch, without those it does not know', async () => {
    const found = await (await start().reader()).zones([
      'lanzhou-htz',
      'nowhere',
      'zhuhai-htz',
      'zhuhai-htz',
    ]);
    expect([...found.keys()]).toEqual(['lanzhou-htz', 'zhuhai-htz']);
  });

  it('a newer bundle replaces an older one', async () => {
    await start().reader();
    const after = start({ readPackaged: readFrom(next) });
    expect(await zhuhai(after)).toEqual(['2021=306.2', '2022=335']);
    expect((await after.status()).previous?.sequence).toBe(1);
  });

  it('an older bundle never replaces a newer one', async () => {
    await start({ readPackaged: readFrom(next) }).reader();
    expect(await zhuhai(start())).toHaveLength(2);
  });

  it('an older bundle does not replace what a channel brought', async () => {
    const first = start({ fetch: serveAt(next).fetch });
    await first.refresh(CHANNEL);
    expect(await zhuhai(start())).toHaveLength(2);
  });

  it('a rebuilt bundle of the same sequence replaces the bundle before', async () => {
    await start().reader();
    const rebuilt = await makeRelease(1, { 'zhuhai-htz': [observation({ value: '306.3' })] });
    expect(await zhuhai(start({ readPackaged: readFrom(rebuilt) }))).toEqual(['2021=306.3']);
  });

  it('a rollback from a bundle is still in force at the next start', async () => {
    await start().reader();
    await start({ readPackaged: readFrom(next) }).rollback();
    expect(await zhuhai(start({ readPackaged: readFrom(next) }))).toHaveLength(1);
  });
});

describe('refresh', () => {
  it('downloads only what is new, moves the pointer last, tells how far it is', async () => {
    const host = serveAt(next);
    const dataset = start({ fetch: host.fetch });
    const stages: RefreshProgress[] = [];
    const result = await dataset.refresh(CHANNEL, { onProgress: (progress) => stages.push(progress) });
    expect(result).toMatchObject({ outcome: 'updated', fetchedShards: 3 });
    expect(host.asked.filter((path) => path.includes('lanzhou'))).toEqual([]);
    expect(await zhuhai(dataset)).toHaveLength(2);
    expect(stages.map((s) => `${s.stage} ${s.done}/${s.total}`)).toEqual([
      'manifest 0/1',
      'shards 0/3',
      'shards 1/3',
      'shards 2/3',
      'shards 3/3',
      'switching 3/3',
    ]);
    expect((await dataset.status()).current).toMatchObject({ sequence: 2, origin: 'channel', url: CHANNEL });
  });

  it('asks for the manifest anew, without credentials or referrer', async () => {
    const seen: (RequestInit | undefined)[] = [];
    const host = serveAt(next, (_path, init) => {
      seen.push(init);
      return undefined;
    });
    await start({ fetch: host.fetch }).refresh(`${CHANNEL}manifest.json`);
    expect(seen[0]).toMatchObject({ cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('finds nothing to do where the channel serves what is installed', async () => {
    const dataset = start({ fetch: serveAt(next).fetch });
    await dataset.refresh(CHANNEL);
    const host = serveAt(next);
    open.push(dataset);
    const again = start({ fetch: host.fetch });
    expect(await again.refresh(CHANNEL)).toMatchObject({ outcome: 'current', fetchedShards: 0 });
    expect(host.asked).toEqual(['manifest.json']);
  });

  it('goes on where a refresh was cut off', async () => {
    let served = 0;
    const cut = serveAt(next, (path) => {
      served += path.startsWith('shards/') ? 1 : 0;
      return served === 3 ? Promise.reject(new TypeError('network')) : undefined;
    });
    const dataset = start({ fetch: cut.fetch });
    expect(await failureOf(dataset.refresh(CHANNEL))).toBe('offline');
    const before = (await rows()).shards;
    const whole = start({ fetch: serveAt(next).fetch });
    const result = await whole.refresh(CHANNEL);
    expect(result.fetchedShards).toBe(3 - (before - 3));
    expect(result.fetchedShards).toBeLessThan(3);
  });
});

describe('a refresh that fails loses nothing', () => {
  const shardOf = (release: TestRelease, id: string) => release.manifest.shards.find((s) => s.id === id)!;
  /** A release whose zhuhai shard has this text; `honest` also writes its true size and hash into the manifest. */
  const spoiled = async (text: string): Promise<TestRelease> => {
    const bytes = new TextEncoder().encode(text);
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    const hash = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
    const changed = withManifest(next, (manifest) => {
      const entry = manifest.shards.find((s) => s.id === 'zhuhai-htz')!;
      entry.bytes = bytes.byteLength;
      entry.sha256 = hash;
    });
    changed.files.set(shardOf(next, 'zhuhai-htz').path, text);
    return changed;
  };
  const at = (path: string, response: () => Response | Promise<Response>) =>
    serveAt(next, (asked) => (asked === path ? response() : undefined)).fetch;
  const shard = () => shardOf(next, 'zhuhai-htz').path;

  const cases: [string, string, () => typeof fetch | Promise<typeof fetch>][] = [
    ['no network', 'offline', () => () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no manifest', 'http-status', () => at('manifest.json', () => new Response('', { status: 404 }))],
    ['a server error', 'http-status', () => at('manifest.json', () => new Response('', { status: 503 }))],
    ['a login page', 'manifest-invalid', () => at('manifest.json', () => new Response('<html>'))],
    ['an empty manifest', 'manifest-invalid', () => at('manifest.json', () => new Response('{}'))],
    [
      'a manifest without end',
      'manifest-invalid',
      () => at('manifest.json', () => new Response(new Uint8Array(2_000_001))),
    ],
    [
      'an unknown field',
      'manifest-invalid',
      () => serveAt(withManifest(next, (m) => ({ ...m, script: 'x' }))).fetch,
    ],
    [
      'a path that climbs',
      'manifest-invalid',
      () =>
        serveAt(
          withManifest(next, (m) => {
            m.shards[0]!.path = 'shards/../../secret.json';
          }),
        ).fetch,
    ],
    [
      'a release without lexicon',
      'manifest-invalid',
      () => serveAt(withManifest(next, (m) => ({ ...m, shards: m.shards.slice(1) }))).fetch,
    ],
    [
      'a release larger than any disk',
      'manifest-invalid',
      () =>
        serveAt(
          withManifest(next, (m) => {
            m.shards = Array.from({ length: 20 }, () => ({ ...m.shards[0]!, bytes: 20_000_000 }));
          }),
        ).fetch,
    ],
    [
      'the same sequence with other contents',
      'sequence-conflict',
      () => serveAt(withManifest(next, (m) => ({ ...m, sequence: 1 }))).fetch,
    ],
    ['a shard that is not there', 'http-status', () => at(shard(), () => new Response('', { status: 404 }))],
    ['a shard cut short', 'shard-size', () => at(shard(), () => new Response('{"format":1'))],
    ['a shard without end', 'shard-size', () => at(shard(), () => new Response(new Uint8Array(1e6)))],
    [
      'a shard with one letter changed',
      'shard-hash',
      () => at(shard(), () => new Response(next.files.get(shard())!.replace('335', '336'))),
    ],
    ['a shard that is no JSON', 'shard-invalid', async () => serveAt(await spoiled('no JSON')).fetch],
    [
      'a shard of another shape',
      'shard-invalid',
      async () => serveAt(await spoiled('{"format":2,"zone":"zhuhai-htz"}')).fetch,
    ],
    [
      'a shard of another zone',
      'shard-invalid',
      async () =>
        serveAt(await spoiled(next.files.get(shard())!.replaceAll('zhuhai-htz', 'zunyi-htz'))).fetch,
    ],
    [
      'a connection that breaks in the middle of a shard',
      'offline',
      () =>
        at(shard(), () => {
          const body = new ReadableStream({
            start(controller) {
              controller.enqueue(new Uint8Array(10));
              controller.error(new TypeError('network error'));
            },
          });
          return new Response(body);
        }),
    ],
  ];

  it.each(cases)('%s: %s', async (_what, code, fetch) => {
    const dataset = start({ fetch: await fetch() });
    await dataset.reader();
    expect(await failureOf(dataset.refresh(CHANNEL))).toBe(code);
    for (const witness of [dataset, start({ fetch: serveAt(next).fetch })]) {
      expect(await zhuhai(witness)).toEqual(['2021=306.2']);
      expect(await witness.status()).toMatchObject({ serving: 'database', current: { sequence: 1 } });
    }
    await open.at(-1)!.refresh(CHANNEL);
    expect(await zhuhai(open.at(-1)!)).toHaveLength(2);
  });

  it.each([
    ['', 'channel-empty'],
    ['   ', 'channel-empty'],
    ['not a url', 'bad-url'],
    ['ftp://data.example/', 'bad-url'],
    ['javascript:alert(1)', 'bad-url'],
  ])('the address %j: %s', async (url, code) => {
    expect(await failureOf(start().refresh(url))).toBe(code);
  });

  it('an older release is refused', async () => {
    const dataset = start({ readPackaged: readFrom(next), fetch: serveAt(packaged).fetch });
    expect(await failureOf(dataset.refresh(CHANNEL))).toBe('sequence-older');
    expect(await zhuhai(dataset)).toHaveLength(2);
  });

  it('a refresh can be cancelled while it downloads', async () => {
    const stop = new AbortController();
    const dataset = start({
      fetch: serveAt(next, (path) => {
        if (path.startsWith('shards/')) stop.abort();
        return undefined;
      }).fetch,
    });
    expect(await failureOf(dataset.refresh(CHANNEL, { signal: stop.signal }))).toBe('cancelled');
    expect(await zhuhai(dataset)).toHaveLength(1);
  });

  it('a second refresh at the same time is refused, the first goes on', async () => {
    const dataset = start({ fetch: serveAt(next).fetch });
    const first = dataset.refresh(CHANNEL);
    expect(await failureOf(dataset.refresh(CHANNEL))).toBe('busy');
    expect((await first).outcome).toBe('updated');
  });

  describe('while the database fails', () => {
    const { put } = IDBObjectStore.prototype;
    afterEach(() => {
      IDBObjectStore.prototype.put = put;
    });
    const failOn = (store: string, error: string) => {
      IDBObjectStore.prototype.put = function (...args) {
        if (this.name === store) throw new DOMException('injected', error);
        return put.apply(this, args);
      };
    };

    it.each([
      ['shards', 'QuotaExceededError', 'storage-full'],
      ['shards', 'UnknownError', 'storage-blocked'],
      ['releases', 'QuotaExceededError', 'storage-full'],
      ['meta', 'QuotaExceededError', 'storage-full'],
    ])('writing %s: %s', async (store, error, code) => {
      const dataset = start({ fetch: serveAt(next).fetch });
      await dataset.reader();
      failOn(store, error);
      expect(await failureOf(dataset.refresh(CHANNEL))).toBe(code);
      IDBObjectStore.prototype.put = put;
      expect(await zhuhai(dataset)).toEqual(['2021=306.2']);
      expect((await rows()).releases).toEqual([1]);
      await dataset.refresh(CHANNEL);
      expect(await zhuhai(dataset)).toHaveLength(2);
    });
  });
});

describe('rollback, reset, tidying', () => {
  it('rolls back to the release before, and forward again', async () => {
    const dataset = start({ fetch: serveAt(next).fetch });
    await dataset.refresh(CHANNEL);
    await dataset.rollback();
    expect(await zhuhai(dataset)).toHaveLength(1);
    expect((await dataset.status()).previous?.sequence).toBe(2);
    await dataset.rollback();
    expect(await zhuhai(dataset)).toHaveLength(2);
  });

  it('has nothing to roll back to at first', async () => {
    expect(await failureOf(start().rollback())).toBe('no-previous');
  });

  it('resets to the packaged release though it is older', async () => {
    const dataset = start({ fetch: serveAt(next).fetch });
    await dataset.refresh(CHANNEL);
    await dataset.reset();
    expect((await dataset.status()).current).toMatchObject({ sequence: 1, origin: 'packaged' });
    expect(await zhuhai(start())).toHaveLength(1);
  });

  it('keeps two releases and deletes the shards that only older ones name', async () => {
    const third = await makeRelease(3, { 'zhuhai-htz': [observation({ value: '1' })] });
    await start({ fetch: serveAt(next).fetch }).refresh(CHANNEL);
    await start({ fetch: serveAt(third).fetch }).refresh(CHANNEL);
    // release 2 has four shards, release 3 two, none shared
    expect(await rows()).toEqual({ shards: 6, releases: [2, 3] });
  });

  it('deletes what a failed refresh left behind', async () => {
    const dataset = start({
      fetch: serveAt(next, (path) => (path.includes('xian') ? new Response('', { status: 404 }) : undefined))
        .fetch,
    });
    await failureOf(dataset.refresh(CHANNEL));
    await dataset.tidy();
    expect((await rows()).shards).toBe(3);
  });
});

describe('without a database', () => {
  const { open: openDatabase } = IDBFactory.prototype;
  afterEach(() => {
    IDBFactory.prototype.open = openDatabase;
  });
  const block = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  };

  it('the packaged bundle answers, and the status says why', async () => {
    block();
    const dataset = start({ fetch: serveAt(next).fetch });
    expect(await zhuhai(dataset)).toEqual(['2021=306.2']);
    expect(await dataset.status()).toMatchObject({
      serving: 'packaged',
      reason: 'storage-blocked',
      current: { sequence: 1, origin: 'packaged' },
      previous: null,
    });
    expect(await failureOf(dataset.refresh(CHANNEL))).toBe('storage-blocked');
  });

  it('a change tries again, should the database have come back', async () => {
    block();
    const dataset = start({ fetch: serveAt(next).fetch });
    await dataset.reader();
    IDBFactory.prototype.open = openDatabase;
    expect((await dataset.refresh(CHANNEL)).outcome).toBe('updated');
    expect((await dataset.status()).serving).toBe('database');
  });

  it('a shard that the browser has lost is answered from the bundle; a reset repairs it', async () => {
    const dataset = start();
    const reader = await dataset.reader();
    const db = new Database(name);
    await db.shards.clear();
    db.close();
    expect((await reader.zones(['zhuhai-htz'])).get('zhuhai-htz')?.observations).toHaveLength(1);
    expect(await dataset.status()).toMatchObject({ serving: 'packaged', reason: 'shard-invalid' });
    await dataset.reset();
    expect((await dataset.status()).serving).toBe('database');
    expect(await zhuhai(start())).toEqual(['2021=306.2']);
  });

  it('a database that was deleted is installed again', async () => {
    start().close();
    await (await start().reader()).lexicon();
    for (const dataset of open) dataset.close();
    await deleteDatabase(name);
    expect(await zhuhai(start())).toEqual(['2021=306.2']);
  });
});
