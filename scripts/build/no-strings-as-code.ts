import type { Plugin } from 'vite';

interface Edit {
  /** End of the module's path. */
  module: string;
  from: string;
  to: string;
}

/**
 * Two libraries hold a way from a string to code or markup that is never taken here. Our builds cannot take it at
 * all, so that the promise of docs/privacy.md holds by construction, and Mozilla's linter has nothing to warn of.
 */
const edits: readonly Edit[] = [
  // dangerouslySetInnerHTML would write text
  { module: '/preact/dist/preact.mjs', from: '.innerHTML', to: '.textContent' },
  // asks whether `new Function` works before compiling schemas; under our CSP it never does
  { module: '/zod/v4/core/util.js', from: 'new F("");', to: 'return false;' },
];

/** Fails the build where a library no longer looks as expected: then look again, and drop or change the line. */
export function noStringsAsCode(): Plugin {
  return {
    name: 'zonelens:no-strings-as-code',
    transform(code, id) {
      const edit = edits.find(({ module }) => id.split('?')[0]?.endsWith(module));
      if (!edit) return undefined;
      if (!code.includes(edit.from)) this.error(`${edit.module} holds no ${edit.from} any more`);
      return { code: code.replaceAll(edit.from, edit.to), map: null };
    },
  };
}
