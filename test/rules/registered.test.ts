/** A rule is one file and one line in the register: registered, described and tested, or the build fails. */
import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '#lib/facts/rules.ts';
import { PARSERS, REFINERS } from '#lib/mentions/rules.ts';
import { filesIn } from './repository.ts';

const register = [...PARSERS, ...REFINERS, ...FACT_RULES];
const rules = ['lib/mentions/parsers', 'lib/mentions/refiners'].flatMap((folder) => filesIn(folder, ['.ts']));
const registerFile = 'lib/mentions/rules.ts';
const tests = ['test/mentions', 'test/facts'].flatMap((folder) => filesIn(folder, ['.ts']));
/** Ids that a file writes into the trace: `RULE = 'date'`, `rule: 'date'`. */
const idsOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:RULE\w*\s*=|rule:)\s*'([a-z-]+)'/g)].map(([, id]) => id!);

describe('the register', () => {
  it('is not empty, and every id stands in it once', () => {
    expect(register.length).toBeGreaterThan(10);
    expect(register.map(({ id }) => id)).toEqual([...new Set(register.map(({ id }) => id))]);
  });

  it.each(register)('$id says in a sentence what it is for', ({ description }) => {
    expect(description.length).toBeGreaterThan(15);
  });

  it.each(register)('$id is asserted by a test', ({ id }) => {
    // as a field 'date', at the head of a row 'date 2021年', or of a name 'places: …'
    const named = [`'${id}'`, `'${id} `, `'${id}: `];
    expect(tests.filter(({ text }) => named.some((form) => text.includes(form))).length).toBeGreaterThan(0);
  });
});

it.each(FACT_RULES)('$id is given by the facts, and not only registered', ({ id }) => {
  const givers = filesIn('lib/facts', ['.ts']).filter(({ path }) => path !== 'lib/facts/rules.ts');
  expect(givers.filter(({ text }) => text.includes(`'${id}'`)).map(({ path }) => path)).not.toEqual([]);
});

describe('the files', () => {
  it('there are some to check', () => expect(rules.length).toBeGreaterThan(5));

  it('a rule that writes into the trace is registered', () => {
    const known = new Set(register.map(({ id }) => id));
    const unknown = rules.flatMap(({ path, text }) =>
      idsOf(text)
        .filter((id) => !known.has(id))
        .map((id) => `${path}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(rules)('$path says at its head what it reads or refines', ({ text }) => {
    expect(text).toMatch(/^\/\*\*/);
  });

  it.each(REFINERS)('the register brings in refiner $id', ({ refine }) => {
    expect(filesIn(registerFile.replace('/rules.ts', ''), ['rules.ts'])[0]?.text).toContain(refine.name);
  });
});
