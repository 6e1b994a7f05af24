import { describe, expect, it } from 'vitest';
import { rebuild } from '../difference/segment.ts';
import { findWords } from './find-words.ts';

const TEXT = [
  'to support exchange points that are open to all networks;',
  'to report to the Council on what was done.',
];

describe('chosen words', () => {
  it('stand where they stand, whatever the signs around them', () => {
    expect(findWords('open to [all] networks', TEXT)).toMatchObject({ state: 'in', paragraphs: [0] });
  });

  it('are nearly there with words between them, and never all there', () => {
    const found = findWords('to report each year to the Council on what was done', TEXT);
    expect(found).toMatchObject({ state: 'near', paragraphs: [1] });
    expect(found.likeness).toBeLessThan(1);
    expect(rebuild(found.segments, '-')).toBe('to report each year to the Council on what was done');
    expect(TEXT[1]).toContain(rebuild(found.segments, '+'));
  });

  it('that share a subject alone are not there', () => {
    expect(findWords('networks of all kinds shall be closed', TEXT).state).toBe('out');
    expect(findWords('', TEXT).state).toBe('out');
  });

  it.each([
    ['ar', 'تنظيم الشبكات', 'أن يدرس الاتحاد تنظيم الشبكات في العالم'],
    ['zh', '网络管理', '研究网络管理问题'],
    ['ru', 'развитие сетей', 'содействовать развитие сетей в регионах'],
  ])('are found in %s', (_, chosen, text) => {
    expect(findWords(chosen, [text]).state).toBe('in');
  });
});
