/** The lines under a card's verdict, in the order a careful reader would ask. One room: each line is a few words. */
import type { Agreement, Context, HistoryPoint, Progress, Reason } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { spanOf } from '#lib/period/period.ts';
import { round } from '#lib/quantity/round.ts';
import { amountText, percent, signed } from './format.ts';
import type { Lang } from './lang.ts';
import { periodName } from './period-names.ts';
import { sentenceOf } from './sentences/sentences.ts';
import type { LineView, Tone } from './view.ts';
import { comparatorWord, labelOf } from './words.ts';

export function linesOf(fact: Fact, context: Context, lang: Lang): LineView[] {
  const line = (key: LineView['key'], text: string, more: { note?: string; tone?: Tone } = {}): LineView => ({
    key,
    label: labelOf(key, lang),
    text,
    ...more,
  });
  const lines: LineView[] = [];
  const { previous, trend, arithmetic, record, peers } = context;

  if (previous && fact.status !== 'target') {
    const real = arithmetic?.verdict === 'comparable-price';
    const prices = real ? currentPrices(lang) : '';
    lines.push(
      line(
        'previous',
        previousText(previous, lang) + prices,
        real ? { note: sentenceOf(arithmetic.why, lang) } : {},
      ),
    );
  }
  const before = previous || fact.status === 'target' ? undefined : earlier(fact, context);
  if (before)
    lines.push({
      ...line('previous', earlierText(before, fact, lang)),
      label: lang === 'zh' ? '此前' : 'Before',
    });
  if (trend) {
    const text = trendText(trend, lang);
    if (text) lines.push(line('trend', text));
  }
  const differing = context.agreement.filter((a) => a.verdict === 'differs');
  if (differing.length > 0 || context.agreement.length > 1)
    lines.push(
      line(
        'agreement',
        context.agreement.map((a) => agreementText(a, context, lang)).join(lang === 'zh' ? '；' : '; '),
        differing.length > 0 ? { tone: 'short' } : {},
      ),
    );
  if (arithmetic && arithmetic.verdict !== 'unknown' && arithmetic.verdict !== 'comparable-price') {
    const doubtful = arithmetic.verdict === 'restated' || arithmetic.verdict === 'conflict';
    lines.push(line('arithmetic', sentenceOf(arithmetic.why, lang), doubtful ? { tone: 'short' } : {}));
  } else if (arithmetic?.verdict === 'comparable-price' && !previous) {
    lines.push(line('arithmetic', sentenceOf(arithmetic.why, lang)));
  }
  for (const progress of context.progress) lines.push(line('progress', ...progressText(progress, lang)));
  if (record)
    lines.push(
      line(
        'record',
        lang === 'zh'
          ? `此前 ${record.of} 个有结果的目标，达到 ${record.met} 个`
          : `${record.met} of ${record.of} earlier targets with an outcome were reached`,
      ),
    );
  if (peers)
    lines.push(
      line(
        'peers',
        lang === 'zh'
          ? `${periodName(peers.period, lang)}有数据的 ${peers.of} 个同类开发区中居第 ${peers.rank} 位（中位数 ${amountText(peers.median, fact.unit, lang)}）`
          : `${peers.rank} of ${peers.of} zones of the same type with this number for ${periodName(peers.period, lang)} (median ${amountText(peers.median, fact.unit, lang)})`,
      ),
    );
  for (const per of context.per) lines.push(line('per', perText(per, lang)));
  for (const reason of context.notComparable) lines.push(line(keyOf(reason), sentenceOf(reason, lang)));
  return lines;
}

/** The last number before the figure's period, where the comparable one is not recorded and no break lies between. */
function earlier(fact: Fact, { history }: Context): HistoryPoint | undefined {
  const { period } = fact;
  if (period === null) return undefined;
  const end = spanOf(period).to;
  if (history.some((p) => p.break && spanOf(p.period).to <= end)) return undefined;
  return history.findLast((p) => spanOf(p.period).to < end);
}

function earlierText(point: HistoryPoint, fact: Fact, lang: Lang): string {
  const was = `${periodName(point.period, lang)} ${comparatorWord(point.comparator, lang)}${amountText(point.value, point.unit, lang)}`;
  return point.unit === 'rank' ? `${was} → ${placesText(fact.value - point.value, lang)}` : was;
}

const currentPrices = (lang: Lang): string => (lang === 'zh' ? '（现价）' : ' (current prices)');

/** Money by head, by square kilometre, by firm. */
function perText({ denominator, value, unit }: Context['per'][number], lang: Lang): string {
  const area = denominator.endsWith('-area');
  const amount = amountText(Number((area ? value * 1e6 : value).toPrecision(4)), unit, lang);
  const of = area ? 'area' : denominator === 'resident-population' ? 'head' : 'firm';
  const words = {
    head: { zh: '按常住人口人均', en: 'per resident' },
    area: { zh: '每平方公里', en: 'per km²' },
    firm: { zh: '每家企业', en: 'per firm' },
  }[of];
  return lang === 'zh' ? `${words.zh} ${amount}` : `${amount} ${words.en}`;
}

const keyOf = ({ reason }: Reason): LineView['key'] =>
  reason === 'scope-differs'
    ? 'scope'
    : reason === 'break-between'
      ? 'break'
      : reason === 'too-few-peers'
        ? 'peers'
        : 'not-comparable';

/** 2020年 268亿元 → +14.3% */
function previousText(previous: NonNullable<Context['previous']>, lang: Lang): string {
  const { change, changePct, unit } = previous;
  const moved =
    changePct !== null
      ? percent(changePct)
      : unit === 'rank'
        ? placesText(change, lang)
        : signed(change, unit === '%' ? 'pp' : unit, lang);
  const word = comparatorWord(previous.comparator, lang);
  return `${periodName(previous.period, lang)} ${word}${amountText(previous.value, unit, lang)} → ${moved}`;
}

const placesText = (change: number, lang: Lang): string => {
  const size = Math.abs(change);
  if (change === 0) return lang === 'zh' ? '不变' : 'unchanged';
  if (lang === 'zh') return `${change < 0 ? '上升' : '下降'} ${size} 位`;
  return `${change < 0 ? 'up' : 'down'} ${size} ${size === 1 ? 'place' : 'places'}`;
};

function trendText(trend: NonNullable<Context['trend']>, lang: Lang): string {
  const parts: string[] = [];
  const span = `${periodName(trend.from, lang)} – ${periodName(trend.to, lang)}`;
  if (trend.cagr !== null && Number(trend.to.slice(0, 4)) - Number(trend.from.slice(0, 4)) > 1)
    parts.push(
      lang === 'zh'
        ? `${span} 年均 ${percent(trend.cagr * 100)}`
        : `${percent(trend.cagr * 100)} a year, ${span}`,
    );
  const extreme = trend.highestSince ?? trend.lowestSince;
  if (extreme) {
    const high = trend.highestSince !== undefined;
    const when = periodName(extreme, lang);
    parts.push(
      lang === 'zh' ? `${when}以来${high ? '最高' : '最低'}` : `${high ? 'highest' : 'lowest'} since ${when}`,
    );
  }
  return parts.join(lang === 'zh' ? '，' : '; ');
}

function agreementText(a: Agreement, context: Context, lang: Lang): string {
  const source = context.sources[a.source];
  const name = [source?.publisher, a.date].filter(Boolean).join(' ') || a.source;
  const value = `${comparatorWord(a.comparator, lang)}${amountText(a.value, a.unit, lang)}`;
  const verdict = {
    equal: lang === 'zh' ? '一致' : 'equal',
    'equal-rounded': lang === 'zh' ? '四舍五入后一致' : 'equal after rounding',
    differs:
      lang === 'zh'
        ? `相差 ${amountText(Math.abs(a.differsBy ?? 0), a.unit, lang)}`
        : `differs by ${amountText(Math.abs(a.differsBy ?? 0), a.unit, lang)}`,
  }[a.verdict];
  return lang === 'zh' ? `${name}：${value}，${verdict}` : `${name}: ${value}, ${verdict}`;
}

const STATUS: Readonly<Record<Progress['status'], { zh: string; en: string; tone?: Tone }>> = {
  reached: { zh: '已达到', en: 'reached already', tone: 'reached' },
  'on-track': { zh: '按已有增速可以实现', en: 'on track at the pace so far', tone: 'reached' },
  progressing: { zh: '有进展，按已有增速略慢', en: 'moving, somewhat slower than needed', tone: 'open' },
  insufficient: { zh: '按已有增速不足以实现', en: 'the pace so far is not enough', tone: 'short' },
  'moving-away': { zh: '与目标方向相反', en: 'moving away from the target', tone: 'short' },
  unknown: { zh: '', en: '' },
};

function progressText(p: Progress, lang: Lang): [string, { note?: string; tone?: Tone }] {
  const zh = lang === 'zh';
  const { unit, value, comparator } = p.target;
  const goal = `${periodName(p.period, lang)} ${comparatorWord(comparator, lang)}${amountText(value, unit, lang)}`;
  const status = STATUS[p.status];
  const from = periodName(p.fromPeriod, lang);
  const needed = paceText(p.requiredCagr, p.requiredPerYear, unit, lang);
  const text = needed
    ? `${goal}${zh ? `：${from}之后每年需 ${needed}` : `: ${needed} a year needed after ${from}`}`
    : goal;
  const notes: string[] = [];
  if (status[lang]) notes.push(status[lang]);
  const seen = paceText(p.observedCagr, p.observedPerYear, unit, lang);
  if (seen && p.observedFrom) {
    const since = periodName(p.observedFrom, lang);
    notes.push(zh ? `${since}以来每年 ${seen}` : `${seen} a year since ${since}`);
  }
  if (p.arrival !== null && p.status !== 'reached')
    notes.push(zh ? `照此速度 ${p.arrival}年到达` : `at that pace in ${p.arrival}`);
  const note = notes.join(zh ? '，' : '; ');
  return [text, { ...(note !== '' && { note }), ...(status.tone && { tone: status.tone }) }];
}

/** +15.2 %, or in points and places for what does not compound. */
function paceText(cagr: number | null, perYear: number | null, unit: string, lang: Lang): string {
  if (cagr !== null) return percent(cagr * 100);
  if (perYear === null) return '';
  if (unit === 'rank') return placesText(round(perYear, 1), lang);
  return signed(round(perYear, 2), unit === '%' ? 'pp' : unit, lang);
}
