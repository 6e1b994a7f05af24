import { expect, it } from 'vitest';
import { findConference, keepConference } from '../../src/storage/conference.repository.ts';
import { listDocuments, listRefused } from '../../src/storage/document.repository.ts';
import { keepOriginalRows } from '../../src/storage/import.repository.ts';
import { keepDocuments } from '../../src/storage/keep-documents.ts';
import {
  findProposal,
  listCurrentProposals,
  listProposalVersions,
} from '../../src/storage/proposal.repository.ts';
import { toJson } from '../../src/storage/to-json.ts';
import { makeRows, sha256Of } from './document-rows.ts';
import type { Given } from './document-rows.ts';
import { onEachDatabase } from './on-each-database.ts';

onEachDatabase((getDb) => {
  let count = 0;

  /** Keeps documents of a conference of its own, one transaction each, and returns what took whose place. */
  async function keep(...documents: readonly Omit<Given, 'conference'>[]) {
    const conference = `TEST-${++count}`;
    await keepConference(getDb(), conference, false);
    const superseded = [];
    for (const document of documents) superseded.push(...(await keepOne({ ...document, conference })));
    return { conference, superseded };
  }

  const keepOne = (given: Given) =>
    getDb()
      .transaction()
      .execute(async (trx) => {
        await keepOriginalRows(trx, [{ sha256: sha256Of(given), size: 1, mediaType: 'text/plain' }]);
        return keepDocuments(trx, given.conference, [makeRows(given)]);
      });

  const listNumbers = async (conference: string) =>
    (await listCurrentProposals(getDb(), conference)).map(({ number, document }) => [
      number,
      document.revision,
    ]);

  const revision = { file: 'rev1.docx', document: { revision: 1 } };

  it('a revision takes the place of the document, which is kept', async () => {
    const { conference, superseded } = await keep({ file: 'first.docx' }, revision);
    expect(superseded).toEqual([{ file: 'first.docx', by: 'rev1.docx' }]);
    expect(await listNumbers(conference)).toEqual([['EUR/44A2/1', 1]]);
    expect(await listProposalVersions(getDb(), conference, 'EUR/44A2/1')).toHaveLength(2);
  });

  it('a document that comes after its revision is superseded at once', async () => {
    const { conference, superseded } = await keep(revision, { file: 'first.docx' });
    expect(superseded).toEqual([{ file: 'first.docx', by: 'rev1.docx' }]);
    expect(await listNumbers(conference)).toEqual([['EUR/44A2/1', 1]]);
  });

  it('a corrigendum leaves standing what it does not hold', async () => {
    const { conference } = await keep(
      { file: 'first.docx', proposals: ['EUR/44A2/1', 'EUR/44A2/2'] },
      { file: 'corr1.docx', document: { corrigendum: 1 }, proposals: ['EUR/44A2/2'] },
    );
    const current = await listCurrentProposals(getDb(), conference);
    expect(current.map(({ number, document }) => [number, document.corrigendum])).toEqual(
      expect.arrayContaining([
        ['EUR/44A2/1', null],
        ['EUR/44A2/2', 1],
      ]),
    );
    expect(current).toHaveLength(2);
  });

  it('a document that is read anew keeps its id and changes its proposals', async () => {
    const { conference } = await keep({ file: 'first.docx' });
    const [before] = await listDocuments(getDb(), conference);
    await keepOne({ conference, file: 'first.docx', proposals: ['EUR/44A2/7'] });
    const [after, ...others] = await listDocuments(getDb(), conference);
    expect([after!.id, others]).toEqual([before!.id, []]);
    expect(await listNumbers(conference)).toEqual([['EUR/44A2/7', null]]);
  });

  it('a document that turns out to be another one gives its place back', async () => {
    const { conference } = await keep({ file: 'first.docx' }, revision);
    await keepOne({ conference, ...revision, document: { number: '45', document: 45 } });
    expect(await listNumbers(conference)).toHaveLength(2);
  });

  it('a file that nobody can read is listed with its reason', async () => {
    const refused_sentence = 'It is protected by a password.';
    const document = { number: null, refused_kind: 'encrypted' as const, refused_sentence };
    const { conference } = await keep({ file: 'locked.docx', document, proposals: [] });
    const [refused] = await listRefused(getDb(), conference);
    expect(refused).toMatchObject({
      fileName: 'locked.docx',
      refused: { kind: 'encrypted', sentence: refused_sentence },
    });
    expect(await findConference(getDb(), conference)).toMatchObject({ documents: 0, refused: 1 });
  });

  it('language versions count as one document and one proposal', async () => {
    const { conference } = await keep({ file: 'e.docx' }, { file: 'f.docx', document: { language: 'fr' } });
    expect(await findConference(getDb(), conference)).toMatchObject({ documents: 1, proposals: 1 });
  });

  it('words come back as they went in, except for what no database keeps', async () => {
    const text = 'Статья 1 \\u0000 “quoted” 第1条 \u0000 \uD800 المادة';
    const content = toJson([{ kind: 'paragraph', index: 0, style: 'Normal', runs: [{ text }], mark: {} }]);
    const { conference } = await keep({ file: 'odd.docx', proposal: { content } });
    const [stored] = await listCurrentProposals(getDb(), conference);
    const proposal = await findProposal(getDb(), stored!.id);
    expect(proposal!.content).toMatchObject([
      { runs: [{ text: 'Статья 1 \\u0000 “quoted” 第1条 \uFFFD \uFFFD المادة' }] },
    ]);
  });
});
