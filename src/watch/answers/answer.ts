import type { Concern } from '../finding.ts';
import type { Named } from '../issues/issue.ts';

/** Words that States have already agreed on, to be used instead of what is proposed. */
export interface AgreedLanguage {
  readonly id: string;
  /** At most 25 words, verbatim. */
  readonly quote: string;
  /** "Resolution 102 (Rev. Dubai, 2018)" */
  readonly text: string;
  /** Key of the text at its conference, to link it where it is here: "RES-102". */
  readonly key: string | null;
  /** "resolves 2", "recognizing e)" */
  readonly place: string;
  readonly year: number;
  readonly concerns: readonly Concern[];
  /** Empty: for every issue. */
  readonly issues: readonly string[];
}

/** A point to make, in our own words. */
export interface TalkingPoint {
  readonly id: string;
  readonly say: Named;
  readonly concerns: readonly Concern[];
  /** Which way the change goes that it answers. */
  readonly direction: 'against' | 'for';
  readonly issues: readonly string[];
}

export interface Answers {
  readonly agreed: readonly AgreedLanguage[];
  readonly points: readonly TalkingPoint[];
}
