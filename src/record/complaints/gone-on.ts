import { type Day, monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';

/**
 * When what money is offered for began: the first report of whatever is still wrong, or was put right in the six months
 * before; a fault or a danger in the home, antisocial behaviour, an adaptation asked for. Undefined where there is none.
 */
export function beganBefore(reading: Reading, offer: Entry): Entry | undefined {
  const isStillFelt = (ended: Entry | undefined) =>
    ended === undefined || monthsAfter(ended.happened, monthsStillFelt) >= offer.happened;
  const began: readonly Entry[] = [
    ...reading.problems.filter(({ ended }) => isStillFelt(ended)).map(({ report }) => report),
    ...reading.behaviour.matters.filter(({ ended }) => isStillFelt(ended)).map(({ first }) => first),
    ...reading.of('adaptation asked for'),
  ];
  return began.filter(({ happened }) => happened <= offer.happened).toSorted(inOrder)[0];
}

/** Whether something lasted so many months or more, by a day. */
export function hasLasted(began: Entry, until: Day, months: number): boolean {
  return monthsAfter(began.happened, months) <= until;
}

const monthsStillFelt = 6;
