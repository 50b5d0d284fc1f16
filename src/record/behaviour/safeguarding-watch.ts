import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase } from '../whole-case.ts';
import { safeguardingDecision } from './safeguarding-decision.ts';
import { cameAfter } from './same-day.ts';
import { signAnswered } from './sign-person.ts';

/** Somebody kept under watch: a decision not to refer yet, with the worry it was about, and what ended the watch or began it anew. */
export type Watch = {
  readonly since: Entry<'safeguarding considered'>;
  readonly sign: Entry | undefined;
  /** The day it is to be looked at again, where one was written down. */
  readonly setFor: Day | undefined;
  /** The next decision about them, a referral, or the closing of the case. */
  readonly ended: Entry | undefined;
};

/** Every watch on record. Of several decisions about somebody on one day the last is the one that stands. */
export function readWatches(reading: Reading): readonly Watch[] {
  return reading
    .of('safeguarding considered')
    .filter(({ decision }) => decision === 'watched')
    .map((since): Watch => {
      const sign = signAnswered(reading, since);
      const { review } = since;
      return {
        ...{ since, sign },
        setFor: review !== undefined && review >= since.happened ? review : undefined,
        ended: earliest<Entry>(safeguardingDecision(reading, since, sign), closedAfter(reading, since, sign)),
      };
    })
    .filter(({ since, ended }) => ended?.kind !== 'safeguarding considered' || ended.happened !== since.happened);
}

/** Closing a repair or a complaint on the case ends no watch. */
function closedAfter(reading: Reading, since: Entry, sign: Entry | undefined): Entry | undefined {
  return allOnCase(reading, since, since, 'case closed').find(
    (closed) =>
      cameAfter(reading, closed, since) &&
      (closed.for === undefined ||
        reading.leadsBack(closed, since.id) ||
        (sign !== undefined && reading.leadsBack(closed, sign.id))),
  );
}
