/**
 * What whole phrases name. Most phrases that are asked for are no name, and a string must be read to its end to be looked up
 * in a map: one bit for its length and its two ends says no to nine of ten of them.
 */
import type { Indicator } from '#lib/model/indicator.ts';

export class Names {
  private readonly known: ReadonlyMap<string, Indicator>;
  private readonly bits = new Int32Array(1 << 11);

  /** By folded name. */
  constructor(known: ReadonlyMap<string, Indicator>) {
    this.known = known;
    for (const name of known.keys()) {
      const place = placeOf(name);
      this.bits[place >>> 5]! |= 1 << (place & 31);
    }
  }

  get(name: string): Indicator | undefined {
    const place = placeOf(name);
    return ((this.bits[place >>> 5]! >>> (place & 31)) & 1) === 0 ? undefined : this.known.get(name);
  }
}

const placeOf = (name: string): number => {
  const last = name.length - 1;
  return last < 0
    ? 0
    : (Math.imul(name.charCodeAt(0), 0x6a5d) ^ Math.imul(name.charCodeAt(last), 0x3c6f) ^ (last << 11)) &
        0xffff;
};
