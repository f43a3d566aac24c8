/** Sizes that the background accepts; senders look them up here. */

/** The densest statistical yearbook page seen holds about 1,500 figures. Longer pages ask in several requests. */
export const MAX_FACTS = 2000;

/** Far above any release of this kind; Chrome refuses messages above 64 MB. */
export const MAX_IMPORT_CHARS = 30_000_000;
