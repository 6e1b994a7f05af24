import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeInflate } from '../../src/actions/reading/node-inflate.ts';
import { listParagraphs } from '../../src/document/views.ts';
import type { Side } from '../../src/document/views.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { outlineText } from '../../src/proceedings/itu/outline.ts';
import { listProposalText } from '../../src/proceedings/itu/proposal-text.ts';
import { readConferenceDocument } from '../../src/proceedings/itu/read-conference-document.ts';
import { readInstruments } from '../../src/proceedings/itu/read-instrument.ts';
import { readReasons } from '../../src/proceedings/itu/reasons.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const ITU = join(CORPUS, 'itu-documents');
const isThere = existsSync(ITU);
if (!isThere) console.info('The corpus of ITU documents is not here: its tests are skipped.');

function read(path: string) {
  const { register } = loadFacts();
  const word = readDocx(readFileSync(path), { inflate: nodeInflate });
  if (word.refused) throw new Error(word.refused.sentence);
  return { ...word, read: readConferenceDocument(word.document, basename(path), register) };
}

const texts = (path: string, side: Side) =>
  listParagraphs(read(path).document.blocks, side).map(({ text }) => text);
const openInstruments = (path: string) => readInstruments(read(path).document, basename(path));

const listAnchors = (folder: string, file: string) =>
  outlineText(openInstruments(join(CORPUS, 'model-conference', folder, file))[0]!.blocks, 'after').map(
    ({ anchor }) => anchor,
  );

describe.skipIf(!isThere)('an Arabic proposal of a radio conference', () => {
  const path = join(ITU, 'CMR12-018-ADD03-A.docx');

  it('has its header read', () => {
    expect(read(path).read).toMatchObject({
      conference: 'WRC-12',
      symbol: 'CMR12/18(Add.3)-A',
      document: 18,
      addendum: 3,
      revision: null,
      corrigendum: null,
      date: '2011-09-23',
      originalLanguage: ['Spanish'],
      language: 'ar',
      sources: ['MEX'],
      messages: [],
    });
  });

  it('changes one resolution and keeps one article', () => {
    const { proposals } = read(path).read;
    expect(proposals.map(({ id, action, underlined }) => [id, action, underlined])).toEqual([
      ['MEX/18A3/1', 'MOD', false],
      ['MEX/18A3/2', 'NOC', true],
    ]);
    expect(proposals[0]!.target).toMatchObject({ kind: 'resolution', number: '417', revision: 'WRC-07' });
    expect(proposals[1]!.target).toMatchObject({
      kind: 'article',
      number: '5',
      instrument: 'Radio Regulations',
    });
    expect(proposals[0]!.content.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });

  it('gives reasons for the change alone, and not the background of the next proposal', () => {
    const [change, keep] = read(path).read.proposals;
    expect(readReasons(change!.reasons)).toMatch(/^تشير .*[^:]$/u);
    expect(readReasons(change!.reasons)).not.toContain('\n');
    expect(readReasons(keep!.reasons)).toBeNull();
    expect(keep!.lead.length).toBeGreaterThan(3);
  });

  it('has the texts of the files in which its changes are rejected and accepted', () => {
    for (const [side, other] of [
      ['before', 'Rejected'],
      ['after', 'Accepted'],
    ] as const) {
      const resolved = path.replace('.docx', `-${other}.docx`);
      expect(texts(path, side)).toEqual(texts(resolved, side));
      const own = read(path).read.proposals.map((proposal) => listProposalText(proposal, side));
      expect(own).toEqual(read(resolved).read.proposals.map((proposal) => listProposalText(proposal, side)));
    }
  });
});

describe.skipIf(!isThere)('a recommendation in five languages', () => {
  for (const [letter, language] of Object.entries({ A: 'ar', E: 'en', F: 'fr', R: 'ru', S: 'es' })) {
    it(`is known to be ${language}, and told to be no conference document`, () => {
      const { read: document, messages } = read(join(ITU, `T-REC-E.119-201704-I!!MSW-${letter}.docx`));
      expect(document).toMatchObject({ language, symbol: null, document: null, source: null, proposals: [] });
      expect([...messages, ...document.messages].map(({ kind }) => kind)).toEqual(['no-proposals']);
    });
  }
});

describe.skipIf(!isThere)('texts in force and adopted', () => {
  it('are read from a published resolution, without its cover', () => {
    const [resolution, ...others] = openInstruments(join(ITU, 'T-RES-T.1-2016-MSW-E.docx'));
    expect(others).toEqual([]);
    expect(resolution).toMatchObject({
      key: 'RES-1',
      kind: 'resolution',
      number: '1',
      revision: 'Rev. Hammamet, 2016',
    });
    const anchors = outlineText(resolution!.blocks, 'after').map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toContain('considering-e');
  });

  for (const folder of ['in-force', 'adopted'])
    it(`are read from every file of the folder ${folder}`, () => {
      const path = join(CORPUS, 'model-conference', folder);
      for (const file of readdirSync(path)) {
        const number = /RES-(\d+)/.exec(file)![1]!;
        const found = openInstruments(join(path, file));
        expect(found.map(({ key }) => key)).toEqual([`RES-${number}`]);
        const roles = outlineText(found[0]!.blocks, 'after').map(({ role }) => role);
        expect(roles.slice(0, 4)).toEqual(['number', 'title', 'formula', 'call']);
      }
    });

  it('give the same anchors to the adopted text where nothing was renumbered', () => {
    expect(listAnchors('adopted', 'PP22-RES-206-E.docx')).toEqual(
      listAnchors('in-force', 'PP18-RES-206-E.docx'),
    );
  });
});
