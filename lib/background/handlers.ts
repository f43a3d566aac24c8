/** What the background answers to each request. Rules live in the stages and in `lib/data`; this joins them. */

import { contextsOf } from '#lib/context/contexts.ts';
import { zoneOverview } from '#lib/context/overview.ts';
import { catalogueOf } from '#lib/context/reader.ts';
import type { Dataset } from '#lib/data/dataset.ts';
import { planImport } from '#lib/data/import/plan.ts';
import { datasetStamp } from '#lib/dataset-stamp.ts';
import { announce } from '#lib/messages/client.ts';
import type { Handlers } from '#lib/messages/server.ts';
import { FailureError } from '#lib/model/failure.ts';
import type { ZoneOverview } from '#lib/model/overview.ts';
import { refreshing } from './refreshing.ts';
import { searching } from './searching.ts';
import type { Tabs } from './tabs.ts';

export function handlersOf(dataset: Dataset, tabs: Tabs): Handlers {
  const search = searching(dataset);
  const refresh = refreshing(dataset);
  const changed = async () => {
    const status = await dataset.status();
    announce('datasetChanged', { version: status.current.version });
    await datasetStamp.setValue(`${status.current.version} ${new Date().toISOString()}`);
    return status;
  };
  return {
    getLexicon: async () => (await dataset.reader()).lexicon(),
    getContexts: async ({ facts, candidates }) => contextsOf(facts, await dataset.reader(), candidates),
    loadBundle: ({ bundle }, sender) => tabs.runBundle(sender, bundle),
    pageFound: (summary, sender) => tabs.pageFound(sender, summary),
    closeCards: (_, sender) => tabs.closeCards(sender),
    openPanel: (_, sender) => tabs.openPanel(sender),
    openMethods: ({ section }) => tabs.openMethods(section),

    lookup: ({ query }) => search(query),
    getZone: ({ id }) => overviewOf(dataset, id),

    datasetStatus: () => dataset.status(),
    refreshDataset: async ({ url }) => {
      const result = await refresh.run(url);
      if (result.outcome === 'updated') await changed();
      return result;
    },
    cancelRefresh: () => refresh.cancel(),
    rollbackDataset: () => dataset.rollback().then(changed),
    resetDataset: () => dataset.reset().then(changed),

    planImport: async ({ files }) => (await planImport(files, dataset)).plan,
    applyImport: async ({ files }) => {
      // planned anew: the worker may have been stopped while the reader looked at the plan
      const { plan, apply } = await planImport(files, dataset);
      await apply();
      await changed();
      return plan;
    },
    removeOwn: () => dataset.change((db) => db.own.clear()).then(changed),

    annotateTab: ({ tabId }) => tabs.annotate(tabId),
  };
}

/** A zone that the catalogue knows has a page, even where no shard holds numbers of it. */
async function overviewOf(dataset: Dataset, id: string): Promise<ZoneOverview> {
  const reader = await dataset.reader();
  const catalogue = catalogueOf(await reader.lexicon());
  if (!catalogue.zone(id)) throw new FailureError('zone-unknown');
  const shard = (await reader.zones([id])).get(id);
  return zoneOverview(shard ?? { format: 1, zone: id, observations: [], sources: [], breaks: [] }, catalogue);
}
