/** Always loaded on the pages of gov.cn hosts, and on others where the reader asks: wires the stages to the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { markOf } from '#lib/card/mark.ts';
import { datasetStamp } from '#lib/dataset-stamp.ts';
import { ask } from '#lib/messages/client.ts';
import { servePage } from '#lib/messages/page.ts';
import { hostOf } from '#lib/page/address.ts';
import { PageSession } from '#lib/page/session.ts';
import { addReport, disabledHosts, isHostOn, setHostOn } from '#lib/settings.ts';
import './marks.css';
import marksCss from './marks.css?inline';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  // frames that the page has written itself, too
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(ctx) {
    if (!document.body || !(document instanceof HTMLDocument)) return;
    const host = hostOf(document);
    if (host === '') return;
    const session = new PageSession(document, {
      async extractor() {
        const [lexicon] = await Promise.all([ask('getLexicon'), load('extractor')]);
        return given(globalThis.zonelensExtractor)(lexicon);
      },
      contexts: (facts, candidates) => ask('getContexts', { facts, candidates }),
      mark: markOf,
      async loadCard() {
        await load('card');
        return given(globalThis.zonelensCard);
      },
      shadowCss: import.meta.env.FIREFOX ? marksCss : null,
      alive: () => ctx.isValid,
      found: (summary) => void ask('pageFound', summary).catch(() => undefined),
      escaped: () => void ask('closeCards').catch(() => undefined),
      report: (report) => void addReport(report),
      siteOff: () => void setHostOn(host, false),
    });
    ctx.onInvalidated(() => session.stop());
    ctx.onInvalidated(
      disabledHosts.watch((hosts) => (hosts?.includes(host) ? session.stop() : void session.start())),
    );
    ctx.onInvalidated(datasetStamp.watch(() => void session.refresh()));
    ctx.addEventListener(window, 'wxt:locationchange', () => void session.navigated());

    ctx.onInvalidated(
      servePage({
        getPageSummary: () => session.summary(),
        getPageFigures: () => session.figures(),
        goToFigure: ({ index, open }) => session.goTo(index, open),
        stepFigure: ({ by, ...steps }) => session.step(by, steps),
        closeCard: () => session.close(),
        isOn: () => session.on,
        toggle: ({ on }) => (on ? session.start() : session.stop()),
        chooseZone: ({ zone }) => session.chooseZone(zone),
      }),
    );
    if (await isHostOn(host)) await session.start();
  },
});

/** Has the background run a bundle in this frame, unless it has before. */
async function load(bundle: 'extractor' | 'card'): Promise<void> {
  const there = bundle === 'card' ? globalThis.zonelensCard : globalThis.zonelensExtractor;
  if (!there) await ask('loadBundle', { bundle });
}

function given<T>(port: T | undefined): T {
  if (port === undefined) throw new Error('a bundle has run and not shown itself');
  return port;
}
