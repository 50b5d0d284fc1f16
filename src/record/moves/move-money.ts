import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import type { Pence } from '../money.ts';
import { earliest, type Reading } from '../reading.ts';

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

/** A place to stay that is paid for until a day, and what came of that before or after it. */
export type PaidStay = {
  readonly paid: Entry<'move cost met'>;
  readonly until: Day;
  /** More time paid for, going home, or going somewhere else. */
  readonly next: Entry | undefined;
};

/** Each time a place to stay was paid for until a day, but for those an earlier payment already reaches past. */
export function paidStaysOf(reading: Reading): readonly PaidStay[] {
  const stays = reading
    .of('move cost met')
    .filter(({ what, until }) => what === 'place to stay' && until !== undefined);
  return stays.flatMap((paid, n): readonly PaidStay[] => {
    const until = paid.until as Day;
    if (stays.slice(0, n).some((before) => (before.until as Day) >= until)) return [];
    const longer = stays.slice(n + 1).find((later) => (later.until as Day) > until);
    const gone = reading.firstOfAnyAfter(paid, 'moved back', 'moved for good');
    const elsewhere = reading.of('moved out').find(({ happened }) => happened > paid.happened);
    return [{ paid, until, next: earliest<Entry>(longer, gone, elsewhere) }];
  });
}

/** The last payment for a place to stay, where nobody wrote down until when it is paid and nothing has come of it. */
export function staysWithoutEnd(reading: Reading): readonly Entry<'move cost met'>[] {
  const last = reading.of('move cost met').findLast(({ what }) => what === 'place to stay');
  if (last === undefined || last.until !== undefined) return [];
  return reading.firstOfAnyAfter(last, 'moved back', 'moved for good') ? [] : [last];
}
