/** Classes of characters, one table lookup per character. Classes decide which parsers are asked at an offset. */
export const Class = {
  other: 0,
  digit: 1,
  numeral: 2,
  letter: 3,
  space: 4,
  /** 。！？ and line ends. */
  stop: 5,
  /** ；*/
  semicolon: 6,
  /** ， */
  comma: 7,
  /** 、 between items of a list. */
  pause: 8,
  colon: 9,
  open: 10,
  close: 11,
  /** Remaining punctuation: no part of any name. */
  punctuation: 12,
} as const;

const SETS: readonly [string, number][] = [
  ['0123456789', Class.digit],
  ['零〇一二两三四五六七八九十百千万亿', Class.numeral],
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ&', Class.letter],
  [' \t\u000b\u000c', Class.space],
  ['。!?\n\r\u2028\u2029', Class.stop],
  [';', Class.semicolon],
  [',', Class.comma],
  ['、', Class.pause],
  [':', Class.colon],
  ['([{〔【《〈', Class.open],
  [')]}〕】》〉', Class.close],
  ['.…—–-~/\\|·•・#=+<>^_`@$●◆▪→↑↓▲▼△▽⬆⬇▶►★☆◇◎※✔√➤%‰′″°■□○', Class.punctuation],
];

/** Class of every UTF-16 code unit, for folded text (see fold.ts). */
export const classOf: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (const [characters, value] of SETS) for (const c of characters) table[c.charCodeAt(0)] = value;
  return table;
})();

export const code = (character: string): number => character.charCodeAt(0);
