/** Which list a paragraph is in, as one place says it (w:numPr, ECMA-376 Part 1 §17.3.1.19). */
export interface NumberProperties {
  /** Id of the list; 0 takes an inherited number away. */
  numId?: number;
  /** Level from 0. */
  ilvl?: number;
  /** Id of the style that named the list: the level is then the one that belongs to the style (§17.9.23). */
  style?: string;
}
