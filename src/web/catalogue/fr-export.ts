import type { Catalogue } from './catalogue.ts';

export const frExport: Catalogue['export'] = {
  download: 'Télécharger ce qui est affiché',
  csv: 'CSV',
  xlsx: 'Excel',
  explained: 'Explication des colonnes',
};
