import { sayDay } from '../../calendar/day.ts';
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
      says: `${entry.sum === undefined ? 'Money' : sayPence(entry.sum)} was paid on ${sayDay(entry.happened)}${entry.offset ? ', set against arrears' : ''}`,
    })),
  ].toSorted((one, other) => one.on - other.on);
  // An order may take in what was offered before, which its letter says: so the two are never added up.
  const owed = ordered.length > 0 ? total(ordered) : total(offered);
  const left = owed - total(paid);
  const of = ordered.length > 0 && offered.length > 0 ? ' of what was ordered' : '';
  const stands =
    owed === 0
      ? undefined
      : left > 0
        ? `${sayPence(left as Pence)}${of} is still to be paid.`
        : `All${of} has been paid.`;
  return { lines: lines.map(({ says }) => `${says}.`), stands };
}
