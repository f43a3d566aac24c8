/** Some of what a name names: projects of one size, firms of one line. */
import { code } from '#lib/mentions/characters.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import { type Chunk, roleOf } from '../chunks.ts';
import type { Draft } from '../draft.ts';
import { textOf } from '../subject.ts';
import type { Context } from './context.ts';

/** 10亿元以上 and 新签约亿元以上 before 项目, with the verb that stands right before the size. */
export function sizeBefore({ block, mentions }: Context, left: Chunk, d: Draft): string {
  let i = left.from - 1;
  if (itemAt(mentions, i - 1)?.kind === 'figure')
    return textOf(block, mentions[i - 1]!.start, mentions[left.from]!.start);
  while (
    i > d.left &&
    mentions[i]!.kind !== 'mark' &&
    roleOf(mentions[i]) !== 'verb' &&
    roleOf(mentions[i]) !== 'new'
  )
    i--;
  if (roleOf(mentions[i]) === 'among') i++;
  return textOf(block, mentions[i]!.start, mentions[left.from]!.start);
}

/** 每平方公里, 每亩: per what, and so none of the whole. */
export const isPerUnit = ({ block, mentions }: Context, c: Chunk): boolean =>
  block.folded.codes[mentions[c.from]!.start] === EACH;
export const EACH = code('每');

/** 钛产业 of 钛产业的88家规上企业, '' of 88家规上企业. */
export function someOf({ block, mentions }: Context, noun: Chunk): string {
  const [of, whose] = [itemAt(mentions, noun.from - 2), itemAt(mentions, noun.from - 3)];
  if (itemAt(mentions, noun.from - 1)?.kind !== 'figure' || roleOf(of) !== 'of' || whose?.kind !== 'gap')
    return '';
  return textOf(block, whose.start, whose.end);
}
