import { Link } from 'react-router';
import { findUploadRefusal } from '../../../policies/may-upload.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/upload-report';
import { ReportFiles } from './report-files.tsx';
import { ReportOutcome } from './report-outcome.tsx';
import { RunningImport } from './running-import.tsx';
import { addEvents, isOver, NO_PROGRESS } from './upload-progress.ts';
import { useProgress } from './use-progress.ts';
import '../../styles/upload.css';

export function loader({ context, params, request }: Route.LoaderArgs) {
  const { uploads, locale } = context.get(requestContext);
  const job = uploads?.find(params.conference, params.job);
  if (!uploads || !job || findUploadRefusal(uploads.describe(request)))
    throw notFound(getCatalogue(locale, uploadWords).upload.gone);
  return { kind: job.kind, token: uploads.token, progress: addEvents(NO_PROGRESS, job.events) };
}

export default function UploadReport({ loaderData, params }: Route.ComponentProps) {
  const { words } = useWords(uploadWords);
  const { conference, job } = params;
  const address = `/${conference}/upload/${job}`;
  const progress = useProgress(address, loaderData.progress);
  return (
    <Page
      className="upload"
      title={`${words.upload.report} · ${conference}`}
      kicker={useConference().name}
      heading={words.upload.report}
      lead={<p>{words.upload.kinds[loaderData.kind]}</p>}
    >
      {isOver(progress) ? (
        <ReportOutcome progress={progress} />
      ) : (
        <RunningImport address={address} token={loaderData.token} progress={progress} />
      )}
      <ReportFiles progress={progress} kind={loaderData.kind} />
      <p className="buttons">
        <Link className="button" to={`/${conference}/matrix`}>
          {words.upload.toMatrix}
        </Link>
        <Link to={`/${conference}/documents`}>{words.upload.toDocuments}</Link>
        <Link to={`/${conference}/upload`}>{words.upload.more}</Link>
      </p>
    </Page>
  );
}
