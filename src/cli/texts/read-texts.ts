import { basename } from 'node:path';
import { createReaderPool } from '../../actions/reading/reader-pool.ts';
import type { AcceptedFile, ReadFile } from '../../actions/reading/read-file.ts';
import type { Message } from '../../document/message.ts';
import type { TextProposal } from '../../matrix/texts/to-amendment.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import { readInstruments } from '../../proceedings/itu/read-instrument.ts';
import type { Instrument } from '../../proceedings/itu/read-instrument.ts';
import { getTextKey } from '../../proceedings/text-key.ts';
import { loadRegister } from '../load-register.ts';

/** Reads files side by side, in the order given. */
export async function readFiles(paths: readonly string[]): Promise<ReadFile[]> {
  const pool = createReaderPool({ register: loadRegister() });
  try {
    return await Promise.all(paths.map((path) => pool.read(path, basename(path))));
  } finally {
    await pool.close();
  }
}

export interface Text {
  readonly instrument: Instrument;
  readonly paragraphs: readonly OutlinedParagraph[];
}

/** The texts of a file in force or adopted: mostly one. */
export const listTexts = ({ document, fileName }: AcceptedFile): Text[] =>
  readInstruments(document, fileName).map((instrument) => ({
    instrument,
    paragraphs: outlineText(instrument.blocks, 'after'),
  }));

/** A proposal with the text that it is on. */
export interface FiledProposal extends TextProposal {
  readonly key: string;
}

export interface Proposals {
  /** On one of the texts, in the order given. */
  readonly proposals: readonly FiledProposal[];
  readonly messages: readonly Message[];
}

/**
 * The proposals on the texts of a file; what is left out is told: other texts, other languages, and documents that a
 * revision supersedes.
 */
export function chooseProposals(
  files: readonly AcceptedFile[],
  inForce: AcceptedFile,
  texts: readonly Text[],
): Proposals {
  const { language } = inForce.conferenceDocument;
  const keys = new Set(texts.map(({ instrument }) => instrument.key));
  const messages: Message[] = [];
  const proposals: FiledProposal[] = [];
  for (const file of files) {
    const newer = files.find((other) => supersedes(other, file));
    if (newer) {
      messages.push({
        kind: 'superseded',
        place: file.fileName,
        sentence: `The document was left out: ${newer.fileName} is a later revision of it.`,
      });
      continue;
    }
    for (const proposal of file.conferenceDocument.proposals) {
      const key = getTextKey(proposal.target, proposal.id);
      const leave = (kind: string, why: string): void =>
        void messages.push({
          kind,
          place: proposal.id,
          sentence: `The proposal of ${file.fileName} was left out: ${why}.`,
        });
      const own = file.conferenceDocument.language;
      if (!keys.has(key)) leave('other-text', `it is on another text (${key})`);
      else if (language !== null && own !== null && own !== language)
        leave('other-language', `it is in another language (${own}) than the text in force (${language})`);
      else {
        const { id, action, target, content } = proposal;
        proposals.push({ id, action, target, content, file: file.fileName, key });
      }
    }
  }
  return { proposals, messages };
}

/** The same number and addendum in the same language, and a higher revision. */
function supersedes(one: AcceptedFile, other: AcceptedFile): boolean {
  const [a, b] = [one.conferenceDocument, other.conferenceDocument];
  return (
    a.document !== null &&
    a.document === b.document &&
    a.addendum === b.addendum &&
    a.corrigendum === b.corrigendum &&
    a.language === b.language &&
    (a.revision ?? 0) > (b.revision ?? 0)
  );
}
