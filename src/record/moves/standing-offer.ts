import { closingAfter, isWithin } from '../behaviour/behaviour-spell.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { spellsOfAbuse } from '../household/abuse-spell.ts';
import { earliest } from '../in-order.ts';
import { isOpen } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { firstOnCase, isFrom, isOnSame } from '../whole-case.ts';

/** An offer to move that stands, or a look at one, while what it was made for goes on; and what came back to it. */
export type StandingOffer = {
  readonly since: Entry;
  readonly because: readonly Entry[];
  readonly doneBy: Entry | undefined;
};

/**
 * Each time a move that somebody was offered because of behaviour or abuse was left to their choice: whoever said no in May may
 * say yes in June. With something wrong in the home, it is looked at again for that.
 */
export function standingOffers(reading: Reading): readonly StandingOffer[] {
  const offers = reading.of('move considered').filter(({ decision }) => decision === 'offer the choice');
  return gather(offers, (offer): readonly StandingOffer[] => {
    const danger = dangerAround(reading, offer);
    if (!danger) return [];
    const settled = firstOnCase(
      reading,
      offer,
      offer,
      ...(['move considered', 'moved out', 'alternative home declined', 'moved for good', 'request answered'] as const),
    );
    const end = earliest<Entry>(settled, danger.closed);
    const looks = reading
      .of('move reviewed')
      .filter(
        (look) => isFrom(look, offer) && isOnSame(reading, look, offer) && (!end || look.happened < end.happened),
      );
    return [offer, ...looks].map((since, place) => ({
      since,
      because: [danger.told],
      doneBy: looks[place] ?? end,
    }));
  });
}

/** The behaviour or abuse that an offer was made for, with what next closed it; nothing where something wrong in the home was open too. */
function dangerAround(
  reading: Reading,
  offer: Entry,
): { readonly told: Entry; readonly closed: Entry | undefined } | undefined {
  if (reading.problems.some((problem) => isOpen(problem, offer.happened) && isOnSame(reading, offer, problem.report)))
    return undefined;
  const matter = reading.behaviour.matters.find((one) => isWithin(offer, one) && isOnSame(reading, offer, one.first));
  if (matter) return { told: matter.first, closed: closingAfter(matter, offer) };
  return spellsOfAbuse(reading).find(
    ({ opened, closed }) => opened.happened <= offer.happened && (!closed || closed.happened > offer.happened),
  );
}
