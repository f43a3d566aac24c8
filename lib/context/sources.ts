import type { Context } from '#lib/model/context.ts';
import type { Source } from '#lib/model/source.ts';
import type { ZoneIndex } from './zone-index.ts';

/** Every source that a part of the context names, so that each number shown can be followed. */
export function sourcesOf(context: Context, index: ZoneIndex): Record<string, Source> {
  const ids = [
    ...context.history.flatMap((p) => p.sources),
    ...(context.previous?.sources ?? []),
    ...context.agreement.map((a) => a.source),
    ...context.targets.flatMap((t) => [t.source, t.outcome?.source, t.replacedBy]),
    ...context.outlook.map((o) => o.source),
    ...context.progress.map((p) => p.source),
    ...context.per.map((p) => p.source),
    context.companion?.source,
  ];
  const sources: Record<string, Source> = {};
  for (const id of ids) {
    const source = id === undefined ? undefined : index.source(id);
    if (source) sources[source.id] = source;
  }
  return sources;
}
