import { useWords } from '../catalogue/use-words.ts';

// Browsers write dates by their own tables, of another year than the server's ("Sept", "Sep", a thin space or none):
// what the server wrote stays, which is what `suppressHydrationWarning` asks for.

/** An ISO day as the reader writes days; nothing where it is not known. */
export function Day({ day, short }: { readonly day: string | null; readonly short?: boolean }) {
  const { formats } = useWords();
  if (day === null) return null;
  return (
    <time dateTime={day} suppressHydrationWarning>
      {short ? formats.shortDay(day) : formats.day(day)}
    </time>
  );
}

/** "26 September – 14 October 2022" */
export function Days({ start, end }: { readonly start: string; readonly end: string }) {
  const { formats } = useWords();
  return <span suppressHydrationWarning>{formats.days(start, end)}</span>;
}

/** A sentence that holds a day: `say` is one of the catalogue's. */
export function DaySentence({
  say,
  day,
}: {
  readonly say: (day: string) => string;
  readonly day: string | Date;
}) {
  const { formats } = useWords();
  const iso = typeof day === 'string' ? day : day.toISOString();
  return <span suppressHydrationWarning>{say(formats.day(iso))}</span>;
}
