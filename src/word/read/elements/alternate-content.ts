import { isUnderstood } from '../../xml/names.ts';
import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader } from '../../xml/vocabulary.ts';

export interface WithAlternates {
  /** One entry for each mc:AlternateContent around the place being read. */
  readonly alternates: { taken: boolean }[];
}

/**
 * One content written twice, for newer and older programs (ECMA-376 Part 3 §9.3): the first choice whose
 * namespaces are all known here, else the fallback; never both, or every text box would be read twice.
 */
export const ALTERNATES: readonly (readonly [string, ElementReader<WithAlternates>])[] = [
  [
    'mc:AlternateContent',
    {
      open: ({ alternates }) => void alternates.push({ taken: false }),
      close: ({ alternates }) => void alternates.pop(),
    },
  ],
  [
    'mc:Choice',
    {
      open: ({ alternates }, attributes) => {
        const around = alternates.at(-1);
        if (!around || around.taken) return SKIP;
        const needed = (attributes.get('Requires') ?? '').split(/\s+/).filter(Boolean);
        if (
          !needed.every((prefix) => {
            const uri = attributes.scope.uriOf(prefix);
            return uri !== undefined && isUnderstood(uri);
          })
        )
          return SKIP;
        around.taken = true;
        return undefined;
      },
    },
  ],
  ['mc:Fallback', { open: ({ alternates }) => (alternates.at(-1)?.taken === false ? undefined : SKIP) }],
];
