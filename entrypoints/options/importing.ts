import { useState } from 'preact/hooks';
import type { ImportProps, ImportState } from '#components/options/ImportSection.tsx';
import { ask } from '#lib/messages/client.ts';
import { MAX_IMPORT_CHARS } from '#lib/messages/limits.ts';
import { FailureError, failureOf } from '#lib/model/failure.ts';

interface TextFile {
  path: string;
  text: string;
}

/** Plans, shows, and stores only when told to. */
export function useImport(own: number): ImportProps {
  const [importing, setImporting] = useState<ImportState>({ state: 'idle' });
  const [files, setFiles] = useState<TextFile[]>([]);

  const attempt = async (run: () => Promise<ImportState>) => {
    try {
      setImporting(await run());
    } catch (error) {
      setImporting({ state: 'failed', failure: failureOf(error) });
    }
  };
  return {
    importing,
    own,
    onFiles: (chosen) => {
      setImporting({ state: 'reading' });
      void attempt(async () => {
        const read = await textsOf(chosen);
        setFiles(read);
        return { state: 'planned', plan: await ask('planImport', { files: read }) };
      });
    },
    onApply: () => {
      setImporting({ state: 'storing' });
      void attempt(async () => ({ state: 'done', plan: await ask('applyImport', { files }) }));
    },
    onDismiss: () => setImporting({ state: 'idle' }),
    onRemoveOwn: () =>
      void attempt(async () => {
        await ask('removeOwn');
        return { state: 'idle' };
      }),
  };
}

async function textsOf(files: readonly File[]): Promise<TextFile[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MAX_IMPORT_CHARS) throw new FailureError('import-too-large', { limit: MAX_IMPORT_CHARS / 1e6 });
  return Promise.all(
    files.map(async (file) => ({
      path: file.webkitRelativePath || file.name,
      text: decode(await file.arrayBuffer()),
    })),
  );
}

/** UTF-8, or what Chinese Excel saves as CSV. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
