/** The three industries: measured as the whole that they make up, told in one list, or as its shares. */
import type { Draft, Subject } from '../draft.ts';
import { lookUp, subject, textOf } from '../subject.ts';
import { speaksOfChange } from './change.ts';
import { type Context, clauseStart } from './context.ts';

const INDUSTRY_OF_THREE = /^第?[一二三](?:次产业|产业|产)$/;
const OUTPUT = /(?:生产总值|增加值|GDP)(?:\([A-Z]{3}\))?$/;
const INVESTMENT = /投资$/;

/** 生产总值50亿元，第一产业实现1亿元. What of a first, second or third industry is told; null where the whole is none of theirs. */
export function ofThree(context: Context, d: Draft, s: Subject, last: Subject | null): Subject | null {
  const kind = d.amount.unitKind;
  if (s.indicator || last === null || s.name.length > 5 || !INDUSTRY_OF_THREE.test(s.name)) return null;
  if (kind !== 'money' && (kind !== 'percent' || !speaksOfChange(context.mentions, d))) return null;
  const noun = OUTPUT.test(last.name) ? '增加值' : INVESTMENT.test(last.name) ? '投资' : '';
  if (noun === '') return null;
  const name = `第${s.name.replace(/^第/, '')[0]}产业${noun}`;
  return subject(lookUp(context.vocabulary, name), name, false, 'indicator-part');
}

/** 第一、二、三产业, 二、三产业, 三次产业, and what of them is told. */
const TOGETHER =
  /(?:(第?一)(?:产业)?[、,和]?第?二(?:产业)?[、,和]?第?三|第?二(?:产业)?[、,和]?第?三|(三))次?产业(?:完成|实现)?(?:(增加值|投资)|(?=分别|各|依次|增长|为|同))/;
const NTH = ['第一产业', '第二产业', '第三产业'];

/** 第一、二、三产业增加值分别为2亿元、30亿元、40亿元: a number for each; null where the clause tells of none or not of so many. */
export function industriesOf(context: Context, d: Draft, size: number): Subject[] | null {
  if (size !== 2 && size !== 3) return null;
  const { block, mentions, vocabulary, from } = context;
  const start = mentions[clauseStart(mentions, d.at, from)]!.start;
  const said = TOGETHER.exec(textOf(block, start, d.mention.start));
  if (said === null || ((said[1] ?? said[2]) ? 3 : 2) !== size) return null;
  const noun = said[3] ?? '增加值';
  return NTH.slice(-size).map((nth) =>
    subject(lookUp(vocabulary, nth + noun), nth + noun, false, 'indicator-list'),
  );
}

/** 三次产业结构为2.5:55.5:42: shares of a whole, if the sentence speaks of industries and not of land or of men. */
export function sharesOfIndustries(
  { block, mentions, vocabulary, from }: Context,
  d: Draft,
): Subject[] | null {
  if (!SHARED_OUT.test(textOf(block, mentions[from]!.start, d.mention.start))) return null;
  return NTH.map((nth) => subject(lookUp(vocabulary, `${nth}占比`), `${nth}占比`, false, 'indicator-list'));
}
const SHARED_OUT = /(?:产业|三产|服务业)(?!.*(?:用地|人员|就业|从业|人才))/;
