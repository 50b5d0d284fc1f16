import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, isFrom } from '../whole-case.ts';
import { saysAgreedInstead } from './agreed-instead-words.ts';

export type PlaceOffered = Entry<'alternative home offered' | 'home offered'>;

/** Somewhere that was offered, and what the household said to it. */
export type PlaceOffer = {
  readonly offer: PlaceOffered;
  readonly declined: Entry<'alternative home declined'> | undefined;
  /** Going there, where no other offer came between. */
  readonly taken: Entry<'moved out' | 'moved for good'> | undefined;
};

/** Every offer of somewhere to live, for a while or for good, in order. */
export function offersOf(reading: Reading): readonly PlaceOffer[] {
  const offers = reading.ofAny('alternative home offered', 'home offered');
  return offers.map((offer, n) => {
    const next = offers[n + 1];
    const isBeforeNext = (entry: Entry) => entry.for === offer.id || next === undefined || inOrder(entry, next) < 0;
    const declined = reading.firstAfter(offer, 'alternative home declined', isBeforeNext);
    const taken = declined
      ? undefined
      : allOnCase(reading, offer, offer, 'moved out', 'moved for good').find(isBeforeNext);
    return { offer, declined, taken };
  });
}

/** A no to somewhere else to live, and what the landlord did then. */
export type Refusal = {
  readonly declined: Entry<'alternative home declined'>;
  /** What was agreed with the no itself, another offer, the move after all, an end of the danger, or a decision for reasons other than the no. */
  readonly handled: Entry | undefined;
  /** Where the no itself was made the reason to do nothing more. */
  readonly heldAgainst: readonly Entry[];
};

/** Every no, and whether it was asked about and answered with something else. */
export function refusalsOf(reading: Reading): readonly Refusal[] {
  return reading.of('alternative home declined').map((declined) => {
    const after = allOnCase(
      reading,
      declined,
      declined,
      ...(['alternative home offered', 'home offered', 'moved out', 'moved for good', 'move considered'] as const),
      ...(['works completed', 'further works completed', 'made safe'] as const),
    ).filter((entry) => entry.id !== declined.for);
    const followed = after.find((entry) => entry.kind !== 'move considered' || !blamesRefusal(entry.why));
    const against = [...reading.of('case closed'), ...reading.of('works refused'), ...reading.of('move considered')];
    return {
      declined,
      handled: agreedInstead(declined) ? declined : followed,
      heldAgainst: against
        .filter((entry) => isFrom(entry, declined) && blamesRefusal(entry.why))
        .filter((entry) => followed === undefined || inOrder(entry, followed) < 0)
        .sort(inOrder),
    };
  });
}

/** Whether the no itself says why, and what was agreed instead. */
function agreedInstead({ why, next }: Entry<'alternative home declined'>): boolean {
  return why !== undefined && next !== undefined && saysAgreedInstead(next) && !blamesRefusal(next);
}

function blamesRefusal(why: string | undefined): boolean {
  return why !== undefined && refusal.test(why);
}

const refusal =
  /\b(?:refus(?:ed|es|al|ing)|declin(?:ed|es|ing)|turned (?:it |us |this |that |the \w+ )?down|said no|would(?: not|n[’']t) (?:move|go|leave|take)|did(?: not|n[’']t) want (?:it|to (?:move|go|leave)))\b/i;
