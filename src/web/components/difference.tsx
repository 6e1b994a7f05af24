import type { Segment } from '../../compare/difference/segment.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { Changed } from '../tracked/changed.tsx';

interface Props {
  readonly segments: readonly Segment[];
  readonly language: Language | null;
}

/** A short difference in the words of documents: what went, what came, and what both have. */
export function Difference({ segments, language }: Props) {
  return (
    <bdi className="difference" lang={language ?? undefined}>
      {segments.map(({ op, text }, at) =>
        op === '=' ? (
          <span key={at}>{text}</span>
        ) : (
          <Changed key={at} change={op === '+' ? 'inserted' : 'deleted'}>
            {text}
          </Changed>
        ),
      )}
    </bdi>
  );
}
