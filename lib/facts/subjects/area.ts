/** Areas that name nothing: 面积12平方公里, 已开发60平方公里. */
import type { Mention } from '#lib/mentions/mention.ts';
import { roleOf } from '../chunks.ts';
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject } from '../subject.ts';
import type { Context } from './context.ts';
import { fits } from './unit.ts';

/** 面积, 建筑面积 standing alone. */
export function nounOf(mentions: readonly Mention[], d: Draft): string {
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (roleOf(m) === 'measure-noun' && m.word!.text.endsWith('面积')) return m.word!.text;
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
