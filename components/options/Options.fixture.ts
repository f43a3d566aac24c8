/** Named states of the options page, one list to be read side by side. */
import type { DatasetStatus } from '#lib/model/status.ts';
import type { OptionsProps } from './Options.tsx';

const release = {
  sequence: 3,
  version: '2026.11.22',
  counts: { zones: 441, zonesWithData: 61, indicators: 288, observations: 2140, targets: 312, sources: 87 },
  origin: 'packaged' as const,
  installedAt: '2026-11-22T08:00:00Z',
};
const status: DatasetStatus = {
  serving: 'database',
  current: release,
  previous: null,
  own: 0,
  storage: { usage: 3_400_000, quota: 1e10, persisted: true },
};
const nothing = () => undefined;
const base: OptionsProps = {
  dataset: { status: { state: 'ready', value: status }, onRollback: nothing, onReset: nothing },
  refresh: {
    url: '',
    refresh: { state: 'idle' },
    onUrl: nothing,
    onRefresh: nothing,
    onCancel: nothing,
    onAllow: nothing,
  },
  importing: {
    importing: { state: 'idle' },
    own: 0,
    onFiles: nothing,
    onApply: nothing,
    onDismiss: nothing,
    onRemoveOwn: nothing,
  },
  reading: {
    // named by the browser, in its language
    keys: [],
    onKeys: nothing,
    reports: 0,
    onExportReports: nothing,
    onClearReports: nothing,
  },
  sites: { off: [], onSwitchOn: nothing, allowed: [], onRevoke: nothing },
  version: '0.1.0',
};
const url = 'https://data.example.org/zonelens';

export const states = {
  fresh: base,
  refreshing: {
    ...base,
    refresh: {
      ...base.refresh,
      url,
      refresh: { state: 'running', progress: { stage: 'shards', done: 31, total: 84, bytes: 412_000 } },
    },
  },
  refreshed: {
    ...base,
    dataset: {
      ...base.dataset,
      status: {
        state: 'ready',
        value: {
          ...status,
          current: { ...release, sequence: 4, version: '2026.12.01', origin: 'channel', url },
          previous: release,
          own: 6,
        },
      },
    },
    refresh: {
      ...base.refresh,
      url,
      refresh: {
        state: 'done',
        result: {
          outcome: 'updated',
          release: { ...release, version: '2026.12.01' },
          fetchedShards: 9,
          fetchedBytes: 88_000,
        },
      },
    },
    sites: {
      ...base.sites,
      off: ['www.example.gov.cn'],
      allowed: ['*://mp.weixin.qq.com/*', '*://www.cnbayarea.org.cn/*'],
    },
  },
  failed: {
    ...base,
    refresh: {
      ...base.refresh,
      url,
      refresh: { state: 'failed', failure: { code: 'shard-hash', params: { shard: 'zhuhai-htz' } } },
    },
  },
  barred: {
    ...base,
    refresh: {
      ...base.refresh,
      url,
      refresh: {
        state: 'failed',
        failure: { code: 'permission-needed', params: { host: 'data.example.org' } },
      },
    },
  },
  importing: {
    ...base,
    reading: { ...base.reading, reports: 4 },
    importing: {
      ...base.importing,
      own: 6,
      importing: {
        state: 'planned',
        plan: {
          kind: 'observations',
          good: 31,
          duplicates: 2,
          zones: ['zhuhai-htz', 'lanzhou-htz'],
          badCount: 102,
          bad: [
            {
              file: '高新区.csv',
              line: 7,
              text: '珠海高新区,地区生产总值,2021,三百,亿元',
              why: { code: 'row-invalid', params: { field: 'value', problem: 'not-a-number' } },
            },
            {
              file: '高新区.csv',
              line: 12,
              text: '高新区,地区生产总值,2021,306.2,亿元',
              why: { code: 'row-invalid', params: { field: 'zone', problem: 'ambiguous' } },
            },
          ],
        },
      },
    },
  },
  imported: {
    ...base,
    importing: {
      ...base.importing,
      own: 31,
      importing: {
        state: 'done',
        plan: { kind: 'observations', good: 31, duplicates: 0, zones: [], bad: [], badCount: 0 },
      },
    },
  },
  blocked: {
    ...base,
    dataset: {
      ...base.dataset,
      status: {
        state: 'ready',
        value: { ...status, serving: 'packaged', reason: 'storage-blocked', storage: null },
      },
    },
  },
} satisfies Record<string, OptionsProps>;
