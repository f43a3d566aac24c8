import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from '#components/loaded.ts';
import type { DatasetProps } from '#components/options/DatasetSection.tsx';
import { ask, onAnnouncement } from '#lib/messages/client.ts';
import { type Failure, failureOf } from '#lib/model/failure.ts';
import type { DatasetStatus } from '#lib/model/status.ts';

/** The state of the dataset, kept current while the page is open. */
export function useDataset(): DatasetProps {
  const [status, setStatus] = useState<Loaded<DatasetStatus>>({ state: 'loading' });
  const [failure, setFailure] = useState<Failure | undefined>();

  const show = (asked: Promise<DatasetStatus>) =>
    asked.then(
      (value) => setStatus({ state: 'ready', value }),
      (error) => setStatus({ state: 'failed', failure: failureOf(error) }),
    );
  useEffect(() => {
    void show(ask('datasetStatus'));
    return onAnnouncement({ datasetChanged: () => void show(ask('datasetStatus')) });
  }, []);

  const change = (asked: Promise<DatasetStatus>) => {
    setFailure(undefined);
    asked.then(
      (value) => setStatus({ state: 'ready', value }),
      (error) => setFailure(failureOf(error)),
    );
  };
  return {
    status,
    ...(failure ? { failure } : {}),
    onRollback: () => change(ask('rollbackDataset')),
    onReset: () => change(ask('resetDataset')),
  };
}
