import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Files } from '../store/files/files.ts';
import type { Store } from '../store/open-store.ts';

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
  /** Which version of Putright this is. */
  readonly version: string;
  readonly today: Day;
  readonly now: () => Instant;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Shows how far a long run has got, on a terminal only. */
  readonly showProgress: (line: string) => void;
  /** Where what is kept is kept, where it is not at an address of its own. */
  readonly folder: string;
  /** Whether the environment says where a database of the landlord’s own is; then ours is not used. */
  readonly hasDatabaseOfItsOwn?: boolean;
  /** Opens the database, wherever the environment says it is. Whoever opens it closes it. Throws CannotUseDatabase. */
  readonly openStore: (how?: { readonly isToMigrate?: boolean; readonly isToMind?: boolean }) => Promise<Store>;
  /** Says where the files put on cases are kept. Throws in one sentence where the environment does not say it well. */
  readonly openFiles: () => Files;
  /** Waits until somebody asks the program to stop. */
  readonly untilStopped: () => Promise<void>;
};
