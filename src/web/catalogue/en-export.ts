/** Downloads of the matrix: one line a proposal. */
export const enExport = {
  download: 'Download what is shown',
  csv: 'CSV',
  xlsx: 'Excel',
  explained: 'Columns explained',
};
