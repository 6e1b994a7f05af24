import { describe, expect, it } from 'vitest';
import { p, readBody } from '../../../../test/builders/docx.ts';
import type { Paragraph } from '../../../document/document.ts';

const who = 'w:id="9" w:author="Ana" w:date="2026-03-01T10:00:00Z"';
const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const maths = (content: string) => p(`<m:oMath>${content}</m:oMath>`);

describe('mathematics as text', () => {
  it('marks what is raised and lowered', () => {
    const { blocks, after } = readBody(
      maths(
        `<m:sSubSup><m:e>${t('x')}</m:e><m:sub>${t('i')}</m:sub><m:sup>${t('2')}</m:sup></m:sSubSup>${t('+1')}`,
      ),
    );
    expect(after).toEqual(['xi2+1']);
    expect((blocks[0] as Paragraph).runs).toEqual([
      { text: 'x' },
      { text: 'i', subscript: true },
      { text: '2', superscript: true },
      { text: '+1' },
    ]);
  });

  it('writes out the signs that Word draws', () => {
    expect(readBody(maths(`<m:f><m:num>${t('a+b')}</m:num><m:den>${t('c')}</m:den></m:f>`)).after).toEqual([
      '(a+b)/c',
    ]);
    expect(readBody(maths(`<m:rad><m:deg/><m:e>${t('x')}</m:e></m:rad>`)).after).toEqual(['√x']);
    expect(
      readBody(
        maths(
          `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${t('i')}</m:sub><m:sup/><m:e>${t('x')}</m:e></m:nary>`,
        ),
      ).after,
    ).toEqual(['∑ix']);
    expect(
      readBody(
        maths(
          `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${t('x')}</m:e><m:e>${t('y')}</m:e></m:d>`,
        ),
      ).after,
    ).toEqual(['[x|y]']);
  });

  it('tracks letters inside a run and signs through their control character', () => {
    const body = maths(
      `${t('A=')}<m:r><w:del ${who}><m:t>2</m:t></w:del></m:r><m:f><m:fPr><m:ctrlPr><w:ins ${who}/></m:ctrlPr></m:fPr><m:num>${t('a')}</m:num><m:den>${t('b')}</m:den></m:f>`,
    );
    expect(readBody(body)).toMatchObject({ before: ['A=2ab'], after: ['A=a/b'] });
  });

  it('stands where it stands also between paragraphs', () => {
    expect(readBody(`<m:oMathPara><m:oMath>${t('x')}</m:oMath></m:oMathPara>${p('')}`).after).toEqual([
      'x',
      '',
    ]);
  });
});
