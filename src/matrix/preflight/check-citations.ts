import { listCitations } from '../../proceedings/citations/list-citations.ts';
import type { Proposal } from '../../proceedings/proposal.ts';
import { createJudge } from '../citations/judge-citation.ts';
import type { DraftCheck, DraftWorld } from './draft-check.ts';

/** Citations that the text would have if the draft were adopted, and that name an earlier revision. */
export function checkCitations(
  { id, content }: Proposal,
  key: string,
  { conference, family, register, known }: DraftWorld,
): DraftCheck[] {
  const scope = register.conferences.find((one) => one.id === conference)?.scope ?? 'itu';
  const judge = createJudge(known);
  return listCitations(
    content,
    register.sessions.filter((session) => session.scope === scope),
  ).flatMap((citation): DraftCheck[] => {
    if (citation.side === 'before') return [];
    const named = citation.family === 'this' ? family : citation.family;
    const judged = judge({
      family: named,
      key: citation.key,
      year: citation.revision?.year ?? null,
      citingKey: key,
      citingFamily: family,
    });
    if (judged.state !== 'outdated') return [];
    return [
      {
        kind: 'citation-outdated',
        level: 'look',
        proposal: id,
        place: citation.label,
        quote: citation.printed,
        about: judged.known === null ? [] : [judged.known],
      },
    ];
  });
}
