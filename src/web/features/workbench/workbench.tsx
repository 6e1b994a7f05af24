import '../../watch/watch.css';
import { data, redirect } from 'react-router';
import { findUploadRefusal, findWriteRefusal } from '../../../policies/may-upload.ts';
import { listConferences } from '../../../storage/conference.repository.ts';
import { listOrphanedCorrections } from '../../../storage/watch/correction.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { workbenchWords } from '../../catalogue/workbench-words.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { RequestContext } from '../../request-context.ts';
import { nameWatch } from '../../watch/watch-names.ts';
import type { Route } from './+types/workbench';
import { GoneCorrections } from './gone-corrections.tsx';
import { Rejudge } from './rejudge.tsx';
import { TrialResult } from './trial-result.tsx';
import { TryForm } from './try-form.tsx';

/** What a page of a form can hold; the rules of today have 40 kB a file. */
const MOST_LETTERS = 500_000;
/** Findings shown of those gained, and of those lost. */
const MOST = 100;

export async function loader({ context, request }: Route.LoaderArgs) {
  const reader = context.get(requestContext);
  const { db, workbench, uploads, locale } = reader;
  if (!uploads || findUploadRefusal(uploads.describe(request))) throw closed(locale);
  const files = workbench.listFiles();
  const asked = new URL(request.url).searchParams.get('file');
  const file = files.find((name) => name === asked) ?? files[0]!;
  const conferences = (await listConferences(db)).map(({ id }) => id);
  const gone = await Promise.all(
    conferences.map(async (id) =>
      (await listOrphanedCorrections(db, id)).map((one) => ({ ...one, conference: id })),
    ),
  );
  return {
    watchNames: nameWatch(reader),
    files,
    file,
    text: asked === null ? '' : workbench.readFile(file),
    conferences,
    version: workbench.rules().version,
    rejudging: workbench.state(),
    gone: gone.flat().filter(({ verdict }) => verdict !== 'withdrawn'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, uploads, workbench, locale } = context.get(requestContext);
  if (!uploads || findWriteRefusal(uploads.describe(request))) throw closed(locale);
  const form = await request.formData();
  const read = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (read('do') === 'rejudge') {
    workbench.rejudge();
    return redirect('/workbench#again', 303);
  }
  const conference = (await listConferences(db)).find(({ id }) => id === read('conference'))?.id;
  const file = workbench.listFiles().find((name) => name === read('file'));
  const text = read('text');
  if (conference === undefined || file === undefined || text.length > MOST_LETTERS)
    throw data(null, { status: 400 });
  const trial = await workbench.try(conference, { name: file, text });
  if (trial.problem !== null) return { conference, file, text, trial };
  const { gained, lost } = trial;
  const counts = { gained: gained.length, lost: lost.length };
  return {
    conference,
    file,
    text,
    trial: { ...trial, counts, gained: gained.slice(0, MOST), lost: lost.slice(0, MOST) },
  };
}

const closed = (locale: RequestContext['locale']) =>
  data(getCatalogue(locale, workbenchWords).workbench.closed, { status: 403 });

export type Tried = Exclude<Awaited<ReturnType<typeof action>>, Response>;

/** For this machine's own user: a file of rules is tried, changed rules are judged by again. */
export default function Workbench({ loaderData, actionData }: Route.ComponentProps) {
  const { words } = useWords(workbenchWords);
  const { workbench } = words;
  return (
    <Page
      className="watch workbench"
      title={workbench.title}
      heading={workbench.title}
      lead={<p>{workbench.lead}</p>}
    >
      <TryForm {...loaderData} tried={actionData} />
      {actionData && <TrialResult {...actionData} />}
      <Rejudge version={loaderData.version} rejudging={loaderData.rejudging} />
      <GoneCorrections gone={loaderData.gone} />
    </Page>
  );
}
