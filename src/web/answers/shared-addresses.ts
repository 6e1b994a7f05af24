/**
 * Pages that are the same for every reader of one language with the same rights, so that one may be kept and given to
 * all (docs/decisions/0017-shared-answers.md). Their loaders are called with the address alone: no header, no cookie
 * reaches them but by the `Reader`, which is part of the key.
 */
const SHARED = [/^\/[^/]+\/matrix(\.data|\.csv|\.xlsx)?$/];

export function isShared(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return request.method === 'GET' && SHARED.some((form) => form.test(pathname));
}
