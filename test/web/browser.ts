import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium, else the one of the package @sparticuz/chromium, which needs nothing installed. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = existsSync(SYSTEM)
    ? { executablePath: SYSTEM, env: {} }
    : await unpackChromium();
  // Playwright gives each browser a profile of its own, and removes it.
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

const modules = join(import.meta.dirname, '../../node_modules');

/**
 * The package was made for a cloud function: its own libraries (NSS, expat) are unpacked only there unless one asks.
 * On a bare machine they are what is missing, so they come first on the library path of the browser, and of it alone.
 */
async function unpackChromium() {
  const packed = join(modules, '@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/**
 * Unpacks aside and renames: the package takes whatever lies in the temporary folder for whole, and a run that was
 * killed in the middle would leave a broken browser to all that follow.
 */
async function unpack(bin: string, folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await inflate(join(bin, 'al2023.tar.br'));
    await packed.executablePath(bin);
    if (!existsSync(folder)) await rename(aside, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(aside, { recursive: true, force: true });
  }
}
