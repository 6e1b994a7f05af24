import type { TextHistory } from '../../compare/history/trace-history.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';

/** Of the newest revision: what a page calls a paragraph. */
export type HistoryPlace = Pick<OutlinedParagraph, 'anchor' | 'call' | 'role'>;

/** The history of a text as it is stored: `places` and the paragraphs of the history go together. */
export interface StoredTextHistory extends TextHistory {
  readonly places: readonly HistoryPlace[];
}
