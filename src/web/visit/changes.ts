import type { ListedDocument } from '../components/document-list.tsx';

/** What came in for one conference since the reader's last visit; since the last import where there was none. */
export interface Changes {
  readonly conference: string;
  /** "visit": since the reader was last here; "import": what the last import brought. */
  readonly since: 'visit' | 'import';
  /** ISO instant. */
  readonly from: string;
  readonly documents: number;
  readonly revisions: number;
  /** In those documents and revisions. */
  readonly proposals: number;
  readonly textsInForce: number;
  readonly textsAdopted: number;
  readonly refused: number;
  /** The newest of them, each in one language. */
  readonly listed: readonly ListedDocument[];
}

/** Whether anything came in at all. */
export const hasChanges = ({ documents, revisions, textsInForce, textsAdopted, refused }: Changes) =>
  documents + revisions + textsInForce + textsAdopted + refused > 0;
