import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashScripts } from './script-hashes.ts';

const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

it('a script that the server wrote runs by its hash, and the page holds no nonce', () => {
  expect(hashScripts('<p nonce="n1"></p><script async="" nonce="n1">a("é")</script>', 'n1')).toEqual({
    page: '<p></p><script async="">a("é")</script>',
    scripts: [hash('a("é")')],
  });
});

it('a script that came with the words of a document gets no hash', () => {
  const { scripts } = hashScripts('<script>taken()</script><script nonce="n2">taken()</script>', 'n1');
  expect(scripts).toEqual([]);
});
