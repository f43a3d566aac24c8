import type { PageSummary } from '#lib/model/page.ts';
import { Legend } from '../Legend.tsx';
import { useWords } from '../words.ts';
import { SummaryBar, useSummarySentence } from './SummaryBar.tsx';

/** What the popup knows about the tab in front. */
export type PageState =
  | { kind: 'loading' }
  /** A page of the browser, or one that no extension may read. */
  | { kind: 'closed' }
  /** Readable on request; nothing runs there yet. `lasting`: the host may be read from now on. */
  | { kind: 'uncovered'; host: string; asking?: true; refused?: true }
  /** Nothing is marked because the reader switched this site off. */
  | { kind: 'off'; host: string }
  | { kind: 'read'; host: string; summary: PageSummary; zones: { id: string; label: string }[] };

export interface PageActions {
  annotate: () => void;
  annotateAlways: () => void;
  setSite: (on: boolean) => void;
  chooseZone: (zone: string) => void;
  list: () => void;
}

interface Props {
  page: PageState;
  actions: PageActions;
  onZone: (id: string) => void;
}

export function ThisPage({ page, actions, onZone }: Props) {
  const { t } = useWords();
  return (
    <section class="pad this-page" aria-label={t('popup.thisPage')}>
      {page.kind === 'loading' && (
        <p class="quiet" role="status">
          {t('common.loading')}
        </p>
      )}
      {page.kind === 'closed' && (
        <>
          <p>{t('popup.closed')}</p>
          <p class="quiet">{t('popup.searchInstead')}</p>
        </>
      )}
      {page.kind === 'uncovered' && <Uncovered page={page} actions={actions} />}
      {page.kind === 'off' && <p>{t('popup.off')}</p>}
      {page.kind === 'read' && <Read page={page} actions={actions} onZone={onZone} />}
      {(page.kind === 'read' || page.kind === 'off') && (
        <label class="switch">
          <span>{t('popup.markOn', { host: page.host })}</span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={page.kind === 'read'}
            checked={page.kind === 'read'}
            onChange={(event) => actions.setSite(event.currentTarget.checked)}
          />
        </label>
      )}
    </section>
  );
}

function Uncovered({
  page,
  actions,
}: {
  page: Extract<PageState, { kind: 'uncovered' }>;
  actions: PageActions;
}) {
  const { t } = useWords();
  return (
    <>
      <p>{t('popup.uncovered', { host: page.host })}</p>
      <p class="buttons">
        <button type="button" class="button primary" onClick={actions.annotate} disabled={page.asking}>
          {t('popup.annotate')}
        </button>
        <button type="button" class="button" onClick={actions.annotateAlways} disabled={page.asking}>
          {t('popup.annotateAlways')}
        </button>
      </p>
      <p class="quiet">{t(page.refused ? 'popup.refused' : 'popup.annotateNote')}</p>
    </>
  );
}

function Read({
  page: { summary, zones },
  actions,
  onZone,
}: {
  page: Extract<PageState, { kind: 'read' }>;
  actions: PageActions;
  onZone: (id: string) => void;
}) {
  const { t, locale } = useWords();
  const sentence = useSummarySentence(summary);
  const zone = zones.find(({ id }) => id === summary.zone);
  if (summary.figures === 0) return <p>{t('popup.nothing')}</p>;
  return (
    <>
      {zone && (
        <button type="button" class="zone-link" onClick={() => onZone(zone.id)}>
          {zone.label}
        </button>
      )}
      <p class="headline">
        <b>{new Intl.NumberFormat(locale).format(summary.figures)}</b>{' '}
        {t('popup.figures', { n: summary.figures })}
      </p>
      {(zone || summary.matched > 0) && (
        <>
          <p>{sentence}</p>
          <SummaryBar summary={summary} />
        </>
      )}
      {!zone && zones.length > 0 && (
        <div class="choices">
          <p>{t('popup.whichZone')}</p>
          {zones.map(({ id, label }) => (
            <button key={id} type="button" class="button" onClick={() => actions.chooseZone(id)}>
              {label}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="text-button" onClick={actions.list}>
        {t('popup.list')}
      </button>
      <details>
        <summary>{t('options.legend')}</summary>
        <Legend />
      </details>
    </>
  );
}
