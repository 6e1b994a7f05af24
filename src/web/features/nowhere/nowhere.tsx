import { getCatalogue } from '../../catalogue/catalogue.ts';
import { notFound } from '../../layout/not-found.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/nowhere';

/** Every address that means nothing: a 404 with a way on. */
export function loader({ context }: Route.LoaderArgs): never {
  throw notFound(getCatalogue(context.get(requestContext).locale).errors.notFound);
}

export default function Nowhere() {
  return null;
}
