/**
 * Most pages of a portal have nothing to say: they name no zone, or hold no number. They are left before the
 * vocabulary is even asked for. The words are parts of every zone's name and of the ways in which a page speaks of
 * its own zone.
 */
const ZONE_WORD = /高新|经开|开发区|新区|园区|科技园|科学城|示范区|保税|中关村|[全我本]区/;
/** A number with its unit; … */
const DIGITS = /[0-9０-９][.,，．\s\u00A0]{0,3}(?:[%％万亿家户个件项名位人元亩倍]|平方|百分|美元)/;
/** … numerals with a magnitude; … */
const NUMERALS = /[一二三四五六七八九十百千][万亿]|百分之|翻[一两]?番|[一二三四五六七八九]成/;
/** … or the unit that stands beside a table of bare numbers. */
const UNIT = /单位\s{0,4}[:：]|[（(][^（）()]{0,6}[%％元]/;
const hasNumber = (text: string): boolean => DIGITS.test(text) || NUMERALS.test(text) || UNIT.test(text);

/** Is this text, with the title and names that go with it, worth asking for the vocabulary? */
export function worthReading(text: string, ...names: (string | undefined)[]): boolean {
  return hasNumber(text) && (ZONE_WORD.test(text) || names.some((name) => name && ZONE_WORD.test(name)));
}

/** Text nodes that are looked at together: a number and its unit may stand in several. */
const NODES_A_LOOK = 128;
/** Of the look before, so that nothing falls between two: longer than any number with its unit. */
const OVERLAP = 24;

/**
 * The same question to a part of a page that nobody has read yet; answered early where the answer is yes. It errs
 * only to that side: scripts and hidden text count too, and so do components, whose text stands in shadow roots.
 */
export function* worthALook(root: Element, ...names: (string | undefined)[]): Generator<undefined, boolean> {
  let zone = names.some((name) => name && ZONE_WORD.test(name));
  let number = false;
  let text = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null, nodes = 1; node; nodes++) {
    text += node.data;
    node = walker.nextNode() as Text | null;
    if (node && nodes % NODES_A_LOOK !== 0) continue;
    number ||= hasNumber(text);
    zone ||= ZONE_WORD.test(text);
    if (number && zone) return true;
    text = text.slice(-OVERLAP);
    yield;
  }
  let elements = 0;
  for (const element of root.getElementsByTagName('*')) {
    if (element.localName.includes('-')) return true;
    if (++elements % 1024 === 0) yield;
  }
  return false;
}
