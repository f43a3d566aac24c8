/** Always loaded on the pages of gov.cn hosts, and on others where the reader asks: wires the stages to the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { markOf } from '#lib/card/mark.ts';
import { extract } from '#lib/facts/extract.ts';
import { resolveZone } from '#lib/facts/zone.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';
import { ask } from '#lib/messages/client.ts';
import { servePage } from '#lib/messages/page.ts';
import { PageSession } from '#lib/page/session.ts';
import { disabledHosts, isHostOn, setHostOn } from '#lib/settings.ts';
import './marks.css';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: false,
  runAt: 'document_idle',
  async main(ctx) {
    if (!document.body || !(document instanceof HTMLDocument)) return;
    const host = location.hostname;
    const session = new PageSession(document, {
      lexicon: () => ask('getLexicon'),
      compile(lexicon) {
        const vocabulary = compileVocabulary(lexicon);
        return {
          zoneOf: (page, about) => resolveZone(about, page, vocabulary),
          *facts(page, about) {
            return extract(page, vocabulary, about);
          },
        };
      },
      contexts: (facts) => ask('getContexts', { facts }),
      mark: markOf,
      async loadCard() {
        if (!globalThis.zonelensCard) await ask('openCard');
        if (!globalThis.zonelensCard) throw new Error('the card has not loaded');
        return globalThis.zonelensCard;
      },
      found: (summary) => void ask('pageFound', summary).catch(() => undefined),
      siteOff: () => void setHostOn(host, false),
    });
    ctx.onInvalidated(() => session.stop());
    ctx.onInvalidated(
      disabledHosts.watch((hosts) => (hosts?.includes(host) ? session.stop() : void session.start())),
    );
    ctx.addEventListener(window, 'wxt:locationchange', () => void session.navigated());

    if (window === window.top) {
      ctx.onInvalidated(
        servePage({
          getPageSummary: () => session.summary(),
          getPageFigures: () => session.figures(),
          goToFigure: ({ index, open }) => session.goTo(index, open),
          stepFigure: ({ by }) => session.step(by),
          async toggle({ on }) {
            if (on ?? !session.on) await session.start();
            else session.stop();
            return session.on;
          },
          chooseZone: ({ zone }) => session.chooseZone(zone),
        }),
      );
    }
    if (await isHostOn(host)) await session.start();
  },
});
