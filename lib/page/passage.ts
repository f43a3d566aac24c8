import type { TextBlock } from '#lib/model/text.ts';
import type { Reading } from '#lib/text/reading.ts';
import { parentOf } from '#lib/text/roots.ts';

/** What was read of the page in one go: all of it at first, later what was added. */
export interface Passage {
  reading: Reading;
}

/** Is the text still there, and in none of the places that are about to be read anew? */
export function stands(place: AbstractRange, roots: ReadonlySet<Node>): boolean {
  if (!place.startContainer.isConnected || !place.endContainer.isConnected) return false;
  if (roots.size === 0) return true;
  for (let up: Node | null = place.startContainer; up; up = parentOf(up)) if (roots.has(up)) return false;
  return true;
}

/**
 * The headings under which `node` stands, outermost first, as they were read before: what is added to a section
 * belongs to its year and its zone.
 */
export function headingsAbove(node: Node, passages: readonly Passage[]): { text: string; level: number }[] {
  const path: { text: string; level: number }[] = [];
  const passage = passages.find(({ reading }) => precedes(reading, reading.blocks[0], node));
  if (!passage) return path;
  const { reading } = passage;
  let low = 0;
  let high = reading.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(reading, reading.blocks[middle], node)) low = middle + 1;
    else high = middle;
  }
  let level = 7;
  for (let i = low - 1; i >= 0 && level > 1; i--) {
    const block = reading.blocks[i]!;
    if (block.role !== 'heading' || block.level === undefined || block.level >= level) continue;
    level = block.level;
    path.unshift({ text: reading.text.slice(block.start, block.end), level });
  }
  return path;
}

function precedes(reading: Reading, block: TextBlock | undefined, node: Node): boolean {
  const first = block && reading.nodeAt(block.start);
  return (
    !!first?.isConnected && (first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** The same reading with heading lines set before it that have no place of their own. */
export function withLead(reading: Reading, lead: readonly { text: string; level: number }[]): Reading {
  if (lead.length === 0) return reading;
  const text = lead.map((line) => `${line.text}\n`).join('');
  let at = 0;
  const blocks: TextBlock[] = lead.map((line) => {
    const block: TextBlock = { start: at, end: at + line.text.length, role: 'heading', level: line.level };
    at = block.end + 1;
    return block;
  });
  return reading.shifted(text, blocks);
}
