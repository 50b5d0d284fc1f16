import { sayDay } from '../../calendar/day.ts';
import { readOrders } from '../../record/complaints/order.ts';
import { isPaidToThem } from '../../record/complaints/paid-in-full.ts';
import type { Entry } from '../../record/entry.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';

/** What was offered and ordered in money, and what of it was paid, to the day. */
export type MoneyView = { readonly lines: readonly string[]; readonly stands: string | undefined };

/** Reads the sums: an offer or an order is owed until as much has been paid. */
export function viewMoney(reading: Reading): MoneyView {
  const offered = reading
    .of('remedy offered')
    .flatMap((entry) => (entry.sum === undefined ? [] : [{ entry, sum: entry.sum }]));
  const ordered = reading
    .of('order received')
    .flatMap((entry) => (entry.sum === undefined ? [] : [{ entry, sum: entry.sum }]));
  const paid = reading.of('money paid');
  const notAgreed = paid.filter((payment) => !isPaidToThem(payment));
  const total = (sums: readonly { readonly sum?: Pence | undefined }[]) =>
    sums.reduce((all, { sum }) => all + (sum ?? 0), 0);
  const lines = [
    ...offered.map(({ entry, sum }) => ({
      on: entry.happened,
      says: `${sayPence(sum)} was offered on ${sayDay(entry.happened)}${entry.why === undefined ? '' : ` (${entry.why})`}`,
    })),
    ...ordered.map(({ entry, sum }) => ({
      on: entry.happened,
      says: `${sayPence(sum)} was ordered on ${sayDay(entry.happened)}${entry.due === undefined ? '' : `, to be paid by ${sayDay(entry.due)}`}`,
    })),
    ...paid.map((entry) => ({
      on: entry.happened,
      says: `${entry.sum === undefined ? 'Money' : sayPence(entry.sum)} was paid on ${sayDay(entry.happened)}${sayOffset(entry)}`,
    })),
  ].toSorted((one, other) => one.on - other.on);
  // An order may take in what was offered before, which its letter says: so the two are never added up.
  const left =
    ordered.length > 0
      ? readOrders(reading).reduce((all, { order, paid, carriedOut }) => all + leftOf(order.sum, paid, carriedOut), 0)
      : total(offered) - total(paid.filter(isPaidToThem));
  const owed = ordered.length > 0 ? total(ordered) : total(offered);
  const of = ordered.length > 0 && offered.length > 0 ? ' of what was ordered' : '';
  const why = notAgreed.length > 0 && left > 0 ? ` ${setOffInstead(ordered.length > 0)}` : '';
  const stands =
    owed === 0
      ? undefined
      : left > 0
        ? `${sayPence(left as Pence)}${of} is still to be paid.${why}`
        : `All${of} has been paid.`;
  return { lines: lines.map(({ says }) => `${says}.`), stands };
}

function leftOf(sum: Pence | undefined, paid: Pence, carriedOut: Entry | undefined): number {
  return carriedOut ? 0 : Math.max((sum ?? 0) - paid, 0);
}

function sayOffset(payment: Entry<'money paid'>): string {
  if (!payment.offset) return '';
  return `, set against arrears${isPaidToThem(payment) ? ', as they agreed' : ', and nothing on record says that they agreed'}`;
}

function setOffInstead(isOrdered: boolean): string {
  return isOrdered
    ? 'Money that is ordered is paid to the resident: what was set against arrears does not count.'
    : 'What was set against arrears counts once their agreement is on record.';
}
