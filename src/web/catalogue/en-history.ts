/** Who wrote what of a text, over its revisions. */
export const enHistory = {
  title: 'History',
  none: 'Fewer than two revisions of this text are here. Its history begins with the second: import the text of an earlier conference, or the adopted one.',
  revisions: 'Revisions',
  columns: {
    revision: 'Revision',
    size: 'Size',
    words: 'Words',
    added: 'Added',
    removed: 'Removed',
    left: 'Left today',
  },
  from: 'From',
  to: 'To',
  compare: 'Compare',
  compared: (from: string, to: string) => `What changed from ${from} to ${to}`,
  byMachine: 'Compared by machine, word by word.',
  back: 'Who wrote what',
  written: 'Who wrote what',
  how: (first: string) =>
    `Words without a mark stand since ${first}, the first revision that is here. Behind all others stands the year of the revision that brought them. Where what a conference adopted was traced, the proposals with these words follow. Compared by machine, each revision with the one before it.`,
  since: 'since',
  drafted: 'drafted at the conference',
  near: 'near',
  gone: 'What is gone',
  removed: (year: string) => `No longer in the text since ${year}`,
};
