import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from 'react-router';

/** What `createApp` needs of the build. */
export interface WebBuild {
  readonly build: ServerBuild;
  /** Folder of the files for the browser. */
  readonly clientFolder: string;
}

const root = join(import.meta.dirname, '../..');

/** Undefined where `react-router build` has not run yet. */
export async function findBuild(): Promise<WebBuild | undefined> {
  const file = join(root, 'build/server/index.js');
  if (!existsSync(file)) return undefined;
  // React looks here once, when the build loads it: left open, each page would take three times as long.
  process.env['NODE_ENV'] ??= 'production';
  const build = (await import(pathToFileURL(file).href)) as ServerBuild;
  return { build, clientFolder: join(root, 'build/client') };
}
