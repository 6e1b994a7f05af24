import { useWords } from '../catalogue/use-words.ts';

/** An ISO day as the reader writes days; nothing where it is not known. */
export function Day({ day, short }: { readonly day: string | null; readonly short?: boolean }) {
  const { formats } = useWords();
  if (day === null) return null;
  return <time dateTime={day}>{short ? formats.shortDay(day) : formats.day(day)}</time>;
}
