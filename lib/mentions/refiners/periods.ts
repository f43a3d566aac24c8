/** Refiner: periods that stand side by side are one (2022年 + 上半年); a day is a moment after 截至, else a mere date. */
import { itemAt } from '#lib/mentions/item-at.ts';
import { Class } from '../characters.ts';
import type { Mention, PeriodWords } from '../mention.ts';

const CUT_OFF = /^(?:截至|截止|截止到|截至到|至|到)$/;

const joins = (m: Mention) => m.role === 'to' || m.mark === Class.punctuation;

const single = ({ year, lastYear, fromMonth, toMonth, moment, since }: PeriodWords) =>
  year !== null && year === lastYear && fromMonth === toMonth && !moment && !since;

/** Do two years, or two months, stand side by side with only a 至 or a dash between? */
const spans = (first: Mention, to: Mention, last: Mention) =>
  first.kind === 'period' &&
  first.end === to.start &&
  to.end === last.start &&
  to.end === to.start + 1 &&
  single(first.period!) &&
  single(last.period!) &&
  (first.period!.fromMonth === null) === (last.period!.fromMonth === null) &&
  last.period!.year! > first.period!.year!;

/** 自2010年【成立】以来: the year that a 以来 counts from, with a deed between them. */
function beginning(mentions: readonly Mention[], to: number): Mention | null {
  for (let i = to - 1; i >= 0 && i >= to - 6; i--) {
    const m = mentions[i]!;
    if (m.kind === 'period')
      return (m.period!.year ?? m.period!.shift) !== null && !m.period!.since ? m : null;
    if (m.kind !== 'gap' && !IN_DEED.has(m.role)) return null;
  }
  return null;
}
/** 升级【为】【国家级高新区】. */
const IN_DEED: ReadonlySet<string> = new Set(['verb', 'indicator', 'scope', 'zone', 'to']);

export function joinPeriods(mentions: Mention[]): Mention[] {
  let kept = 0;
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i]!;
    const previous = kept > 0 ? mentions[kept - 1]! : null;
    if (m.kind === 'period') {
      const p = m.period!;
      // 2015年至2019年
      const first = kept > 1 ? mentions[kept - 2]! : null;
      if (
        first !== null &&
        joins(previous!) &&
        spans(first, previous!, m) &&
        itemAt(mentions, kept - 3)?.role !== 'from'
      ) {
        first.period = { ...first.period!, lastYear: p.year, toMonth: p.toMonth };
        first.end = m.end;
        kept--;
        continue;
      }
      const cutOff = previous?.kind === 'word' && CUT_OFF.test(previous.word!.text);
      if (m.rule === 'day' && !cutOff) {
        mentions[kept++] = { ...m, kind: 'refusal', period: null };
        continue;
      }
      if (cutOff && !p.moment && previous!.word!.text[0] === '截') m.period = { ...p, moment: true };
      if (previous?.kind === 'period' && previous.end === m.start) {
        const q = previous.period!;
        const part = p.fromMonth !== null && p.year === null && p.shift === null;
        const wholeYear = (q.year !== null || q.shift !== null) && q.fromMonth === null;
        if (part && wholeYear) {
          previous.period = { ...p, year: q.year, lastYear: q.lastYear, shift: q.shift };
          previous.end = m.end;
          continue;
        }
        // 2020年 + 以来, 今年一季度 + 以来
        if (p.since && p.plan === null) {
          previous.period = { ...q, since: true, moment: false };
          previous.end = m.end;
          continue;
        }
        // 十四五 + 末, 2025年 + 年内, 2020年 + 全年: the more exact one stays
        if (q.year !== null && p.shift === 0) {
          previous.end = m.end;
          continue;
        }
        if (q.toDate && part) {
          previous.period = { ...p, shift: 0 };
          previous.end = m.end;
          continue;
        }
      } else if (p.since && !p.toDate && p.plan === null) {
        const start = beginning(mentions, kept);
        if (start !== null) {
          start.period = { ...start.period!, since: true, moment: false };
          continue;
        }
      }
    }
    mentions[kept++] = m;
  }
  mentions.length = kept;
  return mentions;
}
