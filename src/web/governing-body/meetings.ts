import type { Instant } from '../../calendar/instant.ts';
import type { CaseRecord, Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import type { Database } from '../../store/database.ts';
import { readRecords } from '../../store/records.ts';
import type { Scope, StaffRole } from '../../store/scope.ts';

export type Meeting = Entry<'governing body met'>;

/** Who writes down when the governing body meets: those who set the landlord’s own rules. */
export const meetingWriters: readonly StaffRole[] = ['manager', 'administrator'];

/** The meetings of the governing body, held and to come, in order, as they stand with every correction made. */
export async function meetingsOf(database: Database, scope: Scope, now: Instant): Promise<readonly Meeting[]> {
  return read(await landlordRecord(database, scope), now).of('governing body met');
}

/** Whether a meeting was once written down by that name, though it may have been taken back since. */
export async function wasMeeting(database: Database, scope: Scope, name: string): Promise<boolean> {
  return (await landlordRecord(database, scope)).some(({ id, kind }) => id === name && kind === 'governing body met');
}

function landlordRecord(database: Database, scope: Scope): Promise<CaseRecord> {
  return database.as(scope, async (connection) => {
    const subject = `landlord:${connection.scope.landlord}` as const;
    return (await readRecords(connection, [subject])).get(subject)?.entries ?? [];
  });
}
