/** Refreshing from a channel on this machine: once it succeeds, and whatever fails leaves the data as it was. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedRelease, serveRelease } from '../../../scripts/serve-release.ts';
import { message } from '../support/messages.ts';
import { type Files, malformed, release, tampered } from '../support/releases.ts';
import {
  demoAddress,
  demoHtml,
  expectCard,
  launchers,
  openRead,
  patience,
  pictures,
  restOn,
  useStage,
} from '../support/stage.ts';

const stage = useStage(launchers.chromium);
let served: Files = new Map();
let channel: ServedRelease;
let options: Page;

beforeAll(async () => {
  channel = await serveRelease((path) => served.get(path));
  options = await stage.browser.openOwn('options.html');
});
afterAll(() => channel?.close());

const data = () => options.locator('section', { hasText: message('options.row.version') });
const refreshing = () => options.locator('section', { has: options.locator('#zl-channel') });
const expectVersion = (version: string) =>
  expect.poll(() => data().textContent(), patience).toContain(version);

async function refreshFrom(url: string, files: Files): Promise<void> {
  served = files;
  await options.locator('#zl-channel').fill(url);
  await options.getByRole('button', { name: message('options.refreshNow') }).click();
}

async function expectSourceOnCard(words: string): Promise<void> {
  const page = await openRead(stage, stage.server.serve(demoAddress, demoHtml));
  await restOn(page, '9.7');
  await expectCard(page, words);
  await page.close();
}

it('newer data is fetched, verified and used at once', async () => {
  await expectVersion('2026.11.22');
  await refreshFrom(channel.url, release(7, '2027.1.1'));
  await refreshing().getByText(message('options.refreshDone')).waitFor();
  await expectVersion('2027.1.1');
  await expectSourceOnCard('工作报告（2027.1.1）');
  await options.screenshot({ path: `${pictures}/options.png`, fullPage: true });
});

it('the same once more: already current', async () => {
  await refreshFrom(channel.url, served);
  await refreshing().getByText(message('options.refreshCurrent')).waitFor();
});

it.each<[string, string, () => Files]>([
  ['a shard that was tampered with', 'shard_hash', () => tampered(release(8, '2027.2.2'))],
  ['a shard that is none', 'shard_invalid', () => malformed(release(8, '2027.2.2'))],
  ['a manifest that is no JSON', 'manifest_invalid', () => new Map([['manifest.json', '{"format":1,']])],
  ['an older release', 'sequence_older', () => release(3, '2020.1.1')],
  ['the same number with other content', 'sequence_conflict', () => release(7, '2027.9.9')],
  ['a host without a release', 'http_status', () => new Map()],
])('%s is refused, and nothing is lost', async (_, code, files) => {
  await refreshFrom(channel.url, files());
  await refreshing()
    .getByText(message(`failure.${code}.what`))
    .waitFor();
  await options.reload();
  await expectVersion('2027.1.1');
  await expectSourceOnCard('工作报告（2027.1.1）');
});

it('a channel that does not answer is told, and nothing is lost', async () => {
  await refreshFrom('http://localhost:9/', new Map());
  await refreshing().getByText(message('failure.permission_needed.what')).waitFor();
  await expectVersion('2027.1.1');
});

it('one click goes back to the data before, and one to the packaged', async () => {
  await options.getByRole('button', { name: message('options.rollbackTo') }).click();
  await expectVersion('2026.11.22');
  await expectSourceOnCard('工作报告');
});
