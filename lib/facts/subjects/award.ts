/** Titles that firms were given: 5家企业【获评】国家级专精特新小巨人 counts little giants and not firms. */
import type { Mention } from '#lib/mentions/mention.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Chunk } from '../chunks.ts';
import type { Draft } from '../draft.ts';

const GIVEN: ReadonlySet<string> = new Set(
  '入选 新入选 入围 新入围 获评 新获评 荣获 获认定 被认定为 认定为 被评为 评为 被评定为 被列为 晋级 上榜 获批 新获批 通过'.split(
    ' ',
  ),
);
/** Who can be given one: 3家企业, 8个平台. */
const HOLDERS: ReadonlySet<string> = new Set('企业 公司 单位 机构 平台'.split(' '));

/** The name after such a verb, null where the clause has none. */
export function titleOf(
  mentions: readonly Mention[],
  d: Draft,
  right: Chunk,
  holder: string,
): Indicator | null {
  // 3家企业成功入选: how it went is no part of who it was
  if (!HOLDERS.has(holder.endsWith('成功') ? holder.slice(0, -2) : holder)) return null;
  let given = false;
  for (let i = right.to; i < d.right; i++) {
    const m = mentions[i]!;
    if (m.kind === 'mark') return null;
    const text = m.word?.text ?? '';
    if (GIVEN.has(text)) given = true;
    else if (given && m.role === 'indicator') {
      const { indicator } = m.word!;
      return indicator!.dimension === 'count' ? indicator : null;
    }
  }
  return null;
}
