import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';

/** A passage from a PDF, a message, a scan: read like a page, and as private. */
export function PasteBox({ text, onRead }: { text: string; onRead: (text: string) => void }) {
  const { t } = useWords();
  const [value, setValue] = useState(text);
  return (
    <form
      class="pad paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onRead(value);
      }}
    >
      <label for="zl-paste">{t('panel.pasteLabel')}</label>
      <textarea
        id="zl-paste"
        rows={12}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <p class="quiet">{t('panel.pasteNote')}</p>
      <button type="submit" class="button primary" disabled={value.trim() === ''}>
        {t('panel.read')}
      </button>
    </form>
  );
}
