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
  [[], 'zonelens: which command? (extract, annotate, verdicts, lookup, dataset)\n'],
  [['exract'], "zonelens: no command 'exract' (extract, annotate, verdicts, lookup, dataset)\n"],
])('zonelens %j is refused in one line', (args, err) => {
  expect(zonelens(...args)).toEqual({ code: 2, out: '', err });
});
