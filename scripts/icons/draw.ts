/** Draws `public/icon/*.png` from the SVGs beside this file: `node scripts/icons/draw.ts`. The PNGs are committed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../browser/launch.ts';

const here = import.meta.dirname;
const out = `${here}/../../public/icon`;
/** 16 px at double density is the 32 px picture, so both are drawn from the heavier one. */
const sizes = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 96: 'icon', 128: 'icon' };

mkdirSync(out, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
for (const [size, name] of Object.entries(sizes)) {
  const pixels = Number(size);
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  const svg = readFileSync(`${here}/${name}.svg`).toString('base64');
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width=${pixels} height=${pixels} src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: `${out}/${pixels}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
