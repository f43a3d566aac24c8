/** Runs inside of a page: what the extension would read there. */
import type { TextBlock } from '#lib/model/text.ts';
import { pageEye } from '#lib/text/eye.ts';
import { readAll } from '#lib/text/read.ts';

declare global {
  var readPage: () => { text: string; blocks: readonly TextBlock[] };
}
globalThis.readPage = () => {
  const { text, blocks } = readAll([document.body], pageEye);
  return { text, blocks };
};
