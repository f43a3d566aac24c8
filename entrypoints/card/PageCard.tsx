import { type CardActions, FigureCard } from '#components/FigureCard.tsx';
import { WordsContext } from '#components/words.ts';
import { cardOf } from '#lib/card/card.ts';
import { ask } from '#lib/messages/client.ts';
import type { CardRequest } from '#lib/page/card-port.ts';
import { copyCitation } from './actions.ts';
import { locale, t } from './words.ts';

interface Props {
  request: CardRequest;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
}

/** The card beside a figure of the page: what the reader does goes back to the script that opened it. */
export function PageCard({ request, pinned, onPin, onClose }: Props) {
  const { fact, context } = request;
  const actions: CardActions = {
    copy: (format) => copyCitation(format, request),
    pin: onPin,
    close: onClose,
    siteOff: request.onSiteOff,
    report: request.onReport,
    chooseZone: request.onZone,
    methods: (section) => void ask('openMethods', { section }).catch(() => undefined),
  };
  return (
    <WordsContext.Provider value={{ t, locale }}>
      <FigureCard
        card={cardOf(fact, context, locale.startsWith('zh') ? 'zh' : 'en')}
        pinned={pinned}
        actions={actions}
      />
    </WordsContext.Provider>
  );
}
