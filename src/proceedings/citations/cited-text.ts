/** A text that another text names: "Resolution 64 (Rev. Hammamet, 2016)", "No. 196 of the Convention". */
export interface CitedText {
  /** UTF-16 places in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Key of the text within its family: "RES-64", "CV-196", "CS-ART-50". */
  readonly key: string;
  readonly revision: CitedRevision | null;
  /**
   * Family of conferences that adopted it ("PP", "WTSA"), or a body beside them ("Council", "UN"); "this" is the
   * conference whose text it stands in. Null where nothing in the words tells.
   */
  readonly family: string | null;
}

/** The revision that is named. */
export interface CitedRevision {
  /** "Rev. Hammamet, 2016" */
  readonly printed: string;
  readonly year: number;
}

/** A session at which texts were adopted, as citations name it. */
export interface Session {
  readonly family: string;
  readonly year: number;
  /** Of its place, in every language it is cited in. */
  readonly names: readonly string[];
}
