import { useState } from 'preact/hooks';
import type { MarkKind } from '#lib/model/mark.ts';
import type { PageFigures } from '#lib/model/page.ts';
import { FigureCard } from '../FigureCard.tsx';
import { SummaryBar, useSummarySentence } from '../popup/SummaryBar.tsx';
import { useWords } from '../words.ts';
import { ZoneSearch } from '../zone/ZoneSearch.tsx';
import { arrange, type Grouping, groupings } from './arrange.ts';
import { FigureList, marks } from './FigureList.tsx';
import type { ExportFormat, PanelProps } from './Panel.tsx';
import { Passage } from './Passage.tsx';

const kinds: readonly (MarkKind | 'told')[] = ['told', 'missed', 'reached', 'target', 'differs', 'ambiguous'];

/** The figures of a page or passage: how many, which, in what order; one of them open. */
export function Found({
  state,
  page,
  selected,
  onSelect,
  cardOf,
  cardActions,
  onExport,
  choosing,
  onChoose,
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
      {page.zone === null && (
        <section class="which">
          <p class="pad">{t('panel.whichZone')}</p>
          <ZoneSearch {...choosing} onOpen={onChoose} />
        </section>
      )}
      {state.kind === 'pasted' && (
        <Passage text={state.text} figures={page.figures} selected={selected} onSelect={onSelect} />
      )}
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
