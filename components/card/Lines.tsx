import type { LineView } from '#lib/card/view.ts';

/** What stands under the chart: one row a matter. One with a note opens to it, and stands open until its reader folds it. */
export function Lines({ lines }: { lines: readonly LineView[] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="lines">
      {lines.map((line) => (
        <div key={line.key + line.text} class="line">
          <dt>{line.label}</dt>
          <dd class={line.tone && line.tone !== 'quiet' ? `tone tone-${line.tone}` : undefined}>
            {line.note ? (
              <details open>
                <summary>{line.text}</summary>
                <p>{line.note}</p>
              </details>
            ) : (
              line.text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
