import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { MarkKind } from '#lib/model/mark.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import type { Stages } from '#lib/page/stages.ts';

/** Stand-ins for the stages before the page: every 268亿元-like number is a fact; odd ones are reached, even ones missed. */
export interface StandIns extends Stages {
  /** Texts that were extracted from, in order. */
  read: string[];
  abouts: PageAbout[];
  asked: number;
}

export function standIns(zone: string | null = 'zhuhai-htz'): StandIns {
  const read: string[] = [];
  const abouts: PageAbout[] = [];
  return {
    read,
    abouts,
    asked: 0,
    extractor: async () => ({
      zoneOf: () => ({ zone, candidates: [] }),
      *facts(page, about) {
        read.push(page.text);
        abouts.push(about);
        const found: Fact[] = [];
        for (const block of page.blocks) {
          yield undefined;
          found.push(...factsIn(page, block.start, block.end));
        }
        return found;
      },
    }),
    async contexts(facts) {
      this.asked += facts.length;
      return facts.map(
        () => ({ state: 'matched', history: [], targets: [], progress: [] }) as unknown as Context,
      );
    },
    mark: (_, fact): MarkKind | null =>
      fact.unit === '家' ? null : fact.value % 2 === 1 ? 'reached' : 'missed',
  };
}

function factsIn(page: PageText, start: number, end: number): Fact[] {
  return [...page.text.slice(start, end).matchAll(/(\d+)\s*(亿元|家)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    surface: match[0],
    value: Number(match[1]),
    digits: Number(match[1]),
    exponent: 0,
    unit: match[2]!,
    comparator: '=',
    indicator: '产值',
    measure: 'level',
    period: '2021',
    status: 'actual',
    zone: 'zhuhai-htz',
    scope: 'zone',
    scopeStated: false,
  }));
}
