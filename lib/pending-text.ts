import { storage } from '@wxt-dev/storage';

/**
 * A selection looked up from the context menu, on its way to the panel; gone with the session. Apart from the settings,
 * which content scripts load: session storage is closed to them.
 */
export const pendingText = storage.defineItem<string>('session:pendingText');
