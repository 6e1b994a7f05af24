import { describe, expect, it } from 'vitest';
import { documentOf, p, table } from '../../../test/builders/model.ts';
import type { Block } from '../../document/document.ts';
import { readInstruments } from './read-instrument.ts';

const read = (...blocks: Block[]) => readInstruments(documentOf(blocks), 'texts.docx');

describe('a file of texts', () => {
  it('may hold several resolutions and decisions, each with its title and revision', () => {
    const found = read(
      p('Final Acts'),
      p('RESOLUTION 101 (Rev. Dubai, 2018)'),
      p('Networks'),
      p('resolves'),
      p('1\tto act'),
      p('DECISION 5 (Rev. Dubai, 2018)', 'Dec_No'),
      p('Revenue', 'Dec_title'),
    );
    expect(found.map(({ key, title, revision, blocks }) => [key, title, revision, blocks.length])).toEqual([
      ['RES-101', 'Networks', 'Rev. Dubai, 2018', 4],
      ['DEC-5', 'Revenue', 'Rev. Dubai, 2018', 2],
    ]);
  });

  it('may be a treaty, a provision a row: a row without a number belongs to the one above', () => {
    const found = read(
      p('CONSTITUTION OF THE UNION', 'Volume_title'),
      p('ARTICLE 1'),
      table(['1', 'One'], ['', 'more'], ['3A\nPP-98', 'Three']),
      p('CONVENTION OF THE UNION', 'Volume_title'),
      table(['1', 'Uno']),
    );
    expect(found.map(({ key, revision, blocks }) => [key, revision, blocks.length])).toEqual([
      ['CS-1', null, 2],
      ['CS-3A', 'PP-98', 1],
      ['CV-1', null, 1],
    ]);
  });

  it('keeps the tables of a resolution in it, and passes its table of contents over', () => {
    const found = read(
      p('RESOLUTION 101'),
      p('Networks'),
      p('RESOLUTION 101 (Rev. Dubai, 2018)'),
      p('Networks'),
      p('resolves'),
      table(['1', 'One'], ['2', 'Two']),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: 'RES-101', revision: 'Rev. Dubai, 2018' });
    expect(found[0]!.blocks.at(-1)!.kind).toBe('table');
  });

  it('is one text where no number line stands', () => {
    expect(read(p('A declaration'), p('We declare.'))).toMatchObject([
      { key: 'OTHER-texts', kind: 'other', title: 'A declaration' },
    ]);
  });
});
