/** What the sentence before speaks of, where it has no number: 固定资产投资稳步增长。全年完成30亿元. */
import type { Subject } from '../draft.ts';
import { subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';

/** How far into its sentence the name may begin: behind 一是, 全区. */
const HEAD = 8;
/** Longer sentences speak of more than one thing. */
const LONGEST = 30;
/** With these it is the name of something else: 固定资产投资项目加快建设. */
const OTHER = /^(?:项目|企业|工作|政策|结构|环境|质量|服务|方面|领域|和|与|及|、|的)/;

export function topicOf({ block, vocabulary, mentions, passed, from }: Context): Subject | null {
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
