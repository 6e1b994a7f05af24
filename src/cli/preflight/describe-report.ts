import type { CheckKind, DraftCheck, DraftReport } from '../../matrix/preflight/draft-check.ts';

const list = (items: readonly string[]): string => items.join(', ');

/** What each check says, in English as the command line speaks. */
const SENTENCES: Readonly<Record<CheckKind, (check: DraftCheck) => string>> = {
  'no-proposals': () => 'No proposal was found: each begins with its symbol, a TAB and its number.',
  'no-source': () => 'No source was found in the header.',
  'no-title': () => 'No title was found in the header.',
  'number-order': ({ about }) => `Its number is not the next one: ${about[0]} is expected at the end.`,
  'number-of-another': ({ about }) => `Its number does not begin as the others do (${about[0]}).`,
  'no-target': () => 'It does not say which text it is about.',
  'no-reasons': () => 'It gives no reasons.',
  'no-supporters': () => 'A common proposal, and nobody is named who co-signs it.',
  'tracked-new': () => 'New text carries tracked changes: accept them before filing.',
  'text-not-here': ({ about }) => `The text in force is not here (${about[0]}): it could not be compared.`,
  'base-deviates': () => 'The base text is not the text in force.',
  'base-retyped': () => 'The text was typed anew without tracked changes, and is not the text in force.',
  'base-older-revision': () => 'The base text is an older revision.',
  'base-accepted-by-mistake': () => 'The changes seem to be accepted already: nothing is tracked.',
  'citation-outdated': ({ about }) => `It names an earlier revision; in force is ${about[0] ?? 'another'}.`,
  'same-change': ({ about }) => `The same change is proposed by ${list(about)}.`,
  'near-change': ({ about }) => `Nearly the same change is proposed by ${list(about)}.`,
  clash: ({ about }) => `It cannot stand beside what ${list(about)} would do to these words.`,
  'whole-clash': ({ about }) => `It cannot stand beside ${list(about)}, about the text as a whole.`,
};

export const writeCheck = (check: DraftCheck): string => SENTENCES[check.kind](check);

const HEADS = { mend: 'To mend', look: 'To look at', know: 'To know' } as const;

export function describeReport(fileName: string, { proposals, checks, messages }: DraftReport): string {
  const lines = [
    `${fileName}: ${proposals.map(({ action, number }) => `${action} ${number}`).join(', ') || 'no proposal'}`,
  ];
  for (const level of ['mend', 'look', 'know'] as const) {
    const own = checks.filter((check) => check.level === level);
    if (own.length === 0) continue;
    lines.push(`  ${HEADS[level]}`);
    for (const check of own) {
      const where = [check.proposal, check.place].filter((part) => part !== null).join(', ');
      lines.push(`    ${where === '' ? '' : `${where}: `}${writeCheck(check)}`);
      if (check.quote !== null) lines.push(`      “${check.quote}”`);
    }
  }
  if (messages.length > 0)
    lines.push('  Odd when read', ...messages.map(({ sentence }) => `    ${sentence}`));
  if (checks.length + messages.length === 0) lines.push('  Nothing to mend.');
  return lines.join('\n');
}
