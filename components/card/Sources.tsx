import type { SourceView } from '#lib/card/view.ts';
import { SourceName } from '../SourceName.tsx';
import { useWords } from '../words.ts';

/** The first source stands open, further ones a click away. A copy is cited and said to be one, never linked. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const { t } = useWords();
  const [first, ...others] = sources;
  if (!first) return null;
  return (
    <div class="sources">
      <ul aria-label={t('card.sources')}>
        <Source source={first} />
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('card.moreSources', { n: others.length })}</summary>
          <ul>
            {others.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Source({ source }: { source: SourceView }) {
  return (
    <li>
      <SourceName source={source} />
      {source.date && ' '}
      <span class="date">{source.date}</span>
      {source.note && ` · ${source.note}`}
    </li>
  );
}
