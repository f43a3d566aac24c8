/** Every face in its named states, as the accessibility tests read them and the gallery takes their pictures. */
import { type ComponentChildren, render } from 'preact';
import cardCss from '#components/FigureCard.css?inline';
import { cards } from '#components/FigureCard.fixture.ts';
import { FigureCard } from '#components/FigureCard.tsx';
import optionsCss from '#components/options/Options.css?inline';
import { states } from '#components/options/Options.fixture.ts';
import { Options } from '#components/options/Options.tsx';
import popupCss from '#components/popup/Popup.css?inline';
import { emptyOverview, hits, overview, pages } from '#components/popup/Popup.fixture.ts';
import { Popup, type PopupProps } from '#components/popup/Popup.tsx';
import { InWords } from './words.tsx';

export interface Scene {
  face: 'card' | 'popup' | 'options';
  state: string;
  width: number;
  css: string;
  view: ComponentChildren;
}
export type Theme = 'light' | 'dark';

const nothing = () => undefined;

const cardScenes = Object.entries(cards).map(
  ([state, card]): Scene => ({
    face: 'card',
    state,
    width: 372,
    css: cardCss,
    view: (
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
  view: (
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

const optionsScenes = Object.entries(states).map(
  ([state, props]): Scene => ({
    face: 'options',
    state,
    width: 720,
    css: optionsCss,
    view: <Options {...props} />,
  }),
);

export const scenes: readonly Scene[] = [...cardScenes, ...popupScenes, ...optionsScenes];

/** Puts a scene into the document, alone, and returns the element it stands in. */
export function stage(
  { view, css, width, state }: Scene,
  {
    theme = 'light',
    locale = 'zh-CN',
    narrow = false,
  }: { theme?: Theme; locale?: string; narrow?: boolean } = {},
): HTMLElement {
  const style = Object.assign(document.createElement('style'), { textContent: css });
  const place = document.createElement('div');
  place.style.cssText = `inline-size:${narrow ? 320 : width}px;padding:16px;background:${theme === 'dark' ? '#0e1013' : '#e9ebee'}`;
  document.body.replaceChildren(style, place);
  const language = state === 'english' ? 'en' : locale;
  document.documentElement.lang = language;
  render(<InWords locale={language}>{view}</InWords>, place);
  place.querySelector('.zl')?.setAttribute('data-theme', theme);
  return place;
}
