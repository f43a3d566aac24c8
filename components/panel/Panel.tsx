import { useState } from 'preact/hooks';
import type { CardView } from '#lib/card/view.ts';
import type { MarkKind } from '#lib/model/mark.ts';
import type { PageFigure, PageFigures } from '#lib/model/page.ts';
import { type CardActions, FigureCard } from '../FigureCard.tsx';
import { IconButton } from '../Icon.tsx';
import { SummaryBar, useSummarySentence } from '../popup/SummaryBar.tsx';
import { useWords } from '../words.ts';
import { arrange, type Grouping, groupings } from './arrange.ts';
import { FigureList, marks } from './FigureList.tsx';
import { PasteBox } from './PasteBox.tsx';

/** What stands to be listed: the page in front, or a passage that the reader pasted. */
export type PanelState =
  | { kind: 'loading' }
  | { kind: 'unreachable' }
  | { kind: 'page'; page: PageFigures }
  | { kind: 'pasted'; page: PageFigures };

export type ExportFormat = 'csv' | 'json' | 'markdown' | 'annotation';

export interface PanelProps {
  state: PanelState;
  cardOf: (figure: PageFigure) => CardView;
  cardActions: (figure: PageFigure) => Omit<CardActions, 'pin' | 'close'>;
  selected: number | null;
  onSelect: (index: number | null) => void;
  onExport: (format: ExportFormat) => void;
  /** Text to begin with in the paste box: a selection looked up from the context menu. */
  pasting: string | null;
  onPaste: (text: string) => void;
  /** Opens the paste box (a text) or goes back to the page (null). */
  onPasting: (text: string | null) => void;
}

export function Panel(props: PanelProps) {
  const { t } = useWords();
  const { state, pasting, onPasting } = props;
  return (
    <main class="zl panel">
      <header class="bar">
        {pasting !== null || state.kind === 'pasted' ? (
          <IconButton icon="back" label={t('panel.backToPage')} onClick={() => onPasting(null)} />
        ) : null}
        <h1>{t(pasting !== null || state.kind === 'pasted' ? 'panel.pasted' : 'popup.thisPage')}</h1>
        <button type="button" class="text-button" onClick={() => onPasting('')}>
          {t('panel.paste')}
        </button>
      </header>
      {pasting !== null ? <PasteBox text={pasting} onRead={props.onPaste} /> : <Figures {...props} />}
    </main>
  );
}

function Figures(props: PanelProps) {
  const { t } = useWords();
  const { state } = props;
  if (state.kind === 'loading')
    return (
      <p class="pad quiet" role="status">
        {t('common.loading')}
      </p>
    );
  if (state.kind === 'unreachable')
    return (
      <div class="pad">
        <p>{t('panel.unreachable')}</p>
        <p class="quiet">{t('panel.unreachableTodo')}</p>
      </div>
    );
  if (state.page.figures.length === 0) return <p class="pad">{t('popup.nothing')}</p>;
  return <Found {...props} page={state.page} />;
}

const kinds: readonly (MarkKind | 'told')[] = ['told', 'missed', 'reached', 'target', 'differs', 'ambiguous'];

function Found({
  page,
  selected,
  onSelect,
  cardOf,
  cardActions,
  onExport,
}: PanelProps & { page: PageFigures }) {
  const { t, locale } = useWords();
  const [grouping, setGrouping] = useState<Grouping>('page');
  const [kind, setKind] = useState<MarkKind | 'told' | null>(null);
  const [query, setQuery] = useState('');
  const sentence = useSummarySentence(page.summary);
  const groups = arrange(page.figures, { grouping, kind, query }, locale.startsWith('zh'));
  const shown = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  const open = page.figures.find(({ index }) => index === selected);
  const count = (one: MarkKind | 'told') =>
    page.figures.filter(({ mark }) => (one === 'told' ? mark !== null : mark === one)).length;
  return (
    <>
      <section class="pad overview">
        <p>
          <b>{new Intl.NumberFormat(locale).format(page.summary.figures)}</b>{' '}
          {t('popup.figures', { n: page.summary.figures })}
          {locale.startsWith('zh') ? '，' : ': '}
          {sentence}
        </p>
        <SummaryBar summary={page.summary} />
      </section>
      <section class="pad controls">
        <input
          type="text"
          inputMode="search"
          aria-label={t('panel.search')}
          placeholder={t('panel.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <label>
          <span>{t('panel.group')}</span>
          <select value={grouping} onChange={(event) => setGrouping(event.currentTarget.value as Grouping)}>
            {groupings.map((one) => (
              <option key={one} value={one}>
                {t(`panel.by.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('panel.show')}</span>
          <select
            value={kind ?? ''}
            onChange={(event) => setKind((event.currentTarget.value || null) as MarkKind | 'told' | null)}
          >
            <option value="">{t('panel.all')}</option>
            {kinds
              .filter((one) => count(one) > 0)
              .map((one) => (
                <option key={one} value={one}>
                  {one !== 'told' && marks[one].shape} {t(`mark.${one}`)} ({count(one)})
                </option>
              ))}
          </select>
        </label>
      </section>
      <p class="visually-hidden" role="status">
        {t('panel.shown', { n: shown })}
      </p>
      {groups.length === 0 && <p class="pad quiet">{t('panel.noneShown')}</p>}
      <FigureList groups={groups} selected={selected} onSelect={onSelect}>
        {open && (
          <FigureCard
            card={cardOf(open)}
            actions={{ ...cardActions(open), close: () => onSelect(null) }}
            chartWidth={300}
          />
        )}
      </FigureList>
      <Export onExport={onExport} />
    </>
  );
}

const formats: readonly ExportFormat[] = ['csv', 'json', 'markdown', 'annotation'];

function Export({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const { t } = useWords();
  return (
    <footer class="export pad">
      <span>{t('panel.export')}</span>
      {formats.map((format) => (
        <button key={format} type="button" class="text-button" onClick={() => onExport(format)}>
          {t(`panel.format.${format}`)}
        </button>
      ))}
    </footer>
  );
}
