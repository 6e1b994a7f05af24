import type { Search, SearchTerm } from '../../matrix/query/parse-search.ts';
import type { Phrase, Step } from '../../matrix/query/phrase.ts';
import { foldWord } from '../../matrix/query/words.ts';
import type { SearchConfig } from '../schema.ts';
import type { Lexicon } from './list-lexemes.ts';

/** A search as one language has it, in the notation of `tsquery`. */
export interface ConfigQuery {
  readonly config: SearchConfig;
  /** One for each clause that is wanted: what a passage holds of it. */
  readonly clauses: readonly string[];
  /** Any clause, whatever became of the words; with a word that changes; with words that all stay. */
  readonly any: string;
  readonly changed: string;
  readonly kept: string;
  /** What no passage may hold; null where nothing is excluded. */
  readonly without: string | null;
  /** For who marks the words that were found. */
  readonly phrases: readonly Phrase[];
}

/** Null where the language leaves nothing to look for. */
export function writeQuery(search: Search, config: SearchConfig, lexicon: Lexicon): ConfigQuery | null {
  const clauses = search.clauses
    .map(({ excluded, any }) => ({
      excluded,
      phrases: any.map((term) => readPhrase(term, config, lexicon)).filter((phrase) => phrase.length > 0),
    }))
    .filter(({ phrases }) => phrases.length > 0);
  const wanted = clauses.filter(({ excluded }) => !excluded);
  if (wanted.length === 0) return null;
  const phrases = wanted.flatMap((clause) => clause.phrases);
  const unwanted = clauses.filter(({ excluded }) => excluded).flatMap((clause) => clause.phrases);
  return {
    config,
    clauses: wanted.map((clause) => or(clause.phrases.map((phrase) => writePhrase(phrase)))),
    any: or(phrases.map((phrase) => writePhrase(phrase))),
    changed: or(phrases.flatMap(writeChanged)),
    kept: or(phrases.map(writeKept)),
    without: unwanted.length > 0 ? or(unwanted.map((phrase) => writePhrase(phrase))) : null,
    phrases,
  };
}

function readPhrase({ words, prefix }: SearchTerm, config: SearchConfig, lexicon: Lexicon): Phrase {
  const steps: Step[] = [];
  let distance = 1;
  for (const [at, { word }] of words.entries()) {
    const begins = prefix && at === words.length - 1;
    const lexemes = begins ? lexicon.getBeginnings(config, word) : lexicon.getLexemes(config, word);
    if (!begins && lexemes.length === 0) {
      distance++;
      continue;
    }
    steps.push({
      lexemes,
      beginning: begins ? foldWord(word) : null,
      distance: steps.length === 0 ? 1 : distance,
    });
    distance = 1;
  }
  return steps;
}

type Weight = '' | 'A' | 'AB' | 'D' | 'BD';

/** A phrase changes where any of its words does, and where it crosses the edge of what the other text has. */
const writeChanged = (phrase: Phrase): string[] =>
  phrase.map((_, changed) =>
    writePhrase(phrase, (at) => (at === changed ? (at < phrase.length - 1 ? 'AB' : 'A') : '')),
  );

const writeKept = (phrase: Phrase): string =>
  writePhrase(phrase, (at) => (at < phrase.length - 1 ? 'D' : 'BD'));

function writePhrase(phrase: Phrase, weigh: (at: number) => Weight = () => ''): string {
  const [first, ...rest] = phrase.map((step, at) => writeStep(step, weigh(at)));
  return `(${rest.reduce((text, step, at) => `${text} <${phrase[at + 1]!.distance}> ${step}`, first!)})`;
}

function writeStep({ lexemes, beginning }: Step, weight: Weight = ''): string {
  const mark = weight === '' ? '' : `:${weight}`;
  return or([
    ...lexemes.map((lexeme) => `${quote(lexeme)}${mark}`),
    ...(beginning === null ? [] : [`${quote(beginning)}:*${weight}`]),
  ]);
}

const quote = (lexeme: string) => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
const or = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(' | ')})`);
