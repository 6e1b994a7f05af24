import { countConsolidated } from '../../compare/consolidate/count-consolidated.ts';
import type { ConsolidationCounts } from '../../compare/consolidate/count-consolidated.ts';
import type { Consolidated } from '../../compare/consolidate/consolidate.ts';
import { describeBase } from '../../compare/consolidate/describe-base.ts';
import type { BaseKind } from '../../compare/consolidate/describe-base.ts';
import type { Block } from '../../document/document.ts';
import type { Message } from '../../document/message.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import { consolidateProposals } from './consolidate-proposals.ts';
import type { WholeAction } from './consolidate-proposals.ts';
import { nameRows } from './name-rows.ts';
import type { RowName } from './name-rows.ts';
import { readTextTogether } from './read-text-together.ts';
import type { TextTogether } from './read-text-together.ts';
import { buildProposalBase } from './proposal-base.ts';
import type { ProposalBase } from './proposal-base.ts';
import type { TextProposal } from './to-amendment.ts';

/** One text with all proposals on it in its language: stored when documents arrive, shown by pages. */
export interface TextConsolidation extends Omit<Consolidated, 'byAmendment'> {
  /** Beside each of `paragraphs`. */
  readonly rows: readonly RowName[];
  readonly whole: readonly WholeAction[];
  /** All of them, as `changes` and `whole` name them. */
  readonly proposals: readonly ConsolidatedProposal[];
  readonly messages: readonly Message[];
  /** Who agrees and who clashes, beside each of `paragraphs` and over the text. */
  readonly together: TextTogether;
}

export interface ConsolidatedProposal {
  /** Its number; where two have the same, or one has none, with its file. */
  readonly name: string;
  /** Its row in the store. */
  readonly id: number;
  readonly number: string;
  readonly file: string;
  /** How its own base stands to this text; null where it comes with no text of its own. */
  readonly base: BaseKind | null;
  /** It reproduces a part of the text only: what it leaves out is taken to stay. */
  readonly partial: boolean;
}

/** A proposal that counts, with its content. */
export interface StoredTextProposal extends Omit<TextProposal, 'id'> {
  readonly id: number;
  readonly number: string;
  /** Of a NOC: the text must stay. */
  readonly underlined: boolean;
}

export interface TextToConsolidate {
  readonly blocks: readonly Block[];
  readonly proposals: readonly StoredTextProposal[];
  readonly earlier: readonly { readonly id: number; readonly blocks: readonly Block[] }[];
  /** Proposals on this text that are here in other languages only. */
  readonly elsewhere: readonly { readonly number: string; readonly language: Language | null }[];
  /** Proposals on this text in documents of which a later version counts. */
  readonly superseded: readonly SupersededProposal[];
}

export interface SupersededProposal {
  readonly number: string;
  readonly file: string;
  /** File that took the place of all of it; null where a corrigendum took that of this proposal alone. */
  readonly by: string | null;
}

export interface BuiltConsolidation {
  readonly consolidation: TextConsolidation;
  readonly counts: ConsolidationCounts;
  /** For every proposal that comes with a text of its own. */
  readonly bases: readonly { readonly proposal: number; readonly base: ProposalBase }[];
}

export function buildTextConsolidation(input: TextToConsolidate): BuiltConsolidation {
  const outline = outlineText(input.blocks, 'after');
  const named = nameProposals(input.proposals);
  const { amendments, consolidated, whole, messages } = consolidateProposals(
    outline,
    named.map(({ name, proposal }) => ({ ...proposal, id: name })),
  );
  const { byAmendment, ...shared } = consolidated;
  const rows = nameRows(input.blocks, outline, amendments, consolidated);
  const earlier = input.earlier.map(({ id, blocks }) => ({ id, paragraphs: outlineText(blocks, 'after') }));
  const ids = new Map(named.map(({ name, proposal }) => [name, proposal.id]));
  const anchors = rows.filter((_, row) => shared.paragraphs[row]!.base !== null).map(({ anchor }) => anchor);
  const bases = byAmendment.map((changes, index) => {
    const amendment = amendments[index]!;
    const described = describeBase(outline, amendment, changes, earlier);
    return {
      proposal: ids.get(amendment.id)!,
      base: buildProposalBase(amendment, changes, described, anchors),
    };
  });
  const baseOf = new Map(bases.map(({ proposal, base }) => [proposal, base]));
  return {
    consolidation: {
      ...shared,
      rows,
      whole,
      together: readTextTogether(
        outline,
        shared,
        named.map(({ name, proposal }) => ({ ...proposal, name })),
      ),
      proposals: named.map(({ name, proposal: { id, number, file } }) => ({
        name,
        id,
        number,
        file,
        base: baseOf.get(id)?.kind ?? null,
        partial: baseOf.get(id)?.partial ?? false,
      })),
      // How bases differ stands with each proposal, with the words.
      messages: [...messages.filter(({ kind }) => kind !== 'base-differs'), ...listLeftOut(input)],
    },
    counts: countConsolidated(consolidated, amendments.length, listIgnored(outline)),
    bases,
  };
}

const IGNORED: readonly OutlinedParagraph['role'][] = ['number', 'formula', 'empty'];

const listIgnored = (outline: readonly OutlinedParagraph[]): Set<number> =>
  new Set([...outline.entries()].flatMap(([place, { role }]) => (IGNORED.includes(role) ? [place] : [])));

/** A number may stand on two proposals, or on none: documents are written by people. */
function nameProposals(proposals: readonly StoredTextProposal[]) {
  const counts = Map.groupBy(proposals, ({ number }) => number);
  const taken = new Set<string>();
  return proposals.map((proposal) => {
    const { number, file } = proposal;
    const isPlain = number !== '' && counts.get(number)!.length === 1;
    let name = isPlain ? number : `${number} (${file})`.trim();
    for (let count = 2; taken.has(name); count++) name = `${number} (${file}, ${count})`;
    taken.add(name);
    return { name, proposal };
  });
}

function listLeftOut({ elsewhere, superseded }: TextToConsolidate): Message[] {
  const byNumber = Map.groupBy(elsewhere, ({ number }) => number);
  return [
    ...[...byNumber].map(([number, versions]) => ({
      kind: 'other-language',
      place: number,
      sentence: `The proposal was left out: it is here in another language only (${versions.map(({ language }) => language ?? 'unknown').join(', ')}).`,
    })),
    ...superseded.map(({ number, file, by }) => ({
      kind: 'superseded',
      place: number,
      sentence: `The proposal of ${file} was left out: ${by === null ? 'a corrigendum' : by} takes its place.`,
    })),
  ];
}
