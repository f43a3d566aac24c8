/**
 * Bytes of a file that a reader chose → its text. UTF-8, UTF-16 with a byte-order mark, else GB18030: spreadsheets save
 * CSV on a Chinese Windows in that code page, and hardly any such text is valid UTF-8 by chance. Never throws.
 */
export function decodeFile(bytes: Uint8Array<ArrayBuffer>): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
