import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureContrast, PAIRS, readModes } from './contrasts.ts';

const css = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');

describe('the colours of the interface', () => {
  it.each(readModes(css))('stand out enough in $name', (mode) => {
    const weak = PAIRS.filter((pair) => measureContrast(mode, pair) < pair.least);
    expect(weak).toEqual([]);
  });

  it.each(readModes(css).filter(({ name }) => name.endsWith('More')))('stand out by 7 in $name', (mode) => {
    const weak = PAIRS.filter((pair) => pair.least === 4.5 && measureContrast(mode, pair) < 7);
    expect(weak).toEqual([]);
  });

  it('are measured as the standard does: black on white is 21', () => {
    const tokens = new Map([
      ['ink', '#000000'],
      ['paper', '#ffffff'],
    ]);
    expect(measureContrast({ name: 'light', tokens }, PAIRS[0]!)).toBeCloseTo(21);
  });
});
