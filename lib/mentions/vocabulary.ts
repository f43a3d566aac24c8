/**
 * The vocabulary: every word the scan knows, compiled once from the lexicon and the parsers' own lists. One room: a table
 * built in one go.
 */

import type { Indicator } from '#lib/model/indicator.ts';
import type { Lexicon } from '#lib/model/lexicon.ts';
import type { ScopeId } from '#lib/model/scope.ts';
import { foldWord } from './folding.ts';
import type { Role, Word, ZoneName } from './mention.ts';
import { Names } from './names.ts';
import { RULE as TIME_RULE, TIMES } from './parsers/times.ts';
import { WORD_RULES } from './parsers/words.ts';
import { spellingsOf } from './spellings.ts';
import { Trie } from './trie.ts';

export interface Vocabulary {
  readonly trie: Trie;
  /** The words that matter in sentences without figures: times and announced goals. */
  readonly outline: Trie;
  readonly words: readonly Word[];
  /** 1 for every unit that any of the words is written with. */
  readonly familiar: Uint8Array;
  /** By folded name: the indicator that a whole phrase names. */
  readonly names: Names;
  /** By what begins with 占 in such a name (占GDP比重), the indicators by what stands before it (研发投入). */
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, Indicator>>;
  readonly lexicon: Lexicon;
  /** Of a “new” indicator (新增高企), the stock it adds to (高企). */
  readonly stockOf: ReadonlyMap<string, Indicator>;
  /** The other way: of 高企 the indicator of those newly recognised. */
  readonly newOf: ReadonlyMap<string, Indicator>;
}

/** A word in the making. */
type Draft = { -readonly [field in Exclude<keyof Word, 'zones' | 'loose'>]: Word[field] } & {
  zones: ZoneName[];
  loose: Draft | null;
};

const SCOPE_PREFIX = /^(?:主园区|一区多园|全区|全市|全省|园区|区域)/;
/** An alias that begins with a count would swallow the number: 十项民生实事, 3家. */
const COUNT_PREFIX = /^[一二三四五六七八九十\d]{1,3}[项个家条]/;
/** An alias that ends in a rank would swallow it: 占比全市第一. */
const RANK_TAIL = /第[一二三]$/;
/** 42个产业项目竣工: with its deed a name would swallow the noun that is counted. */
const NOUN_AND_DEED = /^项目(?:新?开工|竣工|签约|落地|投产)/;
/** What zones are ranked by: these names keep their meaning without 排名. */
const RANKED_BY = /.{3}(?:评价|考评|考核|能力|竞争力|水平|实力)$/;
/** 刑事警情下降 is 刑事警情 and what became of it. */
const GROWTH_TAIL = /(?:增长|下降|提高|降低|增加|减少)$/;
const RANK_SUFFIX = /(?:排名|排位|位次)$/;
/** Tails that only say that something is counted; 人数 and 件数 name what. */
const AMOUNT_TAIL = /(?<![人套条笔宗天次户家件])(?:总?数量?|总?金?额|总?量)$/;
const FRESH =
  /新增|净增|新设|新注册|新登记|新认定|新引进|新签|新晋|新培育|新获|新组建|新开办|新批|新引|新落|新入|新投|新孵|新升|新纳|新上|新申/;
const NEW_PREFIX = /^(?:新增|新认定|新设立|新登记|新注册|净增|新晋|新培育|新引进|通过|当年净增|当年新增)/;

/** 召开上半年经济形势分析会, 发布一季度数据: what follows is about that time. */
export const tells = ({ role, text }: { role: Role; text: string }): boolean =>
  role === 'verb' && TELLS.has(text);
const TELLS = new Set(['召开', '举行', '发布', '公布', '通报', '晒出', '交出']);

const CITY = /^.{2,}(?:[市州盟]|地区)$/;

/** Compiles a lexicon. Takes some milliseconds; do it once. */
export function compileVocabulary(lexicon: Lexicon): Vocabulary {
  const words: Draft[] = [];
  const places = new Map<string, number>();
  const add = (text: string, role: Role, rule: string, said: Partial<Draft> = {}): Draft => {
    const folded = foldWord(text);
    const index = places.get(folded) ?? words.length;
    const known = words[index];
    const word: Draft = {
      role,
      tight: said.tight ?? false,
      sums: folded.startsWith('累计'),
      period: said.period ?? null,
      indicator: said.indicator ?? null,
      text: folded,
      weak: said.weak ?? false,
      fresh: said.fresh ?? false,
      value: said.value ?? '',
      rule,
      scope: said.scope ?? null,
      zones: [],
      loose: null,
    };
    if (known === undefined) {
      places.set(folded, index);
      words.push(word);
    } else if (known.tight && !word.tight && known.loose === null) known.loose = word;
    else if (!known.tight && word.tight) {
      word.loose = known;
      words[index] = word;
    }
    return words[index]!;
  };

  const names = new Map<string, Indicator>();
  const naming = (indicator: Indicator) => [
    indicator.zh,
    ...indicator.aliases,
    ...(indicator.weakAliases ?? []),
  ];
  for (const indicator of lexicon.indicators) {
    for (const name of naming(indicator)) {
      const folded = foldWord(name);
      if (!names.has(folded)) names.set(folded, indicator);
      // 综合评价排名第19位 is also said 综合评价位居第19位
      const ranked = indicator.dimension === 'rank' ? folded.replace(RANK_SUFFIX, '') : folded;
      if (RANKED_BY.test(ranked) && !names.has(ranked)) names.set(ranked, indicator);
    }
  }
  // the forms are visited in their turn, and have forms of their own
  for (const [name, indicator] of names)
    for (const form of spellingsOf(name)) if (!names.has(form)) names.set(form, indicator);
  for (const [name, indicator] of names) {
    if (COUNT_PREFIX.test(name) || RANK_TAIL.test(name) || NOUN_AND_DEED.test(name)) continue;
    if (GROWTH_TAIL.test(name) && names.get(name.replace(GROWTH_TAIL, '')) === indicator) continue;
    const rest = name.replace(SCOPE_PREFIX, '');
    if (rest !== name && names.get(rest) === indicator) continue;
    const weak = indicator.weakAliases?.some((alias) => foldWord(alias) === name) ?? false;
    add(name, 'indicator', 'indicator-name', { indicator, weak, fresh: FRESH.test(name) });
  }
  for (const indicator of lexicon.indicators) {
    for (const cancel of indicator.cancels ?? []) add(cancel, 'text', 'indicator-name');
  }
  for (const zone of lexicon.zones) {
    const weak = new Set((zone.weakAliases ?? []).map(foldWord));
    for (const name of new Set([zone.name, zone.short, ...zone.aliases, ...weak].map(foldWord))) {
      if (name.length < 2) continue;
      // all zones of a kind are a scope of figures, and the zone of pages about them
      const all = zone.type === 'aggregate';
      const role = all ? 'scope' : 'zone';
      const word = add(name, role, 'zone-name', { scope: all ? 'nation' : null });
      if (word.role === role) word.zones.push({ id: zone.id, weak: weak.has(name) });
    }
    for (const scope of zone.scopes ?? []) {
      for (const name of [scope.zh, ...(scope.aliases ?? [])]) {
        add(name, 'scope', 'scope', { scope: scope.id });
      }
    }
  }
  // 珠海市 on the page of its zone is 全市; cities of several parts are named one by one
  for (const city of new Set(lexicon.zones.flatMap((zone) => zone.city.split('、')))) {
    if (!CITY.test(city)) continue;
    add(city, 'scope', 'city-name', { scope: 'city', value: city });
    // 咸阳市级重点项目
    add(`${city}级`, 'text', 'city-name');
  }
  for (const [period, list] of TIMES) {
    for (const text of list.split(' ')) add(text, 'verb', TIME_RULE, { period });
  }
  for (const rule of WORD_RULES) {
    for (const row of rule.rows) {
      for (const text of row.words.split(/\s+/)) {
        if (text === '') continue;
        add(text, row.role, rule.id, {
          value: row.value ?? '',
          tight: row.tight ?? false,
          scope: row.role === 'scope' ? (row.value as ScopeId) : null,
        });
      }
    }
  }

  // 引进项目总投资 is 引进项目总投资额 with its tail left out; as a whole phrase only
  for (const [name, indicator] of [...names]) {
    const bare = name.replace(AMOUNT_TAIL, '');
    if (bare.length >= 6 && !names.has(bare)) names.set(bare, indicator);
  }

  const shares = new Map<string, Map<string, Indicator>>();
  for (const [name, indicator] of names) {
    for (let i = name.indexOf('占'); i >= 0; i = name.indexOf('占', i + 1)) {
      const parts = shares.get(name.slice(i)) ?? new Map<string, Indicator>();
      shares.set(name.slice(i), parts.set(name.slice(0, i), indicator));
    }
  }

  const stockOf = new Map<string, Indicator>();
  const newOf = new Map<string, Indicator>();
  for (const indicator of lexicon.indicators) {
    for (const name of naming(indicator)) {
      const rest = foldWord(name).replace(NEW_PREFIX, '');
      const stock = rest.length < name.length ? names.get(rest) : undefined;
      if (stock && stock !== indicator && !stockOf.has(indicator.id)) {
        stockOf.set(indicator.id, stock);
        if (!newOf.has(stock.id)) newOf.set(stock.id, indicator);
      }
    }
  }
  const familiar = new Uint8Array(65536);
  for (const word of places.keys()) for (let i = 0; i < word.length; i++) familiar[word.charCodeAt(i)] = 1;
  const outline = [...places].filter(([, index]) => {
    const { period, role, value } = words[index]!;
    return period !== null || (role === 'status' && value === 'target') || tells(words[index]!);
  });
  return {
    trie: new Trie(places),
    outline: new Trie(new Map(outline)),
    words,
    familiar,
    names: new Names(names),
    lexicon,
    stockOf,
    newOf,
    shares,
  };
}
