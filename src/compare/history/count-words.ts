import { Vocabulary, WordList } from '../words/word-list.ts';

/** Words and numbers, no signs; of Chinese the words that its scanner tells. */
export function countWords(text: string): number {
  const vocabulary = new Vocabulary();
  return new WordList(text, vocabulary).ids.filter((id) => {
    const kind = vocabulary.kindOf(id);
    return kind === 'word' || kind === 'number';
  }).length;
}
