/** Puts a text on the clipboard; false where that is refused. Call it while a click or key is being handled. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Not there on pages without encryption, which many official sites still are; refused in frames of other sites.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The old way: a copy command whose event is given the text. First of all listeners, so that no page changes it. */
function copyByEvent(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    given = true;
  };
  addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && given;
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
}
