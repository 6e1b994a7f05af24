import type { ReadFile } from '../../actions/reading/read-file.ts';
import { readReasons } from '../../proceedings/itu/reasons.ts';
import type { Proposal, Target } from '../../proceedings/proposal.ts';

/** What `read` prints for people: the document's number and source, a line a proposal, and what was odd. */
export function describeFile(file: ReadFile): string {
  if (file.refused) return `${file.fileName}\n  not read: ${file.refused.sentence}\n\n`;
  const { symbol, date, source, sources, title, proposals } = file.conferenceDocument;
  const head = [
    symbol,
    date,
    source === null ? null : `${source}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`,
  ];
  const lines = [
    file.fileName,
    `  ${head.filter((part) => part !== null).join(' · ') || 'no conference document'}`,
    ...(title === null ? [] : [`  ${title}`]),
    ...proposals.flatMap(describeProposal),
    ...file.messages.map(({ place, sentence }) => `  ! ${place}: ${sentence}`),
  ];
  return `${lines.join('\n')}\n\n`;
}

function describeProposal(proposal: Proposal): string[] {
  const { action, underlined, id, target, supporters } = proposal;
  const reasons = readReasons(proposal.reasons)?.replaceAll('\n', ' ');
  return [
    `  ${underlined ? `${action} (must stay)` : action}  ${id}  ${describeTarget(target)}`,
    ...(supporters.length > 0 ? [`      with ${supporters.join(', ')}`] : []),
    ...(reasons ? [`      ${reasons.length > 200 ? `${reasons.slice(0, 199)}…` : reasons}`] : []),
  ];
}

function describeTarget({ kind, number, draft, instrument, title, part }: Target): string {
  const name = draft === null ? number : `[${draft}]`;
  const words = [
    part,
    kind === 'other' ? null : kind === 'provision' && instrument ? `${instrument} No.` : kind,
    name,
    kind === 'article' && instrument ? `(${instrument})` : null,
  ];
  const text = words.filter((word) => word !== null).join(' ');
  return title === null ? text : `${text} ${title}`.trim();
}
