import { afterEach, beforeEach, expect, vi } from 'vitest';

/** An unexpected console.error is a failure: a test that expects one spies on it itself. */
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  if (vi.isMockFunction(console.error)) {
    const calls = vi.mocked(console.error).mock.calls;
    vi.restoreAllMocks();
    expect(calls, 'console.error was called').toEqual([]);
  }
});
