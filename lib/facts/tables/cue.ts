/**
 * What the words of a head, a label or a caption say about the numbers that they stand over: of what, in which unit,
 * when, and whether it is an amount, a growth, a share or a goal. One room, since one reading of the words gives all.
 */
import { findMentions } from '#lib/mentions/find.ts';
import { type Folded, fold } from '#lib/mentions/fold.ts';
import type { Mention, PeriodWords } from '#lib/mentions/mention.ts';
import { NO_PERIOD } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Measure, Status } from '#lib/model/figure.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import { chunksOf, roleOf } from '../chunks.ts';
import type { Subject } from '../draft.ts';
import { subject, subjectOf } from '../subject.ts';
import { PERCENT, RANK, type TableUnit, unitsOf } from './unit.ts';

/** What one text says; the nearest that says something counts. */
export interface Cue {
  /** What it names, if it names anything. */
  readonly subject: Subject | null;
  readonly units: readonly TableUnit[];
  readonly times: readonly PeriodWords[];
  /** 当月 is the last month of the time spoken of, 累计 all of it since January. */
  readonly reach: 'month' | 'sum' | null;
  readonly measure: Measure | null;
  readonly falling: boolean;
  readonly yearly: boolean;
  readonly status: Status | null;
  readonly scope: ScopeId | null;
  /** Id of the zone that it names. */
  readonly zone: string | null;
  /** A place or a firm: its numbers are its own. */
  readonly part: boolean;
  /** Stands over names of firms, projects and places. */
  readonly names: boolean;
  /** What stands under it is no figure, or none that can be told apart: 电话, 序号, 增加额. */
  readonly refused: boolean;
}

/** Marks and counts before a label: #水稻, 其中：出口, （一）, 1.; 其中 and # say that it is a part. */
const LEAD =
  /^(?:[#*○●☆★◆—-]|其中[::]?|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)](?!\d)|[①-⑳])+/;
const BRACKETS = /\(([^()]{0,24})\)/g;
/** 增速%, 同比±%: the unit at the end without brackets. */
const PERCENT_TAIL = /[±+\-/:]{0,4}%$/;
const UNIT_TAIL = /[/:]([^/:]{1,6})$/;
const CAPTION_UNIT = /单位[::]([^()]{1,20})/;

const CHANGE = /±|\+-|增减|升降|增长|增速|增幅/;
/** By how much, not how fast. */
const YEAR_ON_YEAR = /同比|环比/;
const CHANGE_AMOUNT = /增(?:加|减|长)[额量数]|增量|净增额|差额/;
const TASK = /完成(?:率|进度|比例|.{0,4}(?:预算|计划|目标|任务))|[占为].{0,4}(?:预算|计划|目标|任务)|执行率/;
const SHARE = /占比|比重|构成|份额|占/;
const RANKING = /排[名位序]|位次|名次/;
const GOAL = /目标|计划|预期|规划|预算数|预算$|安排/;
const DONE = /完成|执行|决算|实绩|实际|现状|基期|实现/;
/** 比年初 alone does not say whether by how much or how fast. */
const OVER_BASE = /^[比较]/;
/** Heads of what is no figure of a zone. */
const NO_FIGURE =
  /电话|传真|号码|手机|邮[编箱]|编[号码]|代码|序号|文号|索引|身份|房间|楼层|门牌|车牌|线路|班次|发车|首班|末班|时刻|日期|姓名|准考证|考号|年龄|分[值数]|得分|成绩|权重|单价|票价|收费|间隔|补[助贴]|资助|奖[励补]|价款|起始价|保证金|页码|名额|学时|课时|比例要求|开考/;
/** Heads that only say that a value follows, and rows that sum up. */
const VALUE_HEAD =
  /^(?:(?:主要)?(?:统计|经济)?指标(?:值|名称|数值)?|项目(?:名称)?|名称|行业|产品名称|增减率?|升降|同比|环比|类别|分类|单位|计量单位|数值|数据|数|值|绝对[额值量数]|总量|数量|金额|数额|总额|完成[额值数]?|实[际绩](?:数|值|完成)?|[本上]期数?|[年期]末数?|预算数?|决算数?|执行数|属性|备注|合计|总计|小计|全部)$/;
const PART = /(?:街道|社区|公司|集团|分局|支行|[^城乡农][镇乡村]|.{2}[县市州])$/;
const NAMES =
  /^(?:(?:项目|工程|企业|公司|单位|机构)名称|企业|公司|镇街|街镇|区县|县区|县市区|乡镇|街道|园区|地区|城市|申报单位|承担单位)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Roles of words that are no part of a name. */
const OUTSIDE = new Set<string>([
  'growth',
  'base',
  'yearly',
  'share',
  'task',
  'rank',
  'status',
  'scope',
  'zone',
  'gap-to',
  'among',
  'new',
]);

export const isPart = (text: string): boolean => /^(?:#|＃|其中|[*○●])/.test(text);

/** Reads heads, labels and captions, each text once. `buffer` is overwritten. */
export function cueReader(vocabulary: Vocabulary, buffer: Folded): (text: string) => Cue {
  const known = new Map<string, Cue>();
  const mentions: Mention[] = [];
  return (text) => {
    let cue = known.get(text);
    if (!cue) {
      cue = readCue(text, vocabulary, buffer, mentions);
      known.set(text, cue);
    }
    return cue;
  };
}

function readCue(text: string, vocabulary: Vocabulary, buffer: Folded, out: Mention[]): Cue {
  const units: TableUnit[] = [];
  const said = text.replace(LEAD, '');
  let name = said.replace(BRACKETS, (whole, inside: string) => {
    const found = unitsOf(inside.replace(/^单位[::]/, ''));
    units.push(...found);
    return found.length > 0 ? '' : whole;
  });
  const stated = CAPTION_UNIT.exec(said);
  if (stated) units.push(...unitsOf(stated[1]!));
  if (PERCENT_TAIL.test(name)) {
    name = name.replace(PERCENT_TAIL, '');
    units.push(PERCENT);
  } else {
    const tail = UNIT_TAIL.exec(name);
    const found = tail ? unitsOf(tail[1]!) : [];
    if (found.length > 0) name = name.slice(0, tail!.index);
    units.push(...found);
  }
  fold(name, 0, name.length, buffer);
  const mentions = findMentions(buffer, vocabulary, out);

  const times: PeriodWords[] = YEAR.test(name)
    ? [{ ...NO_PERIOD, year: Number(name), lastYear: Number(name) }]
    : [];
  let [growth, falling, yearly, base, fresh] = [CHANGE.test(said), false, false, false, false];
  let status: Status | null = null;
  let scope: ScopeId | null = null;
  let zone: string | null = null;
  let whole = true;
  for (const m of mentions) {
    if (m.kind === 'period') times.push(m.period!);
    if (m.kind === 'period' || (m.kind === 'refusal' && m.rule === 'date')) whole = false;
    if (m.kind !== 'word') continue;
    const { role, value, zones } = m.word!;
    if (OUTSIDE.has(role)) whole = false;
    if (role === 'growth') {
      growth = true;
      falling = value === '-';
    } else if (role === 'yearly') yearly = true;
    else if (role === 'base') base = true;
    else if (role === 'new') fresh = true;
    else if (role === 'scope') scope = m.word!.scope;
    else if (role === 'zone' && zones.length === 1 && !zones[0]!.weak) zone = zones[0]!.id;
    else if (role === 'status' && value === 'preliminary') status = 'preliminary';
  }
  const percent = units.some(({ kind }) => kind === 'percent' || kind === 'point');
  const amount = !percent && (CHANGE_AMOUNT.test(said) || (base && !growth && OVER_BASE.test(said)));
  const task = TASK.test(said);
  const ranking = RANKING.test(said);
  if (ranking && units.length === 0) units.push(RANK);
  if (task) status = 'actual';
  else if (GOAL.test(said)) status = 'target';
  else if (DONE.test(said)) status ??= 'actual';
  const measure: Measure | null = ranking
    ? 'rank'
    : task || (percent && SHARE.test(said) && !growth)
      ? 'share'
      : growth || yearly || (base && (percent || YEAR_ON_YEAR.test(said)))
        ? units.some(({ kind }) => kind === 'point')
          ? 'change-pp'
          : 'growth'
        : null;
  const plain = name.replace(BRACKETS, '');
  const named =
    task || VALUE_HEAD.test(plain) || YEAR.test(plain)
      ? null
      : nameOf(plain, whole, vocabulary, buffer, mentions);
  const refused = amount || (NO_FIGURE.test(said) && named?.indicator == null);
  return {
    subject: refused || named === null ? null : { ...named, fresh: fresh || named.fresh },
    units,
    times,
    reach: yearly ? null : /当月|本月|当季/.test(said) ? 'month' : /累计/.test(said) ? 'sum' : null,
    measure,
    falling,
    yearly,
    status,
    scope,
    zone,
    part: named?.indicator == null && PART.test(plain),
    names: NAMES.test(plain),
    refused,
  };
}

/** The whole text where all of it is a name, else its last noun phrase, one that the catalogue knows before others. */
function nameOf(
  text: string,
  whole: boolean,
  vocabulary: Vocabulary,
  buffer: Folded,
  mentions: Mention[],
): Subject | null {
  const exact = vocabulary.names.get(text);
  if (exact) return subject(exact, text, isFresh(mentions), 'table');
  const block = { codes: buffer.codes, mentions, from: 0, to: buffer.length, text: null };
  const found = chunksOf(mentions, 0, mentions.length)
    .filter((c) => !c.whole && (c.name >= 0 || mentions[c.to - 1]!.end - mentions[c.from]!.start >= 2))
    .map((c) => subjectOf(block, vocabulary, c))
    .filter(({ name }) => !VALUE_HEAD.test(name));
  // 税收占比 is of a whole that it does not name: no amount of taxes
  const end = roleOf(mentions[mentions.length - 1]);
  if (found.length > 0 && end === 'share') return subject(null, text, false, 'table');
  const known = found.findLast(({ indicator }) => indicator !== null);
  if (known && (found.length === 1 || !whole)) return { ...known, rule: 'table' };
  if (
    whole &&
    text.length >= 2 &&
    !mentions.every((m) => roleOf(m) === 'total' || roleOf(m) === 'measure-noun')
  )
    return subject(null, text, false, 'table');
  const last = found[found.length - 1];
  return last
    ? { ...last, rule: 'table' }
    : text.length === 1 && whole
      ? subject(null, text, false, 'table')
      : null;
}

/** 城镇新增就业 counts new ones by its name. */
const isFresh = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ word }) => word?.entries[0]?.fresh ?? false);
