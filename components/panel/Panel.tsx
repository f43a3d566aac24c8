import type { CardView } from '#lib/card/view.ts';
import type { ZoneHit } from '#lib/model/overview.ts';
import type { PageFigure, PageFigures } from '#lib/model/page.ts';
import type { CardActions } from '../FigureCard.tsx';
import { useFocusAfter } from '../focus.ts';
import { IconButton } from '../Icon.tsx';
import { useWords } from '../words.ts';
import { Found } from './Found.tsx';
import { PasteBox } from './PasteBox.tsx';

/** What stands to be listed: the page in front, or a passage that the reader pasted. */
export type PanelState =
  | { kind: 'loading' }
  | { kind: 'unreachable' }
  | { kind: 'page'; page: PageFigures }
  | { kind: 'pasted'; page: PageFigures; text: string };

export type ExportFormat = 'csv' | 'json' | 'markdown' | 'annotation';

export interface PanelProps {
  state: PanelState;
  cardOf: (figure: PageFigure) => CardView;
  cardActions: (figure: PageFigure) => Omit<CardActions, 'pin' | 'close'>;
  selected: number | null;
  onSelect: (index: number | null) => void;
  onExport: (format: ExportFormat) => void;
  /** Finding the zone that a page or passage is about, where that could not be told. */
  choosing: { query: string; hits: readonly ZoneHit[]; onQuery: (query: string) => void };
  onChoose: (zone: string) => void;
  /** Text to begin with in the paste box: a selection looked up from the context menu. */
  pasting: string | null;
  onPaste: (text: string) => void;
  /** Opens the paste box (a text) or goes back to the page (null). */
  onPasting: (text: string | null) => void;
}

export function Panel(props: PanelProps) {
  const { t } = useWords();
  const { state, pasting, onPasting } = props;
  const view = pasting !== null ? 'pasting' : state.kind === 'pasted' ? 'pasted' : 'page';
  const root = useFocusAfter<HTMLElement>(view, view === 'pasting' ? 'textarea' : 'h1');
  return (
    <main class="zl panel" ref={root}>
      <header class="bar">
        {pasting !== null || state.kind === 'pasted' ? (
          <IconButton icon="back" label={t('panel.backToPage')} onClick={() => onPasting(null)} />
        ) : null}
        <h1 tabIndex={-1}>
          {t(pasting !== null || state.kind === 'pasted' ? 'panel.pasted' : 'popup.thisPage')}
        </h1>
        {pasting === null && (
          <button type="button" class="text-button" onClick={() => onPasting('')}>
            {t('panel.paste')}
          </button>
        )}
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
