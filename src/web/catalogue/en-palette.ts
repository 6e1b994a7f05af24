/** What opens with a key. */
export const enPalette = {
  title: 'Go to',
  places: 'Places',
  more: 'More',
  all: (text: string) => `All results for “${text}”`,
  everywhere: 'Search all conferences',
  close: 'Close',
  slash: 'Open with the key /',
};
