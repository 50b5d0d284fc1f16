import { type Instant, isoInstant } from '../../calendar/instant.ts';
import type { Connection } from '../database.ts';

/**
 * Has what is owed on the cases of some homes worked out anew, by whatever does the clock’s work: what became known of the
 * home or of who lives there bears on closed cases too.
 */
export async function touchCases(connection: Connection, homes: readonly string[], now: Instant): Promise<void> {
  if (homes.length === 0) return;
  await connection.sql(
    `update cases set next_change = least(next_change, $3::timestamptz) where landlord = $1 and home = any($2)
       and next_change is distinct from least(next_change, $3::timestamptz)`,
    [connection.scope.landlord, homes, isoInstant(now)],
  );
}
