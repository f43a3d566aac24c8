/** Whatever the page and the dataset say, a context is made, is valid, and claims nothing that is not there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '#lib/card/card.ts';
import { markOf } from '#lib/card/mark.ts';
import { contextsOf } from '#lib/context/contexts.ts';
import { zoneOverview } from '#lib/context/overview.ts';
import { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { catalogue, factOf, readerOf, shardOf } from './support/world.ts';

const indicator = fc.constantFrom(
  'gdp',
  'revenue',
  'fdi',
  'firms',
  'projects',
  'jobless',
  'deaths',
  'rank',
  'intensity',
  'rd',
);
const period = fc.constantFrom(
  '2019',
  '2020',
  '2021',
  '2022',
  '2020-11',
  '2021-12',
  '2021-01/2021-09',
  '2016/2020',
  '2021/2025',
);
const number = fc.oneof(
  fc.integer({ min: -50, max: 5000 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => `${a}.${b}`),
);
const quantity = fc
  .tuple(
    fc.constantFrom('', '约', '超', '不少于', '不足', '不超过'),
    fc.constantFrom('', '+'),
    number,
    fc.constantFrom('亿元', '亿美元', '家', '%', '位', '万人'),
  )
  .map(([before, growth, value, unit]) => `${before}${growth}${value}${growth ? '%' : unit}`);
const said = fc.oneof(
  { arbitrary: quantity, weight: 9 },
  { arbitrary: fc.constantFrom('正增长', '持平'), weight: 1 },
);
const status = fc.constantFrom('', '', '?', '!');
const flags = fc.constantFrom('', '', ' @multi-park', ' #part', ' :share', ' :rank', ' :new');
const recorded = fc
  .tuple(
    indicator,
    period,
    fc.constantFrom('r2020', 'r2021', 'r2022', 'i2022', 'news2022'),
    said,
    status,
    flags,
  )
  .map(([id, when, source, text, end, flag]) => `${id} ${when} ${source} ${text}${end}${flag}`);
const stated = fc
  .tuple(
    indicator,
    fc.oneof(period, fc.constant('-')),
    quantity,
    status,
    fc.constantFrom('', ' @multi-park', ' :share', ' :rank', ' :new'),
  )
  .map(([id, when, text, end, flag]) => factOf(`${id} ${when} ${text}${end}${flag}`));
const world = fc.tuple(
  fc.array(stated, { minLength: 1, maxLength: 4 }),
  fc.array(recorded, { maxLength: 25 }),
  fc.subarray(['revenue 2021', 'gdp 2020', 'firms 2021']),
);

const contexts = (facts: Fact[], lines: string[], breaks: string[]) =>
  contextsOf(facts, readerOf(lines, breaks));

describe('any page beside any dataset', () => {
  it('has valid contexts, cards without gaps, and marks only what is matched', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ([facts, lines, breaks]) => {
        const found = await contexts(facts, lines, breaks);
        expect(found).toHaveLength(facts.length);
        found.forEach((context, i) => {
          Context.parse(context);
          const fact = facts[i] as Fact;
          for (const lang of ['zh', 'en'] as const)
            expect(JSON.stringify(cardOf(fact, context, lang))).not.toMatch(
              /NaN|Infinity|undefined|\[object/,
            );
          expect(markOf(context, fact) === null || context.state === 'matched').toBe(true);
        });
      }),
    );
  });

  it('names a source for every number, decides nothing without an outcome, and gives a reason for every refusal', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ([facts, lines, breaks]) => {
        for (const context of await contexts(facts, lines, breaks)) {
          for (const id of context.history.flatMap((p) => p.sources))
            expect(context.sources).toHaveProperty(id);
          for (const { verdict, outcome, margin, why } of context.targets) {
            const decided = !['pending', 'not-comparable'].includes(verdict);
            expect(decided).toBe(margin !== null);
            if (decided) expect(outcome).not.toBeNull();
            expect(why.reason).not.toBe('');
          }
          if (context.state === 'no-data') expect(context.notComparable).not.toEqual([]);
        }
      }),
    );
  });

  it('does not change with the order in which the dataset was written', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ([facts, lines, breaks]) => {
        // of one source and date, the first written is believed: keep those apart
        const distinct = [...new Map(lines.map((l) => [l.split(' ').slice(0, 3).join(' '), l])).values()];
        const forward = await contexts(facts, distinct, breaks);
        const backward = await contexts(facts, distinct.toReversed(), breaks);
        const core = (c: Context) => [
          c.state,
          c.history,
          c.previous,
          c.agreement,
          c.arithmetic?.verdict,
          c.peers,
        ];
        expect(forward.map(core)).toEqual(backward.map(core));
      }),
    );
  });

  it('keeps a verdict when another zone, scope or indicator is added', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ([facts, lines, breaks]) => {
        const more = [
          ...lines,
          'energy 2021 r2022 5吨',
          'energy 2021 r2021 4吨!',
          'gdp 2021 r2022 999亿元 @city',
        ];
        const [before, after] = [await contexts(facts, lines, breaks), await contexts(facts, more, breaks)];
        const decided = (all: Context[]) =>
          all.map((c) => c.targets.filter((t) => t.margin !== null).map((t) => [t.verdict, t.margin]));
        expect(decided(after)).toEqual(decided(before));
      }),
    );
  });

  it('has an overview that judges every target once', () => {
    fc.assert(
      fc.property(fc.array(recorded, { maxLength: 30 }), (lines) => {
        const shard = shardOf(lines);
        const { groups } = zoneOverview(shard, catalogue);
        const targets = groups.flatMap(({ series }) => series.flatMap((s) => s.targets));
        expect(targets).toHaveLength(shard.observations.filter((o) => o.status === 'target').length);
      }),
    );
  });
});
