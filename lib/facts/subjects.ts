/**
 * Question: which indicator is each figure of a sentence about? The name stands before the number
 * (固定资产投资276亿元), after it (3家企业成功上市), in an earlier clause (总数达580家), or in a list that is dealt
 * out in order (分别为64.3%、71.1%). It is one room, since each answer is the next figure's context.
 */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention, UnitKind } from '#lib/mentions/mention.ts';
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Draft, Subject } from './draft.ts';
import { isMark } from './sentence.ts';
import { type BlockText, subject, subjectOf, textOf } from './subject.ts';

/** Can this unit state the level of such an indicator? */
export function fits(indicator: Indicator, kind: UnitKind): boolean {
  switch (indicator.dimension) {
    case 'money-cny':
    case 'money-usd':
      return kind === 'money';
    case 'count':
      return kind === 'count' || kind === 'rank';
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

const role = (m: Mention | undefined) => (m?.kind === 'word' ? m.word!.role : '');
const joins = (m: Mention) => isMark(m, Class.pause) || role(m) === 'join';

/** A chunk worth naming: an indicator, or two characters and more. */
const useful = (block: BlockText, c: Chunk) =>
  c.name >= 0 || block.mentions[c.to - 1]!.end - block.mentions[c.from]!.start >= 2;

/** Is the figure at `b` the next one of a list that the figure at `a` belongs to? */
function continues(mentions: readonly Mention[], a: Draft, b: Draft): boolean {
  let joined = false;
  for (let i = a.at + 1; i < b.at; i++) {
    const m = mentions[i]!;
    if (joins(m)) joined = true;
    else if (role(m) !== 'comparator-after' && role(m) !== 'comparator') return false;
  }
  return joined;
}

const has = (mentions: readonly Mention[], from: number, to: number, wanted: string) => {
  for (let i = from; i < to; i++) if (role(mentions[i]) === wanted) return true;
  return false;
};

/** Is the amount of this figure a level of its subject, as far as the words right before it tell? */
function speaksOfChange(mentions: readonly Mention[], d: Draft): boolean {
  if (d.amount.growth || d.amount.unitKind === 'times') return true;
  if (d.amount.unitKind !== 'percent' && d.amount.unitKind !== 'point') return false;
  return has(mentions, d.left, d.at, 'growth') || role(mentions[d.at + 1]) === 'growth';
}

export function bindSubjects(
  block: BlockText,
  vocabulary: Vocabulary,
  drafts: Draft[],
  from: number,
  memory: SubjectMemory,
): void {
  const { mentions } = block;
  /** Subjects of this sentence in order, each once: what 分别 deals out when it names nobody. */
  const order: Subject[] = [];
  let previousEnd = from;
  for (let i = 0; i < drafts.length; ) {
    let to = i + 1;
    while (to < drafts.length && continues(mentions, drafts[to - 1]!, drafts[to]!)) to++;
    const d = drafts[i]!;
    const size = to - i;
    const dealt = size > 1 ? deal(block, vocabulary, d, size, previousEnd, order) : null;
    for (let k = i; k < to; k++) {
      const draft = drafts[k]!;
      draft.subject = dealt
        ? dealt[k - i]!
        : decide(block, vocabulary, draft, k === i ? previousEnd : draft.left, memory.last);
      const s = draft.subject;
      if (s) {
        memory.last = s;
        if (!order.some((o) => o.name === s.name)) order.push(s);
      }
    }
    previousEnd = drafts[to - 1]!.at + 1;
    i = to;
  }
}

/** Subjects for a list of numbers: the names of a list of the same length, or those of the sentence so far. */
function deal(
  block: BlockText,
  vocabulary: Vocabulary,
  d: Draft,
  size: number,
  previousEnd: number,
  order: readonly Subject[],
): Subject[] | null {
  const { mentions } = block;
  const each = has(mentions, d.left, d.at, 'each');
  for (const start of d.left === previousEnd ? [d.left] : [d.left, previousEnd]) {
    const list = lastList(
      chunksOf(mentions, start, d.at).filter((c) => useful(block, c) && !c.whole),
      size,
    );
    if (list) return list.map((c) => headed(block, vocabulary, c, list[list.length - 1]!));
  }
  if (each && order.length >= size) return order.slice(-size);
  return null;
}

/** The run of `size` chunks joined by 、 or 和, the last such. */
function lastList(chunks: Chunk[], size: number): Chunk[] | null {
  for (let end = chunks.length; end >= size; end--) {
    const run = chunks.slice(end - size, end);
    const more = end - size > 0 && run[0]!.listed;
    if (!more && run.slice(1).every((c) => c.listed)) return run;
  }
  return null;
}

/** A member of a list may lack the head noun that the last one carries: 高技术制造业、先进制造业增加值. */
function headed(block: BlockText, vocabulary: Vocabulary, chunk: Chunk, last: Chunk): Subject {
  const own = subjectOf(block, vocabulary, chunk);
  if (own.indicator || chunk === last) return own;
  const { codes, mentions } = block;
  const text = textOf(codes, mentions[last.from]!.start, mentions[last.to - 1]!.end);
  for (let i = 1; i < text.length - 1; i++) {
    const whole = vocabulary.names.get(own.name + text.slice(i));
    if (whole) return subject(whole, own.name + text.slice(i), own.fresh, 'indicator-list');
  }
  return own;
}

function decide(
  block: BlockText,
  vocabulary: Vocabulary,
  d: Draft,
  since: number,
  last: Subject | null,
): Subject | null {
  const { mentions } = block;
  const kind = d.amount.unitKind;
  const change = speaksOfChange(mentions, d);
  const chunks = chunksOf(mentions, d.left, d.at).filter((c) => useful(block, c));
  const own = chunks.filter((c) => !c.whole && c.after !== 'base' && c.after !== 'gap-to');
  const whole = chunks.find((c) => c.whole) ?? null;
  const left = own[own.length - 1] ?? null;
  const right = rightChunk(block, d);

  if (kind === 'percent' && !change && has(mentions, d.left, d.at, 'share')) {
    const part = left ? subjectOf(block, vocabulary, left) : last;
    return shareOf(block, vocabulary, part, d, whole);
  }
  if (left) {
    const s = subjectOf(block, vocabulary, left);
    if (kind === 'rank' || change || kind === 'point') return s;
    if (right && preferRight(block, d, left, s, right)) return rightSubject(block, vocabulary, d, right);
    if (s.indicator && !fits(s.indicator, kind)) {
      // 89个省市重点项目完成投资204亿元: the name and the verb together are another indicator
      const text = textOf(block.codes, mentions[left.from]!.start, d.mention.start);
      const joint = jointName(vocabulary, s, text);
      if (joint) return subject(joint, text, s.fresh, 'indicator-phrase');
      const earlier = own
        .slice(0, -1)
        .reverse()
        .find((c) => {
          const e = subjectOf(block, vocabulary, c);
          return e.indicator && fits(e.indicator, kind);
        });
      if (earlier) return subjectOf(block, vocabulary, earlier);
      return subject(null, cleanPhrase(text), s.fresh, 'indicator-unknown');
    }
    return s;
  }
  if (right && (kind !== 'percent' || !change) && kind !== 'rank' && kind !== 'point') {
    return rightSubject(block, vocabulary, d, right);
  }
  // nothing named in its own words: the clause, the clauses without figures since, the figure before
  if (kind === 'rank' || !last) {
    const clause = chunksOf(mentions, clauseStart(mentions, d.at, since), d.left).filter(
      (c) => useful(block, c) && !c.whole,
    );
    for (const c of clause.reverse()) {
      const s = subjectOf(block, vocabulary, c);
      if (s.indicator && fits(s.indicator, kind)) return s;
    }
  }
  if (since < d.left) {
    const topic = chunksOf(mentions, since, d.left).filter(
      (c) => useful(block, c) && !c.whole && c.after !== 'base',
    );
    const named =
      topic.findLast((c) => c.name >= 0) ??
      (change || kind === 'rank' || kind === 'point' ? null : topic[topic.length - 1]);
    if (named) {
      const s = subjectOf(block, vocabulary, named);
      if (change || !s.indicator || fits(s.indicator, kind)) return s;
    }
  }
  if (last?.indicator && has(mentions, d.left, d.at, 'total')) {
    const stock = vocabulary.stockOf.get(last.indicator.id);
    if (stock) return subject(stock, stock.zh, false, 'indicator-total');
  }
  if (
    last?.indicator &&
    !change &&
    kind !== 'rank' &&
    kind !== 'percent' &&
    kind !== 'point' &&
    !fits(last.indicator, kind)
  ) {
    const verbs = textOf(block.codes, mentions[d.left]?.start ?? d.mention.start, d.mention.start);
    const joint = jointName(vocabulary, last, last.name + verbs);
    return joint
      ? subject(joint, last.name + verbs, false, 'indicator-phrase')
      : subject(null, cleanPhrase(last.name + verbs), false, 'indicator-elided');
  }
  return last
    ? { ...last, fresh: last.fresh && !has(mentions, d.left, d.at, 'total'), rule: 'indicator-elided' }
    : null;
}

function clauseStart(mentions: readonly Mention[], at: number, floor: number): number {
  let i = at;
  while (
    i > 0 &&
    !isMark(mentions[i - 1], Class.comma) &&
    !isMark(mentions[i - 1], Class.semicolon) &&
    !isMark(mentions[i - 1], Class.stop)
  )
    i--;
  return Math.min(i, floor);
}

const jointName = (vocabulary: Vocabulary, s: Subject, text: string): Indicator | null => {
  for (let end = text.length; end > s.name.length; end--) {
    const found = vocabulary.names.get(text.slice(0, end));
    if (found) return found;
  }
  return null;
};

const cleanPhrase = (text: string) =>
  text.replace(/(?:达到|达|超过|超|约|近|为|共|累计|实现|完成)+$/, '').slice(0, 40);

/** The noun right after the number: 3家【企业】, 8万平方米【厂房】. */
function rightChunk(block: BlockText, d: Draft): Chunk | null {
  const { mentions } = block;
  let i = d.at + 1;
  while (i < d.right && (role(mentions[i]) === 'comparator-after' || role(mentions[i]) === 'of')) i++;
  const chunk = chunksOf(mentions, i, d.right)[0];
  if (!chunk || chunk.from !== i) return null;
  return useful(block, chunk) ? chunk : null;
}

function preferRight(block: BlockText, d: Draft, left: Chunk, s: Subject, right: Chunk): boolean {
  if (d.amount.unitKind !== 'count') return false;
  const { mentions } = block;
  if (s.indicator && !fits(s.indicator, d.amount.unitKind)) return true;
  if (left.open || (left.listed && left.name < 0)) return true;
  if (s.indicator) return false;
  if (right.name >= 0) return true;
  // 推动 69个 项目: a verb between takes the number's noun as its object
  for (let i = left.to; i < d.at; i++)
    if (role(mentions[i]) === 'verb' || role(mentions[i]) === 'new') return true;
  return left.to === d.at;
}

function rightSubject(block: BlockText, vocabulary: Vocabulary, d: Draft, right: Chunk): Subject {
  const { mentions, codes } = block;
  const fresh = has(mentions, d.left, d.at, 'new');
  const s = subjectOf(block, vocabulary, right);
  if (d.amount.unitKind === 'money' || (s.indicator && !fits(s.indicator, d.amount.unitKind))) {
    const verb = textOf(codes, mentions[d.left]!.start, d.mention.start);
    const phrase = s.name + cleanPhrase(verb);
    const known = vocabulary.names.get(phrase);
    return subject(known ?? null, phrase, fresh, known ? 'indicator-phrase' : 'indicator-after');
  }
  // 新增7个省级工程技术研究中心: new ones of a stock
  return subject(s.indicator, s.name, fresh || s.fresh, 'indicator-after');
}

/** 占GDP比重7%: the catalogue may know the share by the names of part and whole. */
function shareOf(
  block: BlockText,
  vocabulary: Vocabulary,
  part: Subject | null,
  d: Draft,
  whole: Chunk | null,
): Subject | null {
  if (!part) return null;
  const { mentions, codes } = block;
  if (part.indicator && (part.indicator.dimension === 'share' || part.indicator.dimension === 'rate'))
    return part;
  let wholeText = '';
  if (whole) wholeText = textOf(codes, mentions[whole.from]!.start, mentions[whole.to - 1]!.end);
  else {
    for (let i = d.left; i < d.at; i++)
      if (role(mentions[i]) === 'scope') wholeText = mentions[i]!.word!.text;
  }
  const parts = part.indicator ? [part.name, part.indicator.zh, ...part.indicator.aliases] : [part.name];
  const wholes =
    wholeText === ''
      ? ['占比']
      : [`占${wholeText}比重`, `占${wholeText}`, `占${wholeText}的比重`, `占${wholeText}比例`];
  for (const p of parts) {
    for (const w of wholes) {
      const found = vocabulary.names.get(p + w);
      if (found) return subject(found, p + w, false, 'indicator-share');
    }
  }
  return { ...part, rule: 'indicator-share' };
}
