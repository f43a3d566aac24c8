/**
 * Chunks: the noun phrases between cue words. 主园区实现地区生产总值306.2亿元 has one, 地区生产总值; in
 * 高技术制造业、先进制造业增加值 there are two, joined as a list.
 */

import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention, Role } from '#lib/mentions/mention.ts';

export interface Chunk {
  /** Mention indices, half-open. */
  from: number;
  to: number;
  /** Joined to the chunk before by 、 or 和. */
  listed: boolean;
  /** Index of its last indicator name, −1 without one. */
  name: number;
  /** Ended by 等: the noun that sums the list up comes after. */
  open: boolean;
  /** A 占 stands before it: the whole of a share, not the subject. */
  whole: boolean;
  /** 新增, 新引进 … stands before it. */
  fresh: boolean;
  /** Role of the word right before it, '' without one: after 比 or 高于 it is what is compared with. */
  after: Role | '';
}

export const roleOf = (m: Mention | undefined): Role | '' => (m === undefined ? '' : m.role);
export const isJoin = (m: Mention): boolean => m.mark === Class.pause || m.role === 'join';

/** Words of comparison that wait for what is compared with; 同比 and 比上年 have it already. */
const TAKES_OBJECT = new Set(['比', '较', '相比', '仅次于', '扣除', '剔除', '扣减', '扣除价格因素']);

/** Verbs that may end a name: 民间【投资】、制造业【投资】增长8%, where 投资30亿元 says what was done. */
const AMOUNTS: ReadonlySet<string> = new Set(['投资', '投入', '销售', '生产']);
const AFTER_NAMES: ReadonlySet<string> = new Set(['growth', 'base', 'each', 'all', 'share']);
const isEnd = (m: Mention): boolean => isJoin(m) || AFTER_NAMES.has(m.role);

/** Can this mention stand inside a noun phrase? */
function nominal(m: Mention): boolean {
  if (m.kind === 'gap') return true;
  // 五大主导产业, 第一产业; not 连续三年
  if (m.kind === 'refusal') return m.rule !== 'date' && m.rule !== 'day';
  return m.role === 'indicator' || m.role === 'firm';
}

/** Does a name go on behind a bracket, or behind the next one? */
const nominalAt = (mentions: readonly Mention[], i: number, to: number) =>
  i < to &&
  (nominal(mentions[i]!) || roleOf(mentions[i]) === 'measure-noun' || mentions[i]!.mark === Class.open);

function closes(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (mentions[i]!.mark === Class.close) return true;
  return false;
}

/**
 * Chunks of mentions[from, to), in order: indicators, and phrases of two characters and more. What stands in brackets is
 * left out: 地区生产总值（GDP）, 三年（2016年…）.
 */
export function chunksOf(mentions: readonly Mention[], from: number, to: number): readonly Chunk[] {
  // most stretches hold one, and a list grows by sixteen places
  let chunks: Chunk[] | null = null;
  let current: Chunk | null = null;
  let listed = false;
  let whole = false;
  let fresh = false;
  let after: Role | '' = '';
  let brackets = 0;
  /** The name that a bracket interrupts: 研究与试验发展（R&D）经费. */
  let before: Chunk | null = null;
  /** A 的 that waits for the noun it belongs to. */
  let possessive = false;
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (m.mark === Class.open) {
      // （其中境外上市8家）: the number stands inside, and so does its name
      if (closes(mentions, i, to)) brackets++;
      else chunks = null;
      if (brackets === 1) before = current;
      current = null;
      continue;
    }
    if (m.mark === Class.close) {
      brackets = Math.max(0, brackets - 1);
      if (brackets === 0 && nominalAt(mentions, i + 1, to)) current = before;
      if (brackets === 0) before = null;
      continue;
    }
    if (brackets > 0) continue;
    if (nominal(m)) {
      if (current === null) {
        current = { from: i, to: i + 1, listed, name: -1, open: false, whole, fresh, after };
        if (chunks === null) chunks = [current];
        else chunks.push(current);
      }
      current.to = i + 1;
      possessive = false;
      if (m.role === 'indicator') current.name = i;
      continue;
    }
    const role = m.role;
    if (current !== null && role === 'measure-noun' && !possessive) {
      current.to = i + 1;
      continue;
    }
    if (role === 'of') {
      possessive = true;
      continue;
    }
    if (role === 'etc') {
      if (current !== null) current.open = true;
      current = null;
      listed = false;
      continue;
    }
    if (isJoin(m)) {
      // 生产总值增速、规上工业增加值增速
      listed = current !== null || listed || roleOf(itemAt(mentions, i - 1)) === 'growth';
      current = null;
      continue;
    }
    if (current !== null && role === 'verb' && AMOUNTS.has(m.word!.text) && isEnd(mentions[i + 1]!)) {
      current.to = i + 1;
      continue;
    }
    current = null;
    listed = false;
    after = role === 'base' && !TAKES_OBJECT.has(m.word!.text) ? '' : role;
    if (role === 'share') whole = m.word!.text.endsWith('占') || m.word!.text === '占到';
    else if (role === 'new') fresh = true;
  }
  return chunks === null ? NONE : withoutCrumbs(mentions, chunks);
}

const NONE: readonly Chunk[] = [];

function withoutCrumbs(mentions: readonly Mention[], chunks: Chunk[]): Chunk[] {
  let kept = 0;
  for (const c of chunks)
    if (c.name >= 0 || mentions[c.to - 1]!.end - mentions[c.from]!.start >= 2) chunks[kept++] = c;
  if (kept < chunks.length) chunks.length = kept;
  return chunks;
}
