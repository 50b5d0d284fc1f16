import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isOnSame } from '../whole-case.ts';
import { type Allegation, barAgainst, independentInvestigation } from './allegation.ts';
import { mayBeSame } from './no-contact.ts';

/** How far an allegation has come: each step with the entry that took it, where one did. */
export type AllegationSteps<A extends Allegation = Allegation> = {
  readonly alleged: A;
  /** What stopped contact with the person complained of. */
  readonly bar: Entry<'contact barred'> | undefined;
  readonly taken: Entry | undefined;
  readonly investigator: Entry<'investigator appointed'> | undefined;
  readonly found: Entry<'allegation investigated'> | undefined;
  readonly explained: Entry | undefined;
  /** The resident’s word that contact may happen again. */
  readonly agreed: Entry<'resident agreed to contact'> | undefined;
  readonly governingBodyTold: Entry<'governing body told'> | undefined;
  /** The governing body’s first meeting after the finding, where it has met since. */
  readonly meeting: Entry<'governing body met'> | undefined;
};

/** Reads how far an allegation has come. */
export function stepsOf<A extends Allegation>(reading: Reading, alleged: A): AllegationSteps<A> {
  const found = firstOnCase(reading, alleged, alleged, 'allegation investigated');
  const ofStaff = alleged.kind === 'staff conduct alleged' ? (alleged as Entry<'staff conduct alleged'>) : undefined;
  return {
    alleged,
    bar: ofStaff && barAgainst(reading, ofStaff),
    taken: takenAsComplaint(reading, alleged),
    investigator: fitInvestigator(reading, alleged),
    found,
    explained: findingExplained(reading, alleged),
    agreed:
      ofStaff &&
      allOnCase(reading, alleged, alleged, 'resident agreed to contact').find(
        ({ person }) => person === undefined || mayBeSame(person, ofStaff.person) || person === ofStaff.person,
      ),
    governingBodyTold: found && firstOnCase(reading, alleged, found, 'governing body told'),
    meeting: found && reading.of('governing body met').find((met) => met.happened > found.happened),
  };
}

/** Who was first named to look into it and, as far as the record says, is senior and has no connection. */
export function fitInvestigator(reading: Reading, alleged: Allegation): Entry<'investigator appointed'> | undefined {
  return allOnCase(reading, alleged, alleged, 'investigator appointed').find(
    (named) => named.senior !== false && named.independent !== false,
  );
}

/**
 * What takes an allegation as a complaint: one made with it or since and not turned away, one it was made within, a point
 * in a running one, or the resident’s choice not to.
 */
export function takenAsComplaint(reading: Reading, alleged: Allegation): Entry | undefined {
  const accepted = reading.complaints.filter((complaint) => complaint.stages[0].refused === undefined);
  const within = accepted.find(({ received }) => received.id === alleged.for)?.received;
  const since = accepted.find(
    ({ received }) => received.happened >= alleged.happened && isOnSame(reading, received, alleged),
  )?.received;
  return (
    within ??
    earliest<Entry>(
      since,
      firstOnCase(reading, alleged, alleged, 'point raised'),
      allOnCase(reading, alleged, alleged, 'complaint offered').find((offer) => offer.answer === 'no'),
    )
  );
}

/** What told the resident the finding of an independent investigation: the investigation itself, or an answer to it. */
export function findingExplained(reading: Reading, alleged: Allegation): Entry | undefined {
  const explained = independentInvestigation(reading, alleged, (found) => found.explained !== false);
  const unexplained = independentInvestigation(reading, alleged, (found) => found.explained === false);
  const later =
    unexplained &&
    reading.ofAny('letter sent', 'resident updated', 'response sent').find((told) => told.for === unexplained.id);
  return earliest<Entry>(explained, later);
}
