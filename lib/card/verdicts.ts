/** The verdicts of a card: what was promised for this period and how it ended. */
import type { Context, TargetVerdict, VerdictKind } from '#lib/model/context.ts';
import type { Fact } from '#lib/model/fact.ts';
import { amountText, percent, rate, signed } from './format.ts';
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

/** What a target asks of the period before: 比2021年的 580家多 40家，需增长 6.9%. */
function asked({ previous }: Context, lang: Lang): string {
  if (!previous) return '';
  const base = amountText(previous.value, previous.unit, lang);
  const when = periodName(previous.period, lang);
  const more =
    previous.unit === '%'
      ? signed(previous.change, 'pp', lang)
      : signed(previous.change, previous.unit, lang);
  const needs = previous.changePct === null ? '' : percent(previous.changePct);
  if (lang === 'zh') return `这是目标：在${when} ${base}的基础上 ${more}${needs && `（需 ${needs}）`}`;
  return `A target: ${more}${needs && ` (${needs})`} on ${base} in ${when}`;
}

function noteOf(target: TargetVerdict, context: Context, lang: Lang): string {
  const source = context.sources[target.source];
  const notes: string[] = [];
  const where = [target.setOn, source?.title].filter(Boolean).join(' ');
  if (where) notes.push(lang === 'zh' ? `目标提出于 ${where}` : `Target set in ${where}`);
  if (target.outcome?.status === 'preliminary')
    notes.push(lang === 'zh' ? '实际为预计数' : 'the outcome is an estimate');
  if (target.replacedBy) {
    const later = context.sources[target.replacedBy];
    const by = [later?.date, later?.title].filter(Boolean).join(' ');
    notes.push(lang === 'zh' ? `后改为新目标（${by}）` : `replaced later (${by})`);
  }
  if (target.caution) notes.push(sentenceOf(target.caution, lang));
  return notes.join(' · ');
}

/** Growth asked a year, for the long-range line. */
export const yearly = (fraction: number): string => rate(fraction * 100);
