import { traceOutcome } from '../compare/outcome/outcome.ts';
import type { Outcome } from '../compare/outcome/outcome.ts';
import { listLeftOut } from '../compare/consolidate/list-changes.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { isAmendment, toAmendment } from '../matrix/texts/to-amendment.ts';
import { chooseProposals, listTexts, readFiles } from './texts/read-texts.ts';
import type { FiledProposal, Text } from './texts/read-texts.ts';
import { isAccepted, printRefused, printRow } from './texts/refused.ts';

export const command: Command = {
  name: 'outcome',
  summary: 'whose words are in an adopted text',
  help: `Usage: rapporteur outcome --base FILE --adopted FILE PROPOSALFILE… [--json]

Traces every changed passage of an adopted text to the proposals that have it, and tells of each proposal how
much of it was adopted; prints one line of JSON:

  {"adopted": [{"paragraph", "op": "+" | "-", "text", "from": [ids], "near": [{"proposal", "likeness"}]}],
   "proposals": [{"id", "share", "taken": [{"op", "text"}], "left": [{"op", "text"}]}], "messages": […]}

"paragraph" is the place in the adopted text (of a deletion, in the text in force). Nothing in "from": drafted at
the conference. "share" is of the proposal's changed words, inserted and deleted; number line, place, date and
renumbering do not count; null where it changes no words.

  --base FILE      the text in force
  --adopted FILE   the text that the conference adopted

Exit codes: 0 all was read, 1 a file was refused (it gets a line of its own, first), 2 wrong usage.`,
  options: { base: { type: 'string' }, adopted: { type: 'string' }, json: { type: 'boolean' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  const { base, adopted } = values;
  if (typeof base !== 'string' || typeof adopted !== 'string')
    throw new UsageError('Name the text in force and the adopted one: --base FILE --adopted FILE.');
  if (files.length === 0) throw new UsageError('Name the files with proposals on it.');
  const read = await readFiles([base, adopted, ...files]);
  const isRefused = printRefused(read);
  const [inForce, result, ...documents] = read;
  if (!inForce || !result || !isAccepted(inForce) || !isAccepted(result)) return EXIT_REFUSED;
  const texts = listTexts(inForce);
  const after = listTexts(result);
  const { proposals, messages } = chooseProposals(documents.filter(isAccepted), inForce, texts);
  const outcomes = texts.flatMap((text) => {
    // Files of one text each belong together even where a number was printed otherwise.
    const isPair = texts.length === 1 && after.length === 1;
    const other = isPair ? after[0] : after.find(({ instrument }) => instrument.key === text.instrument.key);
    const own = proposals.filter(({ key }) => key === text.instrument.key);
    return other ? [trace(text, other, own)] : [];
  });
  printRow({
    adopted: outcomes.flatMap((outcome) => outcome.adopted),
    proposals: outcomes.flatMap((outcome) => outcome.proposals),
    messages,
  });
  return isRefused ? EXIT_REFUSED : EXIT_DONE;
}

function trace(inForce: Text, adopted: Text, proposals: readonly FiledProposal[]): Outcome {
  const base = {
    texts: inForce.paragraphs.map(({ text }) => text),
    ignored: [...inForce.paragraphs.entries()].flatMap(([place, { role }]) =>
      role === 'number' || role === 'formula' ? [place] : [],
    ),
  };
  const amendments = proposals.filter(isAmendment).map((proposal) => {
    const { id, before, after } = toAmendment(proposal);
    const [own, texts] = [before, after].map((side) => side.map(({ text }) => text)) as [string[], string[]];
    return { id, texts, leftOut: listLeftOut(base.texts, own) };
  });
  const outcome = traceOutcome(
    base,
    adopted.paragraphs.map(({ text }) => text),
    amendments,
  );
  const others = proposals
    .filter((proposal) => !isAmendment(proposal))
    .map(({ id, action }) => ({
      id,
      // The text stands, so a suppression was not adopted; a NOC changes no words.
      share: action.startsWith('SUP') ? 0 : null,
      taken: [],
      left: [],
    }));
  return { adopted: outcome.adopted, proposals: [...outcome.proposals, ...others] };
}
