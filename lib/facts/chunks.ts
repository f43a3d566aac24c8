/**
 * Chunks: the noun phrases between cue words. 主园区实现地区生产总值306.2亿元 has one, 地区生产总值; in
 * 高技术制造业、先进制造业增加值 there are two, joined as a list.
 */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention } from '#lib/mentions/mention.ts';

export interface Chunk {
  /** Mention indices, half-open. */
  from: number;
  to: number;
  /** Joined to the chunk before by 、 or 和. */
  listed: boolean;
  /** Index of its last indicator name, −1 without one. */
  name: number;
  /** Followed by 等: the list goes on, its head noun comes after. */
  open: boolean;
  /** A 占 stands before it: the whole of a share, not the subject. */
  whole: boolean;
  fresh: boolean;
  /** Role of the word right before it, '' without one: after 比 or 高于 it is what is compared with. */
  after: string;
}

/** Can this mention stand inside a noun phrase? */
function nominal(m: Mention): boolean {
  if (m.kind === 'gap' || m.kind === 'refusal') return true;
  if (m.kind !== 'word') return false;
  switch (m.word!.role) {
    case 'indicator':
    case 'firm':
    case 'of':
    case 'kind-noun':
    case 'task':
      return true;
    default:
      return false;
  }
}

const isJoin = (m: Mention) =>
  m.kind === 'mark' ? m.mark === Class.pause : m.kind === 'word' && m.word!.role === 'join';

/** Chunks of mentions[from, to), in order. */
export function chunksOf(mentions: readonly Mention[], from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let listed = false;
  let whole = false;
  let fresh = false;
  let after = '';
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (nominal(m)) {
      if (open === null) {
        // a 的 or 之 alone begins nothing
        if (m.kind === 'word' && (m.word!.role === 'of' || m.word!.role === 'kind-noun')) continue;
        open = { from: i, to: i + 1, listed, name: -1, open: false, whole, fresh, after };
        chunks.push(open);
      }
      open.to = i + 1;
      if (m.kind === 'word' && m.word!.role === 'indicator') open.name = i;
      continue;
    }
    if (open !== null && m.kind === 'word') {
      const role = m.word!.role;
      // 总量, 数 after a noun belong to it: 能源消费总量
      if (role === 'total' && m.start === mentions[i - 1]!.end) {
        open.to = i + 1;
        continue;
      }
      if (role === 'etc') {
        open.open = true;
        continue;
      }
    }
    if (isJoin(m)) {
      listed = open !== null || listed;
      open = null;
      continue;
    }
    if (m.kind === 'mark' && (m.mark === Class.open || m.mark === Class.close)) {
      open = null;
      continue;
    }
    open = null;
    listed = false;
    after = '';
    if (m.kind === 'word') {
      const role = m.word!.role;
      after = role;
      if (role === 'share' && m.word!.text.startsWith('占') && m.word!.text.length < 3) whole = true;
      else if (role === 'new') fresh = true;
      else if (role === 'share') whole = false;
    }
  }
  return chunks;
}
