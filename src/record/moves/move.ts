import { saidKeptBy } from '../complaints/kept-promises.ts';
import type { Entry, Happening } from '../entry.ts';
import { isSamePerson } from '../household/known-need.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase } from '../whole-case.ts';
import { isPromiseOfMove } from './move-words.ts';
import { isOwnWay } from './own-way.ts';
import { peopleOn } from './place-check.ts';

/** A temporary move, from leaving to going home, of the household or of those of it who went to one place. */
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

/**
 * Whether the household was already living somewhere else for the time being on the day something happened. Once some of a
 * family that was split are home, what happens there happens to them.
 */
export function isAway({ temporary }: Move, when: Happening): boolean {
  return temporary.some(
    (one) => one.out.happened < when.happened && !isOver(one.back, when) && !isOneHome(temporary, one, when),
  );
}

/** Whether the household was living somewhere else by the end of the day something happened. */
export function isAwayAfter({ temporary }: Move, when: Happening): boolean {
  return temporary.some(
    (one) => one.out.happened <= when.happened && !isOver(one.back, when) && !isOneHome(temporary, one, when),
  );
}

/** Whether others, who were away at the same time as those of one move, had come home by then. */
function isOneHome(all: readonly TemporaryMove[], { out, after }: TemporaryMove, when: Happening): boolean {
  return all.some(
    ({ back }) => back !== undefined && back !== after && back.happened >= out.happened && isOver(back, when),
  );
}

/** The temporary moves that had begun and not ended by the end of a day. */
export function movesOn(move: Move, when: Happening): readonly TemporaryMove[] {
  return move.temporary.filter(({ out, back }) => out.happened <= when.happened && !isOver(back, when));
}

/** What ends the last of several moves: undefined while one of them goes on. */
export function lastBack(moves: readonly TemporaryMove[]): TemporaryMove['back'] {
  if (moves.some(({ back }) => back === undefined)) return undefined;
  return moves
    .map(({ back }) => back as Entry<'moved back' | 'moved for good'>)
    .toSorted(inOrder)
    .at(-1);
}

function isOver(back: Happening | undefined, when: Happening): boolean {
  return back !== undefined && back.happened <= when.happened;
}

/** The first decision about moving, or the move itself, on or after the day of `since`, about the same matter or the whole case. */
export function moveDecided(
  reading: Reading,
  about: Happening,
  since: Happening,
  test: (decision: Entry) => boolean = () => true,
): Entry | undefined {
  return allOnCase(
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
  ).find((decision) => test(decision) && !isOwnWay(reading, decision));
}

/**
 * Going from one temporary place to another, with no return between, is one move. Where those who went to two places are
 * named and none is the same, each is a move of its own: the mother to a hotel, the children to their grandmother.
 */
function readTemporaryMoves(reading: Reading): readonly TemporaryMove[] {
  const moves: TemporaryMove[] = [];
  for (const out of reading.of('moved out')) {
    const open = moves.filter(({ back }) => back === undefined || back.happened > out.happened);
    if (open.some((one) => mayShare(one.out.people, out.people))) continue;
    const after = moves.findLast(({ back }) => back !== undefined && back.happened <= out.happened)?.back;
    moves.push({ out, after, back: returnOf(reading, out, after) });
  }
  return moves;
}

/**
 * What brought home everyone who went: word that the household did, that each of them did, or a move for good. Whoever came
 * home and left again the same day is not home by the first.
 */
function returnOf(reading: Reading, out: Entry<'moved out'>, after: TemporaryMove['after']): TemporaryMove['back'] {
  const returned: string[] = [];
  const back = reading.allAfter(out, 'moved back').find((one) => {
    if (one === after) return false;
    returned.push(...(one.people ?? []));
    return one.people === undefined || areAllHome(reading, out, returned);
  });
  return earliest<Entry<'moved back' | 'moved for good'>>(back, reading.firstAfter(out, 'moved for good'));
}

/** Where nobody wrote down who left, everyone known to live there did. */
function areAllHome(reading: Reading, out: Entry<'moved out'>, returned: readonly string[]): boolean {
  if (namesEveryone(returned)) return true;
  const left = out.people ?? peopleOn(reading, out.happened).map(({ person }) => person);
  return left.every((person) => returned.some((one) => isSamePerson(one, person)));
}

/** Whether some of those named in two lists may be the same: a list nobody wrote is of the household. */
function mayShare(some: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  if (some === undefined || others === undefined || namesEveryone(some) || namesEveryone(others)) return true;
  return some.some((one) => others.some((other) => isSamePerson(one, other)));
}

function namesEveryone(people: readonly string[]): boolean {
  return people.some((person) => everyone.test(person.trim()));
}

const everyone = /^(?:everyone|everybody|all(?: of them)?|(?:the )?(?:whole )?(?:family|household))$/i;

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
