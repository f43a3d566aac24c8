/**
 * Question: whose figure is it? The nearest scope word of the sentence, carried on until another; firms and other zones
 * are `other`. One room: what owns a figure, and what only stands beside it, rule each other out.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import type { Zone } from '#lib/model/zone.ts';
import { roleOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { isMark } from './sentence.ts';

export interface ScopeMemory {
  zone: Zone | null;
  /** By indicator, or by '*': what the reports of the zone spoken of mean where they name no part. A map, since every figure asks. */
  defaults: ReadonlyMap<string, ScopeId>;
  /** Scope carried on from the sentence before, where it named one. */
  current: ScopeId | null;
  /** Region of the sentence before: what 其中 opens is a part of it. */
  region: ScopeId | null;
  /** The zone that is spoken of: the page's own; on a page about no one zone, the one named last in the block. */
  spoken: Zone | null;
  /** The zone that the heading names, on a page about no one zone. */
  headed: Zone | null;
  readonly zoneOf: (id: string) => Zone | null;
}

export const openScope = (zone: Zone | null, zoneOf: (id: string) => Zone | null): ScopeMemory => ({
  zone,
  defaults: defaultsOf(zone),
  current: null,
  region: null,
  spoken: zone,
  headed: null,
  zoneOf,
});

const defaultsOf = (zone: Zone | null): ReadonlyMap<string, ScopeId> =>
  new Map(Object.entries(zone?.defaultScope ?? {}));

/** From here on this zone is spoken of; a page of a zone always speaks of that. */
export function speakOf(memory: ScopeMemory, zone: Zone | null): void {
  if (memory.zone !== null || zone === memory.spoken) return;
  memory.spoken = zone;
  memory.defaults = defaultsOf(zone);
}

/** Clauses that name their owner: a firm, a project, another zone. */
interface Owner {
  zone: string | null;
}

export function bindScopes(
  mentions: readonly Mention[],
  from: number,
  drafts: readonly Draft[],
  memory: ScopeMemory,
): void {
  let k = 0;
  let stated: ScopeId | null = memory.current;
  let owner: Owner | null = null;
  /** Region of the next number alone: 在全省126家开发区中. */
  let only: ScopeId | null = null;
  /** Did its figures speak of the main park and of all parks? */
  let several = false;
  /** Whose figures they were before a bracket, while it is open. */
  let outside: Owner | null | undefined;
  const last = drafts[drafts.length - 1]!.at;
  for (let i = from; i <= last; i++) {
    const m = mentions[i]!;
    if (k < drafts.length && drafts[k]!.at === i) {
      const counted = mentions[i + 1]?.word?.scope === 'nation' && ofOneZone(memory);
      own(drafts[k++]!, only ?? (counted ? 'nation' : stated), only === null ? owner : null, memory);
      only = null;
      continue;
    }
    if (m.mark > 0) {
      // 420亿元（甲区292亿元、乙区128亿元），增长6%: what is said in brackets ends with them
      if (m.mark === Class.open) outside = owner;
      else if (m.mark === Class.close && outside !== undefined) {
        owner = outside;
        outside = undefined;
      } else if (m.mark === Class.semicolon || m.mark === Class.stop) {
        owner = null;
        memory.region = isWide(stated) ? stated : null;
        if (isWide(stated)) stated = null;
      }
      continue;
    }
    const role = m.role;
    if (role === 'among' && stated === null && (i === from || itemAt(mentions, i - 1)?.kind === 'mark')) {
      stated = memory.region;
      continue;
    }
    // A公司、B研究院等15家机构: a list of firms is counted by whoever has them
    if (role === 'etc' && owner !== null && counts(mentions, i)) owner = null;
    if (role === 'firm' && !compares(mentions, i)) owner = { zone: null };
    else if (role === 'zone' && !compares(mentions, i)) {
      const { zones } = m.word!;
      const mine = memory.zone === null || zones.some(({ id }) => id === memory.zone!.id);
      const another = zones.length === 1 && !zones[0]!.weak ? zones[0]!.id : null;
      // news of several zones: each speaks for itself
      if (memory.zone === null && another !== null && speaks(mentions, i, from))
        speakOf(memory, memory.zoneOf(another));
      owner = mine || another === null ? null : { zone: another };
      if (mine && isWide(stated)) stated = null;
    } else if (role === 'scope' && m.word!.scope !== null && !compares(mentions, i)) {
      const { scope, rule, value } = m.word!;
      // 珠海市实现…, not 珠海市政府…; another city's figures are its own
      if (rule === 'city-name') {
        if (!SPOKEN_OF.has(roleOf(mentions[i + 1])) || !heads(mentions, i, from)) continue;
        if (!memory.zone?.city.includes(value)) {
          owner = memory.zone === null ? null : { zone: null };
          continue;
        }
      }
      // 国内500强 is the name of a list
      if (mentions[i + 1]?.kind === 'refusal') continue;
      if (isWide(scope) && !heads(mentions, i, from)) {
        if (among(mentions, i)) only = scope;
        continue;
      }
      // a page about the zones of the nation is about those
      if (scope === 'nation' && !ofOneZone(memory)) continue;
      owner = null;
      if (isWide(scope)) speakOf(memory, null);
      if (isPark(scope) && isPark(stated) && scope !== stated && k > 0) several = true;
      if (scope !== 'zone') stated = scope;
      else if (isWide(stated)) stated = null;
    }
  }
  // 主园区地区生产总值…，一区多园营业总收入…。 leaves open which of them comes next
  memory.current = isPark(stated) && !several ? stated : null;
  if (isWide(stated)) memory.region = stated;
}

function own(d: Draft, stated: ScopeId | null, owner: Owner | null, memory: ScopeMemory): void {
  if (owner) {
    d.scope = 'other';
    d.scopeStated = true;
    d.zone = owner.zone;
    return;
  }
  d.scopeStated = stated !== null;
  d.scope = stated ?? implied(memory, d);
  d.zone = memory.spoken?.id ?? null;
}

/** What follows the name of whoever a sentence is about. */
const SPOKEN_OF = new Set<string>(['indicator', 'verb', 'status', 'of']);

const ofOneZone = ({ zone }: ScopeMemory) => zone !== null && zone.type !== 'aggregate';

const isPark = (scope: ScopeId | null) => scope === 'main-park' || scope === 'multi-park';

const isWide = (scope: ScopeId | null) => scope === 'city' || scope === 'province' || scope === 'nation';

/** Is it what something is compared with, or the whole of a share: 占全市, 位居全省, 高于全国, 相比西安高新区? */
function compares(mentions: readonly Mention[], i: number): boolean {
  const after = mentions[i + 1];
  if (after?.kind === 'figure' && (after.amount!.unitKind === 'rank' || after.amount!.unitKind === 'point'))
    return true;
  // 在滨海新区所占比重
  if (roleOf(after) === 'share' && after!.word!.text[0] === '所') return true;
  // 占全市的55%、全省的8.1%: the share before it is of the same thing
  const again = isPart(roleOf(after) === 'of' ? mentions[i + 2] : after);
  for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
    const role = roleOf(mentions[k]);
    if (again && isPart(mentions[k])) continue;
    if (COMPARING.has(role) || role === 'join') return role !== 'join' || compares(mentions, k - 1);
    if (role !== 'scope' && role !== 'zone' && role !== 'of' && !isMark(mentions[k], Class.pause))
      return false;
  }
  return false;
}
const isPart = (m: Mention | undefined) => m?.amount?.unitKind === 'percent';
const COMPARING = new Set<string>(['share', 'rank', 'base', 'gap-to', 'comparator', 'growth', 'to']);

/** A region owns what follows where it heads its clause: 全市增长1%, 而全市高新技术企业总数. */
function heads(mentions: readonly Mention[], i: number, from: number): boolean {
  const before = itemAt(mentions, i - 1);
  // 在2021年度全国…考评中: among whom something is ranked
  if (before?.kind === 'period') return itemAt(mentions, i - 2)?.word?.text !== '在';
  // 是全市、全省平均水平的4.1倍、2.6倍
  const listed = isMark(before, Class.pause) && roleOf(itemAt(mentions, i - 2)) === 'scope';
  if (listed) return heads(mentions, i - 2, from);
  if (i === from || before?.kind === 'mark') return true;
  const role = roleOf(before);
  return role === 'connective' || role === 'base' || role === 'join';
}

/** Is this zone told of: alone at the head of its clause, where 甲高新区、乙高新区 are two? */
const speaks = (mentions: readonly Mention[], i: number, from: number): boolean =>
  heads(mentions, i, from) &&
  !isMark(itemAt(mentions, i - 1), Class.pause) &&
  !isMark(mentions[i + 1], Class.pause) &&
  roleOf(itemAt(mentions, i - 1)) !== 'join' &&
  roleOf(mentions[i + 1]) !== 'join';

/** 在全省126家开发区中, 占全国97家的三分之一: the number is the region's, what is said next is not. */
function among(mentions: readonly Mention[], i: number): boolean {
  const next = mentions[i + 1];
  if (next?.kind !== 'figure' || next.amount!.unitKind !== 'count') return false;
  let k = i - 1;
  if (mentions[k]?.kind === 'period') k--;
  return (
    mentions[k]?.word?.text === '在' || roleOf(mentions[k]) === 'share' || roleOf(mentions[k]) === 'rank'
  );
}

/** Does a count follow this 等 before the next mark? */
function counts(mentions: readonly Mention[], i: number): boolean {
  for (let k = i + 1; k < mentions.length && mentions[k]!.kind !== 'mark'; k++)
    if (mentions[k]!.kind === 'figure') return mentions[k]!.amount!.unitKind === 'count';
  return false;
}

/** Where the text names no part: what the zone's own reports mean by this indicator. */
export function implied({ defaults }: ScopeMemory, d: Draft): ScopeId {
  if (defaults.size === 0) return 'zone';
  const id = d.subject?.indicator?.id;
  return (id === undefined ? undefined : defaults.get(id)) ?? defaults.get('*') ?? 'zone';
}
