/** Changed words, wherever they stand. */
export const enTracked = {
  inserted: 'inserted:',
  deleted: 'deleted:',
  movedHere: 'moved here:',
  movedAway: 'moved away:',
  end: 'end of change',
  toOrigin: 'where it was moved from',
  toPlace: 'where it was moved to',
  insertedLegend: 'inserted',
  deletedLegend: 'deleted',
  movedLegend: 'moved',
  joined: 'paragraph joined with the next one',
  split: 'paragraph parted here',
  linkTo: (label: string) => `Link to ${label}`,
  paragraph: (n: number) => `paragraph ${n}`,
  note: (n: number) => `Note ${n}`,
};
