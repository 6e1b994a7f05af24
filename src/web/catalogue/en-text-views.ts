/** The ways to look at one text: a word each, for they stand side by side on a phone. */
export const enTextViews = {
  label: 'Views of this text',
  text: 'Text',
  together: 'Together',
  asIf: 'As if',
  history: 'History',
  outcome: 'Outcome',
  citations: 'Citations',
};
