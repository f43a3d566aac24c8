/** Where the chart's labels go: greedy, most important first; a label that would hide something is left out. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Anchor {
  x: number;
  y: number;
  text: string;
  /** Radius of the point's mark. */
  radius: number;
  /** Higher is placed earlier; from 2 on even where it crosses a line; 0 is not labelled, its mark still keeps others off. */
  rank: number;
  fontSize: number;
}

export interface PlacedLabel {
  anchor: number;
  /** Centre of the text, on its baseline. */
  x: number;
  y: number;
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const GAP = 4;

/** Digits are a little over half an em in the serif and sans faces used; Chinese characters fill it. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += char > '\u2e7f' ? 1 : char === '.' || char === ',' ? 0.3 : 0.58;
  return ems * fontSize;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Does the line pass through the box? Sampled: labels are far larger than the step. */
function crosses([x1, y1, x2, y2]: Line, box: Box): boolean {
  const steps = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  for (let i = 0; i <= steps; i++) {
    const x = x1 + ((x2 - x1) * i) / steps;
    const y = y1 + ((y2 - y1) * i) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

function candidates({ x, y, radius, fontSize, text }: Anchor): Box[] {
  const width = textWidth(text, fontSize);
  const height = fontSize;
  const off = radius + GAP;
  const at = (centre: number, top: number): Box => ({ x: centre - width / 2, y: top, width, height });
  return [
    at(x, y - off - height),
    at(x, y + off),
    at(x - width / 2 - off, y - height / 2),
    at(x + width / 2 + off, y - height / 2),
    at(x - width / 2, y - off - height),
    at(x + width / 2, y - off - height),
    at(x - width / 2, y + off),
    at(x + width / 2, y + off),
  ];
}

/** Labels that fit inside `area` without touching one another or another point's mark. */
export function placeLabels(anchors: readonly Anchor[], lines: readonly Line[], area: Box): PlacedLabel[] {
  const marks = anchors.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const order = anchors
    .map((_, index) => index)
    .filter((index) => anchors[index]!.rank > 0)
    .sort((a, b) => anchors[b]!.rank - anchors[a]!.rank);
  for (const index of order) {
    const anchor = anchors[index]!;
    const free = candidates(anchor)
      .filter((box) => inside(box, area))
      .filter((box) => !taken.some((other) => overlaps(box, other)))
      .filter((box) => !marks.some((mark, other) => other !== index && overlaps(box, mark)))
      .map((box) => ({ box, crossed: lines.filter((line) => crosses(line, box)).length }))
      .sort((a, b) => a.crossed - b.crossed);
    const best = free[0];
    if (!best || (best.crossed > 0 && anchor.rank < 2)) continue;
    taken.push(pad(best.box, 2));
    placed.push({
      anchor: index,
      x: best.box.x + best.box.width / 2,
      y: best.box.y + anchor.fontSize * 0.86,
    });
  }
  return placed;
}

const inside = (box: Box, area: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

const pad = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});
