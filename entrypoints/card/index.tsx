/** The card's bundle: runs in a frame when its first card is needed, and hands the port to the script that is there. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '#components/FigureCard.css?inline';
import { Overlay } from '#lib/overlay/overlay.ts';
import { PageCard } from './PageCard.tsx';

export default defineUnlistedScript(() => {
  const overlay = new Overlay(document, cardCss, (surface, request, pinned) =>
    render(
      request && (
        <PageCard
          request={request}
          pinned={pinned}
          onPin={(on) => overlay.pin(on)}
          onClose={() => overlay.close()}
        />
      ),
      surface,
    ),
  );
  globalThis.zonelensCard = overlay;
});
