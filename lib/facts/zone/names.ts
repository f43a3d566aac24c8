/** Names of zones in a text, by the vocabulary's own trie: 珠海高新区, 中关村; and generic ones: 高新区, ×高新区. */
import { emptyFolded, fold } from '#lib/mentions/fold.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { ZoneType } from '#lib/model/zone.ts';

/** What a name without a place can mean. The longest first: 国家高新区 is no 高新区 of the page's own. */
const GENERIC: readonly (readonly [name: string, types: readonly ZoneType[]])[] = [
  ['高新技术产业开发区', ['htz']],
  ['经济技术开发区', ['etdz']],
  ['自主创新示范区', ['innovation-demo']],
  ['高新区', ['htz']],
  ['经开区', ['etdz']],
  ['开发区', ['etdz', 'htz']],
  ['新区', ['new-area']],
];
/** Before a generic name these make it a kind of zone, not the page's own. */
const KIND = /(?:国家级?|全国|省级|各|其他|兄弟|先进|一流|世界|类)$/;

export interface Names {
  /** Times that each zone is named by a name of its own, by id. */
  readonly own: ReadonlyMap<string, number>;
  /** Times by a name that needs a second cue. */
  readonly weak: ReadonlyMap<string, number>;
  /** Times that a name without a place stands for a zone of this type. */
  readonly generic: ReadonlyMap<ZoneType, number>;
}

/** Linear in the text. A name that several zones share counts for none of them as its own. */
export function namesIn(text: string, vocabulary: Vocabulary): Names {
  const own = new Map<string, number>();
  const weak = new Map<string, number>();
  const generic = new Map<ZoneType, number>();
  const { codes, length } = fold(text, 0, text.length, emptyFolded());
  const { trie, words } = vocabulary;
  const folded = String.fromCharCode(...codes.subarray(0, length));
  for (let at = 0; at < length; ) {
    const found = trie.longest(codes, at, length);
    const zones = found === -1 ? [] : words[found]!.zones;
    if (zones.length > 0) {
      const certain = zones.length === 1 && !zones[0]!.weak;
      for (const { id } of zones) count(certain ? own : weak, id);
      at = trie.end;
      continue;
    }
    const kind = GENERIC.find(([name]) => folded.startsWith(name, at));
    if (kind && !KIND.test(folded.slice(Math.max(0, at - 3), at)))
      for (const type of kind[1]) count(generic, type);
    at += kind ? kind[0].length : 1;
  }
  return { own, weak, generic };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
