import type { enColumns } from './en-columns.ts';

export const frColumns: typeof enColumns = {
  sheet: 'Matrice',
  columnsSheet: 'Colonnes',
  column: 'Colonne',
  meaning: 'Ce qu’elle contient',
  about: {
    asOf: (day) => `Situation au ${day}.`,
    address: 'La même page en ligne',
    signs:
      'Dans le fichier CSV, une apostrophe précède les textes qui commencent par =, +, - ou @, afin qu’aucun tableur ne les prenne pour une formule. Plusieurs valeurs dans une cellule sont séparées par « ; ».',
  },
  columns: {
    table: 'Tableau de la matrice auquel appartient le texte',
    text: 'Texte qui serait modifié',
    text_key: 'Clé permanente du texte, telle que dans son adresse',
    text_title:
      'Titre du texte : celui du texte en vigueur s’il est disponible, sinon celui de la proposition',
    text_title_language: 'Langue de ce titre (ISO 639-1)',
    text_revision: 'Révision du texte en vigueur',
    topics: 'Groupes thématiques auxquels appartient le texte',
    proposal: 'Numéro de la proposition, tel qu’imprimé',
    action: 'Symbole : ADD, MOD, SUP, NOC, OTHER ; entre parenthèses ou avec astérisque comme imprimé',
    action_meaning: 'Signification du symbole',
    part: 'Partie du texte, lorsque la proposition ne porte que sur elle',
    source: 'Codes des auteurs, joints par « / » comme dans le numéro',
    source_names: 'Noms des auteurs ; tels que le document les imprime lorsqu’un code n’est pas connu',
    supporters: 'Codes des cosignataires, en plus des auteurs',
    insertions: 'Nombre de passages insérés',
    deletions: 'Nombre de passages supprimés',
    document: 'Document où figure la proposition, avec son addendum : 44A2 est l’Addendum 2 au Document 44',
    document_revision: 'Révision de ce document ; vide pour la première version',
    document_corrigendum: 'Corrigendum à ce document ; vide s’il n’en est pas un',
    document_date: 'Date de ce document (ISO 8601)',
    document_title: 'Titre de ce document',
    languages: 'Langues dans lesquelles la proposition est disponible (ISO 639-1)',
    suggested_issues:
      'Thèmes que suggère une machine, par identifiant ; nul ne les a vérifiés, sauf mention ailleurs',
    suggested_concerns:
      'Sujets de préoccupation que suggère une machine, par identifiant, corrigés par des personnes',
    suggested_bodies: 'Organisations touchées que suggère une machine, par identifiant',
    proposal_address: 'Adresse permanente de la proposition',
    text_address: 'Adresse permanente du texte',
    document_address: 'Adresse permanente du document',
  },
};
