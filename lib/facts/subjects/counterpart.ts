/** 综合排名 is that of 国家高新区 on the page of one, and that of 国家级经开区 on the page of one of those. */
import type { Vocabulary } from '#lib/mentions/vocabulary.ts';
import type { Zone } from '#lib/model/zone.ts';
import type { Draft } from '../draft.ts';

export function toZoneType(vocabulary: Vocabulary, drafts: readonly Draft[], zone: Zone | null): void {
  if (zone === null) return;
  for (const d of drafts) {
    const id = d.subject?.indicator?.counterparts?.[zone.type];
    const indicator = id && vocabulary.lexicon.indicators.find((i) => i.id === id);
    if (indicator) d.subject = { ...d.subject!, indicator };
  }
}
