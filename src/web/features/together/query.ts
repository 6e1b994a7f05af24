export const EXTENTS = ['all', 'changed', 'clashes'] as const;

/** What the address asks to be shown of a text with its proposals. */
export interface TogetherQuery {
  /** Codes of sources; none: all. */
  readonly sources: readonly string[];
  readonly show: (typeof EXTENTS)[number];
  /** Anchor of the one paragraph that is shown with all that is proposed to it. */
  readonly at: string | null;
  readonly language: string | null;
  /** From 1: a text with very many proposals comes in parts. */
  readonly part: number;
}

export function readTogetherQuery(params: URLSearchParams): TogetherQuery {
  return {
    sources: [...new Set(params.getAll('source').filter((source) => source !== ''))],
    show: EXTENTS.find((name) => name === params.get('show')) ?? 'changed',
    at: params.get('at'),
    language: params.get('in'),
    part: Math.max(1, Math.trunc(Number(params.get('part') ?? 1)) || 1),
  };
}

/** The address of another selection: what is usual is left out. */
export function writeTogetherQuery({ sources, show, at, language, part }: TogetherQuery): string {
  const params = new URLSearchParams();
  for (const source of sources) params.append('source', source);
  if (show !== 'changed') params.set('show', show);
  if (at !== null) params.set('at', at);
  if (language !== null) params.set('in', language);
  if (part !== 1) params.set('part', String(part));
  const query = params.toString();
  return query === '' ? '.' : `?${query}`;
}
