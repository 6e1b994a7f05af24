import { describe, expect, it } from 'vitest';
import { writeDisposition } from './disposition.ts';

describe('the name of a download', () => {
  it('is that of the file', () => {
    expect(writeDisposition('S22-PP-C-0044!A2!MSW-E.docx')).toBe(
      `attachment; filename="S22-PP-C-0044!A2!MSW-E.docx"; filename*=UTF-8''S22-PP-C-0044%21A2%21MSW-E.docx`,
    );
  });

  it('keeps other scripts for who can read them', () => {
    expect(writeDisposition('مقترح.docx')).toBe(
      `attachment; filename="_____.docx"; filename*=UTF-8''%D9%85%D9%82%D8%AA%D8%B1%D8%AD.docx`,
    );
  });

  it('cannot leave its header', () => {
    expect(writeDisposition('../a"\r\nSet-Cookie: b.docx')).toBe(
      `attachment; filename="a_Set-Cookie: b.docx"; filename*=UTF-8''a%22Set-Cookie%3A%20b.docx`,
    );
  });
});
