import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation, SeriesBreak } from '#lib/model/observation.ts';
import type { Source } from '#lib/model/source.ts';
import { Slug, type Zone } from '#lib/model/zone.ts';
import { expandFact } from './facts.ts';
import type { Origin, Problem } from './problem.ts';
import {
  IndicatorSeeds,
  ReleaseSeed,
  type SourceSeed,
  SourceSeeds,
  UnitSeeds,
  type ZoneSeed,
  ZoneSeed as ZoneSeedShape,
} from './shape.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A text file of `seeds/`, by its path inside it. */
export interface SeedFile {
  path: string;
  text: string;
}

/** Everything that `seeds/` says, in the nouns of `lib/model`, with the line each was written on. */
export interface Seeds {
  release: ReleaseSeed;
  indicators: (Indicator & { origin: Origin })[];
  zones: ZoneSeeds[];
}

export interface ZoneSeeds {
  zone: Zone;
  origin: Origin;
  sources: (Source & { origin: Origin })[];
  observations: (Observation & { origin: Origin })[];
  breaks: (SeriesBreak & { origin: Origin })[];
}

/** All YAML files below a folder, in one order on every machine. */
export function listSeedFiles(folder: string): SeedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

const EMPTY: ReleaseSeed = { sequence: 1, version: '0000.0.0' };

/** Reads and validates every file. With problems the result is incomplete and must not be compiled. */
export function readSeeds(files: readonly SeedFile[]): { seeds: Seeds; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = new Map(files.map((file) => [file.path, file.text]));
  const single = <S extends Parameters<typeof readYaml>[2]>(path: string, schema: S) =>
    readYaml(path, text.get(path) ?? '', schema, problems);

  const release = single('release.yml', ReleaseSeed)?.value ?? EMPTY;
  const units = single('units.yml', UnitSeeds)?.value ?? {};
  const shared = single('sources.yml', SourceSeeds);

  const indicators: Seeds['indicators'] = [];
  const zoneFiles: { id: string; yaml: YamlFile<ZoneSeed> }[] = [];
  for (const file of files) {
    const [, folder, name] = /^(indicators|zones)\/([^/]+)\.yml$/.exec(file.path) ?? [];
    // the file name is the id: of the zone, or of the group of indicators
    if (name !== undefined && !Slug.safeParse(name).success) {
      problems.push({ file: file.path, line: 1, check: 'file-name', message: `'${name}' is no slug` });
      continue;
    }
    if (folder === 'indicators') {
      const yaml = readYaml(file.path, file.text, IndicatorSeeds, problems);
      if (yaml) indicators.push(...readIndicators(yaml, name!, units));
    } else if (folder === 'zones') {
      const yaml = readYaml(file.path, file.text, ZoneSeedShape, problems);
      if (yaml) zoneFiles.push({ id: name!, yaml });
    } else if (!['release.yml', 'units.yml', 'sources.yml'].includes(file.path)) {
      problems.push({ file: file.path, line: 1, check: 'yaml', message: 'no such file belongs to seeds/' });
    }
  }
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const zones = zoneFiles.map(({ id, yaml }) => readZone(id, yaml, known, shared));
  return { seeds: { release, indicators, zones }, problems };
}

function readIndicators(
  { file, value, lineOf }: YamlFile<IndicatorSeeds>,
  group: string,
  units: UnitSeeds,
): Seeds['indicators'] {
  return Object.entries(value).map(([id, seed]) => ({
    ...seed,
    id,
    group,
    acceptableUnits: seed.acceptableUnits ?? units[seed.dimension] ?? [seed.unit],
    origin: { file, line: lineOf([id]) - 1 },
  }));
}

function readZone(
  id: string,
  { file, value, lineOf }: YamlFile<ZoneSeed>,
  indicators: ReadonlyMap<string, Indicator>,
  shared: YamlFile<SourceSeeds> | undefined,
): ZoneSeeds {
  const { sources, facts, breaks, ...zone } = value;
  /** Written `report-2022` in the zone's file, `zhuhai-htz/report-2022` everywhere else. */
  const sourceId = (key: string): string => (key in sources ? `${id}/${key}` : key);
  const own = Object.entries(sources).map(([key, seed]) =>
    source(`${id}/${key}`, seed, { file, line: lineOf(['sources', key]) }),
  );
  const cited = new Set(
    [...facts, ...breaks].map((entry) => entry.source).filter((key) => !(key in sources)),
  );
  const general = Object.entries(shared?.value ?? {})
    .filter(([key]) => cited.has(key))
    .map(([key, seed]) => source(key, seed, { file: shared!.file, line: shared!.lineOf([key]) }));
  return {
    zone: { id, ...zone },
    origin: { file, line: 1 },
    sources: [...own, ...general],
    observations: facts.flatMap((fact, index) => {
      const origin = { file, line: lineOf(['facts', index]) };
      return expandFact(id, { ...fact, source: sourceId(fact.source) }, indicators.get(fact.indicator)).map(
        (observation) => ({ ...observation, origin }),
      );
    }),
    breaks: breaks.map((entry, index) => ({
      zone: id,
      ...entry,
      source: sourceId(entry.source),
      origin: { file, line: lineOf(['breaks', index]) },
    })),
  };
}

const source = (id: string, seed: SourceSeed, origin: Origin): Source & { origin: Origin } => ({
  id,
  ...seed,
  origin,
});
