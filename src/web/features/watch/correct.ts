import { watchOf } from '../../watch/watch-words.ts';
import { redirect } from 'react-router';
import { CorrectionIncomplete, correctFinding } from '../../../actions/correct-finding.ts';
import { findWriteRefusal } from '../../../policies/may-upload.ts';
import { findFinding } from '../../../storage/watch/finding.repository.ts';
import { CONCERNS } from '../../../watch/finding.ts';
import { toProposal } from '../../components/addresses.ts';
import { requestContext } from '../../request-context.ts';
import { nameFinding } from '../../watch/watch-addresses.ts';
import type { Route } from './+types/correct';

const VERDICTS = ['confirmed', 'dismissed', 'corrected', 'withdrawn'] as const;

/** Who is sent here by a link lands where the finding stands. */
export async function loader({ context, params }: Route.LoaderArgs) {
  return redirect(await findPlace(context.get(requestContext).db, params));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, dataFolder, uploads, locale } = context.get(requestContext);
  const { people } = watchOf(locale);
  // As with uploads: there are no accounts, so the way of the request tells who it is.
  if (!uploads || findWriteRefusal(uploads.describe(request)))
    throw new Response(people.forbidden, { status: 403 });
  const form = await request.formData();
  const verdict = VERDICTS.find((one) => one === form.get('verdict'));
  if (!verdict) throw new Response(people.gone, { status: 400 });
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const direction = text('direction');
  try {
    const found = await correctFinding(
      { db, dataFolder, settle: () => uploads.settle(), actor: 'operator' },
      {
        ...params,
        verdict,
        reason: text('reason'),
        concern: CONCERNS.find((one) => one === text('concern')) ?? null,
        direction: direction === 'against' || direction === 'for' ? direction : null,
      },
    );
    if (!found) throw new Response(people.gone, { status: 404 });
  } catch (error) {
    if (!(error instanceof CorrectionIncomplete)) throw error;
    throw new Response(verdict === 'dismissed' ? people.needsReason : people.needsOther, { status: 400 });
  }
  return redirect(await findPlace(db, params), 303);
}

async function findPlace(
  db: Parameters<typeof findFinding>[0],
  { conference, identity }: { readonly conference: string; readonly identity: string },
): Promise<string> {
  const finding = await findFinding(db, conference, identity);
  if (!finding) return `/${conference}/first`;
  return `${toProposal(conference, finding.proposal)}#${nameFinding(identity)}`;
}
