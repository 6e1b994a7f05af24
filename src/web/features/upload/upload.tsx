import { findUploadRefusal } from '../../../policies/may-upload.ts';
import type { UploadRefusal } from '../../../policies/may-upload.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/upload';
import { UploadForm } from './upload-form.tsx';
import { findProblem } from './upload-problem.ts';
import '../../styles/upload.css';

export function loader({ context, request }: Route.LoaderArgs) {
  const { uploads } = context.get(requestContext);
  const problem = findProblem(new URL(request.url).searchParams.get('problem'));
  const refusal: UploadRefusal | null = uploads
    ? findUploadRefusal(uploads.describe(request))
    : 'switched-off';
  // Where the data lies is told to the machine's own user alone.
  if (!uploads || refusal) return { refusal, open: null, problem: null };
  const { dataFolder, limits, token } = uploads;
  return { refusal: null, open: { dataFolder, limits, token }, problem };
}

export default function Upload({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(uploadWords);
  const { refusal, open, problem } = loaderData;
  return (
    <Page
      className="upload"
      title={`${words.upload.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.upload.title}
      lead={<p>{words.upload.lead}</p>}
    >
      {open ? (
        <div className="columns">
          <UploadForm conference={conference} {...open} problem={problem} />
          <section className="where" aria-labelledby="where">
            <h2 id="where">{words.upload.where}</h2>
            <p>
              {words.upload.whereKept} <code dir="ltr">{open.dataFolder}</code>
            </p>
            <p>{words.upload.whereShown(conference)}</p>
            <p>{words.upload.whereSeen}</p>
          </section>
        </div>
      ) : (
        <Closed conference={conference} refusal={refusal ?? 'switched-off'} />
      )}
    </Page>
  );
}

function Closed({ conference, refusal }: { readonly conference: string; readonly refusal: UploadRefusal }) {
  const { words } = useWords(uploadWords);
  return (
    <section aria-labelledby="closed">
      <h2 id="closed">{words.upload.closed}</h2>
      <p>{words.upload.reasons[refusal]}</p>
      <p>{words.upload.instead}</p>
      <pre>
        <code>bin/rapporteur import FOLDER --conference {conference}</code>
      </pre>
    </section>
  );
}
