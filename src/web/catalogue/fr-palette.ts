import type { enPalette } from './en-palette.ts';

export const frPalette: typeof enPalette = {
  title: 'Aller à',
  places: 'Pages',
  more: 'Plus',
  all: (text) => `Tous les résultats pour « ${text} »`,
  everywhere: 'Chercher dans toutes les conférences',
  close: 'Fermer',
  slash: 'Ouvrir avec la touche /',
};
