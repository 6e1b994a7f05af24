import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import { nameConference, toNamed } from '../../components/conference-name.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/choose-conference';
import '../../styles/upload.css';

/** Every conference that documents may belong to, the coming ones first. */
export function loader({ context }: Route.LoaderArgs) {
  const { facts } = context.get(requestContext);
  return facts.folders
    .flatMap(({ conferences }) => conferences)
    .map((fact) => toNamed(fact.id, fact.sample, fact))
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? '') || a.id.localeCompare(b.id));
}

export default function ChooseConference({ loaderData }: Route.ComponentProps) {
  const { words } = useWords(uploadWords);
  return (
    <Page
      title={words.upload.chooseTitle}
      heading={words.upload.chooseTitle}
      lead={<p>{words.upload.chooseLead}</p>}
    >
      <ul className="text-list">
        {loaderData.map((conference) => (
          <li key={conference.id}>
            <Link to={`/${conference.id}/upload`}>{conference.id}</Link>
            <span>{nameConference(conference, words)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
