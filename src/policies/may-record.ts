import type { Actor } from './may-import.ts';

/** There are no accounts yet: whoever has the machine in hand may say what became of a proposal, nobody else. */
export const mayRecord = (actor: Actor): boolean => actor === 'operator';
