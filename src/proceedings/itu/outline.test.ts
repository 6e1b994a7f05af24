import { describe, expect, it } from 'vitest';
import { documentOf, DELETED, INSERTED, p } from '../../../test/builders/model.ts';
import type { Block } from '../../document/document.ts';
import { anchorParagraphs, outlineText } from './outline.ts';

const outline = (...lines: string[]) => outlineText(documentOf(lines.map((line) => p(line))).blocks, 'after');
const anchors = (...lines: string[]) => outline(...lines).map(({ anchor }) => anchor);
const all = (blocks: readonly Block[]) => [...anchorParagraphs(documentOf(blocks).blocks).values()];

describe('the outline of a text', () => {
  it('has number line, title, formula, preamble and operative part', () => {
    const found = outline(
      'RESOLUTION 101 (Rev. Dubai, 2018)',
      'Networks',
      'The Conference (Dubai, 2018),',
      'considering',
      'a)\tthat networks grow,',
      'resolves',
      '1\tto build;',
    );
    expect(found.map(({ role, part }) => [role, part])).toEqual([
      ['number', null],
      ['title', null],
      ['formula', null],
      ['call', 'preamble'],
      ['paragraph', 'preamble'],
      ['call', 'operative'],
      ['paragraph', 'operative'],
    ]);
    expect(found.at(-1)).toMatchObject({ number: '1', text: 'to build;', call: 'resolves', path: ['1'] });
  });

  it('has sub-items below their item, letters after h as letters, and "bis" between', () => {
    expect(
      anchors(
        'considering',
        'a)\tone:',
        'i)\tx;',
        'ii)\ty;',
        'a bis)\tmore;',
        'h)\teight;',
        'i)\tnine;',
        'resolves',
        '1\tone',
        '1.1\tinner',
        '–\tdash',
        '–\tdash',
        '2\ttwo',
      ),
    ).toEqual([
      'considering',
      'considering-a',
      'considering-a-i',
      'considering-a-ii',
      'considering-abis',
      'considering-h',
      'considering-i',
      'resolves',
      'resolves-1',
      'resolves-1-1',
      'resolves-1-1-d1',
      'resolves-1-1-d2',
      'resolves-2',
    ]);
  });

  it('gives every paragraph an anchor of its own', () => {
    expect(
      anchors(
        'instructs the Secretary-General',
        'to report.',
        'resolves further',
        'to act.',
        'resolves further',
        'to act.',
      ),
    ).toEqual([
      'instructs-the-secretary-general',
      'instructs-the-secretary-general-p1',
      'resolves-further',
      'resolves-further-p1',
      'resolves-further--2',
      'resolves-further-p1--2',
    ]);
  });

  it.each([
    ['considérant en outre', 'décide', 'charge le Secrétaire général'],
    ['considerando además', 'resuelve', 'encarga al Secretario General'],
    ['учитывая далее', 'решает', 'поручает Генеральному секретарю'],
    ['وإذ يضع في اعتباره كذلك', 'يقـرر', 'يكلف الأمين العام'],
    ['进一步考虑到', '做出决议', '责成秘书长'],
  ])('knows the calls of every language: %s', (preamble, resolves, instructs) => {
    const found = outline(preamble, resolves, instructs);
    expect(found.map(({ role, part }) => `${role} ${part}`)).toEqual([
      'call preamble',
      'call operative',
      'call operative',
    ]);
    expect(found.map(({ anchor }) => anchor.split('-')[0])).toEqual(['considering', 'resolves', 'instructs']);
  });

  it('takes no sentence for a call', () => {
    expect(outline('considering the need to act,', 'resolves\tto act').map(({ role }) => role)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('parts annexes from the text above', () => {
    expect(anchors('resolves', '1\tto act', 'ANNEX 1 TO RESOLUTION 71', 'Goals', '1\tto build')).toEqual([
      'resolves',
      'resolves-1',
      'annex-1',
      'annex-1-title',
      'annex-1-text-1',
    ]);
  });
});

it('the anchors of a changed text are those of the text before, and new ones for what is inserted', () => {
  const changed = [
    p('resolves', 'Call'),
    p('1\tone;'),
    p('{+2\tnew;+}', 'Normal', INSERTED),
    p('[-2-]{+3+}\ttwo;'),
    p('[-3\tthree;-]', 'Normal', DELETED),
  ];
  expect(all(changed)).toEqual(['resolves', 'resolves-1', 'resolves-2', 'resolves-3', 'new-resolves-2']);
});
