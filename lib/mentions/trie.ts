/**
 * Trie over UTF-16 code units, built once from the vocabulary. Memory is what a scan waits for, so most of it is never
 * touched: most offsets of a text begin no word, and a bitmap of the pairs of units that do, small enough for the fastest
 * cache, says so at one look. The others go from a hash table of those pairs to nodes that lie in the order of reading.
 * Depth is bounded by the longest word, so a scan is linear in the text whatever the text.
 */
export class Trie {
  /** Units that are words by themselves, and some others by chance. */
  private readonly alone = new Int32Array(1 << 6);
  /** Pairs of units that begin a word, and some others by chance. */
  private readonly pairs = new Int32Array(1 << 11);
  /** Open-addressing hash table: first two units (the second 0 in words of one), and the node that they lead to. */
  private readonly heads: Int32Array;
  private readonly mask: number;
  private readonly nodes: Uint16Array;
  /** End of the last match of `longest`. */
  end = 0;

  /** Words and their values, from 0. Throws RangeError past 65,535 nodes. */
  constructor(words: ReadonlyMap<string, number>) {
    const root: Branch = { value: -1, children: new Map() };
    for (const [word, value] of words) grow(root, word, value);
    const layout = layOut(root);
    this.nodes = Uint16Array.from(layout.nodes);
    this.mask = (1 << Math.ceil(Math.log2(layout.heads.size * 2 + 2))) - 1;
    this.heads = new Int32Array(2 * (this.mask + 1));
    for (const [key, node] of layout.heads) {
      const [first, second] = [key >>> 16, key & 0xffff];
      if (second === 0) this.alone[(first >> 5) & 63]! |= 1 << (first & 31);
      else {
        const pair = placeOf(first, second);
        this.pairs[pair >>> 5]! |= 1 << (pair & 31);
      }
      let slot = slotOf(key) & this.mask;
      while (this.heads[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.heads.set([key, node], 2 * slot);
    }
  }

  /** Value of the longest word that starts at `at`, or −1; `end` then holds where it ends. `codes` go on past `limit`. */
  longest(codes: Uint16Array, at: number, limit: number): number {
    const first = codes[at]!;
    const second = codes[at + 1]!;
    let found = -1;
    if (((this.alone[(first >> 5) & 63]! >>> (first & 31)) & 1) === 1) {
      const node = this.headOf(first << 16);
      if (node >= 0) {
        found = this.nodes[node + VALUE]! - 1;
        this.end = at + 1;
      }
    }
    const pair = placeOf(first, second);
    if (((this.pairs[pair >>> 5]! >>> (pair & 31)) & 1) === 0 || at + 1 >= limit) return found;
    let node = this.headOf((first << 16) | second);
    const { nodes } = this;
    for (let i = at + 2; node >= 0; i++) {
      const value = nodes[node + VALUE]! - 1;
      if (value >= 0) {
        found = value;
        this.end = i;
      }
      if (i >= limit || nodes[node + CHILD] === 0) break;
      const unit = codes[i]!;
      node += NODE;
      while (nodes[node] !== unit) {
        const next = nodes[node + NEXT]!;
        if (next === 0) return found;
        node = next * NODE;
      }
    }
    return found;
  }

  /** Offset of the node of a pair, or −1. */
  private headOf(key: number): number {
    const { heads, mask } = this;
    let slot = slotOf(key) & mask;
    for (;;) {
      const here = heads[2 * slot]!;
      if (here === key) return heads[2 * slot + 1]!;
      if (here === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }
}

interface Branch {
  value: number;
  readonly children: Map<number, Branch>;
}

function grow(root: Branch, word: string, value: number): void {
  let branch = root;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const child = branch.children.get(unit) ?? { value: -1, children: new Map() };
    branch.children.set(unit, child);
    branch = child;
  }
  branch.value = value;
}

/** A node: its unit, its value + 1 (0 where no word ends), its next sibling (0 without one), and has it children? Its first child follows it. */
const NODE = 4;
const VALUE = 1;
const NEXT = 2;
const CHILD = 3;

/** All branches below the first two units, depth first, and the offsets of those that two units lead to. */
function layOut(root: Branch): { nodes: number[]; heads: Map<number, number> } {
  const nodes: number[] = [];
  const heads = new Map<number, number>();
  const place = (unit: number, { value, children }: Branch): number => {
    const at = nodes.length;
    if (at / NODE > 0xffff) throw new RangeError('vocabulary too large for the trie');
    nodes.push(unit, value + 1, 0, children.size > 0 ? 1 : 0);
    let elder = -1;
    for (const [next, child] of children) {
      const here = place(next, child);
      if (elder >= 0) nodes[elder + NEXT] = here / NODE;
      elder = here;
    }
    return at;
  };
  for (const [first, { value, children }] of root.children) {
    if (value >= 0) heads.set(first << 16, place(first, { value, children: new Map() }));
    for (const [second, child] of children) heads.set((first << 16) | second, place(second, child));
  }
  return { nodes, heads };
}

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 13;

/** Place of a pair of units in the bitmap of 65,536 bits. */
const placeOf = (first: number, second: number): number => (Math.imul(first, 0x6a5d) ^ second) & 0xffff;
