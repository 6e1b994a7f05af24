import { loadDraftWorld } from '../../../actions/preflight/load-draft-world.ts';
import { LANGUAGES } from '../../../matrix/languages.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/preflight-json';

/**
 * What a draft is checked against, for the reader's own browser: `?text=RES-101&text=RES-130&language=en`. The draft itself
 * is never asked for. Without texts only what documents are read by.
 */
export async function loader({ context, params: { conference }, url }: Route.LoaderArgs) {
  const { db, facts } = context.get(requestContext);
  const world = await loadDraftWorld(db, facts.register, {
    conference,
    keys: url.searchParams.getAll('text'),
    language: LANGUAGES.find((one) => one === url.searchParams.get('language')) ?? null,
  });
  return Response.json(world, { headers: { 'Cache-Control': 'private, no-cache' } });
}
