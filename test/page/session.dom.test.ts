/** A session on a real page: reading, marks, card, leaving. One room, since all of it shares one session and its stand-ins. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Overlay } from '#lib/overlay/overlay.ts';
import type { CardRequest } from '#lib/page/card-port.ts';
import { boxesOf } from '#lib/page/marks.ts';
import { PageSession } from '#lib/page/session.ts';
import { type StandIns, standIns } from './stand-ins.ts';

let session: PageSession;
let stages: StandIns;
let drawn: { request: CardRequest | null; pinned: boolean };
const found = vi.fn();
let alive = true;
const siteOff = vi.fn();
const escaped = vi.fn();

/** The card's inside, which is closed to everybody else. */
let inside: ShadowRoot;
const attach = Element.prototype.attachShadow;

const start = async (html: string): Promise<void> => {
  document.title = '珠海高新区';
  document.body.innerHTML = html;
  let overlay: Overlay | undefined;
  stages = standIns();
  vi.spyOn(stages, 'extractor');
  session = new PageSession(document, {
    ...stages,
    report: vi.fn(),
    loadCard: async () => {
      overlay ??= new Overlay(document, '', (surface, request, pinned) => {
        drawn = { request, pinned };
        surface.replaceChildren(...(request ? [button(request.fact.surface)] : []));
      });
      return overlay;
    },
    shadowCss: null,
    alive: () => alive,
    found,
    siteOff,
    escaped,
  });
  await session.start();
};
const button = (text: string): HTMLElement => {
  const element = document.createElement('button');
  element.textContent = text;
  element.style.cssText = 'width: 200px; height: 80px';
  return element;
};
const host = (): Element | null => document.querySelector('zonelens-card');
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Real mouse events: those that a script makes up are ignored, and must be. */
async function mouse(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  x: number,
  y: number,
): Promise<void> {
  const frame = (window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }) as DOMRect;
  await (cdp() as { send(method: string, params: object): Promise<unknown> }).send(
    'Input.dispatchMouseEvent',
    {
      type,
      x: frame.left + x,
      y: frame.top + y,
      button: type === 'mouseMoved' ? 'none' : 'left',
      clickCount: type === 'mouseMoved' ? 0 : 1,
    },
  );
}
async function moveTo(figure: number): Promise<void> {
  const [x, y] = middleOf(figure);
  await mouse('mouseMoved', x, y);
}
async function click(figure: number): Promise<void> {
  const [x, y] = middleOf(figure);
  await mouse('mousePressed', x, y);
  await mouse('mouseReleased', x, y);
}
function middleOf(figure: number): [number, number] {
  const { quote } = session.figures().figures[figure]!;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(quote.exact);
    if (at < 0) continue;
    const range = new StaticRange({
      startContainer: node,
      startOffset: at,
      endContainer: node,
      endOffset: at + quote.exact.length,
    });
    const box = boxesOf({ range })[0]!;
    return [box.left + box.width / 2, box.top + box.height / 2];
  }
  throw new Error(`${quote.exact} stands nowhere`);
}

beforeEach(async () => {
  await page.viewport(1000, 700);
  vi.clearAllMocks();
  Element.prototype.attachShadow = function (init) {
    inside = attach.call(this, init);
    return inside;
  };
});
afterEach(async () => {
  session.stop();
  Element.prototype.attachShadow = attach;
  document.body.replaceChildren();
  await mouse('mouseMoved', 0, 0);
});

const PAGE = '<p>产值1亿元</p><p>税收2亿元</p><p>企业3家</p><p>收入5亿元</p>';

describe('marks', () => {
  it('are painted by kind; a figure with nothing to say is not', async () => {
    await start(PAGE);
    expect(CSS.highlights.get('zonelens-reached')?.size).toBe(2);
    expect(CSS.highlights.get('zonelens-missed')?.size).toBe(1);
    expect([...CSS.highlights.keys()].filter((key) => key.startsWith('zonelens-'))).toHaveLength(2);
    expect(found).toHaveBeenLastCalledWith(expect.objectContaining({ figures: 4, reached: 2, missed: 1 }));
  });
  it('leave the page as it was, byte for byte', async () => {
    document.body.innerHTML = PAGE;
    const before = document.body.outerHTML;
    await start(PAGE);
    expect(document.body.outerHTML).toBe(before);
    expect(host()).toBeNull();
  });
  it('are gone when the session stops', async () => {
    await start(PAGE);
    session.stop();
    expect(CSS.highlights.size).toBe(0);
  });
});

it('finds and marks figures inside of shadow roots, and follows what changes there', async () => {
  await start('<x-a></x-a>');
  const root = attach.call(document.querySelector('x-a')!, { mode: 'open' });
  root.innerHTML = '<p>产值1亿元</p>';
  await session.navigated();
  await wait(450);
  expect(CSS.highlights.get('zonelens-reached')?.size).toBe(1);
  root.querySelector('p')!.insertAdjacentHTML('afterend', '<p>产值3亿元</p>');
  await wait(450);
  expect(CSS.highlights.get('zonelens-reached')?.size).toBe(2);
  const range = document.createRange();
  range.selectNodeContents(root.querySelector('p')!.firstChild!);
  const box = range.getBoundingClientRect();
  await mouse('mouseMoved', box.right - 20, box.top + 5);
  await wait(300);
  expect(drawn.request?.fact.surface).toBe('1亿元');
});

it('that is switched off counts nothing any more', async () => {
  await start(PAGE);
  expect(found).toHaveBeenLastCalledWith(expect.objectContaining({ figures: expect.any(Number) }));
  expect(found.mock.lastCall?.[0].figures).toBeGreaterThan(0);
  session.stop();
  expect(found.mock.lastCall?.[0].figures).toBe(0);
});

it('a card that an update has left behind is taken away', async () => {
  const left = document.documentElement.appendChild(document.createElement('zonelens-card'));
  await start(PAGE);
  expect(left.isConnected).toBe(false);
});

it('a script that an update has left behind takes its marks away', async () => {
  await start(PAGE);
  alive = false;
  await moveTo(0);
  await wait(300);
  alive = true;
  expect(host()).toBeNull();
  expect(CSS.highlights.size).toBe(0);
});

describe('hovering', () => {
  it('opens the card after the rest, closes it after the grace, and leaves nothing behind', async () => {
    await start(PAGE);
    const before = document.documentElement.outerHTML;
    await moveTo(0);
    expect(host()).toBeNull();
    await wait(300);
    expect(drawn.request?.fact.surface).toBe('1亿元');
    expect(host()?.matches(':popover-open')).toBe(true);
    await mouse('mouseMoved', 600, 500);
    await wait(500);
    expect(host()).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('stays open while the pointer is on the card', async () => {
    await start(PAGE);
    await moveTo(0);
    await wait(300);
    const box = inside.querySelector('button')!.getBoundingClientRect();
    await mouse('mouseMoved', box.left + 50, box.top + 40);
    await wait(600);
    expect(host()).not.toBeNull();
  });
  it('does nothing on a figure without a mark', async () => {
    await start(PAGE);
    await moveTo(2);
    await wait(400);
    expect(host()).toBeNull();
  });
  it('ignores events that a script of the page made up', async () => {
    await start(PAGE);
    const [clientX, clientY] = middleOf(0);
    for (const type of ['pointermove', 'click']) {
      document.body.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true }));
    }
    await wait(400);
    expect(host()).toBeNull();
  });
});

describe('when the data has become others', () => {
  const hide = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => hide(false));
  const compiled = () => vi.mocked(stages.extractor).mock.calls.length;

  it('the page is read with a new vocabulary, and an open card that is held opens again', async () => {
    await start(PAGE);
    await session.step(1);
    const before = drawn.request!;
    await session.refresh();
    expect(compiled()).toBe(2);
    expect(drawn.request).not.toBe(before);
    expect(drawn).toMatchObject({ pinned: true, request: { fact: before.fact } });
  });

  it('one that nobody looks at waits until somebody does', async () => {
    await start(PAGE);
    hide(true);
    await session.refresh();
    expect(compiled()).toBe(1);
    hide(false);
    await vi.waitFor(() => expect(compiled()).toBe(2));
  });

  it('one that is switched off is left alone', async () => {
    await start(PAGE);
    session.stop();
    await session.refresh();
    expect(compiled()).toBe(1);
  });
});

describe('click and keys', () => {
  it('a click pins; a click elsewhere closes', async () => {
    await start(PAGE);
    await click(1);
    await wait(100);
    expect(drawn.pinned).toBe(true);
    await mouse('mouseMoved', 600, 500);
    await wait(500);
    expect(host()).not.toBeNull();
    await mouse('mousePressed', 600, 500);
    await mouse('mouseReleased', 600, 500);
    await wait(100);
    expect(host()).toBeNull();
  });
  it('leaves links alone', async () => {
    await start('<p><a href="#x">产值1亿元</a></p>');
    await click(0);
    await wait(100);
    expect(host()).toBeNull();
  });
  it('steps through the marked figures, with focus in the card, and Escape gives it back', async () => {
    await start(`<button id="b">x</button>${PAGE}`);
    document.querySelector<HTMLElement>('#b')!.focus();
    await session.step(1);
    expect(drawn.request?.fact.surface).toBe('1亿元');
    expect(document.activeElement).toBe(host());
    await session.step(1);
    await session.step(1);
    expect(drawn.request?.fact.surface).toBe('5亿元');
    await session.step(1);
    await session.step(-1);
    expect(drawn.request?.fact.surface).toBe('5亿元');
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(document.activeElement?.id).toBe('b');
  });
  it.each<[string, options: Parameters<PageSession['step']>[1], from: number | undefined, ends: boolean]>([
    ['from the last around to the first', {}, 2, false],
    ['from the last no further', { wrap: false }, 2, true],
    ['from the first on', { wrap: false }, 0, false],
    ['into the frame, wherever one was before', { wrap: false, enter: true }, 2, false],
  ])('steps %s', async (_, options, from, ends) => {
    await start(PAGE);
    const marked = session.figures().figures.filter(({ mark }) => mark !== null);
    await session.goTo(marked.at(from === 2 ? -1 : 0)!.index, true);
    expect(await session.step(1, options)).toBe(!ends);
    expect(host() === null).toBe(ends);
    if (!ends) expect(drawn.request?.fact.surface).toBe(marked[from === 0 ? 1 : 0]!.fact.surface);
  });

  it('steps nowhere on a page without marks', async () => {
    await start('<p>企业1家</p>');
    expect(await session.step(1)).toBe(false);
  });

  it('an Escape that closes no card here may close one in another frame', async () => {
    await start(PAGE);
    await session.step(1);
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(escaped).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    // the test itself stands in a frame
    expect(escaped).toHaveBeenCalledOnce();
  });

  it('gives the focus back only where it had taken it', async () => {
    await start(`<button id="b">x</button><button id="c">y</button>${PAGE}`);
    document.querySelector<HTMLElement>('#b')!.focus();
    await click(1);
    await wait(100);
    document.querySelector<HTMLElement>('#c')!.focus();
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(document.activeElement?.id).toBe('c');
  });
  it('opens again with what is known when the reader has chosen the zone', async () => {
    await start(PAGE);
    await click(1);
    await wait(100);
    const first = drawn.request;
    first?.onZone('lanzhou-htz');
    await expect.poll(() => drawn.request !== first && drawn.request?.fact.surface).toBe('2亿元');
    expect(drawn.pinned).toBe(true);
  });
  it('keeps typing in the card from the page', async () => {
    await start(PAGE);
    await session.step(1);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    window.addEventListener('keydown', heard);
    inside.querySelector('button')!.focus();
    await userEvent.keyboard('j');
    window.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('narrow screens', () => {
  it('show the card as a sheet at the bottom', async () => {
    await page.viewport(390, 700);
    await start(PAGE);
    await session.step(1);
    await wait(100);
    const box = inside.querySelector('.surface')!.getBoundingClientRect();
    expect([box.left, box.right, box.bottom]).toEqual([0, 390, 700]);
  });
  it('on top where the figure stands at the bottom', async () => {
    await page.viewport(390, 700);
    await start(`<div style="height: 600px"></div>${PAGE}`);
    await session.goTo(0);
    window.scrollTo(0, 0);
    await click(0);
    await wait(100);
    const box = inside.querySelector('.surface')!.getBoundingClientRect();
    expect([box.left, box.right, box.top]).toEqual([0, 390, 0]);
  });
  it('also inside of a dialog', async () => {
    await page.viewport(390, 700);
    await start('<dialog><p>产值1亿元</p></dialog>');
    document.querySelector('dialog')!.showModal();
    document.querySelector('dialog')!.append('　');
    await wait(500);
    await session.step(1);
    expect(host()?.parentElement?.localName).toBe('dialog');
  });
});

describe('isolation', () => {
  it('closes its inside, and no rule of the page deforms it', async () => {
    const style = document.createElement('style');
    style.textContent = `* { font-size: 40px !important; opacity: .1 !important }
      zonelens-card { display: none !important; position: static !important; width: 10px !important; transform: scale(3) !important }`;
    await start(PAGE);
    document.head.append(style);
    await session.step(1);
    const styles = getComputedStyle(host()!);
    const box = inside.querySelector('button')!.getBoundingClientRect();
    style.remove();
    expect(host()!.shadowRoot).toBeNull();
    expect([styles.display, styles.position, styles.fontSize, styles.opacity, styles.transform]).toEqual([
      'block',
      'fixed',
      '13px',
      '1',
      'none',
    ]);
    expect([box.width, box.height]).toEqual([200, 80]);
  });
  it('stands inside of an open modal dialog, and so can be used there', async () => {
    await start('<dialog><p>产值1亿元</p></dialog>');
    document.querySelector('dialog')!.showModal();
    document.querySelector('dialog')!.append('　');
    await wait(500);
    await session.step(1);
    expect(host()?.parentElement?.localName).toBe('dialog');
  });
});
