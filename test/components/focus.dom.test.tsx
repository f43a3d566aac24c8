import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useFocusAfter } from '#components/focus.ts';

function Views({ view }: { view: string }) {
  const root = useFocusAfter<HTMLElement>(view, 'h1');
  return (
    <main ref={root}>
      {view !== 'bare' && <h1 tabIndex={-1}>{view}</h1>}
      <button key={view} type="button">
        {view}
      </button>
    </main>
  );
}

const place = document.createElement('div');
const outside = document.createElement('input');
document.body.append(place, outside);
const show = (view: string) => act(() => render(<Views view={view} />, place));
afterEach(() => render(null, place));

const focus: Readonly<Record<string, () => void>> = {
  inside: () => place.querySelector('button')?.focus(),
  outside: () => outside.focus(),
};

it.each<[string, where: string, from: string, to: string, focused: Element | string]>([
  ['goes to the heading of the view that has come', 'inside', 'a', 'b', 'H1'],
  ['stays where it is, where that is still there', 'outside', 'a', 'b', 'INPUT'],
  ['is nowhere, where the view has no such element', 'inside', 'a', 'bare', 'BODY'],
  ['stays while the view does', 'inside', 'a', 'a', 'BUTTON'],
])('the focus %s', async (_, where, from, to, focused) => {
  await show(from);
  focus[where]!();
  await show(to);
  expect(document.activeElement?.tagName).toBe(focused);
});

it('is not taken by the first view', async () => {
  outside.blur();
  await show('a');
  expect(document.activeElement).toBe(document.body);
});
