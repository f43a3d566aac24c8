import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const zonelens = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/zonelens/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

it.each(['--help', '-h', 'help'])('zonelens %s lists the commands', (word) => {
  expect(zonelens(word)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/extract[\s\S]*annotate[\s\S]*verdicts[\s\S]*lookup[\s\S]*dataset/),
    err: '',
  });
});

it.each([
  ['extract', ['--zone ZONE', '--ndjson']],
  ['annotate', ['--lang LANG', '(zh)']],
  ['verdicts', ['--zone ID']],
  ['lookup', ['--limit N', '(20)']],
  ['dataset', ['check | build | stats']],
  ['dataset check', ['--list']],
  ['dataset verify', ['dataset verify DIR']],
])('zonelens %s --help says what it takes and does nothing', (command, told) => {
  const { code, out, err } = zonelens(...command.split(' '), '--help');
  expect({ code, err, told: told.filter((text) => out.includes(text)) }).toEqual({ code: 0, err: '', told });
});

it.each([
  [[], 'zonelens: which command? (extract, annotate, verdicts, lookup, dataset)\n'],
  [['exract'], "zonelens: no command 'exract' (extract, annotate, verdicts, lookup, dataset)\n"],
])('zonelens %j is refused in one line', (args, err) => {
  expect(zonelens(...args)).toEqual({ code: 2, out: '', err });
});
