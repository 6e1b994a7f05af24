import { Fragment } from 'react';
import { directionOf } from '../../catalogue/locale.ts';
import { useWords } from '../../catalogue/use-words.ts';
import type { Line } from '../../tracked/lines.ts';
import { listTextLines } from '../../tracked/summary.ts';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import type { LoadedText } from './load-text.ts';
import { TextStrip } from './text-strip.tsx';
import { TouchNote } from './touch-note.tsx';

interface Props extends Pick<LoadedText, 'places' | 'touched' | 'strip'> {
  readonly conference: string;
  readonly shown: NonNullable<LoadedText['shown']>;
}

/** The text with the strip beside it, and below each paragraph who proposes something there. */
export function TextBody({ conference, shown: { language, lines, notes }, places, touched, strip }: Props) {
  const { locale } = useWords();
  const keys = notes.map(({ key }) => key);
  const notesOf = (line: Line) =>
    listTextLines([line]).flatMap(({ index }) => {
      const touches = touched[index];
      return touches ? [{ index, touches }] : [];
    });
  return (
    <div className="text-and-strip">
      <div className="set-text" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {lines.map((line) => (
          <Fragment key={line.index}>
            <TrackedText lines={[line]} places={places} notes={keys} />
            {notesOf(line).map(({ index, touches }) => (
              // In the reader's language again, whatever that of the text.
              <div key={index} lang={locale} dir={directionOf(locale)}>
                <TouchNote conference={conference} anchor={places[index]?.anchor} touches={touches} />
              </div>
            ))}
          </Fragment>
        ))}
      </div>
      <TextStrip marks={strip} places={places} />
    </div>
  );
}
