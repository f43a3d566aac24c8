import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRelease } from '#lib/data/reader.ts';
import { buildRelease, SeedError } from '#lib/seeds/build.ts';
import { compileRelease } from '#lib/seeds/compile.ts';
import { diffReleases } from '#lib/seeds/diff.ts';
import { readReleaseFile, writeRelease } from '#lib/seeds/folder.ts';
import { verifyFolder } from '#lib/seeds/verify.ts';
import { fact, readOrThrow, seedFiles, ZONE } from '../support/seeds.ts';

const XIGANG = ZONE.replaceAll('东港', '西港').replace('donggang', 'xigang');
const two = (facts: string[] = [fact()]) =>
  seedFiles(facts, { 'zones/xigang-htz.yml': `${XIGANG}facts: [${fact({ value: '99亿元' })}]\n` });
const compile = (files = two()) => compileRelease(readOrThrow(files));

const scratch = mkdtempSync(join(tmpdir(), 'zonelens-seeds-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('compiling', () => {
  it('gives the same bytes whatever the order of the files', () => {
    expect([...compile(two().reverse()).files]).toEqual([...compile().files]);
  });

  it('gives a manifest, a lexicon, a shard for each zone with facts, one for each indicator with peers', () => {
    const { manifest, files } = compile();
    expect([...files.keys()].map((path) => path.replace(/\.[0-9a-f]{8}\./, '.')).sort()).toEqual([
      'manifest.json',
      'shards/indicator/gdp.json',
      'shards/lexicon.json',
      'shards/zone/donggang-htz.json',
      'shards/zone/xigang-htz.json',
    ]);
    expect(manifest).toMatchObject({ sequence: 3, version: '2026.11.22' });
    expect(manifest.counts).toEqual({
      zones: 2,
      zonesWithData: 2,
      indicators: 5,
      observations: 2,
      targets: 0,
      sources: 2,
    });
  });

  it.each([
    ['a zone without facts has no shard', seedFiles([]), 'zone', []],
    ['one zone has no peers', seedFiles([fact()]), 'indicator', []],
    ['targets are no peers', two([fact({ period: '2022', status: 'target' })]), 'indicator', []],
    ['parts are no peers', two([fact({ part: '东片' })]), 'indicator', []],
    [
      'a national total is no peer',
      two().map((file) =>
        file.path === 'zones/xigang-htz.yml'
          ? { ...file, text: file.text.replace('type: htz', 'type: aggregate') }
          : file,
      ),
      'indicator',
      [],
    ],
    ['outcomes are', two(), 'indicator', ['gdp']],
  ])('%s', (_what, files, kind, ids) => {
    const { manifest } = compile(files as ReturnType<typeof two>);
    expect(manifest.shards.filter((shard) => shard.kind === kind).map((shard) => shard.id)).toEqual(ids);
  });

  it('makes the search keys of a zone', async () => {
    const { files } = compile();
    const reader = await openRelease(async (path) => files.get(path)!);
    const { pinyin, observations } = await reader.lexicon();
    expect(pinyin['donggang-htz']).toEqual({
      full: ['dongganggaoxinqu', 'dongganggaoxinjishuchanyekaifaqu', 'donggangguojiagaoxinqu'],
      initials: ['dggxq', 'dggxjscykfq', 'dggjgxq'],
    });
    expect(observations).toEqual({ 'donggang-htz': 1, 'xigang-htz': 1 });
  });
});

describe('a release folder', () => {
  const written = (name: string, files = two()): string => {
    const folder = join(scratch, name);
    writeRelease(folder, compile(files));
    return folder;
  };

  it('is verified byte for byte', async () => {
    const { manifest, faults } = await verifyFolder(written('sound'));
    expect(faults).toEqual([]);
    expect(manifest?.sequence).toBe(3);
  });

  const shard = (folder: string, id: string) =>
    join(
      folder,
      'shards/zone',
      readdirSync(join(folder, 'shards/zone')).find((name) => name.startsWith(id))!,
    );

  it.each([
    [
      'a shard changed',
      (f: string) => writeFileSync(shard(f, 'xigang'), '{"format":1}'),
      /xigang.*bytes, not/,
    ],
    ['a shard gone', (f: string) => rmSync(shard(f, 'xigang')), /xigang.*missing/],
    ['a stranger', (f: string) => writeFileSync(join(f, 'shards/zone/evil.json'), '{}'), /evil.json: not in/],
    ['no manifest', (f: string) => rmSync(join(f, 'manifest.json')), /no manifest/],
    [
      'a manifest that is none',
      (f: string) => writeFileSync(join(f, 'manifest.json'), '{}'),
      /manifest-invalid/,
    ],
  ])('%s is told', async (what, spoil, message) => {
    const folder = written(what.replaceAll(' ', '-'));
    spoil(folder);
    expect((await verifyFolder(folder)).faults.join('\n')).toMatch(message);
  });

  it('replaces the one before as a whole', async () => {
    written('again');
    const folder = written('again', two([fact({ value: '307亿元' })]));
    expect((await verifyFolder(folder)).faults).toEqual([]);
  });

  it('is compared with another by what it adds and removes', async () => {
    const [a, b] = await Promise.all(
      [
        written('old'),
        written('new', two([fact({ value: '307亿元' }), fact({ period: '2020', value: '268亿元' })])),
      ].map((folder) => openRelease(readReleaseFile(folder))),
    );
    const changes = await diffReleases(a!, b!);
    expect(changes.map((c) => `${c.change} ${c.observation?.period} ${c.observation?.value}`)).toEqual([
      'removed 2021 306.2',
      'added 2021 307',
      'added 2020 268',
    ]);
    expect(await diffReleases(a!, a!)).toEqual([]);
  });
});

it('emits nothing while a check fails', () => {
  const folder = join(scratch, 'seeds');
  for (const { path, text } of seedFiles([fact({ source: 'none' })])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(() => buildRelease(folder)).toThrow(SeedError);
  expect(() => buildRelease(folder)).toThrow(/zones\/donggang-htz\.yml:16 \(references\) no source none/);
});
