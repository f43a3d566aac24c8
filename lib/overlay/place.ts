import { autoUpdate, computePosition, inline, offset, type Placement, shift } from '@floating-ui/dom';

/** Below this width there is no room beside a figure: the card becomes a sheet at the edge away from it. */
const NARROW_PX = 520;
/** Room between figure and card: small, so that the pointer gets across within the grace. */
const GAP_PX = 8;
const EDGE_PX = 8;
const TALLEST_PX = 620;
/** Enough for the figure, its verdict and the start of the chart; with less the card stands at the side. */
const ENOUGH_PX = 300;
/** A sheet lower than this would show nothing but its head. */
const LEAST_PX = 220;
const SHEET_SHARE = 0.7;

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
  return autoUpdate(reference, surface, () => {
    const all = boxes();
    const area = union(all);
    if (all.length === 0 || area.bottom < 0 || area.top > innerHeight) {
      gone();
      return;
    }
    const sheet = innerWidth < NARROW_PX;
    surface.classList.toggle('sheet', sheet);
    const { placement, height } = sheet ? roomOpposite(area) : roomBeside(area);
    surface.style.maxBlockSize = `${height}px`;
    surface.classList.toggle('top', sheet && placement === 'top');
    if (sheet) {
      surface.style.transform = '';
      return;
    }
    void computePosition(reference, surface, {
      strategy: 'fixed',
      placement,
      middleware: [inline(), offset(GAP_PX), shift({ padding: EDGE_PX })],
    }).then(({ x, y }) => {
      surface.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    });
  });
}

/** Below the figure where a card fits, so that what was just read stays in sight; else where there is most room. */
function roomBeside(area: DOMRect): { placement: Placement; height: number } {
  const below = innerHeight - area.bottom - GAP_PX - EDGE_PX;
  const above = area.top - GAP_PX - EDGE_PX;
  if (Math.max(below, above) < ENOUGH_PX) {
    const placement = area.right < innerWidth / 2 ? 'right' : 'left';
    return { placement, height: Math.min(TALLEST_PX, innerHeight - 2 * EDGE_PX) };
  }
  const down = below >= ENOUGH_PX || below >= above;
  return {
    placement: down ? 'bottom-start' : 'top-start',
    height: Math.min(TALLEST_PX, down ? below : above),
  };
}

/** A sheet leaves the figure in sight: at the bottom, else on top, else it takes the lower part of the screen. */
function roomOpposite(area: DOMRect): { placement: Placement; height: number } {
  const below = innerHeight - area.bottom - GAP_PX;
  const above = area.top - GAP_PX;
  const most = innerHeight * SHEET_SHARE;
  if (below >= ENOUGH_PX || below >= above) {
    return { placement: 'bottom', height: below >= LEAST_PX ? Math.min(most, below) : most };
  }
  return { placement: 'top', height: above >= LEAST_PX ? Math.min(most, above) : most };
}

function union(boxes: DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
