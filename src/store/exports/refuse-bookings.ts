import { dayOf, type Instant } from '../../calendar/instant.ts';
import { bookedToCome } from '../../record/behaviour/booked-to-come.ts';
import { mayBeSame, noContact } from '../../record/behaviour/no-contact.ts';
import type { Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import type { Connection } from '../database.ts';
import { fetchRecord } from '../fetch.ts';
import { subjectsOfCase } from '../records.ts';
import { CannotTakeIn } from './manifest.ts';

type Place = { readonly reference: string; readonly home: string; readonly household: string | null };

/**
 * Refuses an export in which somebody is booked for a visit or a task still to come who, when that was written down, might
 * already have no contact with the household: it was not written by way of `append`. What was booked before the allegation
 * comes back as it was. It reads only the homes where somebody was complained of.
 *
 * @throws CannotTakeIn in a sentence that names the entry
 */
export async function refuseBookings(connection: Connection, now: Instant): Promise<void> {
  const { landlord } = connection.scope;
  const told = await connection.sql<Place>(
    `select distinct c.reference, c.home, c.household from entries e
       join cases c on c.landlord = e.landlord and e.subject = 'case:' || c.reference
     where e.landlord = $1 and e.kind in ('staff conduct alleged', 'contact barred')`,
    [landlord],
  );
  for (const place of told) await refuseAt(connection, place, now);
}

async function refuseAt(connection: Connection, { reference, home, household }: Place, now: Instant): Promise<void> {
  const { landlord } = connection.scope;
  const own = await fetchRecord(connection, subjectsOfCase(landlord, { reference, home, household }));
  const apart = noContact(read(own.record, now));
  if (apart.length === 0) return;
  const cases = await connection.sql<{ subject: `case:${string}` }>(
    `select 'case:' || reference as subject from cases where landlord = $1 and (home = $2 or household = $3)`,
    [landlord, home, household],
  );
  const { record } = await fetchRecord(
    connection,
    cases.map(({ subject }) => subject),
  );
  const reading = read(record, now);
  const told = lastTold(own.record);
  for (const entry of reading.entries) {
    if (entry.recorded <= told) continue;
    const names = bookedToCome(entry, dayOf(now), (id) => reading.entry(id))?.names ?? [];
    if (!names.some((name) => apart.some(({ person }) => mayBeSame(person, name)))) continue;
    throw new CannotTakeIn(
      `entries.jsonl: ${entry.subject}, entry ${entry.id}, books somebody who may have no contact with this household. Book somebody else where it was exported from, and export again.`,
    );
  }
}

/** When the last allegation or bar was written down. */
function lastTold(record: readonly Entry[]): Instant {
  const told = record.filter(({ kind }) => kind === 'staff conduct alleged' || kind === 'contact barred');
  return Math.max(...told.map(({ recorded }) => recorded)) as Instant;
}
