import { Legend } from '../Legend.tsx';
import { useWords } from '../words.ts';

export interface ReadingProps {
  /** Keyboard commands as they stand now; no keys where none are set. */
  keys: readonly { name: string; keys: string }[];
  onKeys: () => void;
  /** Figures that the reader called wrong, or no figures. */
  reports: number;
  onExportReports: () => void;
  onClearReports: () => void;
}

/** What the marks mean, the keys that move between them, and what the reader noted of them. */
export function ReadingSection({ keys, onKeys, reports, onExportReports, onClearReports }: ReadingProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="zl-reading">
      <h2 id="zl-reading">{t('options.reading')}</h2>
      <h3>{t('options.legend')}</h3>
      <Legend />
      <h3>{t('options.keys')}</h3>
      <table class="three-line">
        <tbody>
          {keys.map(({ name, keys: combination }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{combination ? <kbd>{combination}</kbd> : t('options.noKeys')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" class="button" onClick={onKeys}>
          {t('options.changeKeys')}
        </button>
      </p>
      <h3>{t('options.reports')}</h3>
      <p>{reports === 0 ? t('options.reportsNone') : t('options.reportsSome', { n: reports })}</p>
      {reports > 0 && (
        <p class="buttons">
          <button type="button" class="button" onClick={onExportReports}>
            {t('options.reportsExport')}
          </button>
          <button type="button" class="button" onClick={onClearReports}>
            {t('options.reportsClear')}
          </button>
        </p>
      )}
    </section>
  );
}
