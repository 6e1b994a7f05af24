/** Lists of documents. */
export const enDocuments = {
  title: 'Documents',
  number: 'Number',
  source: 'Source',
  documentTitle: 'Title',
  date: 'Date',
  languages: 'Languages',
  proposals: 'Proposals',
  none: 'No document is here yet.',
  later: 'Replaced by later versions',
  refused: 'Files that nobody could read',
  untitled: 'Without a title',
  unnumbered: 'Without a number',
};
