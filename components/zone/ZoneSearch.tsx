import { useState } from 'preact/hooks';
import type { ZoneHit } from '#lib/model/overview.ts';
import { Icon } from '../Icon.tsx';
import { keyOf } from '../keys.ts';
import { useWords } from '../words.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  hits: readonly ZoneHit[];
  onOpen: (id: string) => void;
}

/** Search as you type; arrows move, Enter opens. A combobox with its list below, as WAI-ARIA describes it. */
export function ZoneSearch({ query, onQuery, hits, onOpen }: Props) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const active = Math.min(at, Math.max(0, hits.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((active + step + hits.length) % Math.max(1, hits.length));
    } else if (event.key === 'Enter' && hits[active]) onOpen(hits[active].id);
    else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
  };
  const asked = query.trim() !== '';
  return (
    <div class="search">
      <div class="field">
        <Icon name="search" />
        <input
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={hits.length > 0}
          aria-controls="zl-hits"
          {...(hits[active] ? { 'aria-activedescendant': `zl-hit-${hits[active].id}` } : {})}
          placeholder={t('search.placeholder')}
          value={query}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            setAt(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="zl-hits" role="listbox" aria-label={t('search.results')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <Hit key={hit.id} hit={hit} active={index === active} onOpen={onOpen} />
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {asked ? t('search.found', { n: hits.length }) : ''}
      </p>
      {asked && hits.length === 0 && (
        <div class="pad">
          <p>{t('search.none', { query: query.trim() })}</p>
          <p class="quiet">{t('search.hint')}</p>
        </div>
      )}
    </div>
  );
}

function Hit({ hit, active, onOpen }: { hit: ZoneHit; active: boolean; onOpen: (id: string) => void }) {
  const { t, locale } = useWords();
  const name = (!locale.startsWith('zh') && hit.en) || hit.short;
  const said = [hit.short, hit.name].includes(hit.matchedText) ? hit.short : hit.matchedText;
  const other = said === name ? undefined : said;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above handles the keys of its options
    <div
      id={`zl-hit-${hit.id}`}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onClick={() => onOpen(hit.id)}
    >
      <span class="name">
        {name}
        {other && <small> {other}</small>}
      </span>
      <span class="count">
        {hit.observations > 0 ? t('search.count', { n: hit.observations }) : t('search.noCount')}
      </span>
      <span class="place">
        {hit.province === hit.city ? hit.city : `${hit.province} ${hit.city}`} ·{' '}
        {t(`zoneType.${keyOf(hit.type)}`)}
      </span>
    </div>
  );
}
