import type { Instant } from '../calendar/instant.ts';
import { readCase } from '../record/casework/open-case.ts';
import type { Entry, KindName, Subject } from '../record/entry.ts';
import { read } from '../record/reading.ts';
import type { Connection } from './database.ts';
import { type CasePlace, type Records, recordOfCase } from './records.ts';
import type { StaffRole } from './scope.ts';

/** Those who may let others see more or less of a case than its record asks for, or undo what protects a household. */
export const answerForProtection: readonly StaffRole[] = ['ASB and safeguarding lead', 'manager'];

/** A correction would undo what protects somebody, and whoever writes it may not; nothing was written. */
export type Undoing = { readonly passes: false; readonly undoes: Entry };

/** What is about to be written, by whom, and what is on record there. */
export type Corrections = {
  readonly landlord: string;
  readonly account: string;
  readonly entries: readonly Entry[];
  readonly places: readonly CasePlace[];
  readonly records: Records;
  readonly now: Instant;
};

/**
 * Asks, before entries are written, whether any of them corrects away what protects somebody: who may see a case, that it is
 * restricted, or who may have no contact. Every append asks here, so that no form goes round it. It costs nothing where
 * nothing is corrected.
 */
export async function refusedUndoing(
  ask: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>,
  corrections: Corrections,
): Promise<Undoing | undefined> {
  const undoes = corrections.entries.find((entry) => isUndoing(entry, corrections));
  if (undoes === undefined) return undefined;
  const { landlord, account } = corrections;
  const [row] = await ask((connection) =>
    connection.prepared<{ role: StaffRole }>('select role from accounts where landlord = $1 and account = $2', [
      landlord,
      account,
    ]),
  );
  return row && answerForProtection.includes(row.role) ? undefined : { passes: false, undoes };
}

/** What says who may see a case, or who may have no contact: withdrawing it, or saying it of another, undoes it. */
const protecting: ReadonlySet<KindName> = new Set<KindName>([
  ...(['case restricted', 'restriction lifted', 'access to case given', 'access to case taken away'] as const),
  ...(['contact barred', 'staff conduct alleged'] as const),
]);

/** Of whom it is said, and when: what else such an entry says may be put right by anybody. */
const ofWhom: readonly string[] = ['person', 'officer', 'for', 'happened', 'at'];

function isUndoing(entry: Entry, { landlord, places, records, now }: Corrections): boolean {
  if (entry.kind !== 'entry corrected') return false;
  const changesWhom = entry.withdrawn === true || Object.keys(entry.now ?? {}).some((name) => ofWhom.includes(name));
  const corrected = correctedBy(entry, records);
  if (corrected !== undefined && protecting.has(corrected.kind) && changesWhom) return true;
  // Whatever it corrects, a case that was restricted is not to be opened by it.
  const added = new Map<Subject, readonly Entry[]>([[entry.subject, [{ ...entry, recorded: now }]]]);
  return places.some((place) => {
    const isRestricted = (record: readonly Entry[]) => readCase(read(record, now))?.isRestricted === true;
    return (
      isRestricted(recordOfCase(landlord, place, records)) &&
      !isRestricted(recordOfCase(landlord, place, records, added))
    );
  });
}

/** What a correction is of in the end: of a correction, what that corrects. */
function correctedBy(correction: Entry, records: Records): Entry | undefined {
  let found: Entry | undefined = correction;
  for (const seen = new Set<string>(); found?.kind === 'entry corrected' && !seen.has(found.id); ) {
    seen.add(found.id);
    const id: string | undefined = found.for;
    found = [...records.values()].flatMap(({ entries }) => entries).find((entry) => entry.id === id);
  }
  return found;
}
