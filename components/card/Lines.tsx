import type { LineView } from '#lib/card/view.ts';

/** What stands under the chart: one row a matter, its note below it. A doubt is never folded away. */
export function Lines({ lines }: { lines: readonly LineView[] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="lines">
      {lines.map((line) => (
        <div key={line.key + line.text} class="line">
          <dt>{line.label}</dt>
          <dd class={line.tone && line.tone !== 'quiet' ? `tone tone-${line.tone}` : undefined}>
            {line.text}
          </dd>
          {line.note && <dd>{line.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
