import { describe, expect, it } from 'vitest';
import { decodeEntities } from './entities.ts';
import { XmlError, XmlLimitError } from './errors.ts';
import { scanXml } from './scan-xml.ts';
import type { ScanLimits } from './scan-xml.ts';
import { SKIP } from './vocabulary.ts';
import type { ElementReader, Vocabulary } from './vocabulary.ts';

const LIMITS: ScanLimits = { depth: 10, attributes: 5, checkTime: () => undefined };
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Writes down what it meets: "<w:p val" for a start, text, ">" for an end. */
const listener: ElementReader<string[]> = {
  open: (list, attributes) => void list.push(`<${attributes.get('w:val') ?? ''}`),
  text: (list, text) => void list.push(text),
  close: (list) => void list.push('>'),
};
const vocabulary: Vocabulary<string[]> = {
  elements: new Map<string, ElementReader<string[]>>([
    ['w:p', listener],
    ['w:skipped', { open: () => SKIP }],
  ]),
  other: (list, name) => void list.push(name),
};
const scan = (xml: string, limits = LIMITS) => {
  const list: string[] = [];
  scanXml(xml, vocabulary, list, limits);
  return list;
};

const many = (level: number) =>
  `<a ${Array.from({ length: 50 }, (_, index) => `xmlns:p${level}-${index}="u"`).join(' ')}>`;
const late = () => {
  throw new Error('late');
};

describe('scanning XML', () => {
  it('knows elements and attributes by namespace, whatever the prefix, Transitional or Strict', () => {
    for (const uri of [W, STRICT])
      expect(scan(`<x:p xmlns:x="${uri}" x:val="1">a</x:p>`)).toEqual(['<1', 'a', '>']);
    expect(scan(`<p xmlns="${W}" xmlns:q="${W}" q:val="1"/>`)).toEqual(['<1', '>']);
  });

  it('forgets a prefix where its element ends', () => {
    expect(scan(`<w:p xmlns:w="${W}"><w:p xmlns:w="urn:x"/><w:p/></w:p>`)).toEqual([
      '<',
      '{urn:x}:p',
      '<',
      '>',
      '>',
    ]);
  });

  it('leaves out a skipped element with all inside it', () => {
    expect(scan(`<w:p xmlns:w="${W}">a<w:skipped><w:p>b<w:skipped/></w:p></w:skipped>c</w:p>`)).toEqual([
      '<',
      'a',
      'c',
      '>',
    ]);
  });

  it('passes over comments and instructions, and reads character data', () => {
    expect(
      scan(
        `<?xml version="1.0"?><!-- <w:p> --><w:p xmlns:w="${W}">a<!-- b --><![CDATA[<c> &amp;]]><?d?></w:p>`,
      ),
    ).toEqual(['<', 'a', '<c> &amp;', '>']);
  });

  it('takes a ">" inside an attribute for what it is', () => {
    expect(scan(`<w:p xmlns:w="${W}" w:val='a>"b'>c</w:p >`)).toEqual(['<a>"b', 'c', '>']);
  });

  it('reads numeric references of all planes, and none that no text may hold', () => {
    expect(decodeEntities('&lt;&#233;&#x1F600;&amp;lt;')).toBe('<é😀&lt;');
    expect(decodeEntities('&#0;&#xD800;&#x110000;&nbsp;&')).toBe('\uFFFD\uFFFD\uFFFD&nbsp;&');
  });

  it('never follows a document type declaration', () => {
    const list: string[] = [];
    const bomb = `<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///x">]><w:p xmlns:w="${W}">&a;&b;</w:p>`;
    expect(scanXml(bomb, vocabulary, list, LIMITS)).toEqual({ hasDoctype: true });
    expect(list).toEqual(['<', '&a;&b;', '>']);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a',
    '<a b></a>',
    '<a b=c></a>',
    '<a b="c></a>',
    '</a>',
    '<a/><b/>',
    '<a/>text',
    '<a><!-- </a>',
    '< a/>',
    '<a><!DOCTYPE a></a>',
  ])('says that %j is not well-formed', (xml) => expect(() => scan(xml)).toThrow(XmlError));

  it('stops at its limits for depth, attributes and namespaces', () => {
    expect(() => scan('<a>'.repeat(11))).toThrow(XmlLimitError);
    expect(() => scan(`<a ${'b="c" '.repeat(6)}/>`)).toThrow(XmlLimitError);
    expect(() =>
      scan(Array.from({ length: 9 }, (_, level) => many(level)).join(''), { ...LIMITS, attributes: 100 }),
    ).toThrow(XmlLimitError);
  });

  it('looks at the clock while it works', () => {
    expect(() => scan(`<a>${'<b/>'.repeat(5000)}</a>`, { ...LIMITS, checkTime: late })).toThrow('late');
  });
});
