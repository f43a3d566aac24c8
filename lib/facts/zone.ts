/**
 * Which zone is the page about? Chosen by the caller, else host → metadata → title → headings → text. A generic name
 * (高新区, ×高新区) is the page's own zone: it is found by the places the page names, else the reader is asked. A page
 * about a city or a province is no zone's page, whatever zones it names. One room, since each step hands on to the next.
 */
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';
import { type Names, namesIn } from './zone/names.ts';
import { placesIn, stem } from './zone/places.ts';

export interface ResolvedZone {
  zone: string | null;
  /** Zone ids it may be, best first. */
  candidates: string[];
  evidence:
    | 'asked'
    | 'host'
    | 'metadata'
    | 'title'
    | 'heading'
    | 'text'
    | 'place'
    | 'cue'
    | 'region'
    | 'none';
}

/** Text in which names are counted; a page that does not name its zone here is not about it. */
const NAMES_WITHIN = 3000;
/** Text in which places are looked for: a masked text may tell its own late. */
const PLACES_WITHIN = 20_000;
const MOST_CANDIDATES = 12;
/** In a longer text a zone named but once is mentioned, not spoken of. */
const SHORT = 800;
/** Titles of what a whole region publishes. */
const REGIONAL = /统计公报|政府工作报告|国民经济|经济运行|财政预算|统计年鉴/;

export const zoneOf = (vocabulary: Vocabulary, id: string | null): Zone | null =>
  id === null ? null : (vocabulary.lexicon.zones.find((z) => z.id === id) ?? null);

/** The one zone that a heading names, else null. */
export function zoneNamed(heading: string, vocabulary: Vocabulary): Zone | null {
  const [id = null, ...others] = namesIn(heading, vocabulary).own.keys();
  const zone = others.length === 0 ? zoneOf(vocabulary, id) : null;
  return zone?.type === 'aggregate' ? null : zone;
}

export function resolveZone(about: PageAbout, page: PageText, vocabulary: Vocabulary): ResolvedZone {
  const { zones } = vocabulary.lexicon;
  if (about.zone) return asked(about.zone, zones);
  const hosted = about.url === undefined ? [] : zones.filter((z) => z.hosts.includes(hostOf(about.url!)));
  if (hosted.length === 1) return found(hosted[0]!.id, 'host');

  const site = `${about.siteName ?? ''} ${about.contentSource ?? ''}`;
  const title = about.title ?? '';
  const headings = page.blocks
    .filter((b) => b.role === 'heading')
    .slice(0, 3)
    .map((b) => page.text.slice(b.start, b.end))
    .join(' ');
  const start = page.text.slice(0, NAMES_WITHIN);
  const inTitle = namesIn(title, vocabulary);
  for (const [names, evidence] of [
    [namesIn(site, vocabulary), 'metadata'],
    [inTitle, 'title'],
    [namesIn(headings, vocabulary), 'heading'],
  ] as const) {
    const ids = named(names, start, zones);
    if (ids.length === 1) return found(ids[0]!, evidence);
    if (ids.length > 1) return { zone: null, candidates: ids, evidence };
    if (evidence === 'title' && regional(title, site, inTitle, zones))
      return { zone: null, candidates: [], evidence: 'region' };
  }
  const inText = namesIn(start, vocabulary);
  return ofText(inText, zones, page.text.length < SHORT) ?? ofPlaces(about, page, inTitle, inText, zones);
}

function asked(name: string, zones: readonly Zone[]): ResolvedZone {
  // callers also give 武汉经开区（汉南区）
  const bare = name.split(/[（(]/, 1)[0]!.trim();
  const zone =
    zones.find((z) => z.id === name) ??
    [name, bare]
      .map((n) => zones.find((z) => z.name === n || z.short === n || z.aliases.includes(n)))
      .find((z) => z);
  return { zone: zone?.id ?? null, candidates: zone ? [zone.id] : [], evidence: 'asked' };
}

const found = (zone: string, evidence: ResolvedZone['evidence']): ResolvedZone => ({
  zone,
  candidates: [zone],
  evidence,
});

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** Zones that a heading line names; a weak name counts where the text names the zone's city or the zone itself. */
function named(names: Names, text: string, zones: readonly Zone[]): string[] {
  const own = byCount(names.own).filter((id) => zones.find((z) => z.id === id)?.type !== 'aggregate');
  if (own.length > 0) return own;
  if (names.own.size > 0) return [...names.own.keys()];
  return byCount(names.weak).filter((id) => {
    const zone = zones.find((z) => z.id === id)!;
    return zone.type !== 'aggregate' && (text.includes(stem(zone.city)) || text.includes(zone.short));
  });
}

/** 珠海市2021年国民经济和社会发展统计公报: a region is named, and no zone. */
function regional(title: string, site: string, names: Names, zones: readonly Zone[]): boolean {
  if (names.own.size + names.weak.size + names.generic.size > 0 || !REGIONAL.test(title)) return false;
  const { cities, provinces } = placesIn(`${title} ${site}`, zones);
  return cities.size + provinces.size > 0;
}

/** The zone the text speaks of most, where no other comes near it. */
function ofText(names: Names, zones: readonly Zone[], short: boolean): ResolvedZone | null {
  const ids = byCount(names.own).filter((id) => zones.find((z) => z.id === id)?.type !== 'aggregate');
  if (ids.length === 0) return null;
  const [first = 0, second = 0] = ids.map((id) => names.own.get(id)!);
  if (first > second && (first > 1 || short)) return found(ids[0]!, 'text');
  return { zone: null, candidates: ids.slice(0, MOST_CANDIDATES), evidence: 'text' };
}

/** The page speaks of “高新区”: its own parts, else the city of the site, the title or the text, tell which. */
function ofPlaces(
  about: PageAbout,
  page: PageText,
  inTitle: Names,
  inText: Names,
  zones: readonly Zone[],
): ResolvedZone {
  const types = new Set([
    ...inTitle.generic.keys(),
    ...[...inText.generic].filter(([, n]) => n > 1).map(([t]) => t),
  ]);
  if (types.size === 0) return { zone: null, candidates: [], evidence: 'none' };
  const own = zones.filter((z) => types.has(z.type));
  const text = placesIn(page.text.slice(0, PLACES_WITHIN), own);
  const cued = byCount(text.cues);
  if (cued.length === 1) return found(cued[0]!, 'cue');
  if (cued.length > 1) return { zone: null, candidates: cued.slice(0, MOST_CANDIDATES), evidence: 'cue' };
  const head = placesIn(`${about.siteName ?? ''} ${about.contentSource ?? ''} ${about.title ?? ''}`, own);
  const inCity = (cities: ReadonlyMap<string, number>) =>
    byCount(cities).flatMap((city) => own.filter((z) => stem(z.city) === city).map((z) => z.id));
  const ofHead = inCity(head.cities);
  if (ofHead.length === 1) return found(ofHead[0]!, 'place');
  const ofText = inCity(text.cities);
  const ofProvince = own.filter((z) => text.provinces.has(stem(z.province))).map((z) => z.id);
  const candidates = [...new Set([...ofHead, ...ofText, ...ofProvince])].slice(0, MOST_CANDIDATES);
  return { zone: null, candidates, evidence: candidates.length > 0 ? 'place' : 'none' };
}

const byCount = <K>(counts: ReadonlyMap<K, number>): K[] =>
  [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
