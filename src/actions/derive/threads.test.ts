import { describe, expect, it } from 'vitest';
import { createThreads } from './threads.ts';

const work = (code: string) => ({
  module: new URL(`data:text/javascript,${encodeURIComponent(`export const work = ${code};`)}`),
  name: 'work',
});

describe('a worker thread', () => {
  it('gives the result of a function, or the sentence of its error', async () => {
    const threads = createThreads({ size: 1 });
    const twice = work('(number) => number * 2');
    expect(await Promise.all([1, 2, 3].map((number) => threads.run(twice, number)))).toEqual([2, 4, 6]);
    await expect(threads.run(work('() => { throw new Error("No beginning."); }'), 1)).rejects.toThrow(
      'No beginning.',
    );
    await threads.close();
  });

  it('that works too long is given up, and the next goes on', async () => {
    const threads = createThreads({ size: 1, deadline: 300 });
    const [slow, next] = await Promise.allSettled([
      threads.run(work('() => { for (;;); }'), 1),
      threads.run(work('(word) => word'), 'next'),
    ]);
    expect(slow).toMatchObject({ status: 'rejected', reason: { message: 'It took too long.' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: 'next' });
    await threads.close();
  });

  it('that eats the memory fails its work alone', async () => {
    const threads = createThreads({ size: 1, memory: 32 });
    const eats = work('() => { const all = []; for (;;) all.push(new Array(1e5).fill({})); }');
    await expect(threads.run(eats, 1)).rejects.toThrow('more memory');
    await threads.close();
  });
});
