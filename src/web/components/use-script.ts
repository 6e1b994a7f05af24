import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True once the page's script runs: what works only with one is not shown before. */
export const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
