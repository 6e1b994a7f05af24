import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { changesWords } from '../../catalogue/changes-words.ts';
import { nameVersion, toDocument, toDocumentChanges } from '../../components/addresses.ts';
import type { DocumentVersion } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';

interface Version extends DocumentVersion {
  readonly language: string | null;
  readonly date: string | null;
  readonly supersededBy: number | null;
  /** The version that it is to be held against; null where there is none. */
  readonly predecessor: DocumentVersion | null;
}

interface Props {
  readonly conference: string;
  readonly shown: number;
  readonly versions: readonly Version[];
}

/** Every revision, corrigendum and language of one document. */
export function DocumentVersions({ conference, shown, versions }: Props) {
  const { words, formats } = useWords(documentWords, proposalWords, changesWords);
  if (versions.length < 2) return null;
  const name = ({ revision, corrigendum }: Version) =>
    [
      revision === null ? null : words.document.revision(revision),
      corrigendum === null ? null : words.document.corrigendum(corrigendum),
    ]
      .filter((part) => part !== null)
      .join(', ') || words.document.first;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.document.versions}</h2>
      <ul className="versions">
        {versions.map((version) => (
          <li key={version.id}>
            <Link
              to={`${toDocument(conference, version)}${version.language ? `?in=${version.language}` : ''}`}
              aria-current={version.id === shown ? 'true' : undefined}
            >
              {name(version)}
              {version.language && ` · ${formats.language(version.language)}`}
            </Link>{' '}
            <Day day={version.date} short />{' '}
            <span className={version.supersededBy === null ? 'tag' : 'tag past'}>
              {version.supersededBy === null ? words.proposal.counts : words.proposal.replaced}
            </span>{' '}
            {version.predecessor && (
              <Link
                to={`${toDocumentChanges(conference, version, version.predecessor)}${
                  version.language ? `&in=${version.language}` : ''
                }`}
              >
                {words.changes.link(nameVersion(version.predecessor))}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
