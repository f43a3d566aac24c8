import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import cardCss from '#components/FigureCard.css?inline';
import { cards } from '#components/FigureCard.fixture.tsx';
import { FigureCard } from '#components/FigureCard.tsx';
import { InWords } from '../support/words.tsx';

const noActions = {
  copy: async () => true,
  pin() {},
  close() {},
  siteOff() {},
  report() {},
  chooseZone() {},
};
afterEach(() => document.body.replaceChildren());

test.each(['light', 'dark'] as const)('cards, %s', async (theme) => {
  await page.viewport(1260, 3200);
  const host = document.createElement('div');
  host.style.cssText =
    'display:grid;grid-template-columns:repeat(3,380px);gap:24px;padding:20px;align-items:start;background:#e9ebee';
  document.body.append(host);
  document.head.append(Object.assign(document.createElement('style'), { textContent: cardCss }));
  for (const [name, card] of Object.entries(cards)) {
    const cell = host.appendChild(document.createElement('div'));
    render(
      <InWords locale={name === 'english' ? 'en' : 'zh-CN'}>
        <FigureCard card={card} pinned={false} actions={noActions} />
      </InWords>,
      cell,
    );
    cell.querySelector('.zl')?.setAttribute('data-theme', theme);
  }
  await page.screenshot({
    element: page.elementLocator(host),
    path: `../../.zonelens/gallery/cards-${theme}.png`,
  });
  expect(host.children.length).toBe(Object.keys(cards).length);
});
