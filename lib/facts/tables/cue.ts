/**
 * What the words of a head, a label or a caption say about the numbers that they stand over: of what, in which unit,
 * when, and whether it is an amount, a growth, a share or a goal. One room, since one reading of the words gives all.
 */

import { findMentions } from '#lib/mentions/find.ts';
import { type Folded, fold } from '#lib/mentions/fold.ts';
import { itemAt } from '#lib/mentions/item-at.ts';
import { type Mention, NO_PERIOD, type PeriodWords, type Role } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Measure, Status } from '#lib/model/figure.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import { chunksOf, roleOf } from '../chunks.ts';
import type { Subject } from '../draft.ts';
import { type BlockText, lookUp, subject, subjectOf } from '../subject.ts';
import * as say from './patterns.ts';
import { isRate, PERCENT, RANK, statedUnit, type TableUnit, unitsOf } from './unit.ts';

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
  readonly owner: boolean;
  /** Stands over names of firms, projects and places. */
  readonly owners: boolean;
  /** Stands over what kind of thing each row is of: 建设性质. */
  readonly kinds: boolean;
  /** What stands under it is no figure, or none that can be told apart: 电话, 序号, 增加额. */
  readonly refused: boolean;
}

/** Does the label say that its row is a part of one above? */
export const isPart = (text: string): boolean => say.PART_LEAD.test(text);

/** Does it name a zone, a region, a firm or a town? */
export const owns = (cue: Cue): boolean => cue.scope !== null || cue.zone !== null || cue.owner;

/** Reads heads, labels and captions (folded, without spaces), each text once. `buffer` is overwritten. */
export function cueReader(vocabulary: Vocabulary, buffer: Folded): (text: string) => Cue {
  const known = new Map<string, Cue>();
  return (text) => {
    let cue = known.get(text);
    if (!cue) {
      cue = readCue(text, vocabulary, buffer);
      known.set(text, cue);
    }
    return cue;
  };
}

function readCue(text: string, vocabulary: Vocabulary, buffer: Folded): Cue {
  const said = text.replace(say.LEAD, '');
  const { name, units } = partUnits(said);
  fold(name, 0, name.length, buffer);
  const mentions = findMentions(buffer, vocabulary);
  const words = wordsIn(mentions);
  const growth = words.growth || say.CHANGE.test(said);
  const rate = units.some(isRate);
  const task = say.TASK.test(said);
  const before = say.SAME_PERIOD.test(name) && !growth;

  const plain = name.replace(say.BRACKETS, '');
  const nameless = task || say.NAMELESS.test(plain) || say.YEAR.test(plain);
  const named = nameless
    ? null
    : nameOf(plain, words.pure, vocabulary, { folded: buffer, source: name, mentions });
  const known = named?.indicator != null;
  const amount =
    !rate && (say.CHANGE_AMOUNT.test(said) || (words.base && !growth && !before && say.OVER_BASE.test(said)));
  const refused = amount || (!known && (say.NO_FIGURE.test(said) || (rate && say.INDEX.test(plain))));

  let measure: Measure | null = null;
  if (say.RANKING.test(said)) {
    measure = 'rank';
    if (units.length === 0) units.push(RANK);
  } else if (task || (rate && !growth && say.SHARE.test(said))) measure = 'share';
  else if (
    growth ||
    (words.yearly && (rate || !named)) ||
    (words.base && (rate || say.YEAR_ON_YEAR.test(said)))
  )
    measure = units.some(({ kind }) => kind === 'point') ? 'change-pp' : 'growth';

  return {
    subject: refused || named === null ? null : { ...named, fresh: words.fresh || named.fresh },
    units,
    times: [...timesOf(name, before), ...words.times],
    reach: words.yearly
      ? null
      : say.LAST_MONTH.test(said)
        ? 'month'
        : say.SINCE_JANUARY.test(said)
          ? 'sum'
          : null,
    measure,
    falling: words.falling,
    yearly: words.yearly,
    status: task
      ? 'actual'
      : say.GOAL.test(said)
        ? 'target'
        : (words.status ?? (say.DONE.test(said) ? 'actual' : null)),
    scope: words.scope,
    zone: words.zone,
    owner: !known && say.OWNER.test(plain),
    owners: say.OWNERS.test(plain),
    kinds: say.KINDS.test(plain),
    refused,
  };
}

/** 产值（亿元）→ 产值 and 亿元. Other brackets stay, for the words in them: 增速（可比价）. */
function partUnits(said: string): { name: string; units: TableUnit[] } {
  const units: TableUnit[] = [];
  const name = said.replace(say.BRACKETS, (whole, inside: string) => {
    const plain = inside.replace(/^单位[::]/, '');
    const found = unitsOf(plain);
    // （微克/立方米） is no 亿元, whatever the caption says
    const ratio = found.length === 0 && say.RATIO_UNIT.test(plain) ? statedUnit(plain) : null;
    if (ratio) found.push(ratio);
    units.push(...found);
    return found.length > 0 ? '' : whole;
  });
  // 单位：万元、个 above a table is no name of what stands in it
  const stated = say.STATED_UNIT.exec(name);
  if (stated) units.push(...unitsOf(stated[1]!));
  if (stated) return { name: name.replace(stated[0], ''), units };
  if (say.PERCENT_TAIL.test(name)) {
    units.push(PERCENT);
    return { name: name.replace(say.PERCENT_TAIL, ''), units };
  }
  const tail = say.UNIT_TAIL.exec(name);
  const found = tail ? unitsOf(tail[1]!) : [];
  units.push(...found);
  return { name: found.length > 0 ? name.slice(0, tail!.index) : name, units };
}

/** Times that only tables say so: a bare 2021, 本期, 同期. */
function timesOf(name: string, before: boolean): PeriodWords[] {
  if (say.YEAR.test(name)) return [{ ...NO_PERIOD, year: Number(name), lastYear: Number(name) }];
  if (before) return [{ ...NO_PERIOD, shift: -1 }];
  return say.THIS_PERIOD.test(name) ? [{ ...NO_PERIOD, shift: 0 }] : [];
}

/** Roles of words that are no part of a name. */
const OUTSIDE: ReadonlySet<Role> = new Set<Role>([
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

interface Words {
  times: PeriodWords[];
  growth: boolean;
  falling: boolean;
  yearly: boolean;
  base: boolean;
  fresh: boolean;
  status: Status | null;
  scope: ScopeId | null;
  zone: string | null;
  /** Is all of it one name? */
  pure: boolean;
}

function wordsIn(mentions: readonly Mention[]): Words {
  const found: Words = {
    times: [],
    growth: false,
    falling: false,
    yearly: false,
    base: false,
    fresh: false,
    status: null,
    scope: null,
    zone: null,
    pure: true,
  };
  for (const m of mentions) {
    if (m.kind === 'period') found.times.push(m.period!);
    if (m.kind === 'period' || (m.kind === 'refusal' && m.rule === 'date')) found.pure = false;
    if (m.kind !== 'word') continue;
    const { role, value, zones, scope } = m.word!;
    if (OUTSIDE.has(role)) found.pure = false;
    if (role === 'growth') {
      found.growth = true;
      found.falling = value === '-';
    } else if (role === 'yearly') found.yearly = true;
    else if (role === 'base') found.base = true;
    else if (role === 'new') found.fresh = true;
    else if (role === 'scope') found.scope = scope;
    else if (role === 'zone' && zones.length === 1 && !zones[0]!.weak) found.zone = zones[0]!.id;
    else if (role === 'status' && value === 'preliminary') found.status = 'preliminary';
  }
  return found;
}

/** The whole text where all of it is a name, else its last noun phrase, one that the catalogue knows before others. */
function nameOf(text: string, pure: boolean, vocabulary: Vocabulary, block: BlockText): Subject | null {
  const { mentions } = block;
  const exact = vocabulary.names.get(text);
  // 城镇新增就业 counts new ones by its name
  const fresh = mentions.some(({ word, role }) => role === 'new' || (word?.fresh ?? false));
  if (exact) return subject(exact, text, fresh, 'indicator-table');
  const found = chunksOf(mentions, 0, mentions.length)
    .filter((c) => !c.whole)
    .map((c) => subjectOf(block, vocabulary, c))
    .filter(({ name }) => !say.NAMELESS.test(name));
  // 税收占比 is of a whole that it does not name: no amount of taxes
  if (found.length > 0 && roleOf(itemAt(mentions, mentions.length - 1)) === 'share')
    return subject(null, text, false, 'indicator-table');
  // 新签约项目: what is counted says by its verb which they are
  if (found.length === 0 && fresh) return subject(lookUp(vocabulary, text), text, true, 'indicator-table');
  const known = found.findLast(({ indicator }) => indicator !== null);
  if (known && (found.length === 1 || !pure)) return { ...known, rule: 'indicator-table' };
  if (pure && text.length > 0) return subject(null, text, false, 'indicator-table');
  // 年度计划投资 is the name of an amount, which also says that it is a goal
  if (found.length === 0 && text.endsWith('投资'))
    return subject(lookUp(vocabulary, text), text, false, 'indicator-table');
  const last = found.at(-1);
  return last ? { ...last, rule: 'indicator-table' } : null;
}
