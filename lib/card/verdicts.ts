/** The verdicts of a card: what was promised for this period and how it ended. */

import { PAGE_SOURCE } from '#lib/context/reading.ts';
import type { Context, TargetVerdict, VerdictKind } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { amountText, percent, signed } from './format.ts';
import type { Lang } from './lang.ts';
import { periodName } from './period-names.ts';
import { sentenceOf } from './sentences/sentences.ts';
import type { Tone, VerdictView } from './view.ts';

const LOOKS: Record<VerdictKind, { tone: Tone; mark: VerdictView['mark'] }> = {
  exceeded: { tone: 'reached', mark: '✓' },
  met: { tone: 'reached', mark: '✓' },
  missed: { tone: 'short', mark: '△' },
  'within-rounding': { tone: 'open', mark: '◇' },
  pending: { tone: 'open', mark: '◇' },
  'not-comparable': { tone: 'quiet', mark: '–' },
};

/** Verdicts on the figure's own measure first; replaced targets last. */
export function verdictViews(fact: Fact, context: Context, lang: Lang): VerdictView[] {
  const order = (t: TargetVerdict) =>
    Number(t.replacedBy !== undefined) * 2 + Number(t.measure !== fact.measure);
  return [...context.targets]
    .sort((a, b) => order(a) - order(b))
    .map((target) => {
      const sentence = sentenceOf(target.why, lang);
      const asks = fact.status === 'target' && target.measure === fact.measure ? asked(context, lang) : '';
      const note = noteOf(target, context, lang);
      return {
        ...LOOKS[target.verdict],
        sentence: asks ? joined(asks, sentence, lang) : sentence,
        ...(note !== '' && { note }),
      };
    });
}

const joined = (a: string, b: string, lang: Lang): string => (lang === 'zh' ? `${a}；${b}` : `${a}. ${b}`);

/** 这是目标：在2021年 580家的基础上 +40家（+6.9%） */
function asked({ ask }: Context, lang: Lang): string {
  if (!ask) return '';
  const { base, change, changePct, perYear } = ask;
  const on = amountText(base.value, base.unit, lang);
  const when = periodName(ask.period, lang);
  const more = signed(change, base.unit === '%' ? 'pp' : base.unit, lang);
  const grows = perYear === null ? '' : yearly(perYear, lang);
  const notes = [changePct === null ? '' : percent(changePct), grows].filter(Boolean);
  if (lang === 'zh')
    return `这是目标：在${when} ${on}的基础上 ${more}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
  return `A target: ${more}${notes.length > 0 ? ` (${notes.join(', ')})` : ''} on ${on} in ${when}`;
}

const yearly = (fraction: number, lang: Lang): string =>
  lang === 'zh' ? `年均 ${percent(fraction * 100)}` : `${percent(fraction * 100)} a year`;

function noteOf(target: TargetVerdict, context: Context, lang: Lang): string {
  const source = context.sources[target.source];
  const notes: string[] = [];
  const where = [target.setOn, source?.title].filter(Boolean).join(' ');
  if (where) notes.push(lang === 'zh' ? `目标提出于 ${where}` : `Target set in ${where}`);
  if (target.outcome?.status === 'preliminary')
    notes.push(lang === 'zh' ? '实际为预计数' : 'the outcome is an estimate');
  if (target.outcome?.source === PAGE_SOURCE)
    notes.push(
      lang === 'zh'
        ? '结果取自本页，数据集尚未收录'
        : 'the outcome is from this page, not in the dataset yet',
    );
  if (target.replacedBy) {
    const later = context.sources[target.replacedBy];
    const by = [later?.date, later?.title].filter(Boolean).join(' ');
    notes.push(lang === 'zh' ? `后改为新目标（${by}）` : `replaced later (${by})`);
  }
  if (target.caution) notes.push(sentenceOf(target.caution, lang));
  return notes.join(' · ');
}
