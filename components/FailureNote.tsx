import type { Failure } from '#lib/model/failure.ts';
import { keyOf } from './keys.ts';
import { useWords } from './words.ts';

interface Props {
  failure: Failure;
  /** What would help, where one click does. */
  action?: { label: string; run: () => void };
}

/** A failure in plain words: what happened, what is safe, what to do. */
export function FailureNote({ failure, action }: Props) {
  const { t } = useWords();
  const key = keyOf(failure.code);
  return (
    <div class="failure" role="alert">
      <p class="what">{t(`failure.${key}.what`, failure.params)}</p>
      <p>{t(`failure.${key}.todo`, failure.params)}</p>
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
