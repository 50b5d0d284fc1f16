import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';

/**
 * The cost a decision to pay back is about: the one it points to or, where it points to nothing or only to the repair or the
 * complaint, the last that was told of that before it.
 */
export function costOf(
  reading: Reading,
  decided: Entry<'reimbursement considered'>,
): Entry<'cost met by resident'> | undefined {
  const named = reading.entry(decided.for);
  if (named?.kind === 'cost met by resident') return named;
  return reading
    .of('cost met by resident')
    .findLast((cost) => isFrom(decided, cost) && (named === undefined || reading.leadsBack(cost, named.id)));
}
