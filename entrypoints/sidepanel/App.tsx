import { useEffect, useState } from 'preact/hooks';
import type { CardActions } from '#components/FigureCard.tsx';
import { Panel, type PanelState } from '#components/panel/Panel.tsx';
import { useWords } from '#components/words.ts';
import { useZoneSearch } from '#components/zone/useZoneSearch.ts';
import { cardOf } from '#lib/card/card.ts';
import { citationOf } from '#lib/card/citation.ts';
import type { Lang } from '#lib/card/lang.ts';
import { copyText } from '#lib/clipboard.ts';
import { evidenceOf } from '#lib/evidence/evidence.ts';
import { ask, onAnnouncement } from '#lib/messages/client.ts';
import { askFrame, askFrames } from '#lib/messages/page.ts';
import type { PageFigure, PageFigures } from '#lib/model/page.ts';
import { reportOf } from '#lib/page/summary.ts';
import { pendingText } from '#lib/pending-text.ts';
import { save } from '#lib/save.ts';
import { addReport, setHostOn } from '#lib/settings.ts';
import { useFrontPage } from './front-page.ts';
import { forgetVocabulary, readPassage } from './passage.ts';

const lookUp = (query: string) => ask('lookup', { query });

/** Wires the panel to the page in front, or to a passage that the reader pasted. */
export function App() {
  const { locale } = useWords();
  const lang: Lang = locale.startsWith('zh') ? 'zh' : 'en';
  const [front, tabId] = useFrontPage();
  const [pasted, setPasted] = useState<{ text: string; page: PageFigures } | null>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const [query, setQuery, hits] = useZoneSearch(lookUp);
  const [selected, setSelected] = useState<number | null>(null);
  const state: PanelState = pasted ? { kind: 'pasted', ...pasted } : front;
  const page = 'page' in state ? state.page : null;

  const read = async (text: string, zone?: string): Promise<void> => {
    setPasting(null);
    setSelected(null);
    setPasted({ text, page: await readPassage(text, zone) });
  };
  useEffect(() => {
    const take = (text: string | null) => {
      if (!text) return;
      void pendingText.removeValue();
      void read(text);
    };
    void pendingText.getValue().then(take);
    return pendingText.watch(take);
  }, []);

  useEffect(
    () =>
      onAnnouncement({
        datasetChanged: () => {
          forgetVocabulary();
          if (pasted) void read(pasted.text, pasted.page.zone ?? undefined);
        },
      }),
    [pasted],
  );

  const select = (index: number | null) => {
    setSelected(index);
    const figure = index === null ? undefined : page?.figures[index];
    if (!figure || pasted || tabId === undefined) return;
    const place = figure.frame ?? { id: 0, index: figure.index };
    void askFrame(tabId, place.id, 'goToFigure', { index: place.index }).catch(() => undefined);
  };
  /** For the frame of a figure, or for the whole page. */
  const choose = (zone: string, figure?: PageFigure) => {
    setQuery('');
    if (pasted) return void read(pasted.text, zone);
    if (tabId === undefined) return;
    const asked = figure
      ? askFrame(tabId, figure.frame?.id ?? 0, 'chooseZone', { zone })
      : askFrames(tabId, 'chooseZone', { zone });
    void asked.catch(() => undefined);
  };
  const cardActions = (figure: PageFigure): Omit<CardActions, 'pin' | 'close'> => {
    const { url, title } = figure.frame ?? page ?? { url: '', title: '' };
    return {
      copy: (format) => {
        const { fact, context, quote } = figure;
        return copyText(citationOf(format, { fact, context, quote, url, title, retrieved: new Date() }));
      },
      report: (kind) => void addReport(reportOf(kind, figure, url)),
      chooseZone: (zone) => choose(zone, figure),
      methods: (section) => void ask('openMethods', { section }).catch(() => undefined),
      ...(pasted || !page ? {} : { siteOff: () => void setHostOn(new URL(url).hostname, false) }),
    };
  };
  return (
    <Panel
      state={state}
      cardOf={({ fact, context }) => cardOf(fact, context, lang)}
      cardActions={cardActions}
      selected={selected}
      onSelect={select}
      onExport={(format) => page && save(evidenceOf(format, page, { retrieved: new Date(), lang }))}
      choosing={{ query, hits, onQuery: setQuery }}
      onChoose={(zone) => choose(zone)}
      pasting={pasting}
      onPaste={(text) => void read(text)}
      onPasting={(text) => {
        setPasting(text);
        if (text === null) setPasted(null);
      }}
    />
  );
}
