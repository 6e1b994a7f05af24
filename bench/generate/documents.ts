import type { Block, Paragraph, Revision, Run, Table, Tracked } from '../../src/document/document.ts';
import { writeDocx } from '../../src/word/write/write-docx.ts';
import { Random } from './random.ts';
import { sentence } from './words.ts';

export interface GeneratedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Conference documents in the form of a Plenipotentiary, all different: header table, two proposals to amend a
 * resolution of some sixty paragraphs, three to eight tracked changes in each with the relettering that follows,
 * reasons. The words are nonsense of our own; size and structure are those of real ones (about 25 KB packed).
 */
export function* generateDocuments(
  count: number,
  {
    seed = 1,
    proposals = () => 2,
    write = () => sentence,
    sources = SOURCES,
    texts = 213,
    shared = false,
  }: GenerateOptions = {},
): Generator<GeneratedFile> {
  for (let number = 1; number <= count; number++) {
    const random = new Random(seed * 10_007 + number);
    yield generateDocument(number, random, {
      proposals: proposals(number),
      write: write(random),
      sources,
      texts,
      shared,
    });
  }
}

/** The resolutions in force that documents with `shared` amend. */
export function* generateTexts(texts: number): Generator<GeneratedFile> {
  for (let resolution = 1; resolution <= texts; resolution++) {
    const page = new Page();
    const base = new Random(resolution);
    const blocks: Block[] = [
      page.styled('Res_No', `RESOLUTION ${resolution} (Rev. Dubai, 2018)`),
      ...makeHead(page, base, sentence),
    ];
    for (const call of CALLS) {
      blocks.push(page.styled('Call', call));
      for (let i = 0; i < PARAGRAPHS; i++)
        blocks.push(page.plain(`${print(i)}\tthat ${sentence(base, 12 + base.below(20))};`));
    }
    yield {
      name: `RES-${resolution}-E.docx`,
      bytes: writeDocx({ document: { blocks, notes: {}, headers: [] } }),
    };
  }
}

export interface GenerateOptions {
  readonly seed?: number;
  /** How many proposals the document of this number has. */
  readonly proposals?: (number: number) => number;
  /** How a document is written: made once for each. */
  readonly write?: (random: Random) => Write;
  /** Who proposes: name and code, as data/ has them. */
  readonly sources?: readonly (readonly [string, string])[];
  /** How many resolutions there are. */
  readonly texts?: number;
  /** Proposals on one resolution amend one text, that of `generateTexts`; else each has words of its own. */
  readonly shared?: boolean;
}

export type Write = (random: Random, words: number) => string;

const SOURCES = [
  ['Brazil', 'B'],
  ['Canada', 'CAN'],
  ['France', 'F'],
  ['India', 'IND'],
  ['Mexico', 'MEX'],
  ['Republic of Senegal', 'SEN'],
] as const;

interface DocumentOptions {
  readonly proposals: number;
  readonly write: Write;
  readonly sources: readonly (readonly [string, string])[];
  readonly texts: number;
  readonly shared: boolean;
}

function generateDocument(
  number: number,
  random: Random,
  { proposals, write, sources, texts, shared }: DocumentOptions,
): GeneratedFile {
  const [country, code] = random.pick(sources);
  const day = 1 + random.below(28);
  const pen: Revision = {
    author: `${code} delegate`,
    date: `2022-08-${String(day).padStart(2, '0')}T09:00:00Z`,
  };
  const page = new Page();
  const head: Table = {
    kind: 'table',
    rows: [
      page.row('Plenipotentiary Conference (PP-22) Bucharest, 26 September – 14 October 2022', ''),
      page.row('PLENARY MEETING', `Document ${number}-E`),
      page.row('', `${day} August 2022`),
      page.row('', 'Original: English'),
      page.row(country, ''),
      page.row('Proposals for the work of the conference', ''),
    ],
  };
  const blocks: Block[] = [head, page.plain('Introduction'), page.plain(`${write(random, 40)}.`)];
  for (let proposal = 1; proposal <= proposals; proposal++) {
    const resolution = 1 + random.below(texts);
    const base = shared ? new Random(resolution) : null;
    blocks.push(
      page.styled('Proposal', `MOD\t${code}/${number}/${proposal}`),
      page.paragraph('Res_No', [
        { text: `RESOLUTION ${resolution} (Rev. ` },
        { text: 'Dubai, 2018', deleted: pen },
        { text: 'Bucharest, 2022', inserted: pen },
        { text: ')' },
      ]),
      ...makeHead(page, base ?? random, write),
    );
    for (const call of CALLS)
      blocks.push(
        page.styled('Call', call),
        ...(base ? amendSection(page, base, random, pen) : makeSection(page, random, pen, write)),
      );
    blocks.push(page.styled('Reasons', `Reasons:\t${write(random, 25)}.`));
  }
  return {
    name: `S22-PP-C-${String(number).padStart(4, '0')}!!MSW-E.docx`,
    bytes: writeDocx({
      document: { blocks, notes: {}, headers: [[page.plain(`PP22/${number}-E`)]] },
    }),
  };
}

const CALLS = ['recalling', 'considering', 'noting', 'resolves', 'instructs the Secretary-General'];
const PARAGRAPHS = 12;

const makeHead = (page: Page, random: Random, write: Write): Paragraph[] => [
  page.styled('Res_title', write(random, 6)),
  page.plain('The Plenipotentiary Conference of the International Telecommunication Union,'),
];

/** The same changes on the paragraphs of a text in force, whose words are those of `base`. */
function amendSection(page: Page, base: Random, random: Random, pen: Revision): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let after = 0;
  for (let before = 0; before < PARAGRAPHS; before++) {
    const kind = random.below(14);
    const words = sentence(base, 12 + base.below(20)).split(' ');
    if (kind === 0) {
      const runs = letter(null, after++, pen);
      runs.push({ text: `\tthat ${sentence(random, 25)};`, inserted: pen });
      paragraphs.push(page.paragraph('Normal', runs, { inserted: pen }));
    }
    const tracked: Tracked = kind === 1 ? { deleted: pen } : {};
    const runs = letter(before, tracked.deleted ? null : after, pen);
    if (!tracked.deleted) after++;
    const cut = kind === 2 ? words.splice(4, 5) : [];
    runs.push({ text: `\tthat ${words.slice(0, 4).join(' ')}`, ...tracked });
    if (cut.length > 0)
      runs.push(
        { text: ` ${cut.join(' ')}`, deleted: pen },
        { text: ` ${sentence(random, 7)}`, inserted: pen },
      );
    runs.push({ text: ` ${words.slice(4).join(' ')};`, ...tracked });
    paragraphs.push(page.paragraph('Normal', runs, tracked));
  }
  return paragraphs;
}

/** A dozen lettered paragraphs; once in a while one is inserted or deleted, and the letters after it change. */
function makeSection(page: Page, random: Random, pen: Revision, write: Write): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [before, after] = [0, 0];
  for (let i = 0; i < 12; i++) {
    const kind = random.below(14);
    const tracked: Tracked = kind === 0 ? { inserted: pen } : kind === 1 ? { deleted: pen } : {};
    const runs: Run[] = letter(tracked.inserted ? null : before, tracked.deleted ? null : after, pen);
    if (!tracked.inserted) before++;
    if (!tracked.deleted) after++;
    runs.push({ text: `\tthat ${write(random, 12 + random.below(20))}`, ...tracked });
    if (kind === 2)
      runs.push(
        { text: ` ${write(random, 5)}`, deleted: pen },
        { text: ` ${write(random, 7)}`, inserted: pen },
      );
    runs.push({ text: ` ${write(random, 8)};`, ...tracked });
    paragraphs.push(page.paragraph('Normal', runs, tracked));
  }
  return paragraphs;
}

const print = (place: number): string => `${String.fromCharCode(97 + place)})`;

function letter(before: number | null, after: number | null, pen: Revision): Run[] {
  if (before === after) return [{ text: print(before!), italic: true }];
  return [
    ...(before === null ? [] : [{ text: print(before), italic: true as const, deleted: pen }]),
    ...(after === null ? [] : [{ text: print(after), italic: true as const, inserted: pen }]),
  ];
}

/** Numbers its paragraphs in reading order. */
class Page {
  #index = 0;

  paragraph(style: string, runs: readonly Run[], mark: Tracked = {}): Paragraph {
    return { kind: 'paragraph', index: this.#index++, style, runs, mark };
  }

  styled(style: string, text: string): Paragraph {
    return this.paragraph(style, text === '' ? [] : [{ text }]);
  }

  plain(text: string): Paragraph {
    return this.styled('Normal', text);
  }

  row(...cells: readonly string[]) {
    return { cells: cells.map((text) => ({ columns: 1, blocks: [this.plain(text)] })) };
  }
}
