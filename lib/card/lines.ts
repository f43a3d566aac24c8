/** The lines under a card's verdict, in the order a careful reader would ask. One file each in `lines/`. */
import type { Context } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import type { Lang } from './lang.ts';
import { agreementLine } from './lines/agreement.ts';
import { arithmeticLine } from './lines/arithmetic.ts';
import type { Lines } from './lines/line.ts';
import { notComparableLine } from './lines/not-comparable.ts';
import { peersLine } from './lines/peers.ts';
import { perLine } from './lines/per.ts';
import { previousLine } from './lines/previous.ts';
import { progressLine } from './lines/progress.ts';
import { recordLine } from './lines/record.ts';
import { trendLine } from './lines/trend.ts';
import type { LineView } from './view.ts';

const lines: readonly Lines[] = [
  previousLine,
  trendLine,
  // doubts before outlooks: a sum that does not fit changes how the rest is read
  agreementLine,
  arithmeticLine,
  progressLine,
  recordLine,
  peersLine,
  perLine,
  notComparableLine,
];

export const linesOf = (fact: Fact, context: Context, lang: Lang): LineView[] =>
  lines.flatMap((of) => of(fact, context, lang));
