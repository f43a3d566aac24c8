import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Below this width a card beside the figure would cover it: it becomes a sheet at the bottom. */
const NARROW_PX = 520;
/** Room between figure and card: small, so that the pointer gets across within the grace. */
const GAP_PX = 8;
const EDGE_PX = 8;
/** Less than this is no card: then it may overlap the figure rather than shrink further. */
const LEAST_HEIGHT_PX = 180;

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
    if (sheet) {
      surface.style.transform = '';
      surface.style.maxBlockSize = '';
      return;
    }
    void computePosition(reference, surface, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackPlacements: ['top-start', 'right', 'left'] }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply({ availableHeight, elements }) {
            elements.floating.style.maxBlockSize = `${Math.max(LEAST_HEIGHT_PX, Math.min(620, availableHeight))}px`;
          },
        }),
      ],
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
