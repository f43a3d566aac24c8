/** The extractor's bundle: runs in a frame once its page is worth reading, and hands itself to the script that is there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extracting } from '#lib/facts/extract.ts';
import { resolveZone } from '#lib/facts/zone.ts';
import { compileVocabulary } from '#lib/mentions/vocabulary.ts';

export default defineUnlistedScript(() => {
  globalThis.zonelensExtractor = (lexicon) => {
    const vocabulary = compileVocabulary(lexicon);
    return {
      zoneOf: (page, about) => resolveZone(about, page, vocabulary),
      facts: (page, about) => extracting(page, vocabulary, about),
    };
  };
});
