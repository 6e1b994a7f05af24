import { describe, expect, it } from 'vitest';
import { getTextKey, readTextKey } from './text-key.ts';

const key = (
  kind: 'resolution' | 'decision' | 'recommendation' | 'provision' | 'article' | 'other',
  number: string | null,
  instrument: string | null = null,
  draft: string | null = null,
) => getTextKey({ kind, number, draft, instrument }, 'EUR/44A2/3');

it('the key of a text is readable and has its number in it', () => {
  expect(key('resolution', '101')).toBe('RES-101');
  expect(key('decision', '5')).toBe('DEC-5');
  expect(key('recommendation', '7')).toBe('REC-7');
  expect(key('provision', '165', 'Constitution')).toBe('CS-165');
  expect(key('provision', '468', 'Convention')).toBe('CV-468');
  expect(key('provision', '5.328', 'Radio Regulations')).toBe('RR-5.328');
  expect(key('article', '12', 'Constitution')).toBe('CS-ART-12');
  expect(key('resolution', null, null, 'AFCP-1')).toBe('RES-AFCP-1');
  expect(key('resolution', 'COM6/4')).toBe('RES-COM6-4');
  expect(key('other', null)).toBe('OTHER-EUR-44A2-3');
});

describe('a key read back', () => {
  it.each(['RES-101', 'DEC-5', 'CS-165', 'CV-ART-12', 'RR-5.328'])(
    '%s is the name that it was made from',
    (name) => {
      expect(getTextKey(readTextKey(name)!, 'nothing')).toBe(name);
    },
  );

  it('of a draft, or of what has no number, is no name', () => {
    expect(readTextKey('RES-AFCP-1')).toBeUndefined();
    expect(readTextKey('OTHER-EUR-44A2-3')).toBeUndefined();
  });
});
