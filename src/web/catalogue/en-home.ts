/** The first page. */
export const enHome = {
  title: 'Conferences',
  lead: 'Read what delegations propose to change, text by text, with every statement linked to the words it stands on.',
  none: 'No conference is here yet.',
  noneHelp: 'Documents come in with one command; a folder or a zip of Word files is enough:',
  open: 'Open the matrix',
  newest: 'Last documents to come in',
};
