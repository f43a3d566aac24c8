/** 实现产值500亿元，税收20亿元的目标任务。: goals that only the end of their sentence names. */
import { Class } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf } from '../chunks.ts';
import { isMark } from '../sentence.ts';

const AIMS: ReadonlySet<string> = new Set(['目标', '目标任务', '预期目标']);
/** What is to be done; 实现了 and 圆满完成 tell that it is. */
const TO_DO: ReadonlySet<string> = new Set(['实现', '完成', '达到']);
/** What a sentence may open with before that. */
const LEADING: ReadonlySet<string> = new Set(['zone', 'scope', 'connective', 'verb']);

/** Does it end with such a 的目标, and begin with what is to be done, with no other deed in the last part? */
export function endsInAim(mentions: readonly Mention[], from: number): boolean {
  let i = mentions.length - 1;
  if (isMark(itemAt(mentions, i), Class.stop)) i--;
  const last = itemAt(mentions, i);
  if (!last || last.word === null || !AIMS.has(last.word.text) || roleOf(itemAt(mentions, i - 1)) !== 'of')
    return false;
  let opens = from;
  for (; opens < i; opens++) {
    const m = mentions[opens]!;
    if (m.word !== null && TO_DO.has(m.word.text)) break;
    if (m.kind !== 'mark' && m.kind !== 'period' && !LEADING.has(roleOf(m))) return false;
  }
  if (opens === i) return false;
  // 完成产值50亿元，实现开门红的目标。: another deed reaches another goal
  for (i--; i > opens && !isMark(mentions[i], Class.comma) && !isMark(mentions[i], Class.semicolon); i--)
    if (mentions[i]!.word !== null && DONE.test(mentions[i]!.word!.text)) return false;
  return true;
}
const DONE = /实现|完成|达到/;
