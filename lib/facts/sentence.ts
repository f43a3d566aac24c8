/** Which words of a sentence are a figure's own. */
import { Class } from '#lib/mentions/characters.ts';
import type { Mention, Role } from '#lib/mentions/mention.ts';
import type { Draft, Subject } from './draft.ts';

export const isMark = (m: Mention | undefined, mark: number): boolean => m?.mark === mark;

/** Is there a word of this role in mentions[from, to)? */
export function has(mentions: readonly Mention[], from: number, to: number, role: Role): boolean {
  for (let i = from; i < to; i++) if (mentions[i]!.role === role) return true;
  return false;
}

const NONE: readonly Subject[] = [];

const parts = (m: Mention) =>
  m.amount !== null ||
  (m.mark > 0 &&
    (m.mark === Class.comma ||
      m.mark === Class.semicolon ||
      m.mark === Class.stop ||
      m.mark === Class.colon));

/** 固定资产投资增速：9.1%: what stands right before its number is the number's own. */
const labels = (mentions: readonly Mention[], i: number): boolean =>
  mentions[i]!.mark === Class.colon && mentions[i + 1]?.kind === 'figure';

/** Drafts of the sentence mentions[from, to), with their own words before and after. */
export function draftsOf(mentions: readonly Mention[], from: number, to: number): Draft[] {
  const drafts: Draft[] = [];
  let left = from;
  /** Its own words after it go on up to the next part. */
  let open: Draft | null = null;
  for (let i = from; i < to; i++) {
    const m = mentions[i]!;
    if (!parts(m) || labels(mentions, i)) continue;
    if (open !== null) open.right = i;
    open = null;
    if (m.kind === 'figure') {
      const draft: Omit<Draft, 'lead'> & { lead: Draft | null } = {
        at: i,
        mention: m,
        amount: m.amount!,
        left,
        right: to,
        lead: null,
        subject: null,
        measure: 'level',
        growthType: null,
        negative: false,
        period: null,
        status: 'actual',
        goal: false,
        comparator: m.amount!.comparator,
        scope: 'zone',
        scopeStated: false,
        zone: null,
        refused: false,
        shared: NONE,
        periodRule: 'period-page',
        statusRule: 'status-section',
      };
      draft.lead = draft as Draft;
      open = draft as Draft;
      drafts.push(open);
    }
    left = i + 1;
  }
  return drafts;
}
