/** New whenever the data has become others: what pages that are open hear of it. */
import { storage } from '@wxt-dev/storage';

export const datasetStamp = storage.defineItem<string>('local:datasetStamp', { fallback: '' });
