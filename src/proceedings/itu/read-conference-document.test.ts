import { describe, expect, it } from 'vitest';
import { documentOf, p, table, underlined } from '../../../test/builders/model.ts';
import type { Block, Table } from '../../document/document.ts';
import { loadFacts } from '../../facts/load-facts.ts';
import { listProposalText } from './proposal-text.ts';
import { readConferenceDocument } from './read-conference-document.ts';
import { readReasons } from './reasons.ts';

const { register } = loadFacts();

interface Head {
  readonly number: string;
  readonly date: string;
  readonly original: string;
  readonly source: string;
  readonly title: string;
}

const ENGLISH: Head = {
  number: 'Document 91-E',
  date: '9 September 2022',
  original: 'Original: English',
  source: 'Canada',
  title: 'Proposals',
};

function headerOf({ number, date, original, source, title }: Head, styled = true): Block {
  return table(
    ['Conference (PP-22)\nBucharest, 26 September – 14 October 2022', ''],
    ['PLENARY MEETING', number],
    ['', date],
    ['', original],
    [[p(source, styled ? 'Source' : 'Normal')]],
    [[p(title, styled ? 'Title 1' : 'Normal')]],
  );
}

function read(blocks: readonly Block[], fileName = 'x.docx', pageHeader?: string) {
  return readConferenceDocument(documentOf(blocks, pageHeader), fileName, register);
}

const withHead = (...blocks: Block[]) => read([headerOf(ENGLISH), ...blocks]);
const targets = (...blocks: Block[]) => withHead(...blocks).proposals.map(({ target }) => target);
const kinds = (messages: readonly { kind: string }[]) => messages.map(({ kind }) => kind);

describe('the header', () => {
  const heads: readonly (readonly [string, Head, object])[] = [
    [
      'French',
      {
        number: 'Révision 1 au\nDocument 45(Add.9)-F',
        date: '9 août 2022',
        original: 'Original: anglais/espagnol',
        source: 'Brésil (République fédérative du), Canada',
        title: 'Propositions',
      },
      {
        document: 45,
        addendum: 9,
        revision: 1,
        date: '2022-08-09',
        originalLanguage: ['English', 'Spanish'],
        language: 'fr',
        sources: ['B', 'CAN'],
      },
    ],
    [
      'Spanish',
      {
        number: 'Corrigéndum 2 al\nDocumento 45-S',
        date: '9 de agosto de 2022',
        original: 'Original: español',
        source: 'Estados Unidos de América, México',
        title: 'Propuestas',
      },
      {
        document: 45,
        corrigendum: 2,
        date: '2022-08-09',
        originalLanguage: ['Spanish'],
        language: 'es',
        sources: ['USA', 'MEX'],
      },
    ],
    [
      'Russian',
      {
        number: 'Дополнительный документ 5\nк Документу 68-R',
        date: '1 сентября 2022 года',
        original: 'Оригинал: русский',
        source: 'Республика Беларусь, Российская Федерация',
        title: 'Предложения',
      },
      {
        document: 68,
        addendum: 5,
        date: '2022-09-01',
        originalLanguage: ['Russian'],
        language: 'ru',
        sources: ['BLR', 'RUS'],
      },
    ],
    [
      'Arabic',
      {
        number: 'الإضافة 3\nللوثيقة 80-A',
        date: '5 سبتمبر 2022',
        original: 'الأصل: بالعربية',
        source: 'المملكة العربية السعودية والإمارات العربية المتحدة ومصر',
        title: 'مقترحات',
      },
      {
        document: 80,
        addendum: 3,
        date: '2022-09-05',
        originalLanguage: ['Arabic'],
        language: 'ar',
        sources: ['ARS', 'UAE', 'EGY'],
      },
    ],
    [
      'Chinese',
      {
        number: '文件 82(Add.1)-C',
        date: '2022年8月12日',
        original: '原文：中文',
        source: '中华人民共和国',
        title: '提案',
      },
      {
        document: 82,
        addendum: 1,
        date: '2022-08-12',
        originalLanguage: ['Chinese'],
        language: 'zh',
        sources: ['CHN'],
      },
    ],
  ];
  it.each(heads)('is read in %s', (_, head, expected) => {
    expect(read([headerOf(head)])).toMatchObject({ ...expected, source: head.source, title: head.title });
  });

  it.each(heads)('is read in %s without the styles of the template', (_, head, expected) => {
    expect(read([headerOf(head, false)])).toMatchObject({
      ...expected,
      source: head.source,
      title: head.title,
    });
  });

  it('names the organisation of common proposals by its prefix at that conference', () => {
    const source = 'Asia-Pacific Telecommunity Administrations';
    expect(read([headerOf({ ...ENGLISH, source })], 'x.docx', 'PP22/65-E').sources).toEqual(['ACP']);
    expect(read([headerOf({ ...ENGLISH, source })], 'x.docx', 'WTSA24/37-E').sources).toEqual(['APT']);
  });

  it('may have date and language in one paragraph, and source and title below its table', () => {
    const head = table(['PLENARY MEETING', 'Document 91-E\n9 September 2022\nOriginal: English']);
    const expected = { document: 91, date: '2022-09-09', originalLanguage: ['English'], source: 'Canada' };
    const text = [p('MOD\tCAN/91/1', 'Proposal'), p('RESOLUTION 101')];
    for (const below of [
      [p('Canada', 'Source'), p('Proposals', 'Title 1')],
      [p('Canada'), p(''), p('Proposals'), p('Introduction', 'Heading_b')],
      [p(''), table(['Canada'], ['Proposals'])],
    ])
      expect(read([head, ...below, ...text])).toMatchObject({ ...expected, title: 'Proposals' });
    expect(read([head, p('We met in May.'), p('It rained.'), ...text]).source).toBeNull();
  });

  it('of a conference that nobody has entered is read as those of its family are', () => {
    const source = 'Asia-Pacific Telecommunity Administrations';
    expect(read([headerOf({ ...ENGLISH, source })], 'x.docx', 'PP02/65-E').sources).toEqual(['ACP']);
  });

  it('has its language as its original where it says “only”', () => {
    expect(read([headerOf({ ...ENGLISH, original: 'English only' })]).originalLanguage).toEqual(['English']);
  });

  it('makes the symbol from the file name where no page header has one', () => {
    expect(read([headerOf(ENGLISH)], 'S22-PP-C-0091!!MSW-E.docx').symbol).toBe('PP22/91-E');
    expect(read([p('A letter')], 'T17-WTSA.20-C-0040!A12-R2!MSW-F.docx')).toMatchObject({
      symbol: 'WTSA20/40(Add.12)(Rev.2)-F',
      document: 40,
      addendum: 12,
      revision: 2,
      language: 'fr',
    });
  });

  it('has the page header and the file name as witnesses, and tells when they disagree', () => {
    const { revision, messages } = read([headerOf(ENGLISH)], 'S22-PP-C-0091!R1!MSW-E.docx', 'PP22/92-E');
    expect(revision).toBe(1);
    expect(kinds(messages)).toEqual(['page-header-disagrees', 'file-name-disagrees', 'no-proposals']);
  });

  it('tells a source that it does not know, and a code', () => {
    expect(kinds(read([headerOf({ ...ENGLISH, source: 'Ruritania' })], 'x', 'PP22/91-E').messages)).toContain(
      'unknown-source',
    );
    expect(kinds(withHead(p('ADD\tRUR/91/1', 'Proposal')).messages)).toContain('unknown-code');
  });
});

describe('a proposal', () => {
  const resolution = [
    p('RESOLUTION 101 (Rev. [-Dubai, 2018-]{+Bucharest, 2022+})', 'Res_No'),
    p('Networks', 'Res_title'),
    p('resolves', 'Call'),
    p('1\tto [-begin-]{+go on+}'),
  ];

  it.each(['ADD', 'ADD*', 'MOD', '(MOD)', 'SUP', 'SUP*', 'NOC', 'OTHER'])(
    'may have the symbol %s, as written',
    (symbol) => {
      expect(withHead(p(`${symbol}\tCAN/91/1`, 'Proposal'), ...resolution).proposals[0]).toMatchObject({
        action: symbol,
        id: 'CAN/91/1',
        underlined: false,
      });
    },
  );

  it('has its text from the number line to before the reasons', () => {
    const [proposal] = withHead(
      p('MOD\tCAN/91/1', 'Proposal'),
      ...resolution,
      p('Reasons:\tIt is time.', 'Reasons'),
    ).proposals;
    expect(listProposalText(proposal!, 'before')).toEqual([
      'RESOLUTION 101 (Rev. Dubai, 2018)',
      'Networks',
      'resolves',
      '1\tto begin',
    ]);
    expect(listProposalText(proposal!, 'after')).toEqual([
      'RESOLUTION 101 (Rev. Bucharest, 2022)',
      'Networks',
      'resolves',
      '1\tto go on',
    ]);
    expect(readReasons(proposal!.reasons)).toBe('It is time.');
  });

  it('is found without the style, with its number before the symbol, and when its line is a tracked insertion', () => {
    const { proposals } = withHead(
      p('MOD\tCAN/91/1'),
      ...resolution,
      p('CAN/91/2\tNOC'),
      p('RESOLUTION 102 (Rev. Dubai, 2018)'),
      p('{+SUP\tCAN/91/3+}'),
      p('RESOLUTION 103'),
    );
    expect(proposals.map(({ id, action, target }) => [id, action, target.number])).toEqual([
      ['CAN/91/1', 'MOD', '101'],
      ['CAN/91/2', 'NOC', '102'],
      ['CAN/91/3', 'SUP', '103'],
    ]);
  });

  it('is left out, and told, where its line is deleted', () => {
    const { proposals, messages } = withHead(
      p('[-MOD\tCAN/91/1-]', 'Proposal'),
      p('MOD\tCAN/91/2', 'Proposal'),
      ...resolution,
    );
    expect(proposals.map(({ id }) => id)).toEqual(['CAN/91/2']);
    expect(kinds(messages)).toEqual(['withdrawn-proposal']);
  });

  it('that must stay has its symbol underlined', () => {
    expect(
      withHead(underlined('NOC\tCAN/91/1', 'Proposal'), p('ARTICLE 5', 'Art_No')).proposals[0],
    ).toMatchObject({ action: 'NOC', underlined: true });
  });

  it('may have no document number yet, or no number at all: both are told', () => {
    const { proposals, messages } = withHead(
      p('MOD\tEUR/XX/1', 'Proposal'),
      ...resolution,
      p('ADD', 'Proposal'),
      p('DRAFT NEW RESOLUTION [CAN-1]'),
    );
    expect(proposals.map(({ id }) => id)).toEqual(['EUR/XX/1', 'CAN/91/2']);
    expect(kinds(messages)).toEqual(expect.arrayContaining(['no-proposal-number', 'placeholder-number']));
  });

  it('keeps reasons of several paragraphs, and leaves the headings of the next one out', () => {
    const [first, second] = withHead(
      p('NOC\tCAN/91/1', 'Proposal'),
      p('RESOLUTION 102'),
      p('Reasons:\tOne.', 'Reasons'),
      p('Two.'),
      p('CONVENTION', 'Volume_title'),
      p('ARTICLE 33', 'Art_No'),
      p('MOD\tCAN/91/2', 'Proposal'),
      table(['468\nPP-98', 'Text [-old-]{+new+}']),
    ).proposals;
    expect(readReasons(first!.reasons)).toBe('One.\nTwo.');
    expect(second).toMatchObject({ target: { kind: 'provision', number: '468', instrument: 'Convention' } });
    expect(second!.lead).toHaveLength(2);
  });

  it.each([
    ['Motifs:\tMise à jour.', 'Mise à jour.'],
    ['Motivos: Actualización.', 'Actualización.'],
    ['Основания:\tОбновление.', 'Обновление.'],
    ['الأسباب:\tتحديث.', 'تحديث.'],
    ['理由：更新。', '更新。'],
    ['Reasons –\tIt is time.', 'It is time.'],
    ['Reasons\tIt is time: now.', 'It is time: now.'],
    ['Reasons for the proposal: It is time.', 'It is time.'],
    ['Rationale: It is time.', 'It is time.'],
    ['Reasons:', null],
  ])('has its reasons without their lead word: %s', (line, reasons) => {
    expect(
      readReasons(withHead(p('NOC\tCAN/91/1'), p('RESOLUTION 102'), p(line)).proposals[0]!.reasons),
    ).toBe(reasons);
  });
});

describe('the text that a proposal is about', () => {
  it.each([
    [
      'RESOLUTION 101 (Rev. Dubai, 2018)',
      { kind: 'resolution', number: '101', revision: 'Rev. Dubai, 2018' },
    ],
    [
      'RÉSOLUTION 101 (Rév. Dubaï, 2018)',
      { kind: 'resolution', number: '101', revision: 'Rév. Dubaï, 2018' },
    ],
    ['RESOLUCIÓN 101 (Rev. Dubái, 2018)', { kind: 'resolution', number: '101' }],
    ['РЕЗОЛЮЦИЯ 101 (Пересм. Дубай, 2018 г.)', { kind: 'resolution', number: '101' }],
    ['القـرار 101 (المراجَع في دبي، 2018)', { kind: 'resolution', number: '101' }],
    ['第101号决议（2018年，迪拜，修订版）', { kind: 'resolution', number: '101' }],
    ['决议101（2018年，迪拜，修订版）', { kind: 'resolution', number: '101' }],
    ['DECISION 5 (Rev. Dubai, 2018)', { kind: 'decision', number: '5' }],
    ['المقرر 5 (المراجَع في دبي، 2018)', { kind: 'decision', number: '5' }],
    ['第5号决定', { kind: 'decision', number: '5' }],
    ['RECOMMENDATION 7', { kind: 'recommendation', number: '7' }],
    ['РЕКОМЕНДАЦИЯ 7', { kind: 'recommendation', number: '7' }],
    [
      'ANNEX 1 TO RESOLUTION 71 (Rev. Dubai, 2018)',
      { kind: 'resolution', number: '71', part: 'Annex 1', revision: 'Rev. Dubai, 2018' },
    ],
    ['RESOLUTION No 101', { kind: 'resolution', number: '101' }],
    ['RESOLUTION 101 (Rev. Dubai, 2018)*', { kind: 'resolution', number: '101' }],
    ['RESOLUTION ITU-R 2-8', { kind: 'resolution', number: '2-8' }],
    ['ANNEXE 2 DE LA DÉCISION 5', { kind: 'decision', number: '5', part: 'Annex 2' }],
  ])('is read from its number line: %s', (line, target) => {
    expect(targets(p('MOD\tCAN/91/1', 'Proposal'), p(line), p('Title'))).toMatchObject([
      { ...target, title: 'Title', draft: null },
    ]);
  });

  it.each([
    'DRAFT NEW RESOLUTION [CAN-1]',
    'DRAFT NEW RESOLUTION CAN-1',
    'PROJET DE NOUVELLE RÉSOLUTION [CAN-1]',
    'PROYECTO DE NUEVA RESOLUCIÓN [CAN-1] (Bucarest, 2022)',
    'ПРОЕКТ НОВОЙ РЕЗОЛЮЦИИ [CAN-1]',
    'مشروع القرار الجديد [CAN-1]',
    '新决议草案［CAN-1］',
    '第[CAN-1]号新决议草案',
    '[CAN-1]号新决议草案',
    '新决议[CAN-1]草案',
  ])('may be new, with a name in brackets: %s', (line) => {
    expect(targets(p('ADD\tCAN/91/1', 'Proposal'), p(`{+${line}+}`), p('{+A title+}'))).toMatchObject([
      { kind: 'resolution', number: null, draft: 'CAN-1', title: 'A title' },
    ]);
  });

  it.each(['CS 165', '165', '(CS 165)'])('is a provision beside the symbol: %s', (beside) => {
    const line = p(`MOD\tCAN/91/1 ${beside}`);
    expect(targets(p('CONSTITUTION', 'Volume_title'), line, p('Text [-old-]{+new+}'))).toMatchObject([
      { kind: 'provision', number: '165', instrument: 'Constitution' },
    ]);
  });

  it('may have its title on the number line, where that is in capitals', () => {
    expect(
      targets(p('MOD\tCAN/91/1', 'Proposal'), p('RESOLUTION 101 (REV. DUBAI, 2018) Networks'), p('resolves')),
    ).toMatchObject([{ number: '101', title: 'Networks' }]);
    expect(
      targets(p('ADD\tCAN/91/1', 'Proposal'), p('DRAFT NEW RESOLUTION ON NETWORKS'), p('resolves')),
    ).toMatchObject([{ kind: 'resolution', number: null, draft: null, title: 'ON NETWORKS' }]);
  });

  it.each(['165\n(PP-98)', '165 (PP-98)', '* 165 PP-98', '165\nПК-98', '165\nPP-98\nPP-02'])(
    'is a provision with the marks of its conferences: %s',
    (margin) => {
      expect(
        targets(p('CONSTITUTION', 'Volume_title'), p('MOD\tCAN/91/1', 'Proposal'), table([margin, 'Text'])),
      ).toMatchObject([{ kind: 'provision', number: '165', instrument: 'Constitution' }]);
    },
  );

  it('is a provision in the left cell of a table, of the treaty that the heading names', () => {
    const found = withHead(
      p('CONSTITUTION OF THE UNION', 'Volume_title'),
      p('ADD\tCAN/91/1', 'Proposal'),
      table(['{+19B+}', '{+ibis) to build.+}']),
      p('MOD\tCAN/91/2', 'Proposal'),
      table(['474 / PP-98', 'Text [-old-]{+new+}'], ['', 'more text']),
    );
    expect(found.proposals.map(({ target }) => [target.instrument, target.number])).toEqual([
      ['Constitution', '19B'],
      ['Constitution', '474'],
    ]);
    expect(found.proposals.map((proposal) => listProposalText(proposal, 'after'))).toEqual([
      ['ibis) to build.'],
      ['Text new', 'more text'],
    ]);
    expect(found.proposals.map((proposal) => listProposalText(proposal, 'before'))).toEqual([
      [],
      ['Text old', 'more text'],
    ]);
  });

  it('is a provision of the treaty that the introduction names, else of none, which is told', () => {
    const proposal = [p('MOD\tCAN/91/1', 'Proposal'), table(['165', 'Text {+more+}'])];
    expect(targets(p('We propose to amend the Convention.'), ...proposal)[0]!.instrument).toBe('Convention');
    expect(targets(p('We propose to amend CS 165.'), ...proposal)[0]!.instrument).toBe('Constitution');
    const unknown = withHead(...proposal);
    expect(unknown.proposals[0]!.target.instrument).toBeNull();
    expect(kinds(unknown.messages)).toEqual(['unknown-instrument']);
  });

  it('is a number of the Radio Regulations at a radio conference', () => {
    const { proposals } = read(
      [
        headerOf(ENGLISH),
        p('MOD\tCAN/91/1', 'Proposal'),
        p('5.328\tThe use of the band [-is-]{+was+} limited.', 'Note'),
        p('ADD\tCAN/91/2', 'Proposal'),
        p('{+5.A113\tThe band is identified.+}', 'Note'),
      ],
      'x.docx',
      'CMR12/91-E',
    );
    const common = { kind: 'provision', instrument: 'Radio Regulations' };
    expect(proposals.map(({ target }) => target)).toMatchObject([
      { ...common, number: '5.328' },
      { ...common, number: '5.A113' },
    ]);
  });

  it('is another one where no number line stands: its first line is the title', () => {
    expect(
      targets(p('OTHER\tCAN/91/1', 'Proposal'), p('Venue of the next conference'), p('We invite you.')),
    ).toMatchObject([{ kind: 'other', number: null, title: 'Venue of the next conference' }]);
  });

  it('of an annex without its text is that of the proposal above', () => {
    const found = targets(
      p('MOD\tCAN/91/1', 'Proposal'),
      p('RESOLUTION 71', 'Res_No'),
      p('Strategic plan', 'Res_title'),
      p('MOD\tCAN/91/2', 'Proposal'),
      p('ANNEX 2', 'Annex_No'),
      p('Goals', 'Annex_title'),
    );
    expect(found[1]).toMatchObject({ kind: 'resolution', number: '71', part: 'Annex 2', title: 'Goals' });
  });
});

describe('proposals inside a table', () => {
  it('are parted by their symbol lines, in rows of their own or beside the provision', () => {
    const { proposals } = withHead(
      p('CONSTITUTION', 'Volume_title'),
      table(
        [[p('MOD\tCAN/91/1', 'Proposal')]],
        ['165', 'One [-a-]{+b+}'],
        [[p('Reasons:\tFirst.', 'Reasons')]],
        [[p('SUP\tCAN/91/2', 'Proposal'), p('166')], 'Two'],
      ),
    );
    expect(proposals.map(({ id, target }) => [id, target.number])).toEqual([
      ['CAN/91/1', '165'],
      ['CAN/91/2', '166'],
    ]);
    expect(listProposalText(proposals[0]!, 'after')).toEqual(['One b']);
    expect(readReasons(proposals[0]!.reasons)).toBe('First.');
    expect(listProposalText(proposals[1]!, 'before')).toEqual(['Two']);
  });
});

describe('symbol lines as documents before 2006 print them', () => {
  const heading = p('CONSTITUTION', 'Volume_title');
  const provision = { kind: 'provision', number: '165', instrument: 'Constitution' };

  it.each([
    ['two paragraphs', [p('CAN/91/1'), p('MOD'), table(['165\nPP-98', 'One [-a-]{+b+}'])]],
    ['a paragraph and a row', [p('CAN/91/1'), table(['MOD\n165\nPP-98', 'One [-a-]{+b+}'])]],
    ['two paragraphs of the margin', [table([[p('CAN/91/1'), p('MOD'), p('165\nPP-98')], 'One [-a-]{+b+}'])]],
    ['one paragraph of the margin', [table([[p('MOD\tCAN/91/1'), p('165')], 'One [-a-]{+b+}'])]],
    ['two cells of a row', [table(['MOD', 'CAN/91/1'], ['165', 'One [-a-]{+b+}'])]],
  ] as const)('are %s', (_, blocks) => {
    const { proposals } = withHead(heading, ...blocks);
    expect(proposals).toMatchObject([{ id: 'CAN/91/1', action: 'MOD', target: provision }]);
    expect(listProposalText(proposals[0]!, 'before')).toEqual(['One a']);
    expect(listProposalText(proposals[0]!, 'after')).toEqual(['One b']);
  });

  it('leave what stands beside the symbol to the text', () => {
    const { proposals } = withHead(heading, p('CAN/91/1'), p('NOC\tARTICLE 1'), p('Purposes of the Union'));
    expect(proposals).toMatchObject([{ action: 'NOC', target: { kind: 'article', number: '1' } }]);
    expect(listProposalText(proposals[0]!, 'after')).toEqual(['ARTICLE 1', 'Purposes of the Union']);
  });

  it('are no numbers of proposals that text speaks of', () => {
    expect(withHead(p('CAN/91/1'), p('This proposal is explained below.')).proposals).toEqual([]);
  });
});

it('a NOC on a whole treaty names it', () => {
  expect(
    targets(
      p('NOC\tCAN/91/1', 'Proposal'),
      p('CONVENTION OF THE UNION', 'Volume_title'),
      p('Reasons: Fine.'),
    ),
  ).toMatchObject([{ kind: 'other', instrument: 'Convention', title: 'CONVENTION OF THE UNION' }]);
});

it('a symbol typed in small letters under its style is one', () => {
  expect(withHead(p('Mod\tcan/91/1', 'Proposal'), p('RESOLUTION 101')).proposals).toMatchObject([
    { action: 'MOD', id: 'CAN/91/1' },
  ]);
});

describe('those who co-sign', () => {
  const european = { ...ENGLISH, source: 'European Common Proposals' };
  const two = [
    p('MOD\tEUR/91/1', 'Proposal'),
    p('RESOLUTION 101'),
    p('MOD\tEUR/91/2', 'Proposal'),
    p('RESOLUTION 102'),
  ];
  const supporters = (blocks: readonly Block[], head = european) =>
    read([headerOf(head), ...blocks]).proposals.map((proposal) => proposal.supporters);

  it('stand in the source block, or after their word in the introduction', () => {
    expect(
      supporters(two, {
        ...european,
        source: 'European Common Proposals: Austria, Germany (Federal Republic of), Türkiye',
      }),
    ).toEqual([
      ['AUT', 'D', 'TUR'],
      ['AUT', 'D', 'TUR'],
    ]);
    expect(supporters([p('Co-signatories: Austria, Germany'), ...two])).toEqual([
      ['AUT', 'D'],
      ['AUT', 'D'],
    ]);
    expect(supporters([p('Соавторы: Австрия, Германия'), ...two])).toEqual([
      ['AUT', 'D'],
      ['AUT', 'D'],
    ]);
  });

  it.each([
    'Austria and Germany have co-signed this proposal.',
    'European countries co-signing: AUT, D',
    'This European common proposal is co-signed by: Austria, Germany.',
    'Países signatarios: Austria, Alemania',
    'Supported by the following administrations: Austria, Germany',
  ])('are announced in many words: %s', (line) => {
    expect(supporters([p(line), ...two])[0]).toEqual(['AUT', 'D']);
  });

  it.each([
    'Austria hosted a meeting where Germany spoke. This is supported by evidence.',
    'Mali and Chad supported the resolution of 2018.',
  ])('are not all who are named: %s', (line) => {
    expect(supporters([p(line), ...two])[0]).toEqual([]);
  });

  it('stand in a row of the header table, or beside a mark of their own', () => {
    const head = headerOf(european) as Table;
    const row = table(['Co-signatories: Austria, Germany']).rows;
    expect(read([{ ...head, rows: [...head.rows, ...row] }, ...two]).proposals[0]!.supporters).toEqual([
      'AUT',
      'D',
    ]);
    const marked = table(
      ['Administration', 'Supports'],
      ['Austria', 'Yes'],
      ['Germany', 'Yes'],
      ['France', 'No'],
    );
    expect(supporters([marked, ...two])[0]).toEqual(['AUT', 'D']);
  });

  it('stand in a table that counts them, under a heading at the end, or in brackets under the symbol', () => {
    const both = ['AUT', 'D'];
    const counted = table(['No.', 'Co-signatory'], ['1', 'Austria'], ['2', 'Germany'], ['3', 'France']);
    expect(supporters([counted, ...two])).toEqual([
      [...both, 'F'],
      [...both, 'F'],
    ]);
    const end = [p('Reasons: Fine.'), p('Co-signatories', 'Heading_b'), p('Austria, Germany')];
    expect(supporters([...two, ...end])).toEqual([both, both]);
    const [first, ...rest] = two;
    expect(supporters([first!, p('(Supported by: Austria, Germany)'), ...rest])).toEqual([both, []]);
  });

  it('stand in a table with a column for each proposal', () => {
    const signed = table(
      ['Country', 'EUR/91/1', 'EUR/91/2'],
      ['Austria', 'X', ''],
      ['Germany', 'X', 'X'],
      ['France', '', 'X'],
    );
    expect(supporters([signed, ...two])).toEqual([
      ['AUT', 'D'],
      ['D', 'F'],
    ]);
  });

  it('stand in a table with a row for each proposal, or in a plain list', () => {
    expect(
      supporters([
        table(['Proposal', 'Supported by'], ['EUR/91/1', 'Austria, France'], ['EUR/91/2', 'D, F']),
        ...two,
      ]),
    ).toEqual([
      ['AUT', 'F'],
      ['D', 'F'],
    ]);
    expect(supporters([table(['Austria', 'Germany'], ['France', 'Türkiye']), ...two])).toEqual([
      ['AUT', 'D', 'F', 'TUR'],
      ['AUT', 'D', 'F', 'TUR'],
    ]);
  });

  it('may sign one proposal alone, under its symbol or below its reasons, and are no part of its text', () => {
    const { proposals } = read([
      headerOf(european),
      p('MOD\tEUR/91/1', 'Proposal'),
      p('Co-signatories: Austria'),
      p('RESOLUTION 101'),
      p('Reasons:\tGood.', 'Reasons'),
      p('Supported by: France'),
      p('MOD\tEUR/91/2', 'Proposal'),
      p('RESOLUTION 102'),
    ]);
    expect(proposals.map((proposal) => proposal.supporters)).toEqual([['AUT', 'F'], []]);
    expect(listProposalText(proposals[0]!, 'after')).toEqual(['RESOLUTION 101']);
    expect(readReasons(proposals[0]!.reasons)).toBe('Good.');
  });

  it('of a joint proposal are those beyond its number', () => {
    expect(
      supporters([p('MOD\tB/CAN/91/1', 'Proposal'), p('RESOLUTION 101')], {
        ...ENGLISH,
        source: 'Brazil, Canada, Colombia',
      }),
    ).toEqual([['CLM']]);
  });
});
