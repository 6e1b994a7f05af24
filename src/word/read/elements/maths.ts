import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../../xml/vocabulary.ts';
import { emit } from '../emit.ts';
import { SKIPPED_MATH_PROPERTIES } from '../skipped.ts';
import type { MathStructure, Story } from '../story.ts';
import { ALTERNATES } from './alternate-content.ts';
import { trackedReaders } from './revisions.ts';

/**
 * Mathematics as a line of text (ECMA-376 Part 1 §22.1): letters and signs in their order, raised and lowered parts
 * marked as such like in any text, and the signs that Word draws (fraction bar, root, brackets, sums) written out,
 * because "a over b" is not "ab". Signs have a history of their own, the "math control character" of m:ctrlPr.
 */

const current = (story: Story): MathStructure | undefined => story.maths.at(-1);

const CONTROL: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([...trackedReaders(current), ...ALTERNATES]),
  other: () => SKIP,
};

const sign = (
  keyOf: (structure: MathStructure) => 'first' | 'between' | 'last' | null,
): ElementReader<Story> => ({
  open: (story, attributes) => {
    const structure = current(story);
    const key = structure && keyOf(structure);
    // Without a value there is no sign: a bracket on one side only.
    if (key) structure[key] = attributes.get('m:val') ?? '';
    return SKIP;
  },
});

const PROPERTIES: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([
    ['m:ctrlPr', { open: () => CONTROL }],
    ['m:begChr', sign(() => 'first')],
    ['m:sepChr', sign(() => 'between')],
    ['m:endChr', sign(() => 'last')],
    ['m:chr', sign(({ named }) => named)],
    [
      'm:type',
      {
        open: (story, attributes) => {
          // A fraction without bar stacks two lines (a binomial).
          const structure = current(story);
          if (structure && attributes.get('m:val') === 'noBar') structure.between = ' ';
          return SKIP;
        },
      },
    ],
    ...ALTERNATES,
  ]),
  other: (story, name) => {
    if (!SKIPPED_MATH_PROPERTIES.has(name)) story.reportUnknown(name);
    return SKIP;
  },
};

/** A sign is tracked like its structure, and like what stands around it where its own history says nothing. */
function emitSign(story: Story, structure: MathStructure, text: string): void {
  const inserted = structure.inserted ?? story.inserted;
  const deleted = structure.deleted ?? story.deleted;
  emit(story, text, { inserted, deleted });
}

const structure = (
  first: string,
  between: string,
  last: string,
  named: MathStructure['named'] = null,
): ElementReader<Story> => ({
  open: (story) => void story.maths.push({ first, between, last, named, parts: 0, from: 0 }),
  close: (story) => {
    const ended = story.maths.pop();
    if (ended) emitSign(story, ended, ended.last);
  },
});

function openPart(story: Story): void {
  const around = current(story);
  if (!around) return;
  emitSign(story, around, around.parts === 0 ? around.first : around.between);
  around.parts += 1;
  // What is in brackets must not grow together with what stands before it.
  story.looks = null;
  around.from = story.paragraph?.runs.length ?? 0;
}

/** Puts brackets around a part of more than one sign: "(a+b)/c". */
function bracketPart(story: Story): void {
  const around = current(story);
  const runs = story.paragraph?.runs;
  if (!around || !runs) return;
  const [only, ...more] = runs.slice(around.from, around.from + 2);
  if (more.length === 0 && !/[^\p{L}\p{M}\p{N}.,]/u.test(only?.text ?? '')) return;
  story.looks = null;
  emitSign(story, around, '(');
  const bracket = runs.pop();
  if (bracket) runs.splice(around.from, 0, bracket);
  story.looks = null;
  emitSign(story, around, ')');
  story.looks = null;
}

const script = (kind: 'superscript' | 'subscript'): ElementReader<Story> => ({
  open: (story) => {
    story.scripts.push(kind);
    story.looks = null;
  },
  close: (story) => {
    story.scripts.pop();
    story.looks = null;
  },
});

const plainPart: ElementReader<Story> = { open: openPart };
const bracketedPart: ElementReader<Story> = { open: openPart, close: bracketPart };
const properties: ElementReader<Story> = { open: () => PROPERTIES };

const PROPERTY_NAMES =
  'accPr barPr borderBoxPr boxPr dPr eqArrPr fPr funcPr groupChrPr limLowPr limUppPr mPr phantPr radPr sPrePr sSubPr sSubSupPr sSupPr'.split(
    ' ',
  );

export const MATHS: readonly (readonly [string, ElementReader<Story>])[] = [
  ['m:oMathPara', {}],
  ['m:oMath', {}],
  ...PROPERTY_NAMES.map((name) => [`m:${name}`, properties] as const),
  ['m:f', structure('', '/', '')],
  ['m:num', bracketedPart],
  ['m:den', bracketedPart],
  ['m:d', structure('(', '|', ')')],
  ['m:rad', structure('√', '', '')],
  ['m:nary', structure('∫', '', '', 'first')],
  [
    'm:naryPr',
    {
      open: () => PROPERTIES,
      close: (story) => {
        // The sign stands before its limits, which come before the part on the line.
        const around = current(story);
        if (!around) return;
        emitSign(story, around, around.first);
        around.first = '';
      },
    },
  ],
  ['m:acc', structure('', '', '\u0302', 'last')],
  ['m:m', structure('', '; ', '')],
  [
    'm:mr',
    {
      open: (story) => {
        openPart(story);
        story.maths.push({ first: '', between: ', ', last: '', named: null, parts: 0, from: 0 });
      },
      close: (story) => void story.maths.pop(),
    },
  ],
  ['m:eqArr', structure('', '; ', '')],
  ...[
    'bar',
    'borderBox',
    'box',
    'func',
    'groupChr',
    'limLow',
    'limUpp',
    'phant',
    'sPre',
    'sSub',
    'sSubSup',
    'sSup',
  ].map((name) => [`m:${name}`, structure('', '', '')] as const),
  ['m:e', plainPart],
  ['m:fName', plainPart],
  ['m:deg', script('superscript')],
  ['m:sup', script('superscript')],
  ['m:sub', script('subscript')],
  ['m:lim', script('subscript')],
  ['m:rPr', { open: () => SKIP }],
  ['m:argPr', { open: () => SKIP }],
];
