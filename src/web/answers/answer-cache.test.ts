import { describe, expect, it } from 'vitest';
import { createAnswerCache } from './answer-cache.ts';
import type { KeptAnswer } from './answer-cache.ts';

const answer = (length: number, status = 200): KeptAnswer => ({
  status,
  headers: {},
  packed: new Uint8Array(length),
});

/** A cache, and how often something was made for it. */
function count(limit = 1_000_000) {
  const cache = createAnswerCache(limit);
  let made = 0;
  const ask = (state: string, key: string, give: () => KeptAnswer | Promise<KeptAnswer> = () => answer(10)) =>
    cache.get(state, key, async () => {
      made++;
      return give();
    });
  return { ask, made: () => made, getSize: () => cache.getSize() };
}

describe('an answer for all readers', () => {
  it('is made once for twenty who ask at once, and for who asks later', async () => {
    const { ask, made } = count();
    await Promise.all(Array.from({ length: 20 }, () => ask('1', '/matrix')));
    await ask('1', '/matrix');
    expect(made()).toBe(1);
  });

  it('is made again when the data has changed', async () => {
    const { ask, made } = count();
    await ask('1', '/matrix');
    await ask('2', '/matrix');
    await ask('2', '/matrix');
    expect(made()).toBe(2);
  });

  it('that was begun before a change is not kept after it', async () => {
    const { ask, made } = count();
    const { promise, resolve } = Promise.withResolvers<KeptAnswer>();
    const slow = ask('1', '/matrix', () => promise);
    await ask('2', '/other');
    resolve(answer(10));
    await slow;
    await ask('2', '/matrix');
    expect(made()).toBe(3);
  });

  it('is not kept where it failed, nor where it is no success', async () => {
    const { ask, made } = count();
    await expect(ask('1', '/matrix', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await ask('1', '/matrix', () => answer(10, 404));
    await ask('1', '/matrix');
    expect(made()).toBe(3);
  });

  it('makes room for others within the bytes it may take: the longest unasked for goes', async () => {
    const { ask, made, getSize } = count(100_000);
    for (let n = 0; n < 40; n++) {
      await ask('1', `/${n}`, () => answer(20_000));
      await ask('1', '/0', () => answer(20_000));
    }
    expect(getSize()).toBeLessThanOrEqual(100_000);
    expect(made()).toBe(40);
    await ask('1', '/1', () => answer(20_000));
    expect(made()).toBe(41);
  });
});
