import { createHash } from 'node:crypto';

export interface HashedPage {
  readonly page: string;
  /** "sha256-…" of each script in it that is ours: what its policy lets run. */
  readonly scripts: readonly string[];
}

/**
 * Takes the nonce off a page that was rendered with it, and gives the hashes of the scripts that carried it. The nonce
 * is only known to who rendered the page: a script that a document brought in carries none, gets no hash, and does not
 * run. A page without a nonce can be kept, and answered with 304, under the policy it came with.
 */
export function hashScripts(rendered: string, nonce: string): HashedPage {
  const mark = ` nonce="${nonce}"`;
  const scripts = new Set<string>();
  for (const [, attributes = '', script = ''] of rendered.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    if (attributes.includes(mark) && script !== '')
      scripts.add(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  return { page: rendered.replaceAll(mark, ''), scripts: [...scripts] };
}
