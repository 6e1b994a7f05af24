import type { Actor } from './may-import.ts';

/** Whoever has the data folder in hand may say that the machine is wrong, until there are accounts. */
export const mayCorrect = (actor: Actor): boolean => actor === 'operator';
