import type { Context } from '#lib/model/context.ts';
import type { Source } from '#lib/model/source.ts';
import type { ZoneIndex } from './zone-index.ts';

/** Every source that a part of the context names, so that each number shown can be followed. */
export function sourcesOf(context: Context, index: ZoneIndex): Record<string, Source> {
  const sources: Record<string, Source> = {};
  const add = (id: string | undefined) => {
    const source = id === undefined ? undefined : index.source(id);
    if (source) sources[source.id] = source;
  };
  for (const point of context.history) point.sources.forEach(add);
  context.previous?.sources.forEach(add);
  for (const { source } of context.agreement) add(source);
  for (const { source, outcome, replacedBy } of context.targets) {
    add(source);
    add(outcome?.source);
    add(replacedBy);
  }
  for (const { source } of context.outlook) add(source);
  for (const { source } of context.progress) add(source);
  for (const { source } of context.per) add(source);
  add(context.companion?.source);
  return sources;
}
