import type { Apology } from '../../record/complaints/apology.ts';
import type { Entry } from '../../record/entry.ts';
import { gather } from '../../record/gather.ts';
import type { ClockInForce, Owed } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';

/** Whether an apology holds something; undefined where the record does not say enough of it to tell. */
export type Holds = (apology: Apology) => boolean | undefined;

/**
 * What each apology owes: that it holds something. One that does not is put right by a later one that does, and is open
 * until then, or until another that does not: it is asked of the last letter only. `because` gives what else makes it owed.
 */
export function owedByEach(
  apologies: readonly Apology[],
  clock: ClockInForce,
  holds: Holds,
  because?: (apology: Apology) => readonly Entry[] | undefined,
): readonly Owed[] {
  return gather(apologies, (apology, place) => {
    const held = holds(apology);
    if (held === undefined) return [];
    const next = apologies.slice(place + 1);
    const doneBy = held ? apology : next.find((later) => holds(later) === true);
    const endedBy = next.find((later) => holds(later) === false);
    return [{ since: apology, because: because?.(apology), due: thereAndThen(apology, clock), doneBy, endedBy }];
  });
}
