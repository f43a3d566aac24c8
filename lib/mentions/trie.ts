/**
 * Trie over UTF-16 code units, built once from the vocabulary. Memory is what a scan waits for, so most of it is never
 * touched: most offsets of a text begin no word, and bitmaps of what words begin with, small enough for the fastest
 * caches, say so at one look. The others go from a hash table of pairs of units to nodes of which those of one word lie side by side.
 * Depth is bounded by the longest word, so a scan is linear in the text whatever the text.
 */
export class Trie {
  // words of one unit, words of two, and the first three units of all others; and the first two of any: some others by chance
  private readonly ones = new Int32Array(1 << 6);
  private readonly twos = new Int32Array(1 << 11);
  private readonly threes = new Int32Array(1 << 12);
  private readonly pairs = new Int32Array(1 << 11);
  /** Open-addressing hash table: first two units (the second 0 in words of one), and beside them the node they lead to. */
  private readonly heads: Int32Array;
  private readonly starts: Uint16Array;
  private readonly mask: number;
  private readonly nodes: Uint16Array;
  /** End of the last match of `longest`. */
  end = 0;

  /** Words and their values, from 0. Throws RangeError past 65,535 nodes. */
  constructor(words: ReadonlyMap<string, number>) {
    const { nodes, heads } = grow(words);
    this.nodes = nodes;
    this.mask = (1 << Math.ceil(Math.log2(1.4 * heads.size + 2))) - 1;
    this.heads = new Int32Array(this.mask + 1);
    this.starts = new Uint16Array(this.mask + 1);
    for (const word of words.keys()) {
      const first = word.charCodeAt(0);
      const pair = pairOf(first, word.charCodeAt(1));
      const three = threeOf(pair, word.charCodeAt(2));
      if (word.length > 1) this.pairs[pair >>> 5]! |= 1 << (pair & 31);
      if (word.length === 1) this.ones[(first >> 5) & 63]! |= 1 << (first & 31);
      else if (word.length === 2) this.twos[pair >>> 5]! |= 1 << (pair & 31);
      else this.threes[three >>> 5]! |= 1 << (three & 31);
    }
    for (const [key, node] of heads) {
      let slot = slotOf(key) & this.mask;
      while (this.heads[slot] !== 0) slot = (slot + 1) & this.mask;
      this.heads[slot] = key;
      this.starts[slot] = node / NODE;
    }
  }

  /** May a word of two units or more start at `at`? Says no at one look, and yes by chance now and then. */
  mayBegin(codes: Uint16Array, at: number): boolean {
    const pair = pairOf(codes[at]!, codes[at + 1]!);
    return ((this.pairs[pair >>> 5]! >>> (pair & 31)) & 1) === 1;
  }

  /** Value of the longest word that starts at `at`, or −1; `end` then holds where it ends. `codes` go on two units past `limit`. */
  longest(codes: Uint16Array, at: number, limit: number): number {
    const first = codes[at]!;
    let found = -1;
    if (((this.ones[(first >> 5) & 63]! >>> (first & 31)) & 1) === 1) {
      const node = this.headOf(first << 16);
      if (node > 0) {
        found = this.nodes[node + VALUE]! - 1;
        this.end = at + 1;
      }
    }
    const second = codes[at + 1]!;
    const pair = pairOf(first, second);
    const three = threeOf(pair, codes[at + 2]!);
    const begins = (this.twos[pair >>> 5]! >>> (pair & 31)) | (this.threes[three >>> 5]! >>> (three & 31));
    if ((begins & 1) === 0 || at + 1 >= limit) return found;
    let node = this.headOf((first << 16) | second);
    const { nodes } = this;
    for (let i = at + 2; node > 0; i++) {
      const value = nodes[node + VALUE]! - 1;
      if (value >= 0) {
        found = value;
        this.end = i;
      }
      if (i >= limit) break;
      const unit = codes[i]!;
      node = NODE * nodes[node + CHILD]!;
      while (node > 0 && nodes[node]! < unit) node = NODE * nodes[node + NEXT]!;
      if (nodes[node] !== unit) break;
    }
    return found;
  }

  /** Offset of the node of a pair, or 0. */
  private headOf(key: number): number {
    const { heads, mask } = this;
    let slot = slotOf(key) & mask;
    for (;;) {
      const here = heads[slot]!;
      if (here === key) return NODE * this.starts[slot]!;
      if (here === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }
}

/** A node: its unit, its value + 1 (0 where no word ends), its next sibling in order of units, its first child; 0 without one. */
const NODE = 4;
const VALUE = 1;
const NEXT = 2;
const CHILD = 3;
const MOST_NODES = 0xffff;

/** The nodes below the first unit, the tail of a word side by side; and by the first two units, which of them they lead to. */
function grow(words: ReadonlyMap<string, number>): { nodes: Uint16Array; heads: Map<number, number> } {
  let units = 1;
  for (const word of words.keys()) units += word.length;
  const nodes = new Uint16Array(NODE * units);
  const heads = new Map<number, number>();
  let count = 1;
  const add = (unit: number): number => {
    if (count > MOST_NODES) throw new RangeError('vocabulary too large for the trie');
    nodes[NODE * count] = unit;
    return NODE * count++;
  };
  for (const [word, value] of words) {
    const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0];
    const key = (first << 16) | second;
    let node = heads.get(key) ?? add(second);
    heads.set(key, node);
    for (let i = 2; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let link = node + CHILD;
      while (nodes[link]! > 0 && nodes[NODE * nodes[link]!]! < unit) link = NODE * nodes[link]! + NEXT;
      if (nodes[NODE * nodes[link]!] !== unit) {
        const child = add(unit);
        nodes[child + NEXT] = nodes[link]!;
        nodes[link] = child / NODE;
      }
      node = NODE * nodes[link]!;
    }
    nodes[node + VALUE] = value + 1;
  }
  return { nodes: nodes.slice(0, NODE * count), heads };
}

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 13;

/** Place of a pair of units in a bitmap of 65,536 bits, and of three units in one of twice as many. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x6a5d) ^ second) & 0xffff;
const threeOf = (pair: number, third: number): number =>
  (Math.imul(pair, 0x3c6f) ^ Math.imul(third, 9)) & 0x1ffff;
