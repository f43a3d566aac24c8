/**
 * The gallery: `VITE_GALLERY=1 npx vitest run --project dom test/components/gallery` writes docs/gallery/. Without it the
 * same states are rendered and only checked for what would spoil a picture: words cut off or hanging over.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { scenes, stage } from '../support/scenes.tsx';

const looks = [
  { name: 'light', options: {} },
  { name: 'dark', options: { theme: 'dark' } },
  { name: 'en', options: { locale: 'en' } },
  { name: 'narrow', options: { narrow: true } },
] as const;

beforeAll(() => page.viewport(800, 1400));
afterAll(() => document.body.replaceChildren());

describe.each(looks)('$name', ({ name, options }) => {
  it.each(scenes.map((scene) => [`${scene.face}-${scene.state}`, scene] as const))(
    '%s',
    async (state, scene) => {
      const place = stage(scene, options);
      if (import.meta.env.VITE_GALLERY)
        await page.screenshot({
          element: page.elementLocator(place),
          path: `../../docs/gallery/${state}-${name}.png`,
        });
      const face = place.firstElementChild as HTMLElement;
      expect(face.scrollWidth).toBeLessThanOrEqual(face.clientWidth);
    },
  );
});
