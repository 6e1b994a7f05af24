import { parentPort } from 'node:worker_threads';
import type { Answer, Call } from './threads.ts';

parentPort!.on('message', (call: Call) => {
  void answer(call).then((result) => parentPort!.postMessage(result, []));
});

async function answer({ module, name, input }: Call): Promise<Answer> {
  try {
    const loaded = (await import(module)) as Readonly<Record<string, (input: unknown) => unknown>>;
    return { result: await loaded[name]!(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
