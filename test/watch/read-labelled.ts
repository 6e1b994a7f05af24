import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/compare/compare-text.ts';
import type { Language } from '../../src/proceedings/proposal.ts';
import type { Passage, ProposedChange } from '../../src/watch/change.ts';
import type { Concern, Direction } from '../../src/watch/finding.ts';
import { LANGUAGES } from '../../src/watch/languages.ts';
import { splitNumber } from '../../src/proceedings/itu/paragraph-number.ts';

/** A line of the labelled set, as its README tells. */
export interface LabelledChange {
  readonly id: string;
  readonly language: Language;
  readonly kind: 'resolution' | 'provision' | 'new' | 'suppression';
  readonly instrument: string | null;
  readonly title: string;
  readonly call: string | null;
  readonly before: string | null;
  readonly after: string | readonly { readonly call: string; readonly text: string }[] | null;
  readonly labels: readonly {
    readonly concern: Concern;
    readonly direction: Direction;
    readonly quote: string;
  }[];
  readonly harmless: boolean;
  readonly reason: string;
}

export type Half = 'development' | 'held-out';

export const readLabelled = (half: Half): LabelledChange[] =>
  LANGUAGES.flatMap((language) =>
    readFileSync(join(import.meta.dirname, 'labelled', half, `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledChange),
  );

/** As the watch would get it from a document. */
export function toProposedChange(line: LabelledChange): ProposedChange {
  const { id, language, kind, instrument, title, after } = line;
  return {
    proposal: id,
    whole: kind === 'suppression' ? 'suppressed' : kind === 'new' ? 'new' : 'amended',
    language,
    kind: kind === 'provision' ? 'provision' : 'resolution',
    number: null,
    instrument,
    title,
    titlePlace: null,
    passages:
      kind === 'suppression'
        ? []
        : typeof after === 'string' || after === null
          ? [toPassage(0, line.call, line.before, after)]
          : after.map((paragraph, place) => toPassage(place, paragraph.call, null, paragraph.text)),
  };
}

export function toPassage(
  paragraph: number,
  call: string | null,
  before: string | null,
  after: string | null,
): Passage {
  const [old, proposed] = [before, after].map((text) => (text === null ? null : splitNumber(text).text)) as [
    string | null,
    string | null,
  ];
  return {
    paragraph,
    anchor: null,
    call,
    part: null,
    before: old,
    after: proposed,
    segments: compareText(old ?? '', proposed ?? '').segments,
  };
}

const DEFINITIONS: Readonly<Record<Language, string>> = {
  en: 'Definition of terms',
  fr: 'Définition de certains termes',
  es: 'Definiciones',
  ru: 'Определения',
  ar: 'تعاريف',
  zh: '定义',
};

const MATTERS: Readonly<Record<Language, string>> = {
  en: 'Internet and related matters',
  fr: 'Internet et questions connexes',
  es: 'Internet y asuntos conexos',
  ru: 'Интернет и смежные вопросы',
  ar: 'الإنترنت والمسائل المتصلة بها',
  zh: '互联网及相关问题',
};

/** Rows of paraphrases.yaml as lines of the labelled set: [language, call, before, after, "concern direction"]. */
export function readParaphrases(rows: readonly (readonly string[])[]): LabelledChange[] {
  return rows.map(([language, call, before, after, label], index): LabelledChange => {
    const isWhole = call === 'SUP';
    const instrument = call === 'CS' ? 'Constitution' : call === 'CV' ? 'Convention' : null;
    const [concern, direction] = (label ?? '').split(' ') as [Concern, Direction];
    return {
      id: `${language}-${index}`,
      language: language as Language,
      kind: isWhole ? 'suppression' : instrument ? 'provision' : 'resolution',
      instrument,
      title: isWhole
        ? before!
        : (instrument && concern === 'definition' ? DEFINITIONS : MATTERS)[language as Language],
      call: isWhole || instrument ? null : call!,
      before: isWhole || !before ? null : before,
      after: isWhole || !after ? null : after,
      // Any words: these rows say what is to be found, not where.
      labels: label ? [{ concern, direction, quote: '*' }] : [],
      harmless: !label,
      reason: `${language} ${label || 'nothing'}: ${(after || before)!.slice(0, 90)}`,
    };
  });
}
