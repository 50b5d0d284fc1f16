import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { hasReasons } from '../reasons.ts';
import { isFrom, namesAnother } from '../whole-case.ts';

/** A decision on the cost, whichever way; or money that is plainly for it. Compensation for other things is not. */
export function costConsidered(reading: Reading, cost: Entry): Entry | undefined {
  const isForIt = (entry: Entry) => isFrom(entry, cost) && reading.belongsWith(entry, cost);
  return earliest<Entry>(
    reading.firstAfter(cost, 'reimbursement considered'),
    decidedAsWritten(reading, cost),
    answeredAsAsked(reading, cost),
    reading
      .of('remedy offered')
      .find((offer) => offer.sort === 'reimburse' && isFrom(offer, cost) && !namesAnother(reading, offer, cost)),
    reading
      .of('remedy considered')
      .find((entry) => isForIt(entry) && (entry.for === cost.id || paysBack.test(entry.decision))),
    reading.of('money paid').find((paid) => isFrom(paid, cost) && isForCost(reading, paid, cost)),
  );
}

/** What was only said in a complaint or a call is decided with the cost that was written down after it. */
function decidedAsWritten(reading: Reading, cost: Entry): Entry | undefined {
  if (cost.kind === 'cost met by resident') return undefined;
  return reading
    .of('reimbursement considered')
    .find((decision) => isFrom(decision, cost) && reading.entry(decision.for)?.kind === 'cost met by resident');
}

/** What somebody asks to have paid is decided by the answer to that request, where a no, or a part of it, says why. */
function answeredAsAsked(reading: Reading, cost: Entry): Entry | undefined {
  if (cost.kind !== 'request made') return undefined;
  return reading.of('request answered').find((answer) => answer.for === cost.id && hasReasons(answer));
}

/** Money that points to the cost is for it; money that points nowhere is, while nothing else is owed that it could be for. */
function isForCost(reading: Reading, paid: Entry<'money paid'>, cost: Entry): boolean {
  if (paid.for === cost.id || paid.about === cost.id) return true;
  if (paid.for !== undefined) return false;
  const owed = reading.ofAny('remedy offered', 'order received', 'determination received', 'remedy accepted');
  return !owed.some((other) => other.happened <= paid.happened);
}

const paysBack = /\b(?:reimburs|refund|repa(?:y|id)|pa(?:y|id) back)/i;
