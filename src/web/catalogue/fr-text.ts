import type { enText } from './en-text.ts';

export const frText: typeof enText = {
  title: 'Textes',
  lead: 'Les textes en vigueur avant la conférence et ceux qu’elle a adoptés, dans la mesure où ils sont disponibles.',
  none: 'Aucun texte en vigueur n’est encore disponible.',
  noneHelp: 'Les textes en vigueur sont importés par la même commande que les documents :',
  inForce: 'En vigueur',
  adopted: 'Adopté',
  status: { 'in-force': 'Texte en vigueur', adopted: 'Texte adopté' },
  notHere:
    'Le texte en vigueur n’est pas disponible. Les propositions qui le concernent figurent ci-dessous.',
  newText: 'Ce texte est nouveau : il n’existe que sous forme de proposition.',
  contents: 'Dans ce texte',
  proposals: 'Propositions concernant ce texte',
  noProposals: 'Aucune proposition ne concerne ce texte.',
  notFound: 'Aucun texte de ce nom n’est disponible et aucune proposition ne le concerne.',
};
