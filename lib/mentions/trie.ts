/**
 * Trie over UTF-16 code units, built once from the vocabulary. Steps go through one open-addressing hash table, so it
 * is small (a few hundred kB for thousands of Chinese words) and a failed lookup ends at the first or second unit.
 * Depth is bounded by the longest word, so a scan is linear in the text whatever the text.
 */
export class Trie {
  /** State after one unit, 0 where no word begins with it. */
  readonly first = new Uint16Array(65536);
  private keys = new Int32Array(1 << 12);
  private next = new Uint16Array(1 << 12);
  private mask = (1 << 12) - 1;
  private states = 1;
  private edges = 0;
  /** By state, which of 32 kinds of unit lead on: most lookups end here, without touching the table. */
  private leads = new Int32Array(1 << 12);
  /** Value of the word that ends in a state, −1 where none does. */
  private value = new Int32Array(1 << 12).fill(-1);
  /** End of the last match of `longest`. */
  end = 0;

  /** Adds a word; a word that is there already keeps its value, which is returned. Throws RangeError past 65,535 states. */
  add(word: string, value: number): number {
    let state = 0;
    for (let i = 0; i < word.length; i++) state = this.stepOrAdd(state, word.charCodeAt(i));
    if (this.value[state] === -1) this.value[state] = value;
    return this.value[state]!;
  }

  /** Value of the longest word that starts at `at`, or −1; `end` then holds where it ends. */
  longest(codes: Uint16Array, at: number, limit: number): number {
    let state = this.first[codes[at]!]!;
    if (state === 0) return -1;
    const keys = this.keys;
    const nexts = this.next;
    const values = this.value;
    const leads = this.leads;
    const mask = this.mask;
    let found = values[state]!;
    let end = at + 1;
    for (let i = at + 1; i < limit; i++) {
      const unit = codes[i]!;
      if ((leads[state]! & (1 << (unit & 31))) === 0) break;
      const key = (state << 16) | unit;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 13) & mask;
      let here = keys[slot]!;
      while (here !== key && here !== 0) {
        slot = (slot + 1) & mask;
        here = keys[slot]!;
      }
      if (here === 0) break;
      state = nexts[slot]!;
      const value = values[state]!;
      if (value !== -1) {
        found = value;
        end = i + 1;
      }
    }
    this.end = end;
    return found;
  }

  private stepOrAdd(state: number, unit: number): number {
    if (state === 0) {
      if (this.first[unit] === 0) this.first[unit] = this.newState();
      return this.first[unit]!;
    }
    this.leads[state]! |= 1 << (unit & 31);
    if (this.edges * 2 > this.mask) this.grow();
    const key = (state << 16) | unit;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 13) & this.mask;
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      this.next[slot] = this.newState();
      this.edges++;
    }
    return this.next[slot]!;
  }

  private newState(): number {
    if (this.states >= 65535) throw new RangeError('vocabulary too large for the trie');
    const state = this.states++;
    if (state >= this.value.length) {
      const value = new Int32Array(this.value.length * 2).fill(-1);
      value.set(this.value);
      this.value = value;
      const leads = new Int32Array(value.length);
      leads.set(this.leads);
      this.leads = leads;
    }
    return state;
  }

  private grow(): void {
    const [keys, next] = [this.keys, this.next];
    this.mask = this.mask * 2 + 1;
    this.keys = new Int32Array(this.mask + 1);
    this.next = new Uint16Array(this.mask + 1);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      let slot = (Math.imul(keys[i]!, 0x9e3779b1) >>> 13) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[i]!;
      this.next[slot] = next[i]!;
    }
  }
}
