/** Hands a file to the reader: a click on a link that never enters the page. Extension pages only. */
export function save({ name, type, text }: { name: string; type: string; text: string }): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
