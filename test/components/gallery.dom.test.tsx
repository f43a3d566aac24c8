/**
 * The gallery: `npm run gallery` writes docs/gallery/, one sheet
 * a face and look. Without it the same sheets are rendered, and only checked for what would spoil a picture.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type Look, type Scene, scenes, stage } from '../support/scenes.tsx';

const faces: readonly Scene['face'][] = ['card', 'popup', 'panel', 'options'];
const looks: Readonly<Record<string, Look>> = {
  light: {},
  dark: { theme: 'dark' },
  en: { locale: 'en' },
  narrow: { narrow: true },
  large: { large: true },
};

beforeAll(() => page.viewport(2360, 1400));
afterAll(() => document.body.replaceChildren());

describe.each(Object.entries(looks))('%s', (name, look) => {
  // a popup is as wide as it asks to be
  it.each(faces.filter((face) => !(look.narrow && face === 'popup')))(
    '%s: nothing is cut off or hangs over',
    async (face) => {
      const shown = scenes.filter((scene) => scene.face === face);
      const wide = stage(shown, look)
        .map((place) => place.firstElementChild!)
        .filter((one) => one.scrollWidth > one.clientWidth);
      expect(wide.map((one) => one.parentElement?.previousElementSibling?.textContent)).toEqual([]);
      if (import.meta.env.MODE === 'gallery') {
        // the repository keeps the pictures: every state by day and by night, in other looks those that tell
        const whole = (name === 'light' || name === 'dark') && face !== 'options';
        if (!whole)
          stage(
            // a card's words come from the data, in one language
            shown.filter(
              ({ state }) => telling.has(state) && (face !== 'card' || name !== 'en' || inEnglish(state)),
            ),
            look,
          );
        await takePicture(`../../docs/gallery/${face}-${name}.png`);
      }
    },
  );
});

const inEnglish = (state: string): boolean => state.startsWith('english');

const telling = new Set([
  ...['exceeded', 'missed', 'long-names', 'dense', 'english', 'english-missed', 'english-ambiguous'],
  ...['read', 'search', 'zone', 'zone-without-data', 'uncovered'],
  ...['open', 'frames', 'pasted', 'zone-unknown'],
  ...['importing', 'failed'],
]);

/** A picture ends where the viewport does, so the viewport takes the sheet's height first. */
async function takePicture(path: string): Promise<void> {
  const sheet = document.querySelector('.stage')!;
  await page.viewport(2360, Math.ceil(sheet.getBoundingClientRect().height));
  await page.screenshot({ element: page.elementLocator(sheet), path });
  await page.viewport(2360, 1400);
}
