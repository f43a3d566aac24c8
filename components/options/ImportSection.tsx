import type { Failure } from '#lib/model/failure.ts';
import type { ImportPlan } from '#lib/model/status.ts';
import { FailureNote } from '../FailureNote.tsx';
import { useWords } from '../words.ts';
import { BadRows } from './BadRows.tsx';

export type ImportState =
  | { state: 'idle' }
  | { state: 'reading' }
  /** Nothing is stored yet: the reader sees what would be. */
  | { state: 'planned'; plan: ImportPlan }
  | { state: 'storing' }
  | { state: 'done'; plan: ImportPlan }
  | { state: 'failed'; failure: Failure };

export interface ImportProps {
  importing: ImportState;
  /** Observations that stand imported. */
  own: number;
  onFiles: (files: readonly File[]) => void;
  onApply: () => void;
  onDismiss: () => void;
  onRemoveOwn: () => void;
}

/** Data from files, on this machine alone. First what would happen, then, if the reader says so, that. */
export function ImportSection({ importing, own, onFiles, onApply, onDismiss, onRemoveOwn }: ImportProps) {
  const { t } = useWords();
  const busy = importing.state === 'reading' || importing.state === 'storing';
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <section aria-labelledby="zl-import">
      <h2 id="zl-import">{t('import.title')}</h2>
      <p>{t('import.is')}</p>
      <p class="buttons">
        <label class="button">
          {t('import.files')}
          <input type="file" multiple accept=".csv,.tsv,.txt,.json" disabled={busy} onChange={choose} />
        </label>
        <label class="button">
          {t('import.folder')}
          <input
            type="file"
            ref={(input) => {
              input?.toggleAttribute('webkitdirectory', true);
            }}
            disabled={busy}
            onChange={choose}
          />
        </label>
      </p>
      <p class="quiet">{t('import.columns')}</p>
      {busy && (
        <p class="quiet" role="status">
          {t('common.loading')}
        </p>
      )}
      {importing.state === 'failed' && <FailureNote failure={importing.failure} />}
      {importing.state === 'planned' && (
        <Plan plan={importing.plan} onApply={onApply} onDismiss={onDismiss} />
      )}
      {importing.state === 'done' && (
        <p class="notice good" role="status">
          {importing.plan.kind === 'release'
            ? t('import.doneRelease', { version: importing.plan.release?.version ?? '' })
            : t('import.doneRows', { n: importing.plan.good })}
        </p>
      )}
      {own > 0 && (
        <p class="buttons">
          <button type="button" class="button" onClick={onRemoveOwn}>
            {t('import.remove', { n: own })}
          </button>
        </p>
      )}
    </section>
  );
}

function Plan({
  plan,
  onApply,
  onDismiss,
}: { plan: ImportPlan } & Pick<ImportProps, 'onApply' | 'onDismiss'>) {
  const { t } = useWords();
  const release = plan.kind === 'release';
  // a release is taken whole or not at all; of a table, the good rows may be
  const possible = release ? plan.badCount === 0 : plan.good > 0;
  return (
    <div class="notice">
      <p role="status">
        {release
          ? t('import.planRelease', { version: plan.release?.version ?? '', n: plan.zones.length })
          : t('import.planRows', { good: plan.good, duplicates: plan.duplicates, n: plan.zones.length })}
      </p>
      {plan.badCount > 0 && <BadRows plan={plan} />}
      <p class="buttons">
        {possible && (
          <button type="button" class="button primary" onClick={onApply}>
            {plan.badCount > 0 ? t('import.applyGood', { n: plan.good }) : t('import.apply')}
          </button>
        )}
        <button type="button" class="button" onClick={onDismiss}>
          {t('import.dismiss')}
        </button>
      </p>
    </div>
  );
}
