import type { Block, Tracked } from '../../../document/document.ts';
import type { Language } from '../../../proceedings/proposal.ts';

/** One sentence of our own in the six languages: what the faces look like in each. */
export const SENTENCES: readonly (readonly [language: Language, sentence: string])[] = [
  ['ar', 'تقترح الوفود ما ينبغي تغييره، كلمةً كلمة.'],
  ['zh', '各代表团逐字提出应作的修改。'],
  ['en', 'Delegations propose what should change, word for word.'],
  ['fr', 'Les délégations proposent ce qui devrait changer, mot pour mot.'],
  ['ru', 'Делегации предлагают, что следует изменить, слово за словом.'],
  ['es', 'Las delegaciones proponen lo que debería cambiar, palabra por palabra.'],
];

const by = { author: 'Meridia', date: null };
const inserted: Tracked = { inserted: by };
const deleted: Tracked = { deleted: by };

const paragraph = (
  index: number,
  runs: readonly (readonly [string, Tracked?])[],
  rest: { readonly style?: string; readonly mark?: Tracked; readonly rtl?: true } = {},
): Block => ({
  kind: 'paragraph',
  index,
  style: 'Normal',
  runs: runs.map(([text, tracked]) => ({ text, ...tracked })),
  mark: {},
  ...rest,
});

/** Every kind of change in a few lines. */
export const TRACKED: readonly Block[] = [
  paragraph(0, [['resolves']], { style: 'Call' }),
  paragraph(1, [
    ['1\tto keep the network '],
    ['open', deleted],
    ['open, stable and for everyone', inserted],
    [' at all times;'],
  ]),
  paragraph(2, [['2\tto report on it each year;', inserted]], { mark: inserted }),
  paragraph(3, [['3\tto close the matter,', deleted]], { mark: deleted }),
  paragraph(4, [['أن تبقى الشبكة '], ['مفتوحة', deleted], ['مفتوحة للجميع', inserted], ['،']], { rtl: true }),
];
