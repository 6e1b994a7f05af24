import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { togetherWords } from '../../catalogue/together-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { SegmentWords } from '../../tracked/segment-words.tsx';
import type { RowLabel, ShownChange } from './arrange-rows.ts';
import type { LoadedTogether } from './load-together.ts';
import { WithLabel } from './with-label.tsx';

type Language = LoadedTogether['languages'][number];

interface Props {
  readonly conference: string;
  readonly change: ShownChange;
  readonly language: Language;
}

/** One change with all who propose it, and how it stands to the others. */
export function ChangeItem({ conference, change, language }: Props) {
  const { words, formats } = useWords(togetherWords);
  const { kind, proposals, more, standing, segments, near, includes } = change;
  const said = words.together.standing[standing];
  return (
    <li className={`change-item ${standing}`}>
      <p className="who">
        {proposals.map((proposal) => (
          <Link key={proposal} to={toProposal(conference, numberOf(proposal))}>
            <Code code={proposal} />
          </Link>
        ))}
        {more > 0 && <span>{words.together.others(more)}</span>}{' '}
        <span className="what">
          {words.together.kind[kind]}
          {change.after !== undefined && <Where after={change.after} language={language} />}
        </span>{' '}
        {said !== '' && <span className={standing === 'clash' ? 'tag clash' : 'tag past'}>{said}</span>}
      </p>
      {segments.some(({ op }) => op !== '=') && <SegmentWords segments={segments} language={language} />}
      {includes !== undefined && <p className="quiet">{words.together.includes(includes)}</p>}
      {near && (
        <div className="near">
          <p className="quiet">{words.together.nearTo(near.proposal, formats.share(near.likeness))}</p>
          <SegmentWords segments={near.segments} language={language} />
        </div>
      )}
    </li>
  );
}

/** A name may have the file behind the number. */
const numberOf = (name: string): string => name.split(' (')[0]!;

function Where({ after, language }: { readonly after: RowLabel | null; readonly language: Language }) {
  const { words } = useWords(togetherWords);
  if (after === null) return <> {words.together.movedFirst}</>;
  return (
    <>
      {' '}
      <a href={`#${after.anchor}`}>
        <WithLabel say={words.together.movedAfter} label={after.label ?? after.anchor} language={language} />
      </a>
    </>
  );
}
