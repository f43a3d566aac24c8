/** axe-core over every face in every named state, in both themes. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { scenes, stage, type Theme } from '../support/scenes.tsx';

const themes: readonly Theme[] = ['light', 'dark'];

it('there are states to look at', () => {
  expect(scenes.length).toBeGreaterThan(25);
});

describe.each(themes)('%s', (theme) => {
  it.each(scenes.map((scene) => [`${scene.face}: ${scene.state}`, scene] as const))(
    '%s',
    async (_, scene) => {
      const { violations } = await axe.run(stage([scene], { theme })[0]!, {
        // the stage is a part of a page: landmarks and a first heading are the page's own
        // … and 24 px for a finger is asked of all, though axe leaves it out by itself (WCAG 2.2, 2.5.8)
        rules: {
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
          'target-size': { enabled: true },
        },
      });
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
    },
  );
});
