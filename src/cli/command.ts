import type { ParseArgsOptionsConfig } from 'node:util';

/** One command of `bin/rapporteur`: one file of this folder. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: usage, options, examples, exit codes. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Returns the exit code. */
  run(input: CommandInput): Promise<number>;
}

export interface CommandInput {
  /** Positional arguments. */
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** All was done. */
export const EXIT_DONE = 0;
/** Something was refused; the rest was done. */
export const EXIT_REFUSED = 1;
/** The words of the call are wrong; nothing was done. */
export const EXIT_USAGE = 2;

/** The call itself is wrong: its sentence goes to standard error, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
