import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';

/** What first showed, by a day, that whoever visits this household should know something before they knock. */
export function requirementKnown(reading: Reading, by: Day): Entry | undefined {
  const need = reading.household.needs.find(({ since, until }) => since <= by && (until === undefined || until > by));
  return earliest<Entry>(
    need?.entry,
    reading.ofAny('adjustment agreed', 'preference told', 'safe contact agreed').find((entry) => entry.happened <= by),
  );
}
