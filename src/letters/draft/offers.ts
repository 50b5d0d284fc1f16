import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';

/** Something the resident is to have: offered as a remedy, or by deciding to pay back what they had to pay for. */
export type Offer = {
  /** The offer or the decision, and the cost it is about. */
  readonly because: readonly [Entry<'remedy offered' | 'reimbursement considered'>, ...Entry[]];
  readonly sort: Entry<'remedy offered'>['sort'] | 'reimburse in part';
  readonly sum: Pence | undefined;
  /** What it is for, as the record has it. */
  readonly why: string | undefined;
};

/** Everything offered by a day, each once: a cost that is to be paid back and is part of an offer besides is said in that offer. */
export function offersBy(reading: Reading, on: Day): readonly Offer[] {
  const remedies = reading
    .of('remedy offered')
    .filter(({ happened }) => happened <= on)
    .map((entry): Offer => ({ because: [entry], sort: entry.sort, sum: entry.sum, why: entry.why }));
  return [...remedies, ...costsToPayBack(reading, on).filter((cost) => !remedies.some((other) => holds(other, cost)))];
}

/** Whether a payment is of an offer. Of part of a cost nobody wrote down how much it is: any less than all of it may be. */
export function isPaymentOf(paid: Entry<'money paid'>, { because: [entry, cost], sort, sum }: Offer): boolean {
  if (paid.happened < entry.happened) return false;
  const isTied = paid.for !== undefined && (paid.for === entry.id || paid.for === cost?.id);
  if (sort === 'reimburse in part') {
    const whole = cost?.kind === 'cost met by resident' ? cost.sum : undefined;
    return isTied || (paid.for === undefined && whole !== undefined && paid.sum !== undefined && paid.sum < whole);
  }
  if (sum === undefined) return entry.kind === 'reimbursement considered' && isTied;
  return paid.sum === sum || (paid.sum === undefined && isTied);
}

/** The last decision on each cost, where it was to pay. The decision’s reasons are ours; what is said to the resident is what they paid for. */
function costsToPayBack(reading: Reading, on: Day): readonly Offer[] {
  const costs = reading.of('cost met by resident');
  const costOf = ({ for: answers }: Entry) =>
    costs.length === 1 && answers === undefined ? costs[0] : costs.find(({ id }) => id === answers);
  const decided = reading.of('reimbursement considered').filter(({ happened }) => happened <= on);
  const last = new Map(decided.map((entry) => [costOf(entry)?.id ?? entry.id, entry]));
  return [...last.values()].flatMap((entry): readonly Offer[] => {
    if (entry.decision === 'do not pay') return [];
    const cost = costOf(entry);
    const isInPart = entry.decision === 'pay in part';
    return [
      {
        because: cost ? [entry, cost] : [entry],
        sort: isInPart ? 'reimburse in part' : 'reimburse',
        sum: isInPart ? undefined : cost?.sum,
        why: cost?.what,
      },
    ];
  });
}

/** Whether an offer has a cost in it: it is of the cost or of the decision on it, is of the same sum, or names that sum. */
function holds({ because: [offer], sort, sum, why }: Offer, cost: Offer): boolean {
  if (sort !== 'reimburse' && sort !== 'compensate') return false;
  if (sort === 'reimburse' && cost.because.some(({ id }) => id === offer.for)) return true;
  return cost.sum !== undefined && (sum === cost.sum || why?.includes(sayPence(cost.sum)) === true);
}
