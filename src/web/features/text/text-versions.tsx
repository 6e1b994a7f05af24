import { Link } from 'react-router';
import type { TextStatus } from '../../../storage/schema.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Choices } from '../../components/choices.tsx';

interface Version {
  readonly id: number;
  readonly status: TextStatus;
  readonly language: string | null;
}

interface Props {
  readonly conference: string;
  readonly shown: Version | null;
  readonly versions: readonly Version[];
}

/** In which states and languages the text is here; a banner where the one shown is no longer the latest. */
export function TextVersions({ conference, shown, versions }: Props) {
  const { words, formats } = useWords();
  if (!shown) return null;
  const adopted = versions.some(({ status }) => status === 'adopted');
  const inForce = versions.some(({ status }) => status === 'in-force');
  const sameStatus = versions.filter(({ status }) => status === shown.status);
  const to = (status: TextStatus, language: string | null) => {
    const params = new URLSearchParams();
    if (status === 'adopted' && inForce) params.set('status', status);
    if (language !== null) params.set('in', language);
    const query = params.toString();
    return query === '' ? '.' : `?${query}`;
  };
  return (
    <>
      {shown.status === 'in-force' && adopted && (
        <p className="notice">
          {words.text.superseded(conference)} <Link to={to('adopted', null)}>{words.text.readAdopted}</Link>
        </p>
      )}
      {shown.status === 'adopted' && inForce && (
        <p>
          <Link to={to('in-force', null)}>{words.text.readInForce}</Link>
        </p>
      )}
      {sameStatus.length > 1 && (
        <Choices
          label={words.document.language}
          choices={sameStatus.map((version) => ({
            label: version.language ? formats.language(version.language) : '—',
            to: to(version.status, version.language),
            chosen: version.id === shown.id,
          }))}
        />
      )}
    </>
  );
}
