import type { Check } from '../check.ts';

export const indicatorWords: Check = {
  name: 'indicator-words',
  description:
    'A word means one indicator; weak words are not strong ones as well; no alias is a single character; counterparts exist.',
  run({ indicators }, report) {
    const owners = new Map<string, string>();
    const ids = new Set<string>();
    for (const { id, zh, aliases, weakAliases = [], cancels = [], counterparts = {}, origin } of indicators) {
      if (ids.has(id)) report(origin, `indicator ${id} is defined twice`);
      ids.add(id);
      for (const word of new Set([zh, ...aliases, ...weakAliases])) {
        const owner = owners.get(word);
        if (owner && owner !== id) report(origin, `'${word}' already means ${owner}`);
        owners.set(word, id);
        if ([...word].length < 2) report(origin, `'${word}' is too short to mean an indicator`);
      }
      if (aliases.includes(zh)) report(origin, 'aliases repeat the name');
      if (new Set(aliases).size < aliases.length) report(origin, 'an alias is listed twice');
      for (const other of Object.values(counterparts)) {
        if (!indicators.some((i) => i.id === other))
          report(origin, `no indicator '${other}' to be its counterpart`);
      }
      for (const word of weakAliases) {
        if (word === zh || aliases.includes(word)) report(origin, `'${word}' is both strong and weak`);
      }
      for (const word of cancels) {
        if (word === zh || aliases.includes(word)) report(origin, `'${word}' cancels what it means`);
      }
    }
  },
};
