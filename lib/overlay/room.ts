/** Where a card has room beside a figure: plain arithmetic on boxes, so that tables can ask it. */

/** Room between figure and card: small, so that the pointer gets across within the grace. */
export const GAP_PX = 8;
export const EDGE_PX = 8;
/** Below this width there is no room beside a figure: the card becomes a sheet at the edge away from it. */
const NARROW_PX = 520;
/** A card or sheet lower than this would show nothing but its head. */
const LEAST_PX = 220;
const SHEET_SHARE = 0.7;

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}
export type Beside = 'bottom-start' | 'top-start' | 'right' | 'left';
export type Room = { sheet: 'bottom' | 'top'; height: number } | { beside: Beside; height: number };

/** Below first, so that what was just read stays in sight; a line is covered only where nothing else holds the card. */
const ORDER: readonly Beside[] = ['bottom-start', 'top-start', 'right', 'left'];

/**
 * The first place that holds the whole card, else the one that holds most of it, else a sheet. A card stays where it
 * is, `before`, as long as it has room there: it must not jump under the reader's pointer.
 */
export function roomFor(figure: Area, view: Size, card: Size, before?: Beside): Room {
  if (view.width < NARROW_PX) return sheet(figure, view);
  const height = (beside: Beside): number => heightAt(beside, figure, view, card.width);
  const order = before ? [before, ...ORDER.filter((each) => each !== before)] : ORDER;
  const whole = order.find((each) => height(each) >= card.height);
  const best = whole ?? order.reduce((most, each) => (height(each) > height(most) ? each : most));
  return height(best) >= Math.min(LEAST_PX, card.height)
    ? { beside: best, height: height(best) }
    : sheet(figure, view);
}

/** Height that a card of this width may have at one side of the figure; 0 where it is too wide. */
function heightAt(beside: Beside, figure: Area, view: Size, width: number): number {
  if (beside === 'bottom-start') return view.height - figure.bottom - GAP_PX - EDGE_PX;
  if (beside === 'top-start') return figure.top - GAP_PX - EDGE_PX;
  const wide = beside === 'right' ? view.width - figure.right : figure.left;
  return wide - GAP_PX - EDGE_PX >= width ? view.height - 2 * EDGE_PX : 0;
}

/** A sheet leaves the figure in sight: at the bottom, else on top, else it takes the lower part of the screen. */
function sheet(figure: Area, view: Size): Room {
  const below = view.height - figure.bottom - GAP_PX;
  const above = figure.top - GAP_PX;
  const most = view.height * SHEET_SHARE;
  const top = below < LEAST_PX && above > below;
  const room = top ? above : below;
  return { sheet: top ? 'top' : 'bottom', height: room >= LEAST_PX ? Math.min(most, room) : most };
}
