/**
 * What is spoken of before the first number: by a sentence without one (固定资产投资稳步增长。全年完成30亿元), by a catchword
 * (【固定资产投资】全年完成30亿元) or by the heading.
 */
import { Class, code } from '#lib/mentions/characters.ts';
import { foldWord } from '#lib/mentions/folding.ts';
import type { UnitKind } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import { chunksOf } from '../chunks.ts';
import type { Subject } from '../draft.ts';
import { isMark } from '../sentence.ts';
import { subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';

/** Unless the words before the number, mentions[since, left), name something themselves: 财政收入方面，全年完成30亿元. */
export function topicOf(context: Context, since: number, left: number): Subject | null {
  const topic = byCatchword(context) ?? bySentence(context);
  if (topic === null) return null;
  const own = chunksOf(context.mentions, since, left).some(
    (c) => c.name >= 0 && !isCatchword(context, c.name),
  );
  return own ? null : topic;
}

/** How far into its sentence the name may begin: behind 一是, 全区. */
const HEAD = 8;
/** Longer sentences speak of more than one thing. */
const LONGEST = 30;
/** With these it is the name of something else: 固定资产投资项目加快建设. */
const OTHER = /^(?:项目|企业|工作|政策|结构|环境|质量|服务|方面|领域|和|与|及|、|的)/;

function bySentence({ block, vocabulary, mentions, passed, from }: Context): Subject | null {
  const end = mentions[from]!.start;
  if (passed < 0 || end - passed > LONGEST) return null;
  const { trie, words } = vocabulary;
  for (let i = passed; i < end && i <= passed + HEAD; ) {
    const index = trie.longest(block.folded.codes, i, end);
    if (index < 0) i++;
    else {
      const { indicator, weak, text, fresh } = words[index]!;
      i = trie.end;
      if (indicator === null) continue;
      const other = weak || OTHER.test(textOf(block, i, Math.min(end, i + 2)));
      return other ? null : subject(indicator, text, fresh, 'indicator-elided');
    }
  }
  return null;
}

/** 【固定资产投资】 of a yearbook. */
const isCatchword = ({ mentions, from }: Context, at: number): boolean =>
  at === from + 1 && isMark(mentions[from], Class.open) && isMark(mentions[from + 2], Class.close);

function byCatchword(context: Context): Subject | null {
  const { mentions, from } = context;
  if (!isCatchword(context, from + 1)) return null;
  const { word } = mentions[from + 1]!;
  return word?.indicator && !word.weak
    ? subject(word.indicator, word.text, word.fresh, 'indicator-elided')
    : null;
}

/** 二、 and 增速 around the name. */
const AROUND = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．\s]*|(?:完成|运行)?(?:增速|增长|情况)$/g;

/** The name that is all of a line: #工业投资, 地区生产总值完成, 固定资产投资（亿元）：. */
export function labelOf(line: string, vocabulary: Vocabulary): string {
  let name = LEADS.has(line.charCodeAt(0)) ? line.replace(LABEL_LEAD, '') : line;
  if (TAILS.has(name.charCodeAt(name.length - 1))) name = name.replace(LABEL_TAIL, '');
  if (name.includes(' ')) name = name.replaceAll(' ', '');
  return vocabulary.names.get(name) ? name : '';
}
const LEADS = new Set([...'#*·•▪◆●■★☆▶其 '].map(code));
const TAILS = new Set([...'成到达现为): '].map(code));
const LABEL_LEAD = /^(?:[#*·•▪◆●■★☆▶\s]|其中[:：]?)+/;
const LABEL_TAIL = /(?:完成|达到?|实现|为)?(?:\([^()]{1,6}\))?[:：\s]?$/;

export function byHeading(
  { heading, changesOnly, vocabulary }: Context,
  kind: UnitKind,
  change: boolean,
): Subject | null {
  if (heading === '' || heading.length > LONGEST || (changesOnly && !change)) return null;
  const name = foldWord(heading.trim().replace(AROUND, ''));
  const known = vocabulary.names.get(name);
  return known && (change || fits(known, kind)) ? subject(known, name, false, 'indicator-elided') : null;
}
