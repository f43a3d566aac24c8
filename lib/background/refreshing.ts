import type { Dataset } from '#lib/data/dataset.ts';
import { announce } from '#lib/messages/client.ts';
import type { RefreshProgress, RefreshResult } from '#lib/model/status.ts';

/** Shards arrive by the hundred; a reader sees about ten steps a second. */
const STEP_MS = 100;

/** One refresh at a time, told to every open page, cancelled from any of them. */
export function refreshing(dataset: Dataset): {
  run(url: string): Promise<RefreshResult>;
  cancel(): undefined;
} {
  let abort: AbortController | undefined;
  return {
    async run(url) {
      const mine = new AbortController();
      abort ??= mine;
      let told = 0;
      const onProgress = (progress: RefreshProgress) => {
        const now = Date.now();
        if (progress.stage === 'shards' && progress.done < progress.total && now - told < STEP_MS) return;
        told = now;
        announce('refreshProgress', progress);
      };
      try {
        return await dataset.refresh(url, { signal: mine.signal, onProgress });
      } finally {
        if (abort === mine) abort = undefined;
      }
    },
    cancel() {
      abort?.abort();
      return undefined;
    },
  };
}
