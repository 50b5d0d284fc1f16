import type { Entry } from '../entry.ts';
import type { Pence } from '../money.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';

export type Payment = Entry<'money paid'>;

/** Something to be paid: the entry that says so, another that says the same again, and the sum where it is on record. */
export type ToBePaid = {
  readonly cause: Entry;
  readonly again?: Entry | undefined;
  readonly sum?: Pence | undefined;
};

/** What was paid of it, and the payment that brought it up to the sum; of no sum on record, any payment. */
export type Paid = { readonly paid: Pence; readonly inFull: Payment | undefined };

/**
 * What was paid of each of several things to be paid, in their order; each pound counts once. A payment goes to what it
 * names. One that names none of them goes to the one whose rest it is, or else to each in turn; with no sum on record,
 * only to a lone one. `isFor` says which payments may be for which at all.
 */
export function paidOf(
  reading: Reading,
  owed: readonly ToBePaid[],
  isFor: (payment: Payment, cause: Entry) => boolean,
): readonly Paid[] {
  const paid = owed.map((): { paid: number; inFull: Payment | undefined } => ({ paid: 0, inFull: undefined }));
  const left = (place: number) => (owed[place]?.sum ?? 0) - (paid[place]?.paid ?? 0);
  for (const payment of reading.of('money paid')) {
    const open = [...owed.keys()].filter((place) => {
      const { cause, again } = owed[place] ?? {};
      if (!cause || paid[place]?.inFull !== undefined || !isFrom(payment, cause)) return false;
      return isFor(payment, cause) || (again !== undefined && isFor(payment, again));
    });
    const names = (one: Entry | undefined) => reading.leadsBack(payment, one?.id);
    const named = open.filter((place) => names(owed[place]?.cause) || names(owed[place]?.again));
    for (const [place, sum] of shared(named.length > 0 ? named : open, payment, left, (at) => owed[at]?.sum)) {
      const of = paid[place];
      if (of === undefined) continue;
      of.paid += sum;
      if (owed[place]?.sum === undefined || payment.sum === undefined || left(place) <= 0) of.inFull = payment;
    }
  }
  return paid as readonly { paid: number; inFull: Payment | undefined }[] as readonly Paid[];
}

/** Whether money reached the resident: paid to them, or set against their arrears by an agreement on record. */
export function isPaidToThem({ offset, agreed, agreement }: Payment): boolean {
  return offset !== true || agreed === true || (agreement !== undefined && agreed !== false);
}

/** How much of a payment goes to each of those it may be for. */
function shared(
  open: readonly number[],
  { sum }: Payment,
  left: (place: number) => number,
  sumOf: (place: number) => Pence | undefined,
): readonly (readonly [number, number])[] {
  const [lone, ...more] = open;
  if (lone === undefined) return [];
  if (more.length === 0) return [[lone, sum ?? 0]];
  if (sum === undefined) return [];
  const exact = open.find((place) => left(place) === sum);
  if (exact !== undefined) return [[exact, sum]];
  let rest: number = sum;
  return open.flatMap((place): readonly (readonly [number, number])[] => {
    const part = Math.min(rest, left(place));
    if (sumOf(place) === undefined || part <= 0) return [];
    rest -= part;
    return [[place, part]];
  });
}
