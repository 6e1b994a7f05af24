import type { enDocuments } from './en-documents.ts';

export const frDocuments: typeof enDocuments = {
  title: 'Documents',
  number: 'Numéro',
  source: 'Auteur',
  documentTitle: 'Titre',
  date: 'Date',
  languages: 'Langues',
  proposals: 'Propositions',
  none: 'Aucun document n’est encore disponible.',
  later: 'Remplacés par une version ultérieure',
  refused: 'Fichiers illisibles',
  untitled: 'Sans titre',
  unnumbered: 'Sans numéro',
};
