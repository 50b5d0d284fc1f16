/** A file that is no letter we can read. The message says what to do, for the person who gave it. */
export class CannotReadLetter extends Error {
  override readonly name = 'CannotReadLetter';
  /** The line it goes wrong at, counting from 1, where that is known. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** The most a letter may be, in bytes. A letter of a hundred pages is far smaller. */
export const largestLetter = 2 * 1024 * 1024;
