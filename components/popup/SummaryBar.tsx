import type { PageSummary } from '#lib/model/page.ts';
import { useWords } from '../words.ts';

/** “31 个有历史，12 个有目标：9 达标，3 未达”. */
export function useSummarySentence(summary: PageSummary): string {
  const { t } = useWords();
  if (summary.matched === 0) return t('summary.none');
  const history = t('summary.history', { n: summary.withHistory });
  if (summary.withTarget === 0) return `${history}${t('summary.noTarget')}`;
  const judged = t('summary.judged', { reached: summary.reached, missed: summary.missed });
  return `${history}${t('summary.target', { n: summary.withTarget })}${judged}`;
}

/** The page's figures as one bar: reached, missed, other targets, history, the rest. The legend says it in words. */
export function SummaryBar({ summary }: { summary: PageSummary }) {
  const { t } = useWords();
  const { reached, missed, withTarget, withHistory, figures } = summary;
  const open = Math.max(0, withTarget - reached - missed);
  const history = Math.max(0, withHistory - withTarget);
  const rest = Math.max(0, figures - reached - missed - open - history);
  const parts = [
    { kind: 'reached', count: reached },
    { kind: 'missed', count: missed },
    { kind: 'open', count: open },
    { kind: 'history', count: history },
    { kind: 'rest', count: rest },
  ] as const;
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div class="summary-bar">
      <div class="strip" aria-hidden="true">
        {shown.map(({ kind, count }) => (
          <i key={kind} class={kind} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {shown.map(({ kind, count }) => (
          <li key={kind}>
            <i class={kind} aria-hidden="true" />
            {t(`summary.part.${kind}`)} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
