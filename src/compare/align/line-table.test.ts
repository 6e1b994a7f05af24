import { describe, expect, it } from 'vitest';
import { LineTable } from './line-table.ts';

describe('the table of lines', () => {
  it('has one number for each different line, also where they were made to look alike', () => {
    // All of one length, different only where nobody looks.
    const lines = Array.from(
      { length: 100 },
      (_, i) => `${'x'.repeat(41)}${String(i).padStart(3, '0')}${'x'.repeat(40)}`,
    );
    const table = new LineTable();
    expect(lines.map((line) => table.add(line))).toEqual([...lines.keys()]);
    expect(lines.map((line) => table.find(line))).toEqual([...lines.keys()]);
    expect(table.add(lines[7]!)).toBe(7);
    expect(table.find('another')).toBeUndefined();
    expect(table.size).toBe(100);
  });
});
