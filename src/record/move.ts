import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

/** A temporary move, from leaving to going home. */
export type TemporaryMove = { readonly out: Entry<'moved out'>; readonly back: Entry | undefined };

export type Move = { readonly temporary: readonly TemporaryMove[] };

/** Reads the household's temporary moves. */
export function readMove(reading: Reading): Move {
  return {
    temporary: reading
      .of('moved out')
      .map((out) => ({ out, back: reading.firstOfAnyAfter(out, 'moved back', 'moved for good') })),
  };
}
