import type { Instant } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import type { Database } from '../../store/database.ts';
import { readRecords } from '../../store/records.ts';
import type { Scope, StaffRole } from '../../store/scope.ts';

/** Who writes down when the governing body meets: those who set the landlord’s own rules. */
export const meetingWriters: readonly StaffRole[] = ['manager', 'administrator'];

/** The days the governing body met or will meet, in order, as they stand with every correction made. */
export function meetingsOf(
  database: Database,
  scope: Scope,
  now: Instant,
): Promise<readonly Entry<'governing body met'>[]> {
  return database.as(scope, async (connection) => {
    const subject = `landlord:${connection.scope.landlord}` as const;
    const record = (await readRecords(connection, [subject])).get(subject);
    return read(record?.entries ?? [], now).of('governing body met');
  });
}
