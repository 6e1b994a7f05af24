/** Who asks for something to be done. */
export type Actor = 'operator' | 'visitor';

/** Whoever has the data folder in hand may import; nobody may from the web. */
export const mayImport = (actor: Actor): boolean => actor === 'operator';
