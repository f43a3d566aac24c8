import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as dataset } from '../../scripts/zonelens/dataset.ts';
import { run as lookup } from '../../scripts/zonelens/lookup.ts';
import { ran } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'zonelens-dataset-'));
const [first, second] = [join(scratch, 'first'), join(scratch, 'second')];
beforeAll(async () => {
  await ran(dataset, 'release', '--out', first);
  await ran(dataset, 'release', '--out', second, '--sequence', '9');
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('zonelens dataset', () => {
  it('check: says that all is well, and what it looked at', async () => {
    expect(await ran(dataset, 'check')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/checks, no problem/),
    });
    expect((await ran(dataset, 'check', '--list')).out).toMatch(/^units: /m);
  });

  it('build: counts, and writes nothing', async () => {
    const { code, out } = await ran(dataset, 'build');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      zones: 453,
      indicators: expect.any(Number),
      observations: expect.any(Number),
    });
  });

  it('stats: coverage and pairs of target and outcome', async () => {
    const stats = JSON.parse((await ran(dataset, 'stats')).out);
    expect(stats.pairs).toBeGreaterThan(10);
    expect(stats.pairs).toBeLessThan(stats.targets);
    expect((await ran(dataset, 'stats', '--pretty')).out).toMatch(/targets, \d+ with an outcome/);
  });

  it('release, verify, diff: what was written is sound, and differs in its sequence alone', async () => {
    expect(await ran(dataset, 'verify', first)).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(second, 'manifest.json'), 'utf8')).sequence).toBe(9);
    expect(await ran(dataset, 'diff', first, second)).toMatchObject({ code: 0, out: '' });
  });

  it('release: one file for the import holds the same', async () => {
    const file = join(scratch, 'release.json');
    await ran(dataset, 'release', '--out', file);
    const { format, files } = JSON.parse(readFileSync(file, 'utf8'));
    expect(format).toBe(1);
    expect(files['manifest.json']).toBe(readFileSync(join(first, 'manifest.json'), 'utf8'));
  });

  it('verify: exit 1 and the file where a byte was changed', async () => {
    const name = readdirSync(join(second, 'shards/zone')).find((file) => file.startsWith('zhuhai-htz'))!;
    const path = join(second, 'shards/zone', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('306.2', '306.3'));
    const { code, out } = await ran(dataset, 'verify', second);
    expect(code).toBe(1);
    expect(out).toContain(name);
  });

  it.each([
    [[], /check \| build/],
    [['polish'], /check \| build/],
    [['check', '--all'], /--all/],
    [['release'], /--out/],
    [['release', '--out', 'x', '--sequence', 'next'], /next/],
    [['release', '--out', 'x', '--sequence', '0'], /0/],
    [['verify'], /folder/],
    [['diff', 'one'], /OLD NEW/],
    [['diff', scratch, scratch], /no release/],
  ])('%j: one line and exit 2', async (args, message) => {
    const { code, err } = await ran(dataset, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim()).not.toContain('\n');
  });
});

describe('zonelens lookup', () => {
  it('prints one zone a line, with the fields of the contract', async () => {
    const { code, out } = await ran(lookup, '珠海', '--limit', '2');
    expect(code).toBe(0);
    const [zone, other] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(zone).toMatchObject({
      id: 'zhuhai-htz',
      name: '珠海高新技术产业开发区',
      short: '珠海高新区',
      province: '广东省',
      city: '珠海市',
      type: 'htz',
      approved: 1992,
      matched: 'name',
      observations: expect.any(Number),
    });
    expect(other).toBeDefined();
  });

  it('reads another release', async () => {
    expect((await ran(lookup, 'zhgxq', '--dataset', first)).out).toContain('zhuhai-htz');
  });

  it('finds nothing quietly', async () => {
    expect(await ran(lookup, '没有这个区')).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    [[], /which zone/],
    [['珠海', '--limit', 'many'], /many/],
    [['珠海', '--dataset', scratch], /no release/],
    [['珠海', '--fuzzy'], /--fuzzy/],
  ])('%j: one line and exit 2', async (args, message) => {
    const { code, err } = await ran(lookup, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
