import { describe, expect, it } from 'vitest';
import { findReferences } from './find-references.ts';

/** The first reference in one line. */
function read(typed: string) {
  const { conference, references, sure } = findReferences(typed);
  const [first] = references;
  if (!first) return null;
  const name =
    first.kind === 'document'
      ? [first.number, first.revision && `R${first.revision}`, first.corrigendum && `C${first.corrigendum}`]
          .filter(Boolean)
          .join('-')
      : first.kind === 'proposal'
        ? first.number
        : first.kind === 'text'
          ? first.key
          : '';
  return [sure ? '' : 'perhaps', conference ?? '', first.kind, name].filter(Boolean).join(' ');
}

describe('a number that was typed', () => {
  it.each([
    ['EUR/44A2/1', 'proposal EUR/44A2/1'],
    ['b/can/clm/usa/91/1', 'proposal B/CAN/CLM/USA/91/1'],
    ['PP-22 EUR/44A2/1', 'PP22 proposal EUR/44A2/1'],
    ['Res 101', 'text RES-101'],
    ['Rés. 101', 'text RES-101'],
    ['RÉSOLUTION 101 (Rév. Dubaï, 2018)', 'text RES-101'],
    ['Резолюция 101', 'text RES-101'],
    ['القرار 101', 'text RES-101'],
    ['第101号决议', 'text RES-101'],
    ['DEC-5', 'text DEC-5'],
    ['Resolution [AFCP-1]', 'text RES-AFCP-1'],
    ['CS 165', 'text CS-165'],
    ['CV No. 474', 'text CV-474'],
    ['RR 5.328', 'text RR-5.328'],
    ['Article 12 of the Constitution', 'text CS-ART-12'],
    ['44A2', 'document 44A2'],
    ['44(Add.2)(Rev.1)', 'document 44A2-R1'],
    ['Document 44', 'document 44'],
    ['Addendum 2 to Document 44', 'document 44A2'],
    ['DT/12', 'document DT12'],
    ['Doc. 44', 'document 44'],
    ['PP22/44(Add.2)-E', 'PP22 document 44A2'],
    ['S22-PP-C-0044!A10-R1!MSW-E.docx', 'PP22 document 44A10-R1'],
    ['PP-22', 'PP22 conference'],
    ['pp22', 'PP22 conference'],
    ['101', 'perhaps text RES-101'],
  ])('%s is %s', (typed, expected) => expect(read(typed)).toBe(expected));

  it.each(['internet', 'resolution', 'res communis 101 things', '2018–2022', 'AND/OR', 'and/or/not', ''])(
    '%s is none',
    (typed) => expect(read(typed)).toBeNull(),
  );
});
