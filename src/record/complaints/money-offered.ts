import type { Entry } from '../entry.ts';
import { type Pence, sayPence } from '../money.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { costOf } from './cost-of.ts';
import { offersSaidAgain } from './offered-again.ts';
import { isPaidToThem, type Payment, paidOf } from './paid-in-full.ts';

/** Something that offers money: compensation, or a decision to pay a cost back. */
export type Offer = Entry<'remedy offered' | 'reimbursement considered'>;

/** Money offered, and what became of it. */
export type MoneyOffered = {
  readonly offer: Offer;
  readonly accepted: Entry<'remedy accepted'> | undefined;
  /** The payment that brought it up to its sum. */
  readonly paid: Payment | undefined;
  /** What was only set against arrears, and nothing says that they agreed; none once it was paid. */
  readonly setOff: readonly Payment[];
};

/** Every offer of money that stands, with what was paid of it. */
export function readMoneyOffered(reading: Reading): readonly MoneyOffered[] {
  const offers = offersOf(reading);
  const inFull = paidInFull(reading, offers);
  return offers.map((offer) => {
    const paid = inFull.get(offer) ?? paidWithin(reading, offer, inFull);
    return {
      ...{ offer, paid, accepted: reading.firstAfter(offer, 'remedy accepted') },
      setOff: paid ? [] : reading.allAfter(offer, 'money paid').filter((payment) => !isPaidToThem(payment)),
    };
  });
}

/** Each offer of money, but those a later one replaced before they were accepted or paid. */
function offersOf(reading: Reading): readonly Offer[] {
  const offers = reading.ofAny('remedy offered', 'reimbursement considered').filter(isOfMoney);
  return offers.filter((offer, place) => {
    const next = offers
      .slice(place + 1)
      .find((later) => reading.belongsWith(later, offer) && later.happened > offer.happened);
    if (!next || offer.kind === 'reimbursement considered' || next.kind === 'reimbursement considered') return true;
    // Nobody takes back a part of what was offered: a smaller sum is for something besides.
    if ((next.sum ?? Number.POSITIVE_INFINITY) < (offer.sum ?? 0)) return true;
    const settled = reading.firstOfAnyAfter(offer, 'remedy accepted', 'money paid');
    return settled !== undefined && settled.happened < next.happened;
  });
}

function isOfMoney(offer: Offer): boolean {
  return offer.kind === 'remedy offered'
    ? offer.sort === 'compensate' || offer.sort === 'reimburse'
    : offer.decision !== 'do not pay';
}

/** A cost to be paid back may be part of a larger sum offered after, that says so; then that is what was to be paid. */
function paidWithin(reading: Reading, offer: Offer, inFull: ReadonlyMap<Offer, Payment>): Payment | undefined {
  if (offer.kind === 'remedy offered') return undefined;
  const cost = costOf(reading, offer);
  if (cost?.sum === undefined) return undefined;
  const said = sayPence(cost.sum);
  const larger = reading
    .of('remedy offered')
    .find((other) => isOfMoney(other) && isFrom(other, offer) && other.why?.includes(said));
  return larger && inFull.get(larger);
}

/** The payment that brought each offer up to its sum, each pound counted once; what names an order is of that. */
function paidInFull(reading: Reading, offers: readonly Offer[]): ReadonlyMap<Offer, Payment> {
  const ordered = reading.of('order received');
  const isFor = (payment: Payment, offer: Entry) =>
    isPaidToThem(payment) &&
    reading.belongsWith(payment, offer) &&
    !ordered.some(({ id }) => reading.leadsBack(payment, id));
  const saidAgain = offersSaidAgain(reading, offers);
  const again = new Set(saidAgain.values());
  const owed = offers
    .filter((offer) => !again.has(offer))
    .map((offer) => ({ cause: offer, again: saidAgain.get(offer), sum: sumOf(reading, offer) }));
  const paid = paidOf(reading, owed, isFor);
  return new Map(
    owed.flatMap(({ cause, again }, place): readonly (readonly [Offer, Payment])[] => {
      const payment = paid[place]?.inFull;
      if (!payment) return [];
      return again ? [[cause, payment] as const, [again, payment] as const] : [[cause, payment]];
    }),
  );
}

/** Of a cost to be paid back, what it cost. */
function sumOf(reading: Reading, offer: Offer): Pence | undefined {
  if (offer.kind === 'remedy offered') return offer.sum;
  return offer.decision === 'pay' ? costOf(reading, offer)?.sum : undefined;
}
