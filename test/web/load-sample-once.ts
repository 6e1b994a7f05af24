import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

/** Before all tests in the browser: serves the sample once as `npm start` does, and stops when it stands. */
export default async function loadSampleOnce(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-sample-'));
  const data = join(folder, 'data');
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', main, 'serve', '--sample', '--port', '0', '--data', data],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '' },
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('http://')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The sample was not loaded (${code}).`)));
  });
  server.kill('SIGTERM');
  await once(server, 'exit');
  // Read by `openSite`, also where no test runner is.
  process.env['RAPPORTEUR_SAMPLE_DATA'] = data;
  return () => rm(folder, { recursive: true, force: true });
}
