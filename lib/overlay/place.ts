import { autoUpdate, computePosition, inline, offset, shift } from '@floating-ui/dom';
import { type Beside, EDGE_PX, GAP_PX, roomFor } from './room.ts';

/**
 * Keeps `surface` beside the figure while the page scrolls and changes its size. Returns a function that stops.
 * `boxes` are the figure's, in the viewport; `gone` is called when it has none left or has scrolled out of view.
 */
export function keepBeside(
  surface: HTMLElement,
  context: Element,
  boxes: () => DOMRect[],
  gone: () => void,
): () => void {
  const reference = {
    getBoundingClientRect: () => union(boxes()),
    getClientRects: () => boxes(),
    contextElement: context,
  };
  // As tall as the style sheet lets it be. What opens inside of it later is scrolled to, and moves it nowhere.
  surface.classList.remove('sheet');
  surface.style.maxBlockSize = '';
  const card = surface.getBoundingClientRect();
  let before: Beside | undefined;
  return autoUpdate(reference, surface, () => {
    const all = boxes();
    const area = union(all);
    if (all.length === 0 || area.bottom < 0 || area.top > innerHeight) {
      gone();
      return;
    }
    const room = roomFor(area, { width: innerWidth, height: innerHeight }, card, before);
    const sheet = 'sheet' in room;
    surface.classList.toggle('sheet', sheet);
    surface.classList.toggle('top', sheet && room.sheet === 'top');
    surface.style.maxBlockSize = sheet ? `${room.height}px` : `min(${room.height}px, var(--tallest))`;
    if (sheet) {
      surface.style.transform = '';
      return;
    }
    before = room.beside;
    void computePosition(reference, surface, {
      strategy: 'fixed',
      placement: room.beside,
      middleware: [inline(), offset(GAP_PX), shift({ padding: EDGE_PX })],
    }).then(({ x, y }) => {
      surface.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    });
  });
}

function union(boxes: DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
