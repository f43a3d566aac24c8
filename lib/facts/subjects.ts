/**
 * Question: which indicator is each figure of a sentence about? The name stands before the number
 * (固定资产投资276亿元), after it (3家企业成功上市), in an earlier clause (总数达580家), or in a list that is dealt
 * out in order (分别为64.3%、71.1%). One room, since each answer is the next figure's context.
 */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention, UnitKind } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Chunk, chunksOf, isJoin, roleOf } from './chunks.ts';
import type { Draft, Subject } from './draft.ts';
import { isMark } from './sentence.ts';
import { asNoun, type BlockText, lookUp, subject, subjectOf, textOf } from './subject.ts';

/** Can this unit state the level of such an indicator? */
export function fits(indicator: Indicator, kind: UnitKind): boolean {
  switch (indicator.dimension) {
    case 'money-cny':
    case 'money-usd':
      return kind === 'money' || kind === 'none';
    case 'count':
      return kind === 'count' || kind === 'none';
    case 'area':
      return kind === 'area' || kind === 'count';
    case 'length':
      return kind === 'length';
    case 'rate':
    case 'share':
      return kind === 'percent' || kind === 'point';
    case 'ratio':
      return true;
    case 'rank':
      return kind === 'rank';
    case 'duration':
      return kind === 'duration' || kind === 'count';
  }
}

export interface SubjectMemory {
  last: Subject | null;
}

interface Context {
  readonly block: BlockText;
  readonly mentions: readonly Mention[];
  readonly vocabulary: Vocabulary;
  /** First mention of the sentence. */
  readonly from: number;
  /** Subjects of this sentence in order, each once: what 分别 deals out when it names nobody. */
  readonly order: Subject[];
  /** Subjects of the last list of numbers: the next list of that length goes on with them. */
  dealt: Subject[];
  /** Whose 产值 was named last: 规模以上工业实现总产值…、增加值…. */
  owner: string;
  /** 新培育100家科技型中小企业、50家高新技术企业: the word that goes on through the list. */
  newWord: string;
}

/** A chunk worth naming: an indicator, or two characters and more. */
const useful = (block: BlockText, c: Chunk) =>
  c.name >= 0 || block.mentions[c.to - 1]!.end - block.mentions[c.from]!.start >= 2;

const has = (mentions: readonly Mention[], from: number, to: number, wanted: string) => {
  for (let i = from; i < to; i++) if (roleOf(mentions[i]) === wanted) return true;
  return false;
};

/** Is the figure at `b` the next one of a list that the figure at `a` belongs to? */
function continues(mentions: readonly Mention[], a: Draft, b: Draft): boolean {
  let joined = false;
  for (let i = a.at + 1; i < b.at; i++) {
    const m = mentions[i]!;
    if (isJoin(m)) joined = true;
    else if (roleOf(m) !== 'comparator-after' && roleOf(m) !== 'comparator') return false;
  }
  return joined;
}

/** The word of change before a number, unless a rate of another kind stands between: 对经济增长的贡献率60%. */
export function growthBefore(mentions: readonly Mention[], d: Draft): Mention | null {
  let growth: Mention | null = null;
  for (let i = d.lead.left; i < d.lead.at; i++) {
    const m = mentions[i]!;
    if (roleOf(m) === 'growth') growth = m;
    else if (roleOf(m) === 'share' || roleOf(m) === 'task' || (m.kind === 'gap' && m.end - m.start >= 3))
      growth = null;
  }
  return growth;
}

/** 20%的增长, 15%以上的增速, 10%高速增长. */
export function growthAfter(mentions: readonly Mention[], d: Draft): Mention | null {
  for (let i = d.at + 1; i < d.right && i <= d.at + 3; i++) {
    const m = mentions[i]!;
    const role = roleOf(m);
    if (role === 'growth') return m;
    if (role !== 'comparator-after' && role !== 'of' && !(m.kind === 'gap' && m.end - m.start <= 2))
      return null;
  }
  return null;
}

/** Do the words around it make this a change of its subject (增长8%, 高于全市2个百分点) and not its level? */
export function speaksOfChange(mentions: readonly Mention[], d: Draft): boolean {
  const kind = d.amount.unitKind;
  if (d.amount.growth || kind === 'times' || kind === 'point') return true;
  if (kind !== 'percent') return false;
  if (growthBefore(mentions, d) !== null || has(mentions, d.lead.left, d.lead.at, 'yearly')) return true;
  return growthAfter(mentions, d) !== null;
}

export function bindSubjects(
  block: BlockText,
  vocabulary: Vocabulary,
  drafts: Draft[],
  from: number,
  memory: SubjectMemory,
): void {
  const { mentions } = block;
  const context: Context = {
    block,
    mentions,
    vocabulary,
    from,
    order: [],
    dealt: [],
    owner: '',
    newWord: '',
  };
  let previousEnd = from;
  for (let i = 0; i < drafts.length; ) {
    let to = i + 1;
    while (to < drafts.length && continues(mentions, drafts[to - 1]!, drafts[to]!)) {
      drafts[to]!.lead = drafts[i]!;
      to++;
    }
    const dealt = to - i > 1 ? deal(context, drafts[i]!, to - i, previousEnd) : null;
    if (dealt) context.dealt = dealt;
    for (let k = i; k < to; k++) {
      const d = drafts[k]!;
      const s = dealt
        ? dealt[k - i]!
        : decide(context, d, drafts[k + 1] ?? null, k === i ? previousEnd : d.left, memory.last);
      d.subject = s;
      if (s === null) continue;
      memory.last = s;
      if (!context.order.some((o) => o.name === s.name)) context.order.push(s);
    }
    previousEnd = drafts[to - 1]!.at + 1;
    i = to;
  }
}

/** Subjects for a list of numbers: the names of a list of the same length, or those of the sentence so far. */
function deal(context: Context, d: Draft, size: number, previousEnd: number): Subject[] | null {
  const { mentions, block, order } = context;
  const clause = clauseStart(mentions, d.at, context.from);
  for (const start of new Set([d.left, previousEnd, clause])) {
    if (start > d.at) continue;
    const chunks = chunksOf(mentions, start, d.at).filter((c) => useful(block, c) && !c.whole);
    const list = lastList(chunks, size);
    if (list) return list.map((c) => headed(context, c, list));
  }
  // 比全省、全市增速分别高出2.6和4.1个百分点 deals out what it is compared with
  if (d.amount.unitKind === 'point' && comparands(mentions, clause, d.at) >= size) return null;
  if (has(mentions, clause, d.at, 'each') && order.length >= size) return order.slice(-size);
  const own = chunksOf(mentions, d.left, d.at).some(
    (c) => useful(block, c) && !c.whole && c.after !== 'base',
  );
  return !own && context.dealt.length === size ? context.dealt : null;
}

/** Regions in 比全省、全市增速分别高出. */
function comparands(mentions: readonly Mention[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (roleOf(mentions[i]) === 'scope') count++;
  return count;
}

/** The run of `size` chunks joined by 、 or 和, the last such. */
function lastList(chunks: readonly Chunk[], size: number): Chunk[] | null {
  for (let end = chunks.length; end >= size; end--) {
    const run = chunks.slice(end - size, end);
    if (!run[0]!.listed && run.slice(1).every((c) => c.listed)) return run;
  }
  return null;
}

/**
 * A member of a list may lack the head noun that the last one carries (高技术制造业、先进制造业增加值), or the owner that
 * the first one carries (规上工业总产值、增加值).
 */
function headed(context: Context, chunk: Chunk, list: readonly Chunk[]): Subject {
  const { block, vocabulary } = context;
  const own = subjectOf(block, vocabulary, chunk);
  if (own.indicator) return own;
  if (GENERIC.test(own.name) && chunk !== list[0]) {
    const first = phraseOf(block, list[0]!);
    const owner = first.replace(GENERIC_TAIL, '');
    const known = owner === first ? null : lookUp(vocabulary, owner + own.name);
    if (known) return subject(known, owner + own.name, own.fresh, 'indicator-list');
  }
  const last = list[list.length - 1]!;
  if (chunk === last) return own;
  const text = phraseOf(block, last);
  for (let i = 1; i < text.length - 1; i++) {
    const whole = vocabulary.names.get(own.name + text.slice(i));
    if (whole) return subject(whole, own.name + text.slice(i), own.fresh, 'indicator-list');
  }
  return own;
}

const phraseOf = (block: BlockText, c: Chunk): string =>
  textOf(block, block.mentions[c.from]!.start, block.mentions[c.to - 1]!.end);

/** Nouns that name an amount but not of what: 第一产业实现增加值, 电子信息产业完成产值. */
const GENERIC =
  /^(?:增加值|总产值|产值|工业产值|年产值|营收|总营收|营业收入|主营业务收入|销售收入|销售额|收入|总收入|利润|利润总额|税收|产量|总产量|投资|投资额|总投资|出口额|进口额|规模)$/;
const GENERIC_TAIL = /(?:总产值|增加值|产值|营业收入|主营业务收入|销售收入|利润总额|利润|收入)$/;
/** Whose amounts they are then: industries, lines, kinds of firms. */
const INDUSTRY = /(?:业|产业|行业|领域|板块|集群|企业|经济|产品|主体|园)$/;

function decide(
  context: Context,
  d: Draft,
  next: Draft | null,
  since: number,
  last: Subject | null,
): Subject | null {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  const change = speaksOfChange(mentions, d);
  const chunks = chunksOf(mentions, d.left, d.at).filter((c) => useful(block, c));
  let own = chunks.filter((c) => !c.whole && c.after !== 'base' && c.after !== 'gap-to');
  // 在10个板块中排名第四: the noun of the number before
  if (kind === 'rank' && d.left === since) own = own.filter((c) => c.from !== d.left || c.name >= 0);
  const right = change || kind === 'rank' ? null : rightChunk(context, d, next);
  // what follows the number before (50家高新技术企业、) is that number's noun
  if (d.left === since && own.length > 0 && right) own = own.filter((c) => !endsList(mentions, c, d.at));
  const left = own[own.length - 1] ?? null;

  if (kind === 'percent' && !change && has(mentions, d.lead.left, d.lead.at, 'share')) {
    const whole = chunks.find((c) => c.whole) ?? null;
    const part = left ? subjectOf(block, vocabulary, left) : last;
    const share = shareOf(context, part, d, whole);
    // 税收占比91.2%: of a whole that it does not name
    if (
      left &&
      !whole &&
      share?.rule === 'indicator-share' &&
      share.indicator === part?.indicator &&
      endsInShare(mentions, d)
    ) {
      return subject(null, `${part!.name}占比`, false, 'indicator-share');
    }
    return share;
  }
  if (kind === 'percent' && !change && has(mentions, d.left, d.at, 'task') && !left) return last;
  if (left) {
    const s = partOf(context, d, carryNew(context, d, named(context, own, left, d, last), last), last);
    if (kind === 'rank' || change) return underHead(context, d, s, last);
    if (right && preferRight(context, d, left, s, right)) return rightSubject(context, d, right);
    if (s.indicator && !fits(s.indicator, kind)) return misfit(context, d, own, left, s);
    if (!s.indicator && kind === 'money') return outlay(context, d, left, s);
    // 其中: new ones among the new ones
    if (kind === 'count' && last?.fresh && has(mentions, d.left, d.at, 'among')) {
      const known =
        s.indicator || has(mentions, d.left, d.at, 'new') ? null : lookUp(vocabulary, `新增${s.name}`);
      return { ...s, indicator: known ?? s.indicator, fresh: true };
    }
    return s;
  }
  if (right) return rightSubject(context, d, right);
  return elided(context, d, since, last, change);
}

const endsInShare = (mentions: readonly Mention[], d: Draft) => {
  for (let i = d.lead.left; i < d.lead.at; i++) {
    const m = mentions[i]!;
    if (roleOf(m) === 'scope' || (roleOf(m) === 'share' && m.word!.text === '占')) return false;
  }
  return true;
};

/** Is this chunk the end of the number before, with a 、 between it and the number at `to`? */
function endsList(mentions: readonly Mention[], c: Chunk, to: number): boolean {
  for (let i = c.to; i < to; i++) if (isJoin(mentions[i]!)) return true;
  return false;
}

/** The last chunk, with the industry before it where it only says 产值 or 增加值, or the verb where it only says 项目. */
function named(
  context: Context,
  own: readonly Chunk[],
  left: Chunk,
  d: Draft,
  last: Subject | null,
): Subject {
  const { block, vocabulary, mentions } = context;
  const s = subjectOf(block, vocabulary, left);
  if (!s.indicator && BARE_NOUN.test(s.name)) {
    for (let i = left.from - 1; i >= d.left; i--) {
      const role = roleOf(mentions[i]);
      if (role !== 'verb' && role !== 'new') continue;
      const name = mentions[i]!.word!.text + s.name;
      return subject(lookUp(vocabulary, name), name, s.fresh || role === 'new', 'indicator-phrase');
    }
  }
  if (!GENERIC.test(s.name)) return s;
  const before = own[own.length - 2];
  let owner = '';
  if (before && !left.listed) owner = subjectOf(block, vocabulary, before).name;
  else if (context.owner !== '') owner = context.owner;
  else if (!before && last && d.left > context.from) owner = last.name;
  if (!INDUSTRY.test(owner)) return s;
  context.owner = owner;
  const name = owner + s.name;
  return subject(lookUp(vocabulary, name), name, s.fresh, 'indicator-phrase');
}

/** 新认定高新技术企业30家、瞪羚企业5家: both are new. */
function carryNew(context: Context, d: Draft, s: Subject, last: Subject | null): Subject {
  const { mentions } = context;
  if (s.fresh || !last?.fresh || d.amount.unitKind !== 'count' || !isMark(mentions[d.left], Class.pause))
    return s;
  if (has(mentions, d.left, d.at, 'verb') || has(mentions, d.left, d.at, 'total')) return s;
  return { ...s, fresh: true };
}

/** 其中，生物医药产业增长1.3% after 总产值…: the parts of a whole go on with its head noun. */
function underHead(context: Context, d: Draft, s: Subject, last: Subject | null): Subject {
  if (s.indicator || !INDUSTRY.test(s.name) || d.amount.unitKind !== 'percent') return s;
  // an industry grows by its output
  const output = lookUp(context.vocabulary, `${s.name}产值`, `${s.name}总产值`);
  if (output) return subject(output, `${s.name}产值`, false, 'indicator-phrase');
  if (!last) return s;
  for (const noun of ['总产值', '增加值', '产值', '营业收入', '主营业务收入', '销售收入', '投资']) {
    if (!last.name.endsWith(noun)) continue;
    const name = s.name + noun;
    return subject(lookUp(context.vocabulary, name), name, false, 'indicator-phrase');
  }
  return s;
}

/** 续建项目累计完成投资39.5亿元: the verb says which amount of them. */
function outlay(context: Context, d: Draft, left: Chunk, s: Subject): Subject {
  const { mentions, vocabulary } = context;
  const verb = verbBefore(mentions, d);
  if (verb === '' || left.to === d.at) return s;
  const known = lookUp(vocabulary, s.name + verb, verb, verb.replace(/^(?:累计|共)/, ''));
  return subject(
    known && fits(known, 'money') ? known : null,
    asNoun(s.name + verb),
    s.fresh,
    'indicator-phrase',
  );
}

/** What parts go on with: 商品房销售面积…，其中住宅443.4万平方米. */
const PART_NOUN: { [kind in UnitKind]?: RegExp } = {
  money: /(?:总产值|产值|增加值|营业收入|销售收入|销售额|零售额|投资|存款|贷款)$/,
  area: /(?:销售|施工|竣工|播种|种植)面积$/,
};

/** 其中 opens a part of what was just told; one that names no amount of its own is measured as its whole. */
function partOf(context: Context, d: Draft, s: Subject, last: Subject | null): Subject {
  const kind = d.amount.unitKind;
  const noun = PART_NOUN[kind]?.exec(last?.name ?? '')?.[0];
  if (
    s.indicator ||
    noun === undefined ||
    s.name.endsWith(noun) ||
    !has(context.mentions, d.left, d.at, 'among')
  )
    return s;
  const name = s.name + noun;
  const known = lookUp(context.vocabulary, name);
  return subject(known && fits(known, kind) ? known : null, name, s.fresh, 'indicator-part');
}

/** A name whose unit is another: 89个省市重点项目完成投资204亿元 speaks of the investment in them. */
function misfit(context: Context, d: Draft, own: readonly Chunk[], left: Chunk, s: Subject): Subject {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  const start = mentions[left.from]!.start;
  const text = textOf(block, start, d.mention.start);
  for (let end = text.length; end > s.name.length; end--) {
    const found = vocabulary.names.get(text.slice(0, end));
    if (found && fits(found, kind)) return subject(found, text.slice(0, end), s.fresh, 'indicator-phrase');
  }
  const verb = verbBefore(mentions, d);
  const joint = verb === '' ? null : lookUp(vocabulary, s.name + verb, verb);
  if (joint && fits(joint, kind)) return subject(joint, s.name + verb, s.fresh, 'indicator-phrase');
  for (let i = own.length - 2; i >= 0; i--) {
    const earlier = subjectOf(block, vocabulary, own[i]!);
    if (earlier.indicator && fits(earlier.indicator, kind)) return earlier;
  }
  return subject(null, withoutVerb(text), s.fresh, 'indicator-unknown');
}

/** Nothing is named in the figure's own words: its clause, the clauses since the last figure, the last figure's subject. */
function elided(
  context: Context,
  d: Draft,
  since: number,
  last: Subject | null,
  change: boolean,
): Subject | null {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  if (kind === 'rank' || last === null) {
    const after = kind === 'rank' ? rightChunk(context, d, null) : null;
    if (after && roleOf(mentions[d.at + 1]) === 'of') return rightSubject(context, d, after);
    const clause = chunksOf(mentions, clauseStart(mentions, d.at, context.from), d.left);
    for (const c of clause.reverse()) {
      if (!useful(block, c) || c.whole) continue;
      const s = subjectOf(block, vocabulary, c);
      if (s.indicator && fits(s.indicator, kind)) return s;
    }
  }
  if (kind === 'count' && (d.amount.unit === '宗' || d.amount.unit === '个' || d.amount.unit === '项')) {
    const verb = verbBefore(mentions, d);
    const known = verb === '' ? null : lookUp(vocabulary, `${verb}项目`, `项目${verb}`);
    if (known && fits(known, kind) && (last === null || d.amount.unit === '宗')) {
      return subject(known, `${verb}项目`, false, 'indicator-phrase');
    }
  }
  if (kind === 'rank') {
    const ranked = rankedZones(context, d) ?? context.order.findLast((o) => o.indicator) ?? null;
    if (ranked && (last === null || amongCounted(context, d))) return ranked;
  }
  if (kind === 'area') {
    const noun = nounOf(mentions, d);
    if (noun !== '') return subject(lookUp(vocabulary, noun), noun, false, 'indicator-phrase');
  }
  if (since < d.left) {
    const topic = chunksOf(mentions, since, d.left).filter(
      (c) => useful(block, c) && !c.whole && c.after !== 'base',
    );
    const loose = change || kind === 'rank' ? null : (topic[topic.length - 1] ?? null);
    const chosen = topic.findLast((c) => c.name >= 0) ?? loose;
    if (chosen) {
      const s = subjectOf(block, vocabulary, chosen);
      if (change || kind === 'rank' || !s.indicator || fits(s.indicator, kind)) return s;
    }
  }
  if (last === null) return null;
  if (
    last.indicator &&
    (has(mentions, d.left, d.at, 'measure-noun') || has(mentions, d.left, d.at, 'total'))
  ) {
    const stock = vocabulary.stockOf.get(last.indicator.id);
    if (stock) return subject(stock, stock.zh, false, 'indicator-total');
  }
  const verb = verbBefore(mentions, d);
  if (!change && kind !== 'rank' && kind !== 'percent') {
    const base = last.name.replace(/(?:总?规模|总?额|总?数量?)$/, '');
    // of GDP占全市9.7% the amount is the GDP's
    const part = last.name.replace(/占.{1,20}$/, '');
    const whole = part === last.name ? null : lookUp(vocabulary, part);
    if (whole && fits(whole, kind)) return subject(whole, part, false, 'indicator-elided');
    const joint = verb === '' ? null : lookUp(vocabulary, last.name + verb, base + verb);
    if (joint && fits(joint, kind)) return subject(joint, base + verb, false, 'indicator-phrase');
  }
  if (last.indicator && !change && kind !== 'rank' && kind !== 'percent' && !fits(last.indicator, kind)) {
    const alone = verb === '' ? null : lookUp(vocabulary, verb);
    if (alone && fits(alone, kind)) return subject(alone, verb, false, 'indicator-phrase');
    return subject(null, last.name + verb, false, 'indicator-elided');
  }
  if (!last.indicator && kind === 'money' && verb !== '' && !last.name.endsWith(verb)) {
    return subject(null, last.name + verb, false, 'indicator-elided');
  }
  const total = has(mentions, d.left, d.at, 'total') || has(mentions, d.left, d.at, 'measure-noun');
  const other = verb !== '' && !has(mentions, d.left, d.at, 'new');
  return { ...last, fresh: last.fresh && !total && !other, rule: 'indicator-elided' };
}

/** 面积, 建筑面积 standing alone. */
function nounOf(mentions: readonly Mention[], d: Draft): string {
  for (let i = d.left; i < d.at; i++) {
    const m = mentions[i]!;
    if (roleOf(m) === 'measure-noun' && m.word!.text.endsWith('面积')) return m.word!.text;
  }
  return '';
}

/** Is the number before, in the same clause, only how many it is ranked among: 在10个板块中排名第四? */
function amongCounted(context: Context, d: Draft): boolean {
  const { mentions } = context;
  const start = clauseStart(mentions, d.at, context.from);
  for (let i = start; i < d.at; i++)
    if (mentions[i]!.kind === 'figure') return mentions[i]!.amount!.unitKind === 'count';
  return false;
}

/** 在全国169家国家高新区中列第17位: a place among the zones of the nation, with nothing else named, is their general ranking. */
function rankedZones(context: Context, d: Draft): Subject | null {
  const { mentions, vocabulary } = context;
  for (let i = d.at - 1; i >= clauseStart(mentions, d.at, context.from); i--) {
    const word = mentions[i]!.word;
    if (word?.role !== 'scope' || word.scope !== 'nation') continue;
    const known = lookUp(vocabulary, `${word.text}综合排名`, `${word.text}排名`, `${word.text}综合评价`);
    if (known) return subject(known, `${word.text}排名`, false, 'indicator-phrase');
  }
  return null;
}

function clauseStart(mentions: readonly Mention[], at: number, floor: number): number {
  let i = at;
  while (i > floor && !isMark(mentions[i - 1], Class.comma) && !isMark(mentions[i - 1], Class.semicolon)) i--;
  return i;
}

/** The last verb of the figure's own words that can name an amount: 投资, 完成投资, 投入. */
function verbBefore(mentions: readonly Mention[], d: Draft): string {
  for (let i = d.at - 1; i >= d.left; i--) {
    const m = mentions[i]!;
    if (isJoin(m)) return '';
    const role = roleOf(m);
    if (
      (role === 'verb' || role === 'status') &&
      m.word!.text.length >= 2 &&
      AMOUNT_VERB.test(m.word!.text)
    ) {
      const before = mentions[i - 1];
      return roleOf(before) === 'total' && i > d.left ? before!.word!.text + m.word!.text : m.word!.text;
    }
  }
  return '';
}
const AMOUNT_VERB =
  /投资|投入|出资|兑现|发放|拨付|减免|开工|竣工|入库|投产|签约|落户|挂牌|上市|引进|生产|出口|销售|贷款|募集|资助|建设/;

const withoutVerb = (text: string) =>
  text.replace(/(?:达到?|超过?|约|近|为|共|累计|实现|完成){1,4}$/, '').slice(0, 40);

/** Verbs between an outlay and its purpose: 投入30亿元【推动】园区建设. */
const PURPOSE = new Set(['verb', 'new', 'status']);

/** The noun right after the number: 3家【企业】, 8万平方米【厂房】, 12类93项【业务】. */
function rightChunk(context: Context, d: Draft, next: Draft | null): Chunk | null {
  const { mentions, block } = context;
  let i = d.at + 1;
  if (next !== null && next.at === i) i++;
  const end = next !== null && next.at === d.at + 1 ? next.right : d.right;
  while (i < end && (roleOf(mentions[i]) === 'comparator-after' || roleOf(mentions[i]) === 'of')) i++;
  if (d.amount.unitKind === 'money' && has(mentions, d.left, d.at, 'verb')) {
    while (i < end && PURPOSE.has(roleOf(mentions[i]))) i++;
  }
  const m = mentions[i];
  if (i >= end || m === undefined) return null;
  const outlaid = d.amount.unitKind === 'money' && i > d.at + 1;
  if ((roleOf(m) === 'scope' || roleOf(m) === 'zone') && (d.amount.unitKind === 'count' || outlaid)) {
    return {
      from: i,
      to: i + 1,
      listed: false,
      name: -1,
      open: false,
      whole: false,
      fresh: false,
      after: '',
    };
  }
  const chunk = chunksOf(mentions, i, end)[0];
  if (!chunk || chunk.from !== i || !useful(block, chunk)) return null;
  // 70个以上投资总额超200亿元的【重点项目】: the noun comes after the limit
  if (
    next &&
    d.amount.unitKind === 'count' &&
    next.at < mentions.length &&
    roleOf(mentions[next.at + 1]) === 'of'
  ) {
    const limited = chunksOf(mentions, next.at + 1, next.right)[0];
    if (limited && limited.from === next.at + 2 && d.right === next.at) return limited;
  }
  return chunk;
}

function preferRight(context: Context, d: Draft, left: Chunk, s: Subject, right: Chunk): boolean {
  const { mentions } = context;
  if (d.amount.unitKind !== 'count' && d.amount.unitKind !== 'area') return false;
  if (s.indicator && !fits(s.indicator, d.amount.unitKind)) return true;
  if (left.open || (left.listed && left.name < 0)) return true;
  if (roleOf(mentions[right.from]) === 'scope') return true;
  if (s.indicator) return false;
  if (right.name >= 0) return true;
  // 推动69个项目: a verb between takes the number's noun as its object
  for (let i = left.to; i < d.at; i++) {
    const role = roleOf(mentions[i]);
    if (role === 'verb' || role === 'new' || role === 'status') return true;
  }
  return left.to === d.at;
}

/** Nouns that say what is counted but not which: their verb tells. */
const BARE_NOUN = /^(?:项目|企业|事项|任务|团队|基金|平台|机构|基地)$/;

function rightSubject(context: Context, d: Draft, right: Chunk): Subject {
  const { mentions, block, vocabulary } = context;
  const kind = d.amount.unitKind;
  // 69个省市重点项目提速提质: the noun first, then what it does
  const s = subjectOf(
    block,
    vocabulary,
    roleOf(mentions[right.from]) === 'indicator' ? { ...right, to: right.from + 1, name: right.from } : right,
  );
  context.newWord = newWordOf(mentions, d) ?? (goesOn(mentions, d) ? context.newWord : '');
  const fresh = s.fresh || context.newWord !== '';
  if (context.newWord !== '') {
    const known = lookUp(vocabulary, context.newWord + s.name);
    if (known && fits(known, kind)) return subject(known, context.newWord + s.name, true, 'indicator-after');
  }
  if (s.indicator && fits(s.indicator, kind)) return subject(s.indicator, s.name, fresh, 'indicator-after');
  if (kind === 'area' || kind === 'length' || kind === 'money') {
    const noun = kind === 'area' ? '面积' : kind === 'length' ? '长度' : '规模';
    const verb = verbBefore(mentions, d);
    const whole = wholeAfter(context, d, right);
    const known = lookUp(vocabulary, whole + verb, s.name + verb, s.name + noun, verb + s.name);
    const name = whole + (verb || noun);
    return subject(known && fits(known, kind) ? known : null, name, fresh, 'indicator-after');
  }
  if (BARE_NOUN.test(s.name)) {
    for (const verb of verbsAround(mentions, d, right)) {
      const known = lookUp(vocabulary, verb + s.name, s.name + verb);
      if (known && fits(known, kind)) return subject(known, verb + s.name, fresh, 'indicator-after');
    }
  }
  return subject(null, s.name, fresh, 'indicator-after');
}

/** Everything from the noun to the next mark: 社区“微改造”, 园区建设. */
function wholeAfter(context: Context, d: Draft, right: Chunk): string {
  const { block } = context;
  const { mentions } = block;
  let to = right.from;
  while (to < d.right && mentions[to]!.kind !== 'mark' && mentions[to]!.kind !== 'figure') to++;
  const start = mentions[right.from]!.start;
  return textOf(block, start, Math.min(mentions[Math.max(to, right.to) - 1]!.end, start + 20));
}

/** The 新增, 新引进 … before the number, if one stands there. */
function newWordOf(mentions: readonly Mention[], d: Draft): string | null {
  for (let i = d.at - 1; i >= d.left; i--) if (roleOf(mentions[i]) === 'new') return mentions[i]!.word!.text;
  return null;
}

/** 568家通过认定: said after the number. */
export const newAfter = (mentions: readonly Mention[], d: Draft): boolean =>
  roleOf(mentions[d.at + 1]) === 'new';

/** Does a 、 join this number to the one before? */
const goesOn = (mentions: readonly Mention[], d: Draft) => d.at > 0 && isJoin(mentions[d.at - 1]!);

/** Verbs after the noun, then before the number: 18个项目【开工】, 【加快建设】44个项目. */
function verbsAround(mentions: readonly Mention[], d: Draft, right: Chunk): string[] {
  const verbs: string[] = [];
  for (let i = right.to; i < d.right && mentions[i]!.kind !== 'mark'; i++) {
    const role = roleOf(mentions[i]);
    if (role === 'verb' || role === 'new') verbs.push(mentions[i]!.word!.text);
  }
  for (let i = d.at - 1; i >= d.left; i--) {
    const role = roleOf(mentions[i]);
    if (role === 'verb' || role === 'new') verbs.push(mentions[i]!.word!.text);
  }
  return verbs;
}

const REGION = /^(?:全|[^产业企总额]*[省市区县国])/;

/** 占GDP比重7%: the catalogue may know the share by the names of part and whole. */
function shareOf(context: Context, part: Subject | null, d: Draft, whole: Chunk | null): Subject | null {
  if (!part) return null;
  const { block } = context;
  const { mentions } = block;
  const dimension = part.indicator?.dimension;
  if (dimension === 'share' || dimension === 'rate') return part;
  let wholeText = '';
  if (whole) wholeText = textOf(block, mentions[whole.from]!.start, mentions[whole.to - 1]!.end);
  else
    for (let i = d.left; i < d.at; i++)
      if (roleOf(mentions[i]) === 'scope') wholeText = mentions[i]!.word!.text;
  const wholes =
    wholeText === ''
      ? ['占比']
      : [`占${wholeText}比重`, `占${wholeText}`, `占${wholeText}的比重`, `占${wholeText}比例`];
  const parts = part.indicator ? [part.name, part.indicator.zh, ...part.indicator.aliases] : [part.name];
  for (const p of parts) {
    for (const w of wholes) {
      const found = context.vocabulary.names.get(p + w);
      if (found) return subject(found, p + w, false, 'indicator-share');
    }
  }
  // of a region it is that region's part of the same indicator; of another indicator it is a ratio of its own
  if (whole && !REGION.test(wholeText) && !part.name.includes(wholeText.replace(/的$/, '')))
    return subject(null, `${part.name}占${wholeText}比重`, false, 'indicator-share');
  return { ...part, rule: 'indicator-share' };
}
