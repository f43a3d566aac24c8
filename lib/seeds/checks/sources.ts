import type { Check } from '../check.ts';

export const sources: Check = {
  name: 'sources',
  description:
    'A source is cited by some fact, has its date where outcomes need one, and is not linked if read on a copy.',
  run({ zones, release }, report) {
    const [year] = release.version.split('.');
    for (const { sources: list, observations, breaks } of zones) {
      const cited = new Set([...observations, ...breaks].map((entry) => entry.source));
      for (const { id, date, url, readOnCopy, origin } of list) {
        if (!cited.has(id)) report(origin, `source ${id} is cited by no fact`);
        if (url && readOnCopy) report(origin, `source ${id} was read on a copy and must not be linked`);
        if (date && date.slice(0, 4) > year!) report(origin, `source ${id} is dated after this release`);
      }
    }
  },
};
