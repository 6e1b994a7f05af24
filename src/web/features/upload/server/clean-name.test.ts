import { describe, expect, it } from 'vitest';
import { cleanName } from './clean-name.ts';

describe('the name that a browser gives a file', () => {
  it('keeps its folder', () => {
    expect(cleanName('addenda/S22-PP-C-0044!A2!MSW-E.docx')).toBe('addenda/S22-PP-C-0044!A2!MSW-E.docx');
    expect(cleanName('C:\\Documents\\a.docx')).toBe('C:/Documents/a.docx');
  });

  it('leads nowhere', () => {
    expect(cleanName('../../../etc/passwd')).toBe('etc/passwd');
    expect(cleanName('/./..//')).toBe('nameless');
  });

  it('holds nothing that does not show, or turns the line around', () => {
    expect(cleanName('a\u0000b\n\u202Excod.docx')).toBe('abxcod.docx');
  });

  it('keeps its end where it is too long', () => {
    const name = cleanName(`${'é'.repeat(500)}.docx`);
    expect(name).toMatch(/^…é+\.docx$/);
    expect(name).toHaveLength(200);
  });
});
