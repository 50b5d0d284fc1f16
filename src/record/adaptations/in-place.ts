import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { plainLine, recommendationsOf } from './recommendation.ts';

/**
 * What says, of works that answer lines of a therapist’s report, that the last of those lines is in place and works for the
 * person; nothing while it is said of some only, or of others.
 */
export function foundInPlace(reading: Reading, works: Entry): Entry<'recommendation met'> | undefined {
  if (works.kind !== 'works completed') return undefined;
  const said = reading.of('recommendation met').filter((met) => isFrom(met, works));
  if (said.length === 0) return undefined;
  const named = new Set([...(works.answers ?? []), ...(works.works === undefined ? [] : [works.works])].map(plainLine));
  const answered = recommendationsOf(reading).filter(
    ({ line, was, answer }) =>
      [line, ...was].some((one) => named.has(plainLine(one))) ||
      (answer?.kind === 'recommendation decided' && reading.leadsBack(works, answer.id)),
  );
  const met = answered.map(({ line, was }) =>
    said.find(({ recommendation }) => [line, ...was].map(plainLine).includes(plainLine(recommendation))),
  );
  const found = met.filter((one) => one !== undefined);
  return found.length === met.length ? found.toSorted(inOrder).at(-1) : undefined;
}
