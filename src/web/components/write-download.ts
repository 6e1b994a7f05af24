import { writeDisposition } from './disposition.ts';

export interface Download {
  readonly type: string;
  readonly fileName: string;
  /** Address of what explains it. */
  readonly describedBy?: string;
}

/** A file to keep. The interface's language is in it, so that caches must not mix them up. */
export function writeDownload(
  body: string | Uint8Array<ArrayBuffer>,
  { type, fileName, describedBy }: Download,
): Response {
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': writeDisposition(fileName),
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'Cache-Control': 'private, no-cache',
  });
  if (describedBy !== undefined) headers.set('Link', `<${describedBy}>; rel="describedby"; type="text/csv"`);
  return new Response(body, { headers });
}
