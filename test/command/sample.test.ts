import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSample } from '../../sample/build.ts';
import story from '../../sample/story.json' with { type: 'json' };
import type { Block, Document } from '../../src/document/document.ts';
import { listParagraphs } from '../../src/document/views.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { readConferenceDocument } from '../../src/proceedings/itu/read-conference-document.ts';
import type { ConferenceDocument, Proposal } from '../../src/proceedings/proposal.ts';
import { getTextKey } from '../../src/proceedings/text-key.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';

const folder = join(import.meta.dirname, '../../sample');
const facts = loadFacts({ extra: [join(folder, 'facts')] });
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function readFile(path: string): Document {
  const read = readDocx(readFileSync(join(folder, path)));
  if (read.refused) throw new Error(`${path}: ${read.refused.sentence}`);
  expect(read.messages).toEqual([]);
  return read.document;
}

const files = story.documents.map(({ file }) => file);
const temporary = story.temporary.map(({ file }) => file);
const conferenceDocuments = new Map<string, ConferenceDocument>(
  files.map((file) => [file, readConferenceDocument(readFile(`documents/${file}`), file, facts.register)]),
);
const getProposal = (id: string): Proposal =>
  [...conferenceDocuments.values()].flatMap(({ proposals }) => proposals).find((one) => one.id === id)!;
const texts = (blocks: readonly Block[], side: 'before' | 'after') =>
  listParagraphs(blocks, side).map(({ text }) => text);

describe('the sample conference', () => {
  it('is built from its sources, byte for byte as it is checked in', () => {
    const built = Object.fromEntries([...buildSample()].map(([path, bytes]) => [path, hash(bytes)]));
    const paths = globSync('{documents,in-force,adopted}/*', { cwd: folder });
    const checkedIn = Object.fromEntries(paths.map((path) => [path, hash(readFileSync(join(folder, path)))]));
    expect(built).toEqual(checkedIn);
  });

  it.for(story.documents)('reads $file as its story tells', ({ proposals, file, ...head }) => {
    const read = conferenceDocuments.get(file)!;
    expect(read).toMatchObject(head);
    expect(
      read.proposals.map((one) => ({
        id: one.id,
        action: one.action,
        ...(one.underlined ? { underlined: true } : {}),
        text: getTextKey(one.target, one.id),
        ...(one.supporters.length > 0 ? { supporters: one.supporters } : {}),
      })),
    ).toEqual(proposals);
    const kinds = [
      ...(story.withoutProposals.includes(file) ? ['no-proposals'] : []),
      ...(story.withoutMarks.includes(file) ? ['no-tracked-changes'] : []),
    ];
    expect(read.messages.map(({ kind }) => kind)).toEqual(kinds);
    expect(read.proposals.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it.for(story.temporary)('reads $file as a temporary document', ({ file, stage, texts: keys, ...head }) => {
    const read = readConferenceDocument(readFile(`documents/${file}`), file, facts.register);
    expect(read).toMatchObject({ ...head, proposals: [], messages: [], sources: [] });
    expect(read.stage?.stage).toBe(stage);
    expect(read.drafts.map(({ key }) => key)).toEqual(keys);
  });

  it('refuses the file that broke off, and no other', () => {
    const [refused] = story.refused;
    const read = readDocx(readFileSync(join(folder, 'documents', refused!.file)));
    expect(read.refused).toMatchObject({ kind: refused!.kind });
    const all = globSync('documents/*', { cwd: folder }).map((path) => basename(path));
    expect(all.sort()).toEqual([...files, ...temporary, refused!.file].sort());
  });

  it('revises the texts in force as they stand, but for one typed over an older edition, and one without marks', () => {
    const letters: Record<string, string> = { en: 'E', fr: 'F', ar: 'A' };
    const deviating: string[] = [];
    for (const { file, language, proposals } of story.documents)
      for (const { id, action, text } of proposals) {
        if (action !== 'MOD' || text.startsWith('CS')) continue;
        const inForce = readFile(`in-force/SAMPLE22-${text}-${letters[language]}.docx`);
        const base = texts(
          conferenceDocuments.get(file)!.proposals.find((one) => one.id === id)!.content,
          'before',
        );
        if (base.join('\n') !== texts(inForce.blocks, 'after').join('\n')) deviating.push(id);
      }
    expect(deviating).toEqual(['DRM/35/1', 'QRN/36/1']);
  });

  it('amends provisions as they stand in the constitution', () => {
    const constitution = texts(readFile('in-force/SAMPLE22-CS-E.docx').blocks, 'after');
    for (const id of ['QRN/3/1', 'QRN/3/4'])
      for (const line of texts(getProposal(id).content, 'before')) expect(constitution).toContain(line);
  });

  it('has every event of its story in the texts of the proposals that it names', () => {
    const known = new Set(story.documents.flatMap(({ proposals }) => proposals.map(({ id }) => id)));
    for (const { proposals } of story.events) for (const id of proposals) expect(known).toContain(id);
    const moved = getProposal('NRS/43/1').content.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.filter((run) => run.deleted?.move ?? run.inserted?.move) : [],
    );
    expect(new Set(moved.map(({ text }) => text)).size).toBe(1);
  });

  it('has the passages of its outcome in the adopted texts', () => {
    for (const { text, passage } of story.outcome) {
      const adopted = texts(readFile(`adopted/SAMPLE26-${text}-E.docx`).blocks, 'after').join('\n');
      expect(adopted).toContain(passage ?? 'Artificial intelligence');
    }
  });

  it('has documents that came after the deadline for proposals', () => {
    const { deadlines } = facts.folders[1]!.conferences[0]!;
    const last = deadlines.find(({ what }) => what === 'other proposals')!.date!;
    const late = story.documents.filter(({ date, revision }) => date > last && revision === null);
    expect(late.map(({ file }) => file)).toEqual(story.afterTheDeadline);
  });

  it('says on every file that it is a sample', () => {
    for (const file of [...files, ...temporary]) {
      const all = texts(readFile(`documents/${file}`).blocks, 'after').join('\n');
      expect(all).toMatch(/This is a sample|Ceci est un exemple|هذه الوثيقة نموذج/);
    }
  });

  it('has States of its own, none of them with the letters of a real one', () => {
    const [real, own] = facts.folders;
    expect(own!.memberStates).toHaveLength(story.counts.memberStates);
    expect(own!.organisations).toHaveLength(story.counts.organisations);
    const codes = new Set(real!.memberStates.map(({ code }) => code));
    expect(own!.memberStates.filter(({ code }) => codes.has(code))).toEqual([]);
  });

  it('counts what its story counts', () => {
    const ids = new Set(story.documents.flatMap(({ proposals }) => proposals.map(({ id }) => id)));
    expect(ids.size).toBe(story.counts.proposals);
    expect(Object.values(story.symbols).reduce((sum, count) => sum + count, 0)).toBe(ids.size);
    const contributions = [...story.documents, ...story.temporary.filter(({ series }) => series === null)];
    const numbers = new Set([...contributions.map(({ document }) => document), 38]);
    expect(story.gaps.documents.filter((number) => numbers.has(number))).toEqual([]);
    expect(story.gaps.documents.length + numbers.size).toBe(Math.max(...numbers));
  });
});
