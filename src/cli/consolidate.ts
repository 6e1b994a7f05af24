import { consolidateProposals, listWhole } from '../matrix/texts/consolidate-proposals.ts';
import { isAmendment } from '../matrix/texts/to-amendment.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { chooseProposals, listTexts, readFiles } from './texts/read-texts.ts';
import { isAccepted, printRefused, printRow } from './texts/refused.ts';

export const command: Command = {
  name: 'consolidate',
  summary: 'one text in force with all proposals on it',
  help: `Usage: rapporteur consolidate --base FILE PROPOSALFILE… [--json]

Puts all proposals on a text beside it, paragraph by paragraph, the same changes together, and prints one line
of JSON:

  {"paragraphs": [{"number", "call", "base", "changes": [{"proposals": […], "files": […],
     "kind": "none" | "replaced" | "deleted" | "inserted" | "moved", "text", "after",
     "segments": [{"op", "text"}]}]}],
   "whole": [{"proposals": […], "action"}], "messages": [{"kind", "place", "sentence"}]}

Texts stand without their numbers. "base" is null for a paragraph to be inserted, "text" for one to be deleted;
"after" of a moved one is the place in the text in force of the paragraph it follows (-1: none). A paragraph that
only gets another number has not changed. Suppressions, additions and NOC of the whole text stand in "whole".
Where a document and its revision are given, the revision counts.

  --base FILE   the text in force, a Word file

Exit codes: 0 all was read, 1 a file was refused (it gets a line of its own, first), 2 wrong usage.`,
  options: { base: { type: 'string' }, json: { type: 'boolean' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  const base = values['base'];
  if (typeof base !== 'string') throw new UsageError('Name the text in force: --base FILE.');
  if (files.length === 0) throw new UsageError('Name the files with proposals on it.');
  const read = await readFiles([base, ...files]);
  const isRefused = printRefused(read);
  const [inForce, ...documents] = read;
  if (!inForce || !isAccepted(inForce)) return EXIT_REFUSED;
  const texts = listTexts(inForce);
  const { proposals, messages } = chooseProposals(documents.filter(isAccepted), inForce, texts);
  const parts = texts
    .map((text) => ({ text, own: proposals.filter(({ key }) => key === text.instrument.key) }))
    // A constitution has hundreds of provisions: those that somebody proposes to change are shown.
    .filter(({ own }, _, all) => all.length === 1 || own.length > 0)
    .map(({ text, own }) => consolidateProposals(text.paragraphs, own));
  printRow({
    paragraphs: parts.flatMap(({ consolidated }) => consolidated.paragraphs),
    whole: listWhole(proposals.filter((proposal) => !isAmendment(proposal))),
    messages: [...messages, ...parts.flatMap((part) => part.messages)],
  });
  return isRefused ? EXIT_REFUSED : EXIT_DONE;
}
