import type { ComponentChildren } from 'preact';
import type { PageFigure } from '#lib/model/page.ts';

interface Props {
  text: string;
  figures: readonly PageFigure[];
  selected: number | null;
  onSelect: (index: number | null) => void;
}

/** The pasted text with its figures marked, as on a page; those with nothing to say stay plain. */
export function Passage({ text, figures, selected, onSelect }: Props) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { index, position, mark } of figures) {
    if (mark === null || position.start < at) continue;
    parts.push(text.slice(at, position.start));
    parts.push(
      <button
        key={index}
        type="button"
        class={`sample ${mark}`}
        aria-pressed={index === selected}
        onClick={() => onSelect(index === selected ? null : index)}
      >
        {text.slice(position.start, position.end)}
      </button>,
    );
    at = position.end;
  }
  parts.push(text.slice(at));
  return <p class="pad passage">{parts}</p>;
}
