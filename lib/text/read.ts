/**
 * Reads a document or parts of it into text blocks. A generator that pauses every few hundred nodes, so that the
 * caller can give the page its turn; it never changes the page and asks for no layout. One room: the walk, what
 * opens and closes a block on it, and what tables add.
 */
import type { CellPlace } from '#lib/model/text.ts';
import type { Eye } from './eye.ts';
import { type Grid, gridOf } from './grid.ts';
import { numberedLevel } from './heading.ts';
import type { Reading } from './reading.ts';
import { BOLD, UNREAD } from './tags.ts';
import { type BlockKind, Writer } from './writer.ts';

/** Nodes between two pauses: a few tenths of a millisecond. */
const NODES_A_STEP = 256;
/** A run-in heading (`<b>一、综合</b>2021年…`) is at most this long. */
const LONGEST_RUN_IN = 40;

const PARAGRAPH: BlockKind = { role: 'paragraph' };
const CAPTION: BlockKind = { role: 'caption' };
const HEADINGS: ReadonlyMap<string, BlockKind> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { role: 'heading', level }]),
);

/** An element that the walk is inside of, and what to restore when it leaves. */
interface Frame {
  next: Node | null;
  /** Nodes slotted in from elsewhere, still to be walked. */
  slotted: Node[] | null;
  block: boolean;
  unseen: boolean;
  bold: boolean;
  pre: boolean;
  kind: BlockKind;
  grid: Grid | null;
  inCell: boolean;
}

export interface ReadOptions {
  /** Called for each element whose content is hidden for now, so that it can be read when it appears. */
  onHidden?(element: Element): void;
  /** Called for each shadow root that is walked into. */
  onShadow?(root: ShadowRoot): void;
}

/** Reads `roots` in the order given as one text. Finish it with `readAll`, or step by step. */
export function* reading(
  roots: Iterable<Node>,
  eye: Eye,
  options: ReadOptions = {},
): Generator<undefined, Reading> {
  const writer = new Writer();
  let tables = 0;
  let steps = 0;
  let rare = EVERYTHING;

  for (const root of roots) {
    rare = rareIn(root);
    const stack: Frame[] = [];
    let node: Node | null = root;
    while (node) {
      if (++steps % NODES_A_STEP === 0) yield;
      const frame = stack.at(-1);
      let entered = false;
      if (node.nodeType === 3) {
        if (!frame?.unseen)
          writer.write(node as Text, (node as Text).data, frame?.bold ?? false, frame?.pre ?? false);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'br') breakLine(writer, frame);
        else {
          const inside = enter(element, frame);
          if (inside) {
            stack.push(inside);
            entered = true;
          }
        }
      } else if (node.nodeType === 9) {
        node = (node as Document).documentElement;
        continue;
      }
      node = entered ? take(stack[stack.length - 1]!) : null;
      while (!node && stack.length > 0) {
        const top = stack[stack.length - 1]!;
        node = take(top);
        if (!node) leave(stack.pop()!, stack.at(-1));
      }
    }
    writer.endBlock(PARAGRAPH);
  }
  return writer.finish();

  function enter(element: Element, parent: Frame | undefined): Frame | null {
    const tag = element.localName;
    if (UNREAD.has(tag) || (rare.editable && isEditable(element))) return null;
    if (tag === 'sup' && isFootnote(element)) return null;
    const { sight, unseen } = eye.see(element);
    if (sight === 'hidden') {
      options.onHidden?.(element);
      return null;
    }
    const place = parent?.grid?.places.get(element) ?? parent?.kind.cell;
    const block = sight === 'block' && !parent?.inCell;
    if (block) writer.endBlock(parent?.kind ?? PARAGRAPH);
    else if (sight === 'block') writer.softBreak();
    else if (sight === 'laid-out') writer.seam(parent?.kind ?? PARAGRAPH);
    const root = eye.shadow(element);
    if (root) {
      options.onShadow?.(root);
      rare = EVERYTHING;
    }
    const bold = (parent?.bold ?? false) || BOLD.has(tag) || (rare.boldStyle && isBoldStyle(element));
    const pre = (parent?.pre ?? false) || tag === 'pre';
    const next = (root ?? element).firstChild;
    if (!block && !root && !unseen && place === parent?.kind.cell && isOnlyText(next) && tag !== 'slot') {
      // Most elements hold one text and nothing else: no need to step in and out.
      writer.write(next, next.data, bold, pre);
      if (bold && !parent?.bold) endRunIn(parent?.kind ?? PARAGRAPH);
      return null;
    }
    const grid =
      tag === 'table' && !parent?.inCell ? openTable(element) : (isTablePart(tag) && parent?.grid) || null;
    const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : null;
    return {
      next: slotted?.length ? null : next,
      slotted,
      block,
      unseen,
      bold,
      pre,
      kind: kindOf(element, parent, place),
      grid,
      inCell: (parent?.inCell ?? false) || place !== undefined,
    };
  }

  function openTable(table: Element): Grid | null {
    const grid = gridOf(table, tables);
    if (!grid) return null;
    tables++;
    // 单位：亿元 stands in a paragraph above the table, and so does its title.
    writer.retell(2, (block, text) =>
      block.role === 'paragraph' &&
      text.length <= LONGEST_RUN_IN &&
      /单位\s*[:：]|^\s*表\s*[0-9一二三四五六七八九十]/.test(text)
        ? { ...block, role: 'caption' }
        : block,
    );
    return grid;
  }

  function leave(frame: Frame, parent: Frame | undefined): void {
    if (frame.block) writer.endBlock(frame.kind);
    else if (frame.bold && !parent?.bold) endRunIn(frame.kind);
  }

  /** Sections that only a bold start of the paragraph marks: the heading must not run into its sentence. */
  function endRunIn({ role }: BlockKind): void {
    if (role !== 'paragraph' || !writer.allBold || writer.line.length > LONGEST_RUN_IN) return;
    const level = numberedLevel(writer.line);
    if (level !== undefined) writer.endBlock({ role: 'heading', level });
  }
}

/** Reads to the end at once. */
export function readAll(roots: Iterable<Node>, eye: Eye, options?: ReadOptions): Reading {
  const steps = reading(roots, eye, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function take(frame: Frame): Node | null {
  const slotted = frame.slotted?.shift();
  if (slotted) return slotted;
  const node = frame.next;
  if (node) frame.next = node.nextSibling;
  return node;
}

function breakLine(writer: Writer, frame: Frame | undefined): void {
  if (frame?.inCell) writer.softBreak();
  else writer.endBlock(frame?.kind ?? PARAGRAPH);
}
const isTablePart = (tag: string): boolean =>
  tag === 'tr' || tag === 'tbody' || tag === 'thead' || tag === 'tfoot';

function kindOf(element: Element, parent: Frame | undefined, place: CellPlace | undefined): BlockKind {
  if (element.localName === 'caption' || parent?.grid?.titles.has(element)) return CAPTION;
  if (place) return parent?.kind.cell === place ? parent.kind : { role: 'cell', cell: place };
  const role = parent?.kind.role;
  return (
    HEADINGS.get(element.localName) ?? (role === 'heading' || role === 'caption' ? parent!.kind : PARAGRAPH)
  );
}

/** 地区生产总值<sup>[2]</sup>: a sign in brackets stands for a note, where the 2 of km<sup>2</sup> belongs to its unit. */
const isFootnote = ({ textContent }: Element): boolean =>
  textContent !== null && textContent.length <= 8 && FOOTNOTE.test(textContent.trim());
const FOOTNOTE = /^(?:[[［(（【〔]注?\d{0,2}[\]］)）】〕]|[①-⑳]|注\d{1,2})$/;

const isOnlyText = (first: Node | null): first is Text => first?.nodeType === 3 && !first.nextSibling;

/** Attributes that most pages have nowhere: asked once a page, instead of of every element. */
interface Rare {
  editable: boolean;
  boldStyle: boolean;
}
const EVERYTHING: Rare = { editable: true, boldStyle: true };

function rareIn(root: Node): Rare {
  if (root.nodeType !== 1) return EVERYTHING;
  const element = root as Element;
  return {
    editable: isEditable(element) || element.querySelector('[contenteditable]') !== null,
    boldStyle: isBoldStyle(element) || element.querySelector('[style*="font-weight" i]') !== null,
  };
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function isBoldStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
}
