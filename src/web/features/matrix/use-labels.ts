import type { FilterName } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { nameText } from '../../components/text-name.ts';
import type { Options } from './options.ts';

export type Label = (name: FilterName, value: string) => string;

/** What a value of a filter is called on screen. */
export function useLabels({ names, texts }: Pick<Options, 'names' | 'texts'>): Label {
  const { words, formats } = useWords();
  return (name, value) => {
    if (name === 'action') return `${value} · ${words.actions[value as keyof typeof words.actions]}`;
    if (name === 'kind') return words.kinds[value as 'resolution'];
    if (name === 'language') return formats.language(value);
    if (name === 'concern' || name === 'issue' || name === 'body') return names[`${name} ${value}`] ?? value;
    if (name === 'topic') return words.topics[value] ?? names[value] ?? value;
    if (name === 'source') return names[value] === undefined ? value : `${value} · ${names[value]}`;
    const text = texts[value];
    return text ? nameText(text, words) : value;
  };
}
