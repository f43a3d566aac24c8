import type { Failure } from '#lib/model/failure.ts';
import type { RefreshProgress, RefreshResult } from '#lib/model/status.ts';
import { FailureNote } from '../FailureNote.tsx';
import { useWords } from '../words.ts';

export type RefreshState =
  | { state: 'idle' }
  | { state: 'running'; progress?: RefreshProgress }
  | { state: 'done'; result: RefreshResult }
  | { state: 'failed'; failure: Failure };

export interface RefreshProps {
  url: string;
  refresh: RefreshState;
  onUrl: (url: string) => void;
  onRefresh: () => void;
  onCancel: () => void;
  /** Allow access to the channel's host, then try again. */
  onAllow: () => void;
}

/** New data from a channel, when the reader asks for it. As shipped there is no channel, and this says so. */
export function RefreshSection({ url, refresh, onUrl, onRefresh, onCancel, onAllow }: RefreshProps) {
  const { t } = useWords();
  const running = refresh.state === 'running';
  return (
    <section aria-labelledby="zl-refresh">
      <h2 id="zl-refresh">{t('options.refresh')}</h2>
      <p>{t('options.refreshIs')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) onRefresh();
        }}
      >
        <label for="zl-channel">{t('options.channel')}</label>
        <div class="field-row">
          <input
            id="zl-channel"
            type="url"
            inputMode="url"
            placeholder="https://"
            value={url}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => onUrl(event.currentTarget.value)}
          />
          {running ? (
            <button type="button" class="button" onClick={onCancel}>
              {t('common.cancel')}
            </button>
          ) : (
            <button type="submit" class="button primary" disabled={url.trim() === ''}>
              {t('options.refreshNow')}
            </button>
          )}
        </div>
        {url.trim() === '' && <p class="quiet">{t('options.channelEmpty')}</p>}
      </form>
      {running && <Progress progress={refresh.progress} />}
      {refresh.state === 'done' && (
        <p class="notice good" role="status">
          {refresh.result.outcome === 'current'
            ? t('options.refreshCurrent', { version: refresh.result.release.version })
            : t('options.refreshDone', {
                version: refresh.result.release.version,
                n: refresh.result.fetchedShards,
              })}
        </p>
      )}
      {refresh.state === 'failed' && (
        <FailureNote
          failure={refresh.failure}
          {...(refresh.failure.code === 'permission-needed'
            ? { action: { label: t('options.allow'), run: onAllow } }
            : {})}
        />
      )}
    </section>
  );
}

function Progress({ progress }: { progress: RefreshProgress | undefined }) {
  const { t } = useWords();
  const known = progress && progress.total > 0;
  const text = progress
    ? t(`options.stage.${progress.stage}`, { done: progress.done, total: progress.total })
    : t('options.stage.manifest', { done: 0, total: 0 });
  return (
    <div class="progress">
      <progress
        aria-label={t('options.refresh')}
        {...(known ? { max: progress.total, value: progress.done } : {})}
      />
      <p role="status">{text}</p>
    </div>
  );
}
