import { describe, expect, it } from 'vitest';
import { answer } from '../../scripts/channel/answer.ts';

const files = new Map([
  ['manifest.json', '{"format":1}'],
  ['shards/zone/a.json', '{}'],
]);

describe('answer', () => {
  it.each(['/manifest.json', '/manifest.json?now', '/shards/zone/a.json'])(
    '%s is a file, for any origin',
    (path) => {
      const { status, headers } = answer(files, path);
      expect(status).toBe(200);
      expect(headers['access-control-allow-origin']).toBe('*');
    },
  );

  it.each(['/', '/shards', '/../package.json', '/shards/zone/b.json'])('%s is none', (path) => {
    expect(answer(files, path).status).toBe(404);
  });
});
