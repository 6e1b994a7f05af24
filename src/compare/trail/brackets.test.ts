import { describe, expect, it } from 'vitest';
import { readBrackets, withoutHolders } from './brackets.ts';

const open = (...texts: string[]) => readBrackets(texts).open;
const words = (...texts: string[]) => open(...texts).map(({ text }) => text);

describe('words in square brackets', () => {
  it('are open, nested ones too', () => {
    const list = open('to encourage [the study [and regulation] of] networks');
    expect(list.map(({ text, depth }) => [text, depth])).toEqual([
      ['the study [and regulation] of', 0],
      ['and regulation', 1],
    ]);
  });

  it('go over several paragraphs', () => {
    const [one] = open('[to study networks;', 'to report on it;', 'and to stop],');
    expect(one).toMatchObject({ paragraph: 0, end: 2, unclosed: false });
    expect(one!.text).toBe('to study networks;\nto report on it;\nand to stop');
  });

  it.each([
    'draft new Resolution [AFCP-1]',
    'Resolution [COM6/4] of this conference',
    'Resolution [WGPL/6]',
    'Resolution [XX]',
    'that “the Union […] shall study”',
    'words [...] left out',
    'as it was writen [sic]',
    'networks[1] and exchange points,[2]',
    '[Ed. note: to be aligned with Resolution 101]',
    '[Editor’s note: see DT/4]',
    '[Note: moved from resolves 2]',
    'nothing ] was opened',
  ])('are not “%s”', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('hold numbers under negotiation', () => {
    expect(words('in [2030]', 'Resolution [101]')).toEqual(['2030', '101']);
  });

  it('say who holds them', () => {
    const [one, two] = open('[EUR: and all stakeholders] [RCC/Arab Group: and Member States]');
    expect([one!.label, one!.text]).toEqual(['EUR', 'and all stakeholders']);
    expect([two!.label, two!.text]).toEqual(['RCC/Arab Group', 'and Member States']);
  });

  it('take no words of the text for those who hold them', () => {
    expect(open('[in particular: networks]')[0]!.label).toBeNull();
    expect(open('[Russian Federation and Brazil: networks]')[0]!.label).toBe('Russian Federation and Brazil');
    expect(open('[Option 2: networks]')[0]).toMatchObject({ label: 'Option 2', text: 'networks' });
  });

  it('offer options, beside each other or parted by a stroke', () => {
    const list = open('the Union [shall][should] study, or [may / must] not');
    expect(list.map(({ group }) => group)).toEqual([0, 0, 1]);
    expect(list[2]!.options).toEqual(['may', 'must']);
  });

  it('have the notes that stand with them or below them', () => {
    const [one] = open('to [regulate] networks;', 'Note: The Arab Group reserves its position.');
    expect(one!.notes).toEqual(['Note: The Arab Group reserves its position.']);
  });

  it('have none of the notes that stand elsewhere', () => {
    const { open: list, notes } = readBrackets(['Note: aligned with DT/4', 'a', 'to [regulate]']);
    expect(list[0]!.notes).toEqual([]);
    expect(notes).toEqual([[0, 'Note: aligned with DT/4']]);
  });

  it('are compared without who holds them, and without notes', () => {
    const texts = ['to [EUR: study [RCC: and regulate]] networks', 'Note: Canada reserves its position.'];
    expect(withoutHolders(texts, readBrackets(texts))).toEqual(['to [study [and regulate]] networks', '']);
  });

  it('that are never closed end with their paragraph, and say so', () => {
    expect(open('to [regulate networks', 'to report')).toMatchObject([
      { text: 'regulate networks', unclosed: true, end: 0 },
    ]);
  });

  it.each([
    ['arabic', 'أن يدرس الاتحاد [تنظيم الشبكات]', 'تنظيم الشبكات'],
    ['chinese', '研究［网络的管理］', '网络的管理'],
    ['russian', 'изучать [регулирование сетей]', 'регулирование сетей'],
  ])('are read in %s', (_, text, inner) => {
    expect(words(text)).toEqual([inner]);
  });

  it('of the number line and the title are names', () => {
    expect(readBrackets(['RESOLUTION [Some name]', '[to study]'], new Set([0])).open).toHaveLength(1);
  });

  it('stay within their text whatever is typed', () => {
    let seed = 7;
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 300; round++) {
      const texts = Array.from({ length: 1 + next(4) }, () =>
        Array.from({ length: next(20) }, () => '[]ab :/［］ .'[next(12)]).join(''),
      );
      for (const { paragraph, end, from, to, unclosed } of open(...texts)) {
        expect('[［').toContain(texts[paragraph]![from]);
        if (!unclosed) expect(']］').toContain(texts[end]![to - 1]);
      }
    }
  });
});
