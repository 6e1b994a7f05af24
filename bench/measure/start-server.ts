import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

export interface RunningServer {
  /** "http://127.0.0.1:43210" */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `serve` in a process of its own, as its users do, on any free port. */
export async function startServer(data: string, more: readonly string[] = []): Promise<RunningServer> {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '' },
  });
  let [said, errors] = ['', ''];
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    const found = /http:\/\/[^/\s]+/.exec(said);
    if (found) resolve(found[0]);
  });
  child.once('exit', () => reject(new Error(`The server did not start: ${errors}`)));
  const url = await promise;
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
