/** What the frames of a tab have found, told as one page. */
import type { PageFigure, PageFigures, PageSummary } from '#lib/model/page.ts';

const COUNTS = [
  'figures',
  'matched',
  'ambiguous',
  'withHistory',
  'withTarget',
  'reached',
  'missed',
] as const satisfies (keyof PageSummary)[];

/** Numbers of all; the zone is that of the frame with most figures. */
export function summaryOfFrames(frames: readonly PageSummary[]): PageSummary {
  const [first, ...others] = frames.toSorted((a, b) => b.figures - a.figures);
  if (!first) throw new Error('a tab has a frame');
  const all = { ...first };
  for (const other of others) for (const count of COUNTS) all[count] += other[count];
  return all;
}

/**
 * Figures of all, frame after frame. The page is the first frame's; a figure in another says which, and where it is
 * more than one document, all do.
 */
export function figuresOfFrames(frames: readonly { frameId: number; answer: PageFigures }[]): PageFigures {
  const page = frames[0]?.answer;
  if (!page) throw new Error('a tab has a frame');
  const told = frames.filter(({ answer }) => answer.figures.length > 0);
  const figures: PageFigure[] = [];
  for (const { frameId, answer } of told) {
    const { url, title } = answer;
    const named = told.length > 1 || answer !== page;
    for (const figure of answer.figures) {
      const frame = { id: frameId, index: figure.index, url, title };
      figures.push({ ...figure, index: figures.length, ...(named && { frame }) });
    }
  }
  const summary = summaryOfFrames(frames.map(({ answer }) => answer.summary));
  return { ...page, zone: summary.zone, summary, figures };
}
