/**
 * A page without any zone's name or without any number has nothing to say, and most pages of a portal are such:
 * they are left before the vocabulary is even asked for. Words are parts of every zone's name or of the ways in
 * which pages speak of their own zone; a page whose host names no zone and whose text has none of them is no zone's page.
 */
const ZONE_WORD = /高新|经开|开发区|新区|园区|科技园|科学城|示范区|保税|中关村|[全我本]区/;
const NUMBER =
  /[0-9０-９][0-9０-９.,，．\s\u00A0]*(?:[%％万亿家户个件项名位人元亩]|平方|百分|美元|千|百|倍)|百分之/;

/** Is this text, with the title and names that go with it, worth asking for the vocabulary? */
export function worthReading(text: string, ...names: (string | undefined)[]): boolean {
  return NUMBER.test(text) && (ZONE_WORD.test(text) || names.some((name) => name && ZONE_WORD.test(name)));
}
