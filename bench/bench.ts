/** One thing that is measured: one file of this folder, `export const bench`. */
export interface Bench {
  /** Short name for the command line: `npm run bench -- compare-speed`. */
  readonly name: string;
  readonly title: string;
  /** Null with a printed reason where what it needs is not here. */
  run(): Promise<Result | null>;
}

export interface Result {
  /** What is measured and how, for somebody who doubts it. */
  readonly method: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly goals: readonly Goal[];
}

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
  /** Where it was missed: why. */
  readonly why?: string;
}
