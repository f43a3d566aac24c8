/**
 * The card stands in a closed shadow root, which neither page scripts nor Playwright enter; Chromium's debugger does,
 * and Firefox itself.
 */
import type { CDPSession, Page } from 'playwright-core';
import { FirefoxTab } from './firefox-tab.ts';
import type { View } from './view.ts';

interface Node {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: Node[];
  children?: Node[];
  contentDocument?: Node;
}

/** Runs `read` with every closed shadow root of the page as `this`, outermost first, and returns what it gave. */
function inShadows<T>(view: View, read: string, ...words: unknown[]): Promise<T[]> {
  return view instanceof FirefoxTab
    ? view.inShadows(read, ...words)
    : inDebugger(view as Page, read, ...words);
}

async function inDebugger<T>(page: Page, read: string, ...words: unknown[]): Promise<T[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: T[] = [];
    for (const { backendNodeId } of closedRoots(root as Node))
      found.push(await call<T>(session, backendNodeId, read, words));
    return found;
  } finally {
    await session.detach();
  }
}

function closedRoots(node: Node): Node[] {
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...(node.shadowRootType === 'closed' ? [node] : []), ...inside.flatMap(closedRoots)];
}

async function call<T>(
  session: CDPSession,
  backendNodeId: number,
  read: string,
  words: unknown[],
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: read,
    arguments: words.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Everything readable in closed shadow roots, as it is laid out. Empty while no card is open. */
export async function shadowText(page: View): Promise<string> {
  const texts = await inShadows<string>(
    page,
    `function () {
      return [...this.children].filter((child) => child.localName !== 'style').map((child) => child.innerText).join('\\n');
    }`,
  );
  return texts.join('\n').trim();
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where an element inside the shadow roots stands in the viewport; undefined where there is none. */
export async function shadowBox(page: View, selector: string): Promise<Box | undefined> {
  const boxes = await inShadows<Box | null>(
    page,
    `function (selector) {
      const box = this.querySelector(selector)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    }`,
    selector,
  );
  return boxes.find((box) => box !== null) ?? undefined;
}

/** Name of the element inside the shadow roots that has the focus; undefined where none has. */
export async function shadowFocus(page: View): Promise<string | undefined> {
  const names = await inShadows<string | null>(
    page,
    `function () {
      const focused = this.activeElement;
      return focused && (focused.getAttribute('aria-label') ?? focused.textContent);
    }`,
  );
  return names.find((name) => name !== null) ?? undefined;
}

/** Styles of an element inside the shadow roots, as they are computed; undefined where there is none. */
export async function shadowStyle(page: View, selector: string, name: string): Promise<string | undefined> {
  const styles = await inShadows<string | null>(
    page,
    `function (selector, name) {
      const element = this.querySelector(selector);
      return element && element.ownerDocument.defaultView.getComputedStyle(element)[name];
    }`,
    selector,
    name,
  );
  return styles.find((style) => style !== null) ?? undefined;
}

/** Scrolls to an element inside the shadow roots, as far as whatever holds it can. */
export async function shadowScroll(page: View, selector: string): Promise<void> {
  await inShadows(
    page,
    "function (selector) { this.querySelector(selector)?.scrollIntoView({ block: 'end', behavior: 'instant' }); }",
    selector,
  );
}

/** Clicks the middle of an element inside the shadow roots, with the real mouse. */
export async function clickInShadow(page: View, selector: string): Promise<void> {
  const box = await shadowBox(page, selector);
  if (!box) throw new Error(`nothing at ${selector} in the card`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
