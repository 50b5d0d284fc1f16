import { saidKeptBy } from '../complaints/kept-promises.ts';
import type { Entry, Happening } from '../entry.ts';
import { earliest, type Reading } from '../reading.ts';
import { firstOnCase } from '../whole-case.ts';
import { isPromiseOfMove } from './move-words.ts';

/** A temporary move, from leaving to going home. */
export type TemporaryMove = {
  readonly out: Entry<'moved out'>;
  /** When the one before it ended, if there was one: what was said until then was about that one. */
  readonly after: Entry | undefined;
  /** Going home, or to another home for good. */
  readonly back: Entry<'moved back' | 'moved for good'> | undefined;
};

/** A move the landlord promised, and what settled the promise: the move, a home that suits, or word that it had changed. */
export type PromisedMove = { readonly promise: Entry<'promise made'>; readonly settled: Entry | undefined };

export type Move = { readonly temporary: readonly TemporaryMove[]; readonly promised: readonly PromisedMove[] };

/** Reads the household’s temporary moves, and the moves it was promised. */
export function readMove(reading: Reading): Move {
  return { temporary: readTemporaryMoves(reading), promised: readPromisedMoves(reading) };
}

/** Whether the household was already living somewhere else for the time being on the day something happened. */
export function isAway(move: Move, when: Happening): boolean {
  return move.temporary.some(({ out, back }) => out.happened < when.happened && !isOver(back, when));
}

/** Whether the household was living somewhere else by the end of the day something happened. */
export function isAwayAfter(move: Move, when: Happening): boolean {
  return move.temporary.some(({ out, back }) => out.happened <= when.happened && !isOver(back, when));
}

function isOver(back: Happening | undefined, when: Happening): boolean {
  return back !== undefined && back.happened <= when.happened;
}

/** The first decision about moving, or the move itself, on or after the day of `since`, about the same matter or the whole case. */
export function moveDecided(reading: Reading, about: Happening, since: Happening): Entry | undefined {
  return firstOnCase(
    reading,
    about,
    since,
    'move considered',
    'move evidence weighed',
    'alternative home offered',
    'alternative home declined',
    'home offered',
    'moved out',
    'moved for good',
  );
}

/** Going from one temporary place to another, with no return between, is one move. */
function readTemporaryMoves(reading: Reading): readonly TemporaryMove[] {
  const moves: TemporaryMove[] = [];
  for (const out of reading.of('moved out')) {
    const last = moves.at(-1);
    if (last && (last.back === undefined || last.back.happened > out.happened)) continue;
    moves.push({ out, after: last?.back, back: reading.firstOfAnyAfter(out, 'moved back', 'moved for good') });
  }
  return moves;
}

function readPromisedMoves(reading: Reading): readonly PromisedMove[] {
  return reading
    .of('promise made')
    .filter(isPromiseOfMove)
    .map((promise) => ({
      promise,
      settled: earliest<Entry>(
        reading.firstOfAnyAfter(promise, 'moved for good', 'promise changed'),
        saidKeptBy(reading, promise),
        reading.firstAfter(promise, 'moved out', (out) => out.for === promise.id || /\btempor/i.test(promise.promise)),
        reading.firstAfter(promise, 'home offered', (offer) => offer.suits !== false),
      ),
    }));
}
