import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Subject } from '../record/entry.ts';
import type { Database } from './database.ts';
import { knownRecords } from './known-records.ts';
import type { Scope } from './scope.ts';

/**
 * Takes away the body of one entry, as the law may require, keeping who did so, when and why. The digest stays, so the
 * chain still verifies. Gives whether there was a body to take. What rested on it must be worked out anew: see `rebuild`.
 */
export async function eraseBody(
  database: Database,
  scope: Scope,
  { subject, seq, why }: { readonly subject: Subject; readonly seq: number; readonly why: string },
  now: Instant,
): Promise<boolean> {
  const [row] = await database.as(scope, (connection) =>
    connection.sql<{ erased: boolean }>('select erase_body($1, $2, $3, $4, $5, $6) as erased', [
      scope.landlord,
      subject,
      seq,
      scope.account,
      why,
      isoInstant(now),
    ]),
  );
  // Other processes find out when they next write on it.
  knownRecords(database).forget(scope.landlord, subject);
  return row?.erased === true;
}
