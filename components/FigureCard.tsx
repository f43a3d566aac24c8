import { useState } from 'preact/hooks';
import type { CardView, VerdictView } from '#lib/card/view.ts';
import { CardTools } from './card/CardTools.tsx';
import { Lines } from './card/Lines.tsx';
import { Sources } from './card/Sources.tsx';
import { SeriesChart } from './chart/SeriesChart.tsx';
import { IconButton } from './Icon.tsx';
import { useWords } from './words.ts';

export type CitationFormat = 'text' | 'markdown' | 'csv';

/** What a reader can do with a card. Copying answers whether the clipboard took it. */
export interface CardActions {
  copy: (format: CitationFormat) => Promise<boolean>;
  /** Absent where the card stands in a list and need not be held. */
  pin?: (pinned: boolean) => void;
  close: () => void;
  /** Absent where no site is meant: a pasted passage. */
  siteOff?: () => void;
  report: (kind: 'not-a-figure' | 'wrong') => void;
  chooseZone: (zone: string) => void;
  /** Absent where no page of the methods can be opened. */
  methods?: (section: CardView['method']) => void;
}

interface Props {
  card: CardView;
  pinned?: boolean;
  actions: CardActions;
  /** Inner width for the chart, px. */
  chartWidth?: number;
}

export function FigureCard({ card, pinned = false, actions, chartWidth = 336 }: Props) {
  const { t } = useWords();
  const { pin } = actions;
  const [menu, setMenu] = useState<'copy' | 'more' | null>(null);
  const toggle = (which: 'copy' | 'more') => setMenu(menu === which ? null : which);
  return (
    <section class="zl card" aria-labelledby="zl-card-title">
      <header class="head">
        <h2 class="title" id="zl-card-title">
          {card.title}
        </h2>
        <div class="tools">
          <IconButton
            icon="copy"
            label={t('card.copy')}
            expanded={menu === 'copy'}
            onClick={() => toggle('copy')}
          />
          {pin && (
            <IconButton
              icon="pin"
              label={t(pinned ? 'card.unpin' : 'card.pin')}
              pressed={pinned}
              onClick={() => pin(!pinned)}
            />
          )}
          <IconButton
            icon="more"
            label={t('card.more')}
            expanded={menu === 'more'}
            onClick={() => toggle('more')}
          />
          <IconButton icon="close" label={t('card.close')} onClick={actions.close} />
        </div>
        <p class="who">
          {card.who.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </header>
      <CardTools open={menu} actions={actions} />
      <div class="scroll">
        <p class="figure">
          {card.figure.prefix && <span class="prefix">{card.figure.prefix}</span>}
          <span class={card.figure.number.length > 8 ? 'number long' : 'number'}>{card.figure.number}</span>
          <span class="unit">{card.figure.unit}</span>
          {card.figure.note && <span class="note">{card.figure.note}</span>}
        </p>
        {card.verdicts.map((verdict) => (
          <Verdict key={verdict.sentence} verdict={verdict} />
        ))}
        {card.state === 'no-data' && <p class="plain">{t('card.noData')}</p>}
        {card.choices && (
          <div class="choices">
            <p>{t('card.choose')}</p>
            {card.choices.map(({ zone, label }) => (
              <button key={zone} type="button" class="button" onClick={() => actions.chooseZone(zone)}>
                {label}
              </button>
            ))}
          </div>
        )}
        {card.chart && card.chart.points.length > 1 && <SeriesChart chart={card.chart} width={chartWidth} />}
        <Lines lines={card.lines} />
        <Sources sources={card.sources} />
      </div>
      <footer class="foot">
        <span>{card.dataset}</span>
        {actions.methods ? (
          <button type="button" class="text-button" onClick={() => actions.methods?.(card.method)}>
            {t('card.methods')}
          </button>
        ) : (
          <span>ZoneLens 园区数镜</span>
        )}
      </footer>
    </section>
  );
}

function Verdict({ verdict }: { verdict: VerdictView }) {
  return (
    <p class={`verdict tone-${verdict.tone}`}>
      <span class="mark" aria-hidden="true">
        {verdict.mark}
      </span>
      <span>
        {verdict.sentence}
        {verdict.note && <small>{verdict.note}</small>}
      </span>
    </p>
  );
}
