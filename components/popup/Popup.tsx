import type { ZoneHit, ZoneOverview } from '#lib/model/overview.ts';
import { FailureNote } from '../FailureNote.tsx';
import { useFocusAfter } from '../focus.ts';
import { IconButton } from '../Icon.tsx';
import type { Loaded } from '../loaded.ts';
import { useWords } from '../words.ts';
import { ZonePage } from '../zone/ZonePage.tsx';
import { ZoneSearch } from '../zone/ZoneSearch.tsx';
import { type PageActions, type PageState, ThisPage } from './ThisPage.tsx';

export interface PopupProps {
  page: PageState;
  pageActions: PageActions;
  query: string;
  onQuery: (query: string) => void;
  hits: readonly ZoneHit[];
  /** The zone whose page is open. */
  zone: Loaded<ZoneOverview> | null;
  onZone: (id: string | null) => void;
  onPanel: () => void;
  onOptions: () => void;
}

export function Popup(props: PopupProps) {
  const { t } = useWords();
  const root = useFocusAfter<HTMLElement>(
    props.zone?.state ?? 'page',
    props.zone ? 'h2' : '[role="combobox"]',
  );
  return (
    <main class="zl popup" ref={root}>
      <header class="bar">
        <h1>
          园区数镜 <span lang="en">ZoneLens</span>
        </h1>
        <IconButton icon="panel" label={t('popup.panel')} onClick={props.onPanel} />
        <IconButton icon="settings" label={t('popup.options')} onClick={props.onOptions} />
      </header>
      {props.zone ? (
        <OpenZone zone={props.zone} onBack={() => props.onZone(null)} />
      ) : (
        <>
          <ZoneSearch
            query={props.query}
            onQuery={props.onQuery}
            hits={props.hits}
            onOpen={(id) => props.onZone(id)}
          />
          {props.query.trim() === '' && (
            <ThisPage page={props.page} actions={props.pageActions} onZone={props.onZone} />
          )}
        </>
      )}
    </main>
  );
}

function OpenZone({ zone, onBack }: { zone: Loaded<ZoneOverview>; onBack: () => void }) {
  const { t } = useWords();
  if (zone.state === 'ready') return <ZonePage overview={zone.value} onBack={onBack} />;
  return (
    <section class="pad">
      <IconButton icon="back" label={t('common.back')} onClick={onBack} />
      {zone.state === 'failed' ? (
        <FailureNote failure={zone.failure} />
      ) : (
        <p class="quiet" role="status">
          {t('common.loading')}
        </p>
      )}
    </section>
  );
}
