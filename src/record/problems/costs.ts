import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';

/** Something the resident had to pay for, and what came of it. */
export type CostMet = {
  readonly cost: Entry<'cost met by resident'>;
  readonly considered: Entry<'reimbursement considered' | 'remedy offered'> | undefined;
  readonly paid: Entry<'money paid'> | undefined;
};

/** Each cost a resident told of, with the decision on it and the money paid for it, where the record ties them together. */
export function readCosts(reading: Reading): readonly CostMet[] {
  const costs = reading.of('cost met by resident');
  const ofOne = costs.length === 1;
  return costs.map((cost) => {
    const isFor = (entry: Entry) =>
      isFrom(entry, cost) && (entry.for === cost.id || (ofOne && entry.for === undefined));
    const considered = reading
      .ofAny('reimbursement considered', 'remedy offered')
      .find((one) => isFor(one) && (one.kind !== 'remedy offered' || one.sort === 'reimburse'));
    const paid = reading
      .of('money paid')
      .find((money) => money.for === cost.id || (considered !== undefined && money.for === considered.id));
    return { cost, considered, paid };
  });
}
