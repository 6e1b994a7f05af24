import { data } from 'react-router';

/** Thrown by a loader: the 404 page, with a sentence for the reader. */
export function notFound(sentence: string) {
  return data(sentence, { status: 404 });
}
