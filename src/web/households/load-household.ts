import type { Instant } from '../../calendar/instant.ts';
import { visibleRecord } from '../../record/casework/visible-record.ts';
import type { CaseRecord, Subject } from '../../record/entry.ts';
import { type Reading, read } from '../../record/reading.ts';
import type { Database } from '../../store/database.ts';
import { fetchRecord } from '../../store/fetch.ts';
import { withoutHiddenLinks } from '../../store/hidden-links.ts';
import { fetchCasesOfHome, type HomeCase } from '../../store/homes.ts';
import { fetchHousehold, type Household } from '../../store/households.ts';
import { noteLook } from '../../store/looks.ts';
import { noteRefused } from '../../store/no-contact.ts';
import type { Scope } from '../../store/scope.ts';

/** A household as somebody signed in may see it: who it is, what is on record of it, and the cases of its home. */
export type LoadedHousehold = {
  readonly household: Household;
  readonly subject: Subject;
  /** The cases of the home that are this household’s; while it has the home, those open that are nobody’s as well. */
  readonly cases: readonly HomeCase[];
  /** What this person may see of the household’s own record. */
  readonly own: CaseRecord;
  /** The same of the household, the home and the cases together, read now. */
  readonly reading: Reading;
  /** Everything there is, for working out what is owed; it is never shown. */
  readonly whole: CaseRecord;
  /** How far the household’s own record had come. */
  readonly version: number;
  readonly canSeeSensitive: boolean;
  /** The case this person has in hand at the home, if any: why they look. */
  readonly caseInHand: string | undefined;
};

/** Reads a household, writing down that this person looks at it; undefined when the landlord has none by that name. */
export async function loadHousehold(
  database: Database,
  scope: Scope,
  name: string,
  now: Instant,
): Promise<LoadedHousehold | undefined> {
  return database.as(scope, async (connection) => {
    const household = await fetchHousehold(connection, name);
    if (!household) return noteRefused(connection, `household:${name}`, now);
    const { home } = household.home;
    const { canSeeSensitive, caseInHand } = await noteLook(
      connection,
      { opened: 'household', home, household: name },
      now,
    );
    const all = await fetchCasesOfHome(connection, home);
    const cases = all.filter(
      (one) => one.household === name || (one.household === undefined && one.isOpen && household.until === undefined),
    );
    const subject: Subject = `household:${name}`;
    const { record, versions } = await fetchRecord(connection, [
      subject,
      `home:${home}`,
      `landlord:${scope.landlord}`,
      ...cases.map(({ reference }): Subject => `case:${reference}`),
    ]);
    const seen = await withoutHiddenLinks(connection, visibleRecord(record, canSeeSensitive));
    return {
      household,
      subject,
      cases,
      own: seen.filter((entry) => entry.subject === subject),
      reading: read(seen, now),
      whole: record,
      version: versions[subject] ?? 0,
      canSeeSensitive,
      caseInHand,
    };
  });
}

/** As much of a household’s whole record as bears on one of its cases. */
export function recordOfCase({ whole }: LoadedHousehold, reference: string): CaseRecord {
  return whole.filter(({ subject }) => !subject.startsWith('case:') || subject === `case:${reference}`);
}
