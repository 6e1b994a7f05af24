import { outcomeWords } from '../catalogue/outcome-words.ts';
import { useWords } from '../catalogue/use-words.ts';
import { writeShare } from './percent.ts';

interface Props {
  readonly share: number;
  readonly taken: number;
  readonly words: number;
  readonly adopted: boolean;
}

/** A share in words, with a bar for the eye: the number is never only drawn. */
export function ShareBar({ share, taken, words: all, adopted }: Props) {
  const { words, formats, locale } = useWords(outcomeWords);
  const say = words.outcome;
  return (
    <p className="share">
      <span className="share-name">{adopted ? say.share : say.shareSoFar}</span>{' '}
      <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ground" width="100" height="8" />
        <rect className="part" width={Math.floor(share * 100)} height="8" />
      </svg>{' '}
      <strong>{writeShare(share, locale)}</strong>{' '}
      <span className="quiet">{say.shareOf(formats.number(taken), formats.number(all))}</span>
    </p>
  );
}
