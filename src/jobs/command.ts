import type { Day } from '../calendar/day.ts';

/** A command of the command line: what it is called, how it is written, and what it does. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  /** Runs with the words after its name. Gives 0 when all is well, 1 when a check failed, 2 when the input was wrong. */
  readonly run: (words: readonly string[], world: World) => Promise<ExitCode> | ExitCode;
};

export type ExitCode = 0 | 1 | 2;

/** What a command may know and touch of the world; given to it, so that it can be tested. */
export type World = {
  readonly today: Day;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Shows how far a long run has got, on a terminal only. */
  readonly showProgress: (line: string) => void;
};
