import type { enExport } from './en-export.ts';

export const frExport: typeof enExport = {
  download: 'Télécharger ce qui est affiché',
  csv: 'CSV',
  xlsx: 'Excel',
  explained: 'Explication des colonnes',
};
