/** `zonelens verdicts --zone ID`: one line a target of the zone, with outcome, verdict and margin. */
import { sentenceOf } from '#lib/card/sentences/sentences.ts';
import { zoneOverview } from '#lib/context/overview.ts';
import { catalogueOf } from '#lib/context/reader.ts';
import type { TargetVerdict } from '#lib/model/context.ts';
import type { SeriesOverview } from '#lib/model/overview.ts';
import { CommandError } from './command.ts';
import { type Lang, langOf, langOption } from './lang.ts';
import { datasetOption, openDataset } from './open-dataset.ts';
import { prettyOption, readOptions } from './options.ts';

const options = {
  zone: { type: 'string', takes: 'ID', does: 'whose goals' },
  ...datasetOption,
  ...prettyOption,
  ...langOption,
} as const;

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, 'verdicts --zone ID [OPTIONS]', options);
  const { zone } = values;
  if (zone === undefined) throw new CommandError('which zone? --zone ID (see zonelens lookup)');
  const lang = langOf(values.lang);
  const dataset = await openDataset(values.dataset);
  const catalogue = catalogueOf(await dataset.lexicon());
  if (!catalogue.zone(zone)) throw new CommandError(`no zone '${zone}' (see zonelens lookup)`);
  const shard = (await dataset.zones([zone])).get(zone);
  if (!shard) return 0;
  for (const { series } of zoneOverview(shard, catalogue).groups)
    for (const one of series)
      for (const target of one.targets)
        process.stdout.write(values.pretty ? table(one, target, lang) : ndjson(zone, one, target, lang));
  return 0;
}

function ndjson(
  zone: string,
  { scope, part, indicator, measure }: SeriesOverview,
  t: TargetVerdict,
  lang: Lang,
): string {
  const { value, unit, comparator, source, setOn, words, outcome, why } = t;
  const line = {
    zone,
    scope,
    indicatorId: indicator.id,
    ...(part !== undefined && { part }),
    measure,
    period: t.period,
    target: { value, unit, comparator, ...(words !== undefined && { words }), source, setOn },
    outcome: outcome && {
      value: outcome.value,
      unit: outcome.unit,
      comparator: outcome.comparator,
      status: outcome.status,
      source: outcome.source,
      how: outcome.how,
    },
    verdict: t.verdict,
    margin: t.margin,
    marginUnit: t.marginUnit,
    marginPct: t.marginPct,
    why: sentenceOf(why, lang),
    reason: why.reason,
    params: why.params,
    ...(t.caution && { caution: sentenceOf(t.caution, lang) }),
    ...(t.replacedBy !== undefined && { replacedBy: t.replacedBy }),
  };
  return `${JSON.stringify(line)}\n`;
}

function table({ scope, part, indicator, measure }: SeriesOverview, t: TargetVerdict, lang: Lang): string {
  const name = `${indicator[lang]}${part === undefined ? '' : `（${part}）`}`;
  const doubt = t.caution ? ` · ${sentenceOf(t.caution, lang)}` : '';
  return `${[t.period, scope, name, measure, t.verdict, sentenceOf(t.why, lang) + doubt].join('\t')}\n`;
}
