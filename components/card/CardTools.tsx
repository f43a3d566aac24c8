import { useState } from 'preact/hooks';
import type { CardActions, CitationFormat } from '../FigureCard.tsx';
import { useWords } from '../words.ts';

const formats: readonly CitationFormat[] = ['text', 'markdown', 'csv'];

/** The strip under the head: ways to copy, or what else can be said about this figure. What was done is said aloud. */
export function CardTools({ open, actions }: { open: 'copy' | 'more' | null; actions: CardActions }) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const copy = async (format: CitationFormat) =>
    setSaid(t((await actions.copy(format)) ? 'card.copied' : 'card.notCopied'));
  const report = (kind: 'not-a-figure' | 'wrong') => {
    actions.report(kind);
    setSaid(t('card.noted'));
  };
  return (
    <div class={open ? 'menu' : 'visually-hidden'}>
      {open === 'copy' &&
        formats.map((format) => (
          <button key={format} type="button" class="text-button" onClick={() => copy(format)}>
            {t(`card.copyAs.${format}`)}
          </button>
        ))}
      {open === 'more' && (
        <>
          <button type="button" class="text-button" onClick={() => report('wrong')}>
            {t('card.wrong')}
          </button>
          <button type="button" class="text-button" onClick={() => report('not-a-figure')}>
            {t('card.notAFigure')}
          </button>
          {actions.siteOff && (
            <button type="button" class="text-button" onClick={actions.siteOff}>
              {t('card.siteOff')}
            </button>
          )}
        </>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
