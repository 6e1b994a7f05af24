import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../src/document/document.ts';
import { compareNatural } from '../../src/matrix/compare-natural.ts';
import { NO_HIT_FILTER } from '../../src/matrix/query/arrange-hits.ts';
import { findReferences } from '../../src/matrix/query/find-references.ts';
import type { Language } from '../../src/proceedings/proposal.ts';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { keepOriginalRows } from '../../src/storage/import.repository.ts';
import { keepDocuments } from '../../src/storage/keep-documents.ts';
import { listReferenced } from '../../src/storage/search/list-referenced.ts';
import { indexMissing, rebuildSearch } from '../../src/storage/search/rebuild-search.ts';
import { search } from '../../src/storage/search/search.repository.ts';
import type { SearchAnswer } from '../../src/storage/search/search.repository.ts';
import { toJson } from '../../src/storage/to-json.ts';
import { makeRows, sha256Of } from './document-rows.ts';
import type { Given } from './document-rows.ts';
import { onEachDatabase } from './on-each-database.ts';

const revision = { author: 'A', date: null };

/** "in [-multistakeholder-]{+open+} fora": a paragraph with its changes. */
function write(text: string, index = 0): Block {
  const runs = text.split(/(\[-.*?-\]|\{\+.*?\+\})/).map((part): Run => {
    if (part.startsWith('[-')) return { text: part.slice(2, -2), deleted: revision };
    if (part.startsWith('{+')) return { text: part.slice(2, -2), inserted: revision };
    return { text: part };
  });
  return { kind: 'paragraph', index, style: 'Normal', runs, mark: {} };
}

const numbers = ({ results }: SearchAnswer) => results.map(({ number }) => number ?? '').sort(compareNatural);

/** Places of the found words, and the words in brackets. */
const show = ({ results }: SearchAnswer) =>
  results.map(({ sides, passages }) =>
    [
      sides.join('+'),
      ...passages.map(({ segments }) =>
        segments.map(({ op, text, hit }) => (hit ? `[${op}${text}]` : text)).join(''),
      ),
    ].join(': '),
  );

onEachDatabase((getDb) => {
  let count = 0;

  interface Words {
    readonly content: string | readonly string[];
    readonly reasons?: string;
    readonly language?: Language;
    readonly file?: string;
    readonly document?: Given['document'];
    readonly proposal?: Given['proposal'];
  }

  async function keepOne(conference: string, words: Words, at: number): Promise<void> {
    const { language = 'en', file = `${at}.docx`, content, reasons, document, proposal } = words;
    const number = `EUR/${at + 1}/1`;
    const given: Given = {
      conference,
      file,
      proposals: [number],
      document: { language, number: String(at + 1), title: null, ...document },
      proposal: {
        content: toJson([content].flat().map((text, index) => write(text, index))),
        reasons: toJson(reasons === undefined ? [] : [write(reasons)]),
        target_title: null,
        ...proposal,
      },
    };
    await getDb()
      .transaction()
      .execute(async (trx) => {
        await keepOriginalRows(trx, [{ sha256: sha256Of(given), size: 1, mediaType: 'text/plain' }]);
        await keepDocuments(trx, conference, [makeRows(given)]);
      });
  }

  /** A conference of its own, a document with one proposal each: EUR/1/1, EUR/2/1 … */
  async function keep(...documents: readonly Words[]): Promise<string> {
    const conference = `SEARCH-${++count}`;
    await keepConference(getDb(), conference, false);
    for (const [at, words] of documents.entries()) await keepOne(conference, words, at);
    return conference;
  }

  const ask = (conference: string, text: string, filter = {}) =>
    search(getDb(), {
      text,
      filter: { ...NO_HIT_FILTER, conference, ...filter },
      reader: 'en',
      page: 0,
      size: 20,
    });

  const go = (text: string, conference: string) => listReferenced(getDb(), findReferences(text), conference);

  describe('a search', () => {
    it('finds a phrase that is only in deleted text, and says so', async () => {
      const conference = await keep(
        { content: 'in [-multistakeholder cooperation-]{+intergovernmental bodies+} at all levels' },
        { content: 'cooperation that is multistakeholder' },
      );
      const answer = await ask(conference, '"multistakeholder cooperation"');
      expect(show(answer)).toEqual([
        'deleted: in [-multistakeholder cooperation]intergovernmental bodies at all levels',
      ]);
      expect([...answer.counts.side]).toEqual([['deleted', 1]]);
    });

    it('tells what a proposal adds from what it leaves', async () => {
      const conference = await keep(
        { content: 'an {+open +}Internet' },
        { content: 'an open Internet, {+always+}' },
        { content: 'the open door', proposal: { action: 'ADD' } },
      );
      const sides = async (side: string) => numbers(await ask(conference, 'open', { side }));
      expect(await sides('added')).toEqual(['EUR/1/1', 'EUR/3/1']);
      expect(await sides('kept')).toEqual(['EUR/2/1']);
    });

    it('finds a phrase that an insertion makes, and one that it breaks', async () => {
      const conference = await keep({ content: 'the open {+and free +}Internet' });
      expect(show(await ask(conference, '"free Internet"'))).toEqual([
        'added: the open and [+free ][=Internet]',
      ]);
      expect(show(await ask(conference, '"open Internet"'))).toEqual([
        'deleted: the [=open ]and free [=Internet]',
      ]);
    });

    it('wants all words, leaves out excluded ones, and takes either of two', async () => {
      const conference = await keep(
        { content: 'Internet governance' },
        { content: ['Internet exchange points', 'and their taxation'] },
        { content: 'spam' },
      );
      expect(numbers(await ask(conference, 'internet taxation'))).toEqual(['EUR/2/1']);
      expect(numbers(await ask(conference, 'internet -taxation'))).toEqual(['EUR/1/1']);
      expect(numbers(await ask(conference, 'internet -"exchange points"'))).toEqual(['EUR/1/1']);
      expect(numbers(await ask(conference, 'spam OR taxation'))).toEqual(['EUR/2/1', 'EUR/3/1']);
      expect(numbers(await ask(conference, 'gover* OR tax*'))).toEqual(['EUR/1/1', 'EUR/2/1']);
    });

    it.each<[Language, string, string]>([
      ['en', 'the governments agree', 'government'],
      ['fr', 'les résolutions adoptées', 'résolution'],
      ['fr', 'les résolutions adoptées', 'resolutions'],
      ['es', 'las organizaciones regionales', 'organización'],
      ['ru', 'Правительства государств', 'правительство'],
      ['ar', 'القَرَارات الجديدة', 'القرارات'],
      ['zh', '促进电信发展的决议', '电信发展'],
      ['zh', '促进电信发展的决议', '促'],
    ])('finds %s words in other forms: %s by %s', async (language, content, text) => {
      const conference = await keep({ content, language });
      expect(numbers(await ask(conference, text))).toEqual(['EUR/1/1']);
    });

    it('finds a beginning that is longer than the stem', async () => {
      const conference = await keep({ content: 'organisations and organs' });
      expect(show(await ask(conference, 'organisati*'))).toEqual(['kept: [=organisations] and organs']);
    });

    it('tells proposals from the reasons given for them, and finds titles first', async () => {
      const conference = await keep(
        { content: 'x', reasons: 'To protect children.' },
        { content: 'x', proposal: { target_title: 'Child online protection' } },
      );
      expect(show(await ask(conference, 'protection'))).toEqual([
        'title: Child online [=protection]',
        'said: To [=protect] children.',
      ]);
    });

    it('asks whether another spelling was meant', async () => {
      const conference = await keep({ content: 'multistakeholder cooperation' });
      const { total, suggestion } = await ask(conference, 'multistakholder "coperation"');
      expect({ total, suggestion }).toEqual({
        total: 0,
        suggestion: { text: 'multistakeholder "cooperation"', total: 1 },
      });
      expect((await ask(conference, 'cooperation')).suggestion).toBeNull();
    });

    it('counts language versions as one and shows the reader’s', async () => {
      const conference = await keep({ content: 'radio 2022' });
      await keepOne(conference, { content: 'radio 2022', language: 'fr', file: 'f.docx' }, 0);
      const { total, results, counts } = await ask(conference, '2022');
      expect([total, results[0]!.language, results[0]!.languages]).toEqual([1, 'en', ['en', 'fr']]);
      expect([...counts.kind]).toEqual([['proposal', 1]]);
    });

    it('does not find what a revision took the place of', async () => {
      const conference = await keep({ content: 'blockchain' });
      const document = { revision: 1 };
      await keepOne(conference, { content: 'ledgers', file: 'rev1.docx', document }, 0);
      expect(numbers(await ask(conference, 'blockchain'))).toEqual([]);
      expect(numbers(await ask(conference, 'ledgers'))).toEqual(['EUR/1/1']);
    });

    it('finds a document by its title', async () => {
      const conference = await keep({ content: 'x', document: { title: 'European common proposals' } });
      const [found] = (await ask(conference, 'common proposals', { kind: 'document' })).results;
      expect(found).toMatchObject({ kind: 'document', document: { number: '1' }, sides: ['title'] });
    });

    it('says why nothing can be found', async () => {
      const conference = await keep({ content: 'the end' });
      expect((await ask(conference, '  ')).unanswerable).toBe('empty');
      expect((await ask(conference, '-end')).unanswerable).toBe('only-excluded');
    });

    it('takes whatever is typed for words', async () => {
      const conference = await keep({ content: "O'Neil's <b>& | ! 1e5 ﷺ ½ a\\b" });
      for (const text of ["'", "o'neil", '\\', '<b>', '& | !', '1e5', "'); drop table", '%_*', 'a\\b'])
        expect((await ask(conference, text)).total).toBeLessThan(2);
    });

    it('finds the same after it was built anew', async () => {
      const conference = await keep({ content: 'an {+unmistakable +}word' });
      const before = await ask(conference, 'unmistakable');
      await rebuildSearch(getDb());
      await indexMissing(getDb());
      expect(show(await ask(conference, 'unmistakable'))).toEqual(show(before));
      expect(show(before)).toEqual(['added: an [+unmistakable] word']);
    });
  });

  describe('a typed number', () => {
    it('is a proposal, its document, its text or its conference', async () => {
      const conference = await keep({ content: 'x' });
      expect(await go('eur/1/1', conference)).toMatchObject([{ kind: 'proposal', number: 'EUR/1/1' }]);
      expect(await go('Doc. 1', conference)).toMatchObject([{ kind: 'document', number: '1' }]);
      expect(await go('Rés. 101', conference)).toMatchObject([{ kind: 'text', key: 'RES-101', conference }]);
      expect(await go('EUR/9/9', conference)).toEqual([]);
    });

    it('is the newest version unless another is named', async () => {
      const conference = await keep({ content: 'x' });
      await keepOne(conference, { content: 'y', file: 'rev1.docx', document: { revision: 1 } }, 0);
      await keepOne(conference, { content: 'z', file: 'rev2.docx', document: { revision: 2 } }, 0);
      expect(await go('Document 1', conference)).toMatchObject([{ revision: 2 }]);
      expect(await go('Document 1 Rev.1', conference)).toMatchObject([{ revision: 1 }]);
    });
  });
});
