/** Which zone is the page about? Chosen by the caller, else host → metadata → title → headings → text. */
import { foldWord } from '#lib/mentions/fold.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { PageAbout, PageText } from '#lib/model/text.ts';
import type { Zone } from '#lib/model/zone.ts';

export interface ResolvedZone {
  zone: string | null;
  /** Zone ids it may be, best first. */
  candidates: string[];
  /** What told: 'asked', 'host', 'metadata', 'title', 'heading', 'text', or 'none'. */
  evidence: string;
}

/** Names of other forms in which callers give a zone: 广州开发区, 武汉经开区（汉南区）. */
const bare = (name: string) => name.split(/[（(]/, 1)[0]!.trim();

export const zoneOf = (vocabulary: Vocabulary, id: string | null): Zone | null =>
  id === null ? null : (vocabulary.lexicon.zones.find((z) => z.id === id) ?? null);

export function resolveZone(about: PageAbout, page: PageText, vocabulary: Vocabulary): ResolvedZone {
  const { zones } = vocabulary.lexicon;
  if (about.zone !== undefined && about.zone !== '') {
    const asked = about.zone;
    const found =
      zones.find((z) => z.id === asked) ??
      zones.find((z) => z.name === asked || z.short === asked || z.aliases.includes(asked)) ??
      zones.find((z) => z.name === bare(asked) || z.short === bare(asked) || z.aliases.includes(bare(asked)));
    return { zone: found?.id ?? null, candidates: found ? [found.id] : [], evidence: 'asked' };
  }
  if (about.url !== undefined) {
    const host = hostOf(about.url);
    const found = zones.filter((z) => z.hosts.includes(host));
    if (found.length > 0)
      return answer(
        found.map((z) => z.id),
        'host',
      );
  }
  for (const [text, evidence] of [
    [`${about.siteName ?? ''} ${about.contentSource ?? ''}`, 'metadata'],
    [about.title ?? '', 'title'],
    [
      page.blocks
        .filter((b) => b.role === 'heading')
        .slice(0, 3)
        .map((b) => page.text.slice(b.start, b.end))
        .join(' '),
      'heading',
    ],
    [page.text.slice(0, 3000), 'text'],
  ] as const) {
    const found = named(text, zones, evidence !== 'text');
    if (found.length > 0) return answer(found, evidence);
  }
  return { zone: null, candidates: [], evidence: 'none' };
}

const answer = (candidates: string[], evidence: string): ResolvedZone => ({
  zone: candidates.length === 1 || evidence === 'text' ? candidates[0]! : null,
  candidates,
  evidence,
});

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

function named(page: string, zones: readonly Zone[], weakToo: boolean): string[] {
  if (page.trim() === '') return [];
  const text = foldWord(page);
  const counts = new Map<string, number>();
  for (const z of zones) {
    let n = 0;
    for (const name of [z.name, z.short, ...z.aliases, ...(weakToo ? (z.weakAliases ?? []) : [])]) {
      if (name.length >= 4 && text.includes(foldWord(name))) n++;
    }
    if (n > 0) counts.set(z.id, n);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
