import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** A text with all proposals on it, and the text as if some of them were adopted. */
export const enTogether = {
  kicker: 'All proposals on one text',
  lead: (proposals: number, changed: number, paragraphs: number, inserted: number) =>
    `${count(proposals, { one: '# proposal', other: '# proposals' })} would change ${changed} of ${count(paragraphs, { one: '# paragraph', other: '# paragraphs' })}` +
    (inserted === 0
      ? '.'
      : ` and add ${count(inserted, { one: '# new one', other: '# new ones' })}, rival wordings counted once.`),
  /** `least` and `most` are percentages. */
  agreement: (same: number, near: number, clash: number, least: string, most: string) =>
    `Where two sources speak about the same words (${count(same + near + clash, { one: '# time', other: '# times' })}), they want the same ${count(same, { one: '# time', other: '# times' })}, ` +
    `nearly the same ${count(near, { one: '# time', other: '# times' })}, and something else ${count(clash, { one: '# time', other: '# times' })}. ` +
    (least === most
      ? `Agreement: ${least}.`
      : `Agreement: ${least}, or ${most} if nearly the same is the same.`),
  nobodyMeets: 'No two sources speak about the same words of this text: nothing agrees, and nothing clashes.',
  beside: (n: number) =>
    count(n, {
      one: '# time two of them change other words of one paragraph: by their words, both changes can be adopted.',
      other:
        '# times two of them change other words of one paragraph: by their words, both changes can be adopted.',
    }),
  how: 'How this is counted',
  howLong:
    'Found by machine, by comparing words. Each meeting of two proposals of different sources at the same words counts once. Place and date, references brought up to date, punctuation and numbering do not count, nor does what a proposal leaves as it is. Percentages are cut, never rounded up. Read the words before you rely on a figure.',
  coarse: 'Some paragraph has so many versions that not all of them were held against each other.',
  whole: {
    suppression: (list: string, against: number) =>
      `${list} would suppress the whole text, which ${count(against, { one: '# other proposal', other: '# other proposals' })} would change or keep.`,
    'no change': (list: string, against: number) =>
      `${list} insists on no change to this text, which ${count(against, { one: '# other proposal', other: '# other proposals' })} would change or suppress.`,
  },
  pairs: 'Who agrees with whom',
  pair: 'Sources',
  same: 'Same',
  near: 'Nearly the same',
  clash: 'Clash',
  agreementShort: 'Agreement',
  range: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
  morePairs: (n: number) =>
    count(n, { one: '# more pair of sources meets.', other: '# more pairs of sources meet.' }),
  clashes: 'Where they clash',
  moreClashes: (n: number) => count(n, { one: '# more clash.', other: '# more clashes.' }),
  noClashes: 'No proposals clash in their words.',
  newParagraph: 'a new paragraph',
  wholeParagraph: 'the whole paragraph',
  itsPlace: 'its place',
  show: 'Show',
  extents: { changed: 'Changed paragraphs', clashes: 'Only clashes', all: 'Whole text' },
  sources: 'Sources',
  allSources: 'All sources',
  apply: 'Show',
  shownOf: (list: string) => `Only what ${list} would change.`,
  allOf: 'Show all proposals',
  one: 'All that is proposed to one paragraph.',
  backToAll: 'Back to the whole text',
  unchanged: (n: number) =>
    count(n, { one: '# paragraph without such a change', other: '# paragraphs without such a change' }),
  nothingShown: 'Nothing here fits this selection.',
  standing: {
    clash: 'clashes',
    beside: 'touches other words than the others',
    editorial: 'dates and references only',
    alone: '',
  },
  kind: {
    replaced: 'changes it',
    deleted: 'deletes the paragraph',
    inserted: 'adds it',
    moved: 'moves it',
  },
  movedAfter: (label: string) => `to after ${label}`,
  movedFirst: 'to the beginning',
  newHere: 'New paragraph',
  newAfter: (label: string) => `after ${label}`,
  language: 'Language of the text',
  rows: 'Paragraph by paragraph',
  part: (n: number, all: number) => `Part ${n} of ${all}`,
  previousPart: (label: string) => `Back: from ${label}`,
  nextPart: (label: string) => `On: from ${label}`,
  others: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
  more: (n: number) => count(n, { one: '# more change', other: '# more changes' }),
  nearTo: (proposal: string, likeness: string) =>
    `Nearly the same as ${proposal} (alike by ${likeness}); the difference:`,
  includes: (proposal: string) => `Makes the change of ${proposal}, and more.`,
  dispute: {
    words: 'In dispute:',
    place: 'In dispute, what is added here:',
    deletion: 'In dispute, whether the paragraph stays',
    insertion: 'In dispute, how the new paragraph reads',
    move: 'In dispute, where the paragraph stands',
  },
  gone: 'deleted',
  agree: (same: number, all: number) =>
    `They want the same ${count(same, { one: '# time', other: '# times' })} of ${all}.`,
  left: 'Not compared here',
  noText:
    'The text in force is not here, or nothing on it can be compared with it: proposals stand on their own pages.',
  notFound: 'No text of this name is here, and nothing is proposed to it.',
  otherBase: (conference: string) =>
    `The text in force before this conference is not here: proposals are held against the text of ${conference}.`,
};
