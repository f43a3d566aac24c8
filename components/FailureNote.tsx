import type { Failure } from '#lib/model/failure.ts';
import { keyOf } from './keys.ts';
import { useWords } from './words.ts';

/** A failure in plain words: what happened, what is safe, what to do. */
export function FailureNote({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { t } = useWords();
  const key = keyOf(failure.code);
  return (
    <div class="failure" role="alert">
      <p class="what">{t(`failure.${key}.what`, failure.params)}</p>
      <p>{t(`failure.${key}.todo`, failure.params)}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('common.retry')}
        </button>
      )}
    </div>
  );
}
