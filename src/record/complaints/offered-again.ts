import type { Entry } from '../entry.ts';
import type { Pence } from '../money.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { costOf } from './cost-of.ts';
import type { Offer } from './money-offered.ts';

type Cost = Entry<'cost met by resident'>;

/**
 * Of each offer that another repeats, the one that repeats it: a cost to be paid back, once as decided and once as offered
 * in an answer, is one debt. Each stands for one of the other; compensation of the same sum is for something besides.
 */
export function offersSaidAgain(reading: Reading, offers: readonly Offer[]): ReadonlyMap<Offer, Offer> {
  if (reading.of('reimbursement considered').length === 0) return none;
  const found = new Map<Offer, Offer>();
  const taken = new Set<Offer>();
  for (const offer of offers) {
    if (offer.kind !== 'remedy offered' || offer.sort !== 'reimburse' || offer.sum === undefined) continue;
    const decided = decisionsOf(reading, offers, offer.sum);
    const decision = decided.find((one) => !taken.has(one.decision) && isOfCost(reading, offer, one.cost))?.decision;
    if (!decision) continue;
    taken.add(decision);
    if (isFrom(decision, offer)) found.set(offer, decision);
    else found.set(decision, offer);
  }
  return found;
}

const none: ReadonlyMap<Offer, Offer> = new Map();

type Decided = { readonly decision: Entry<'reimbursement considered'>; readonly cost: Cost };

/** Every decision to pay back a cost of this sum; none while nobody has decided on another of the sum, as an offer may be of that. */
function decisionsOf(reading: Reading, offers: readonly Offer[], sum: Pence): readonly Decided[] {
  const alike = reading.of('cost met by resident').filter((cost) => cost.sum === sum);
  const decided = offers.flatMap((decision): readonly Decided[] => {
    if (decision.kind !== 'reimbursement considered' || decision.decision !== 'pay') return [];
    const cost = costOf(reading, decision);
    return cost && alike.includes(cost) ? [{ decision, cost }] : [];
  });
  return alike.every((cost) => decided.some((one) => one.cost === cost)) ? decided : [];
}

/** Whether an offer may be of a cost: made since, and pointing to no other. */
function isOfCost(reading: Reading, offer: Entry<'remedy offered'>, cost: Cost): boolean {
  if (offer.happened < cost.happened) return false;
  const others = reading.of('cost met by resident').filter((other) => other !== cost);
  return !others.some(({ id }) => reading.leadsBack(offer, id));
}
