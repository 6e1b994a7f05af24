export const VIEWS = ['inline', 'side', 'clean'] as const;
export const EXTENTS = ['changed', 'whole'] as const;

/** How the address asks for a proposal to be shown. */
export interface ProposalView {
  readonly view: (typeof VIEWS)[number];
  readonly extent: (typeof EXTENTS)[number];
  /** "44A2-R1": a version that is not the one that counts. */
  readonly document: string | null;
  readonly language: string | null;
}

export function readView(params: URLSearchParams): ProposalView {
  return {
    view: VIEWS.find((name) => name === params.get('view')) ?? 'inline',
    extent: EXTENTS.find((name) => name === params.get('show')) ?? 'changed',
    document: params.get('document'),
    language: params.get('in'),
  };
}

/** The address of another way to show the same: what is usual is left out. */
export function writeView({ view, extent, document, language }: ProposalView): string {
  const params = new URLSearchParams();
  if (view !== 'inline') params.set('view', view);
  if (extent !== 'changed') params.set('show', extent);
  if (document !== null) params.set('document', document);
  if (language !== null) params.set('in', language);
  const query = params.toString();
  return query === '' ? '.' : `?${query}`;
}
