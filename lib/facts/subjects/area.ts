/** Areas that name nothing: 面积12平方公里, 已开发60平方公里. */
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';

/** 面积, 建筑面积 standing alone. */
export function nounOf(mentions: readonly Mention[], d: Draft): string {
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (m.role === 'measure-noun' && m.word!.text.endsWith('面积')) return m.word!.text;
  }
  return '';
}

/** 已开发71.7平方公里, 规划60平方公里: the verb tells which area it is, of the zone itself. */
export function ground({ mentions, vocabulary }: Context, d: Draft, last: Subject | null): Subject | null {
  for (let i = d.at - 1; i >= d.left; i--) {
    const role = roleOf(mentions[i]);
    if (role !== 'verb' && role !== 'status') continue;
    const verb = mentions[i]!.word!.text;
    const known = lookUp(vocabulary, `${verb}面积`, `已${verb}面积`);
    if (known && fits(known, 'area')) return subject(known, known.zh, false, 'indicator-phrase');
    // 竣工52万平方米；至年底，累计开工200万平方米: another deed than the one told before
    const deed = BUILT.exec(verb)?.[0];
    if (deed !== undefined && last?.name.includes(deed) === false)
      return subject(null, `${verb}面积`, false, 'indicator-phrase');
  }
  return null;
}
const BUILT = /开工|竣工|完工|交付|投用/;

/** 孵化器3个，总面积26万平方米: of what was counted just before, if the catalogue knows such an area. */
export function areaOf({ vocabulary, from }: Context, noun: string, last: Subject | null, d: Draft): Subject {
  const own = lookUp(vocabulary, noun);
  if (own || last === null || d.left <= from) return subject(own, noun, false, 'indicator-phrase');
  const counted = last.indicator?.zh.replace(COUNT, '') ?? last.name;
  const known = lookUp(vocabulary, `${last.name}面积`, `${counted}面积`);
  return subject(known && fits(known, 'area') ? known : null, known?.zh ?? noun, false, 'indicator-phrase');
}
const COUNT = /数量?$/;

/** 占地300亩 */
export function occupied({ mentions, block }: Context, d: Draft): Subject | null {
  for (let i = d.left; i + 1 < d.at; i++)
    if (mentions[i]!.word?.text === '占')
      return textOf(block, mentions[i]!.start, mentions[i + 1]!.end) === '占地'
        ? subject(null, '占地面积', false, 'indicator-phrase')
        : null;
  return null;
}

const SIZE = /(?:面积|占地|用地|土地|空间|载体|规模)$/;

/** 东片区30平方公里, 标准车间8万平方米: what a place or a building measures is its area. */
export function sizeOf({ vocabulary }: Context, s: Subject): Subject {
  if (SIZE.test(s.name)) return s;
  const name = `${s.name}面积`;
  const known = lookUp(vocabulary, name);
  return subject(known && fits(known, 'area') ? known : null, name, s.fresh, s.rule);
}
