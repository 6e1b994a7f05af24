import type { Language } from '../../../proceedings/proposal.ts';
import type { Part } from '../../tracked/excerpt.ts';
import { TrackedParts } from '../../tracked/tracked-parts.tsx';

interface Props {
  readonly parts: readonly Part[];
  readonly language: Language | null;
  /** Address that shows the whole text. */
  readonly whole: string;
}

/** A computed difference, set as the documents are. Its paragraphs have no addresses: they are of two documents. */
export function SetDifference({ parts, language, whole }: Props) {
  return (
    <div className="set-text" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <TrackedParts parts={parts} places={{}} notes={[]} whole={whole} />
    </div>
  );
}
