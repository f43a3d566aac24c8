import { describe, expect, it } from 'vitest';
import { decodeFile } from '#lib/data/import/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => {
  const units = Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

describe('text of a chosen file', () => {
  it.each([
    ['UTF-8', utf8('园区,数值'), '园区,数值'],
    ['UTF-8 with a byte-order mark', utf8('\uFEFF园区'), '园区'],
    ['UTF-16, as some spreadsheets save it', utf16('园区'), '园区'],
    ['GBK, as Excel saves CSV in China', Uint8Array.of(0xd4, 0xb0, 0xc7, 0xf8, 0x2c, 0x31), '园区,1'],
    ['nothing', new Uint8Array(), ''],
  ])('%s', (_what, bytes, text) => expect(decodeFile(bytes)).toBe(text));

  it('never throws on bytes that are no text', () => {
    expect(typeof decodeFile(Uint8Array.of(0x89, 0x50, 0xff, 0xff, 0x00))).toBe('string');
  });
});
