import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkKind } from '#lib/model/mark.ts';
import type { PageFigure } from '#lib/model/page.ts';
import { shortPeriod } from '../chart/periods.ts';
import { keyOf } from '../keys.ts';
import { useWords } from '../words.ts';
import { type Group, indicatorName } from './arrange.ts';

/** Shape and tone of each mark, as the legend shows them. */
export const marks: Record<MarkKind | 'none', { shape: string; tone: string }> = {
  reached: { shape: '✓', tone: 'reached' },
  missed: { shape: '△', tone: 'short' },
  target: { shape: '◇', tone: 'open' },
  differs: { shape: '≠', tone: 'short' },
  ambiguous: { shape: '?', tone: 'quiet' },
  history: { shape: '·', tone: 'quiet' },
  none: { shape: '', tone: 'quiet' },
};

interface Props {
  groups: readonly Group[];
  /** Index of the figure whose card stands open. */
  selected: number | null;
  onSelect: (index: number | null) => void;
  /** The open figure's card. */
  children: ComponentChildren;
}

/** Every figure as a button; the chosen one is shown on the page, and its card opens below it. */
export function FigureList({ groups, selected, onSelect, children }: Props) {
  const { t } = useWords();
  const shown = useRef(selected);
  useLayoutEffect(() => {
    // A card that closes takes the focus with it, out of the list: it goes back to where the card was opened.
    if (selected === null && shown.current !== null && document.activeElement === document.body)
      document.getElementById(idOf(shown.current))?.focus();
    shown.current = selected;
  }, [selected]);
  return (
    <div class="figures">
      {groups.map(({ title, kind, figures }) => (
        <section key={`${title}${kind}${figures[0]?.frame?.id}`}>
          {(title !== '' || kind) && (
            <h2>
              {kind ? t(`mark.${kind}`) : title} <small>{figures.length}</small>
            </h2>
          )}
          <ul>
            {figures.map((figure) => (
              <li key={figure.index}>
                <Row
                  figure={figure}
                  open={figure.index === selected}
                  onToggle={() => onSelect(figure.index === selected ? null : figure.index)}
                />
                {figure.index === selected && <div class="beneath">{children}</div>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const idOf = (index: number): string => `zl-figure-${index}`;

function Row({ figure, open, onToggle }: { figure: PageFigure; open: boolean; onToggle: () => void }) {
  const { t, locale } = useWords();
  const { fact, mark } = figure;
  const { shape, tone } = marks[mark ?? 'none'];
  const notes = [
    ...(fact.measure === 'level' ? [] : [t(`measure.${keyOf(fact.measure)}`)]),
    ...(fact.period ? [shortPeriod(fact.period)] : []),
    ...(fact.status === 'actual' ? [] : [t(`chart.${fact.status}`)]),
  ];
  return (
    <button id={idOf(figure.index)} type="button" class="figure-row" aria-expanded={open} onClick={onToggle}>
      <span class={`mark tone-${tone}`} aria-hidden="true">
        {shape}
      </span>
      <span class="name">
        {indicatorName(figure, locale.startsWith('zh'))}
        <small>{notes.join(' · ')}</small>
      </span>
      <b>{fact.surface}</b>
      {mark && <span class="visually-hidden">{t(`mark.${mark}`)}</span>}
    </button>
  );
}
