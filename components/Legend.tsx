import type { MarkKind } from '#lib/model/mark.ts';
import { useWords } from './words.ts';

const kinds: readonly MarkKind[] = ['reached', 'missed', 'target', 'history', 'differs', 'ambiguous'];

/** What the lines under a page's figures mean: the same forms as `entrypoints/figures.content/marks.css` paints. */
export function Legend() {
  const { t } = useWords();
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span class={`sample ${kind}`}>306.2</span> {t(`mark.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
