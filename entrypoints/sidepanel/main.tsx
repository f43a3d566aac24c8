import { render } from 'preact';
import { WordsContext, wordsOf } from '#components/words.ts';
import { i18n } from '#i18n';
import { App } from './App.tsx';
import '#components/panel/Panel.css';

const words = wordsOf(i18n);
document.documentElement.lang = words.locale;
render(
  <WordsContext.Provider value={words}>
    <App />
  </WordsContext.Provider>,
  document.getElementById('root')!,
);
