/** From a chunk of words to a subject: the longest name of the catalogue that is the whole phrase, else the phrase itself. */
import type { Mention } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Chunk } from './chunks.ts';
import type { Subject } from './draft.ts';

export interface BlockText {
  readonly codes: Uint16Array;
  readonly mentions: Mention[];
}

const buffer: number[] = [];
/** Folded text of [start, end). */
export function textOf(codes: Uint16Array, start: number, end: number): string {
  buffer.length = 0;
  for (let i = start; i < end; i++) buffer.push(codes[i]!);
  return String.fromCharCode(...buffer);
}

/** Longest phrase kept for an unknown indicator. */
const MAX_PHRASE = 40;

/** Words after a name that only say that it is counted: 高新技术企业数量, 固定资产投资额. */
const COUNT_TAIL = /^(?:总?数量?|总额|总量|额|家数|个数|人数|规模|总规模|累计数|水平)$/;
/** Words before a name that leave its meaning alone. */
const NEUTRAL_HEAD =
  /(?:^|[的了])$|^(?:其|各|该|本|各类|各项|各级|当年|年度|实际|全部|区域内|辖区内|区内|累计|园|区|市|企业|全社会|地方|年末|期末|国家|国家级|省级|市级|每|各地|有效|省|外贸|规上|规模以上|规模|入库|总)$/;

export function subjectOf(block: BlockText, vocabulary: Vocabulary, chunk: Chunk): Subject {
  const { codes, mentions } = block;
  const start = mentions[chunk.from]!.start;
  const end = mentions[chunk.to - 1]!.end;
  if (chunk.name === chunk.from && chunk.to === chunk.from + 1) {
    const word = mentions[chunk.from]!.word!;
    return subject(word.entries[0]!.indicator, word.text, chunk.fresh, 'indicator-name');
  }
  const phrase = textOf(codes, Math.max(start, end - MAX_PHRASE), end);
  const exact = vocabulary.names.get(phrase);
  if (exact) return subject(exact, phrase, chunk.fresh, 'indicator-phrase');
  if (chunk.name >= 0) {
    const name = mentions[chunk.name]!;
    const head = textOf(codes, start, name.start);
    const tail = textOf(codes, name.end, end);
    const headOk = head === '' || NEUTRAL_HEAD.test(head);
    if (headOk && (tail === '' || COUNT_TAIL.test(tail))) {
      return subject(name.word!.entries[0]!.indicator, name.word!.text, chunk.fresh, 'indicator-name');
    }
  }
  return subject(null, phrase, chunk.fresh, 'indicator-unknown');
}

export const subject = (
  indicator: Indicator | null,
  name: string,
  fresh: boolean,
  rule: string,
): Subject => ({
  indicator,
  name,
  fresh,
  rule,
});
