import type { Check } from '../check.ts';

export const references: Check = {
  name: 'references',
  description: 'Every indicator, source and scope that is named is defined.',
  run({ indicators, zones }, report) {
    const indicatorIds = new Set(indicators.map((indicator) => indicator.id));
    for (const indicator of indicators) {
      const { part, whole } = indicator.ratioOf ?? {};
      for (const id of [part, whole]) {
        if (id && !indicatorIds.has(id)) report(indicator.origin, `ratioOf names no indicator: ${id}`);
      }
    }
    for (const { zone, origin, sources, observations, breaks } of zones) {
      const sourceIds = new Set(sources.map((source) => source.id));
      const scopes = new Set(['zone', ...(zone.scopes ?? []).map((scope) => scope.id)]);
      for (const [id, scope] of Object.entries(zone.defaultScope ?? {})) {
        if (id !== '*' && !indicatorIds.has(id)) report(origin, `defaultScope names no indicator: ${id}`);
        if (!scopes.has(scope)) report(origin, `defaultScope ${scope} is not among the zone's scopes`);
      }
      for (const entry of [...observations, ...breaks]) {
        if (!indicatorIds.has(entry.indicator)) report(entry.origin, `no indicator ${entry.indicator}`);
        if (!sourceIds.has(entry.source)) report(entry.origin, `no source ${entry.source}`);
        if (!scopes.has(entry.scope))
          report(entry.origin, `scope ${entry.scope} is not among the zone's scopes`);
      }
    }
  },
};
