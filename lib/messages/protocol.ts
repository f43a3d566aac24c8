/** The protocol as types: what can be asked of whom, and what comes back. No run-time code, so any side may import it. */
import type { z } from 'zod';
import type { Context } from '#lib/model/context.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { ZoneHit, ZoneOverview } from '#lib/model/overview.ts';
import type { PageFigures, PageSummary, Steps } from '#lib/model/page.ts';
import type { DatasetStatus, ImportPlan, RefreshProgress, RefreshResult } from '#lib/model/status.ts';
import type { Requests } from './requests.ts';

/** What the background answers, by request. */
export interface Answers {
  getLexicon: Lexicon;
  /** One context a fact, in the order asked. */
  getContexts: Context[];
  /** The bundle has run in the sender's frame. */
  loadBundle: undefined;
  pageFound: undefined;
  closeCards: undefined;
  openPanel: undefined;
  /** How a statement of the card is reckoned, in a tab of its own. */
  openMethods: undefined;

  lookup: ZoneHit[];
  getZone: ZoneOverview;

  datasetStatus: DatasetStatus;
  refreshDataset: RefreshResult;
  cancelRefresh: undefined;
  rollbackDataset: DatasetStatus;
  resetDataset: DatasetStatus;
  /** What an import of these files would do. Stores nothing. */
  planImport: ImportPlan;
  /** Plans the same files again and stores what is good. */
  applyImport: ImportPlan;
  removeOwn: DatasetStatus;

  annotateTab: undefined;
}
export type RequestType = keyof Requests & keyof Answers;
export type RequestData<T extends RequestType> = z.infer<Requests[T]['data']>;

/** What our own pages and the background ask of a tab's content script. */
export interface PageRequests {
  getPageSummary: { data: undefined; answer: PageSummary };
  getPageFigures: { data: undefined; answer: PageFigures };
  /** Scroll to the figure with this index, pulse it; `open` also opens its card. */
  goToFigure: { data: { index: number; open?: boolean }; answer: undefined };
  /** Keyboard commands: go on by this many figures and open the card there; answers whether there was one. */
  stepFigure: { data: { by: number } & Steps; answer: boolean };
  /** Closes the open card: Escape was pressed in another frame. */
  closeCard: { data: undefined; answer: undefined };
  /** Are marks shown on this page? */
  isOn: { data: undefined; answer: boolean };
  /** Show or remove all marks on this page. */
  toggle: { data: { on: boolean }; answer: undefined };
  /** The reader says which zone the page is about. */
  chooseZone: { data: { zone: string }; answer: undefined };
}
export type PageRequestType = keyof PageRequests;

/** What is told to all open pages of the extension. */
export interface Announcements {
  pageChanged: { tabId: number; summary: PageSummary };
  refreshProgress: RefreshProgress;
  datasetChanged: { version: string };
}
export type AnnouncementType = keyof Announcements;

/** Nothing to pass where the request carries nothing. */
export type Args<D> = D extends undefined ? [] : [data: D];
