import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import type { ListRow } from './page-rows.ts';

const KINDS = { issues: 'issue', concerns: 'concern', bodies: 'body' } as const;

/** More would hide the proposals beside them; the rest is one click away. */
const MOST = 4;

interface Props {
  readonly conference: string;
  readonly seen: ListRow['seen'];
  readonly names: Readonly<Record<string, string>>;
}

/** What the machine suggests for a row: in its title's cell, which has room, and labelled as the machine's. */
export function SeenLines({ conference, seen, names }: Props) {
  const { words } = useWords(matrixWords);
  return (['issues', 'concerns', 'bodies'] as const).map((name) => {
    const ids = seen[name] ?? [];
    if (ids.length === 0) return null;
    return (
      <p key={name} className="seen">
        <span className="seen-label">{words.matrix.columns[name]}:</span>{' '}
        {ids.slice(0, MOST).map((id, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            <Link to={`/${conference}/${name}/${id}`}>{names[`${KINDS[name]} ${id}`] ?? id}</Link>
          </span>
        ))}
        {ids.length > MOST && ` · +${ids.length - MOST}`}
      </p>
    );
  });
}
