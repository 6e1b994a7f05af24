import type { enHome } from './en-home.ts';

export const frHome: typeof enHome = {
  title: 'Conférences',
  lead: 'Lire ce que les délégations proposent de modifier, texte par texte, chaque affirmation renvoyant aux mots sur lesquels elle repose.',
  none: 'Aucune conférence n’est encore disponible.',
  noneHelp:
    'Les documents sont importés par une seule commande ; un dossier ou une archive zip de fichiers Word suffit :',
  open: 'Ouvrir la matrice',
  newest: 'Derniers documents reçus',
};
