import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCompiledDataset } from '#lib/seeds/packaged.ts';
import { readGoldenPages } from '../../scripts/accuracy/golden.ts';

describe('golden pages', () => {
  const pages = readGoldenPages();

  it('are enough: 20 pages, 500 figures, a third of the pages without any', () => {
    expect(pages.length).toBeGreaterThanOrEqual(20);
    expect(pages.reduce((sum, page) => sum + page.figures.length, 0)).toBeGreaterThanOrEqual(500);
    expect(pages.filter((page) => page.figures.length === 0).length * 3).toBeGreaterThanOrEqual(pages.length);
  });

  it.each(pages.map((page) => [page.slug, page] as const))(
    '%s: labels, soft numbers and traps are apart',
    (_, page) => {
      const spans = [...page.figures, ...page.soft, ...page.traps].sort((a, b) => a.start - b.start);
      expect(spans.filter((span, i) => i > 0 && span.start < spans[i - 1]!.end)).toEqual([]);
    },
  );

  it.each(pages.map((page) => [page.slug, page] as const))('%s says where it comes from', (slug) => {
    const origin = parse(readFileSync(new URL(`./${slug}/origin.yml`, import.meta.url), 'utf8'));
    expect(Object.keys(origin)).toEqual(['kind', 'markup', 'text', 'figures', 'covers']);
  });

  it('name zones and indicators as the dataset does', async () => {
    const { zones, indicators } = await (await readCompiledDataset()).lexicon();
    const ids = new Set(indicators.map(({ id }) => id));
    const aliases = new Set(indicators.flatMap(({ zh, aliases }) => [zh, ...aliases]));
    const labels = pages.flatMap((page) => page.figures.map((label) => ({ slug: page.slug, ...label })));
    const wrong = ({ id, indicator }: { id?: string | undefined; indicator: string }) =>
      id === undefined ? aliases.has(indicator) : !ids.has(id);
    expect(labels.filter(wrong).map(({ slug, id, indicator }) => [slug, id, indicator])).toEqual([]);
    const accepted = labels.flatMap(({ alt }) => alt.indicator ?? []).filter((name) => /^[a-z]/.test(name));
    expect(accepted.filter((id) => !ids.has(id))).toEqual([]);
    const named = [...pages.map((page) => page.zone), ...labels.map(({ zone }) => zone)];
    const known = new Set(zones.map(({ id }) => id));
    expect(named.filter((id) => typeof id === 'string' && !known.has(id))).toEqual([]);
  });
});
