import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Pence } from '../money.ts';
import type { Reading } from '../reading.ts';
import { lastBack, movesOn } from './move.ts';

/** What a move has cost so far, line by line. */
export type MoveMoney = {
  /** What was paid for the household, oldest first. */
  readonly paid: readonly Entry<'move cost met'>[];
  readonly total: Pence;
  /** Whether some of it was written down without its sum, so that the total is less than was spent. */
  readonly isTotalKnown: boolean;
  /** What the household paid itself, and whether it was decided to pay it back. */
  readonly byResident: readonly {
    readonly cost: Entry<'cost met by resident'>;
    readonly considered: Entry<'reimbursement considered'> | undefined;
  }[];
};

/** Reads the money of the move. */
export function moveMoneyOf(reading: Reading): MoveMoney {
  const paid = reading.of('move cost met');
  return {
    paid,
    total: paid.reduce((sum, one) => sum + (one.sum ?? 0), 0) as Pence,
    isTotalKnown: paid.every(({ sum }) => sum !== undefined),
    byResident: reading
      .of('cost met by resident')
      .map((cost) => ({ cost, considered: reading.firstAfter(cost, 'reimbursement considered') })),
  };
}

/** A place to stay, or storage, that is paid for until a day, and what came of that before or after it. */
export type PaidStay = {
  readonly paid: Entry<'move cost met'>;
  readonly until: Day;
  /** More time paid for, going home, or going somewhere else. */
  readonly next: Entry | undefined;
};

/** What is lost on the day it is paid until: the place they stay, and where their belongings are kept. */
const keptByPaying: readonly Entry<'move cost met'>['what'][] = ['place to stay', 'storage'];

/** Each time one of them was paid for until a day, but for those an earlier payment already reaches past. */
export function paidStaysOf(reading: Reading): readonly PaidStay[] {
  return keptByPaying.flatMap((what) => paidFor(reading, what)).sort((one, other) => inOrder(one.paid, other.paid));
}

function paidFor(reading: Reading, what: Entry<'move cost met'>['what']): readonly PaidStay[] {
  const stays = reading.of('move cost met').filter((one) => one.what === what && one.until !== undefined);
  return stays.flatMap((paid, n): readonly PaidStay[] => {
    const until = paid.until as Day;
    const isOfSame = (other: Entry<'move cost met'>) => placePaid(reading, other) === placePaid(reading, paid);
    if (stays.slice(0, n).some((before) => isOfSame(before) && (before.until as Day) >= until)) return [];
    const longer = stays.slice(n + 1).find((later) => isOfSame(later) && (later.until as Day) > until);
    const elsewhere = what === 'storage' ? undefined : movedOn(reading, paid);
    return [{ paid, until, next: earliest<Entry>(longer, wentHome(reading, paid), elsewhere) }];
  });
}

/** Going home, or to another home for good, of those it was paid for: of all who are away, where nothing says of whom. */
function wentHome(reading: Reading, paid: Entry<'move cost met'>): Entry | undefined {
  const moves = movesOn(reading.move, paid);
  const theirs = moves.filter(({ out }) => reading.belongsWith(paid, out));
  if (theirs.length > 0) return lastBack(theirs);
  return reading.firstOfAnyAfter(paid, 'moved back', 'moved for good');
}

/** Going somewhere else, of those it was paid for: others of the family who leave for a place of their own do not end it. */
function movedOn(reading: Reading, paid: Entry<'move cost met'>): Entry<'moved out'> | undefined {
  const isOfOthers = (out: Entry<'moved out'>) =>
    reading.move.temporary.some((one) => one.out === out) && movesOn(reading.move, paid).length > 0;
  return reading.of('moved out').find((out) => out.happened > paid.happened && !isOfOthers(out));
}

/** Which of the moves of a family that is split it was paid for; undefined where nothing says. */
function placePaid(reading: Reading, paid: Entry<'move cost met'>): string | undefined {
  return reading.move.temporary.length < 2
    ? undefined
    : reading.move.temporary.find(({ out }) => out.id === paid.for)?.out.id;
}

/** The last payment for a place to stay, where nobody wrote down until when it is paid and nothing has come of it. */
export function staysWithoutEnd(reading: Reading): readonly Entry<'move cost met'>[] {
  const last = reading.of('move cost met').findLast(({ what }) => what === 'place to stay');
  if (last === undefined || last.until !== undefined) return [];
  return reading.firstOfAnyAfter(last, 'moved back', 'moved for good') ? [] : [last];
}
