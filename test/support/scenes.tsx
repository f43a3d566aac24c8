/** Every face in its named states, as the accessibility tests read them and the gallery takes their pictures. */
import { type ComponentChildren, render } from 'preact';
import cardCss from '#components/FigureCard.css?inline';
import { cards } from '#components/FigureCard.fixture.ts';
import { FigureCard } from '#components/FigureCard.tsx';
import optionsCss from '#components/options/Options.css?inline';
import { states } from '#components/options/Options.fixture.ts';
import { Options } from '#components/options/Options.tsx';
import panelCss from '#components/panel/Panel.css?inline';
import { Panel, type PanelProps } from '#components/panel/Panel.tsx';
import popupCss from '#components/popup/Popup.css?inline';
import { emptyOverview, hits, overview, pages } from '#components/popup/Popup.fixture.ts';
import { Popup, type PopupProps } from '#components/popup/Popup.tsx';
import { cardOf } from '#lib/card/card.ts';
import type { Lang } from '#lib/card/lang.ts';
import { figuresOfFrames } from '#lib/page/frames.ts';
import { summaryOf } from '#lib/page/summary.ts';
import { page as pageFigures, passage } from './page-figures.ts';
import { InWords, translator } from './words.tsx';

export interface Scene {
  face: 'card' | 'popup' | 'panel' | 'options';
  state: string;
  width: number;
  css: string;
  view: (lang: Lang) => ComponentChildren;
}
export type Theme = 'light' | 'dark';

const nothing = () => undefined;

const cardScenes = Object.entries(cards).map(
  ([state, card]): Scene => ({
    face: 'card',
    state,
    width: 372,
    css: cardCss,
    view: () => (
      <FigureCard
        card={card}
        pinned={state === 'target'}
        actions={{
          copy: async () => true,
          pin: nothing,
          close: nothing,
          siteOff: nothing,
          report: nothing,
          chooseZone: nothing,
          methods: nothing,
        }}
      />
    ),
  }),
);

const popup = (state: string, part: Partial<PopupProps>): Scene => ({
  face: 'popup',
  state,
  width: 400,
  css: popupCss,
  view: () => (
    <Popup
      page={pages.read}
      pageActions={{
        annotate: nothing,
        annotateAlways: nothing,
        setSite: nothing,
        chooseZone: nothing,
        list: nothing,
      }}
      query=""
      onQuery={nothing}
      hits={[]}
      zone={null}
      onZone={nothing}
      onPanel={nothing}
      onOptions={nothing}
      {...part}
    />
  ),
});

const popupScenes = [
  ...Object.entries(pages).map(([state, page]) => popup(state, { page })),
  popup('search', { query: 'zhgxq', hits }),
  popup('search-none', { query: '火星' }),
  popup('zone', { zone: { state: 'ready', value: overview } }),
  popup('zone-without-data', { zone: { state: 'ready', value: emptyOverview } }),
  popup('zone-failed', { zone: { state: 'failed', failure: { code: 'no-answer', params: {} } } }),
];

const tabled = pageFigures.figures.slice(3);
const framed = {
  ...pageFigures,
  figures: tabled,
  summary: summaryOf(tabled, pageFigures.summary),
  title: '主要经济指标（数据框架）',
  url: 'https://data.zhuhai.gov.cn/1.html',
};
const inTwoFrames = figuresOfFrames([
  { frameId: 0, answer: pageFigures },
  { frameId: 7, answer: framed },
]);

const panel = (state: string, part: Partial<PanelProps>): Scene => ({
  face: 'panel',
  state,
  width: 380,
  css: panelCss,
  view: (lang) => (
    <Panel
      state={{ kind: 'page', page: pageFigures }}
      cardOf={({ fact, context }) => cardOf(fact, context, lang)}
      cardActions={() => ({ copy: async () => true, report: nothing, chooseZone: nothing, siteOff: nothing })}
      selected={null}
      onSelect={nothing}
      onExport={nothing}
      choosing={{ query: '', hits: [], onQuery: nothing }}
      onChoose={nothing}
      pasting={null}
      onPaste={nothing}
      onPasting={nothing}
      {...part}
    />
  ),
});

const panelScenes = [
  panel('page', {}),
  panel('open', { selected: 2 }),
  panel('frames', { state: { kind: 'page', page: inTwoFrames } }),
  panel('pasted', { state: { kind: 'pasted', page: pageFigures, text: passage }, selected: 0 }),
  panel('zone-unknown', {
    state: { kind: 'page', page: { ...pageFigures, zone: null } },
    choosing: { query: 'zh', hits, onQuery: nothing },
  }),
  panel('pasting', { pasting: '' }),
  panel('unreachable', { state: { kind: 'unreachable' } }),
  panel('nothing', { state: { kind: 'page', page: { ...pageFigures, figures: [] } } }),
  panel('loading', { state: { kind: 'loading' } }),
];

const keysIn = (lang: Lang) => {
  const t = translator(lang === 'en' ? 'en' : 'zh-CN');
  return [
    { name: t('command.nextFigure'), keys: 'Alt+Shift+.' },
    { name: t('command.previousFigure'), keys: 'Alt+Shift+,' },
    { name: t('command.toggleMarks'), keys: '' },
  ];
};

const optionsScenes = Object.entries(states).map(
  ([state, props]): Scene => ({
    face: 'options',
    state,
    width: 720,
    css: optionsCss,
    view: (lang) => <Options {...props} reading={{ ...props.reading, keys: keysIn(lang) }} />,
  }),
);

export const scenes: readonly Scene[] = [...cardScenes, ...popupScenes, ...panelScenes, ...optionsScenes];

export interface Look {
  theme?: Theme;
  locale?: string;
  /** As on a phone, or at a zoom that leaves as much. */
  narrow?: boolean;
  /** Text at twice its size. */
  large?: boolean;
}

/** Puts scenes of one face into the document, alone, and returns the elements they stand in. */
export function stage(shown: readonly Scene[], look: Look = {}): HTMLElement[] {
  const { theme = 'light', locale = 'zh-CN', narrow = false, large = false } = look;
  const style = document.createElement('style');
  style.textContent = `${shown[0]?.css ?? ''}
    .stage { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; padding: 24px; background: ${theme === 'dark' ? '#0e1013' : '#e9ebee'}; }
    .stage h2 { font: 12px system-ui; color: ${theme === 'dark' ? '#d0d3d8' : '#40454d'}; margin: 0 0 6px; }`;
  const sheet = Object.assign(document.createElement('div'), { className: 'stage' });
  document.body.style.margin = '0';
  document.body.replaceChildren(style, sheet);
  document.documentElement.lang = locale;
  return shown.map(({ view, width, state }) => {
    const cell = sheet.appendChild(document.createElement('div'));
    // at twice its size a page has half the room
    const room = narrow ? 320 : large ? Math.min(width, 400) : width;
    cell.style.cssText = `inline-size:${room}px;flex:none;${large ? 'zoom:2' : ''}`;
    if (shown.length > 1) cell.append(Object.assign(document.createElement('h2'), { textContent: state }));
    const place = cell.appendChild(document.createElement('div'));
    const language = state.startsWith('english') ? 'en' : locale;
    place.lang = language;
    render(<InWords locale={language}>{view(language === 'en' ? 'en' : 'zh')}</InWords>, place);
    for (const face of place.querySelectorAll('.zl')) face.setAttribute('data-theme', theme);
    return place;
  });
}
