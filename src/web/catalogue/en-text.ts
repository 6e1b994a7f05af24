/** Texts in force, adopted and new. */
export const enText = {
  title: 'Texts',
  lead: 'Texts in force before the conference, and those it adopted, as far as they are here.',
  none: 'No text in force is here yet.',
  noneHelp: 'Texts in force come in with the same command as documents:',
  inForce: 'In force',
  adopted: 'Adopted',
  status: { 'in-force': 'Text in force', adopted: 'Adopted text' },
  notHere: 'The text in force is not here. What is proposed to it is below.',
  newText: 'This text is new: it exists only as proposed.',
  contents: 'In this text',
  proposals: 'Proposals on this text',
  noProposals: 'Nothing is proposed to this text.',
  notFound: 'No text of this name is here, and nothing is proposed to it.',
};
