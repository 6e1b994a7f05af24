import type { Attributes } from './attributes.ts';

/** What a reader answers to leave out an element with everything inside it. */
export const SKIP = Symbol('skip');

/** Reads one element: `S` is what the readers of a part build together. */
export interface ElementReader<S> {
  /** At the start tag. Answers SKIP, or the vocabulary of the children where it is another one. */
  readonly open?: (state: S, attributes: Attributes) => Vocabulary<S> | typeof SKIP | void;
  /** Characters directly inside, entities decoded; perhaps in several pieces. */
  readonly text?: (state: S, text: string) => void;
  readonly close?: (state: S) => void;
}

/** The elements that may be met in one place, by short name ("w:p"). */
export interface Vocabulary<S> {
  readonly elements: ReadonlyMap<string, ElementReader<S>>;
  /** What to do with an element that is not among them: read its children or leave it out. */
  readonly other: (state: S, name: string) => typeof SKIP | void;
}
