import { isAtLeast } from '../complaints/people.ts';
import type { Entry, Happening } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Role } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';

/** The first time, from `since` on, that the case reached someone this senior, or the governing body. */
export function firstEscalation(reading: Reading, least: Role, since: Happening): Entry | undefined {
  return earliest<Entry>(
    reading.of('escalated').find((raised) => isFrom(raised, since) && isAtLeast(raised.to, least)),
    reading.of('governing body told').find((told) => isFrom(told, since)),
  );
}
