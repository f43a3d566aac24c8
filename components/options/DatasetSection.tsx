import { useState } from 'preact/hooks';
import type { Failure } from '#lib/model/failure.ts';
import type { DatasetStatus, ReleaseInfo } from '#lib/model/status.ts';
import { FailureNote } from '../FailureNote.tsx';
import { keyOf } from '../keys.ts';
import type { Loaded } from '../loaded.ts';
import { useWords } from '../words.ts';

export interface DatasetProps {
  status: Loaded<DatasetStatus>;
  /** A rollback or reset that could not be done. */
  failure?: Failure;
  onRollback: () => void;
  onReset: () => void;
}

/** Which data answers now, and the two ways back. */
export function DatasetSection({ status, failure, onRollback, onReset }: DatasetProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="zl-data">
      <h2 id="zl-data">{t('options.data')}</h2>
      {status.state === 'loading' && (
        <p class="quiet" role="status">
          {t('common.loading')}
        </p>
      )}
      {status.state === 'failed' && <FailureNote failure={status.failure} />}
      {status.state === 'ready' && (
        <>
          {status.value.serving === 'packaged' && status.value.reason && (
            <p class="notice">{t(`options.packagedBecause.${keyOf(packagedReason(status.value.reason))}`)}</p>
          )}
          <ReleaseTable status={status.value} />
          {failure && <FailureNote failure={failure} />}
          <p class="buttons">
            <button type="button" class="button" disabled={!status.value.previous} onClick={onRollback}>
              {status.value.previous
                ? t('options.rollbackTo', { version: status.value.previous.version })
                : t('options.rollback')}
            </button>
            <ResetButton onReset={onReset} />
          </p>
          <p class="quiet">{t('options.waysBack')}</p>
        </>
      )}
    </section>
  );
}

/** Why the database is not used, as far as a reader can do something about it. */
const packagedReason = (code: string): 'storage-full' | 'storage-blocked' =>
  code === 'storage-full' ? 'storage-full' : 'storage-blocked';

function ReleaseTable({ status }: { status: DatasetStatus }) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const { current, storage, own } = status;
  const { counts } = current;
  const rows: [string, string][] = [
    [t('options.row.version'), `${current.version} (${t('options.sequence', { n: current.sequence })})`],
    [t('options.row.origin'), originText(current, t(`options.origin.${current.origin}`))],
    ...(current.installedAt
      ? [[t('options.row.installed'), date(current.installedAt, locale)] as [string, string]]
      : []),
    [
      t('options.row.zones'),
      t('options.zonesValue', {
        zones: number.format(counts.zones),
        withData: number.format(counts.zonesWithData),
      }),
    ],
    [t('options.row.indicators'), number.format(counts.indicators)],
    [
      t('options.row.observations'),
      t('options.observationsValue', {
        observations: number.format(counts.observations),
        targets: number.format(counts.targets),
      }),
    ],
    [t('options.row.sources'), number.format(counts.sources)],
    ...(own > 0 ? [[t('options.row.own'), number.format(own)] as [string, string]] : []),
    [t('options.row.storage'), storageText(storage, t, locale)],
  ];
  return (
    <table class="three-line">
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const originText = ({ url }: ReleaseInfo, origin: string): string => (url ? `${origin} ${url}` : origin);

const date = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));

function storageText(
  storage: DatasetStatus['storage'],
  t: ReturnType<typeof useWords>['t'],
  locale: string,
): string {
  if (!storage) return t('options.storageUnknown');
  const used = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(storage.usage / 1e6);
  return t(storage.persisted ? 'options.storageKept' : 'options.storagePurgeable', { used });
}

/** Asks once more: what a refresh brought would have to be fetched again. */
function ResetButton({ onReset }: { onReset: () => void }) {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" class="button" onClick={() => setSure(true)}>
        {t('options.reset')}
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          setSure(false);
          onReset();
        }}
      >
        {t('options.resetSure')}
      </button>
      <button type="button" class="button" onClick={() => setSure(false)}>
        {t('common.cancel')}
      </button>
    </>
  );
}
