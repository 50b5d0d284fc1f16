import type { Day } from '../../src/calendar/day.ts';
import { endOf, type Instant, instant } from '../../src/calendar/instant.ts';
import { type Entry, kindOf, type Subject } from '../../src/record/entry.ts';
import { addAccount } from '../../src/store/accounts.ts';
import type { WorkOut } from '../../src/store/append.ts';
import { appendInBulk, type Bundle } from '../../src/store/bulk.ts';
import { addHomes, addHouseholds } from '../../src/store/bulk-homes.ts';
import type { Database } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { systemScope } from '../../src/store/scope.ts';
import { makeOpenCases } from '../open-cases.ts';

export const landlord = 'bench';
const officers = 40;

/** The team an officer is in: four of them. */
export function teamOf(officer: string): string {
  return officer === '' ? '' : `Team ${Number(officer.slice('officer-'.length)) % 4}`;
}

/** An open case to write on: where it belongs, and the moment it has come to. */
export type BenchCase = {
  readonly reference: string;
  readonly home: string;
  readonly household: string;
  readonly subject: Subject;
  readonly asAt: Instant;
  /** The id of what was reported, for entries that answer it. */
  readonly report: string;
};

/** Fills an empty database with so many open cases of a dozen entries or so, each in a home of its own. */
export async function fill(
  database: Database,
  { count, seed }: { readonly count: number; readonly seed: number },
  workOut: WorkOut,
): Promise<readonly BenchCase[]> {
  await addLandlord(database, { landlord, name: 'Bench Homes' }, instant('2020-01-01T09:00:00Z'));
  for (let place = 0; place < officers; place++)
    await database.as(systemScope(landlord), (connection) =>
      addAccount(connection, {
        ...{ account: `officer-${place}`, name: `Officer ${place}`, email: `officer-${place}@bench.example.org` },
        ...{ role: 'officer', team: teamOf(`officer-${place}`), patches: [], made: instant('2020-01-01T09:00:00Z') },
      }),
    );
  const made = makeOpenCases(count, seed).map(({ record, asAt }, place) => caseOf(record, asAt, place));
  await database.as(systemScope(landlord), async (connection) => {
    await addHomes(
      connection,
      made.map(({ home }, place) => ({
        home,
        reference: home,
        address: `${place + 1} Long Row, Benchley`,
        postcode: 'ZZ1 1AA',
        patch: `Patch ${place % 12}`,
      })),
    );
    await addHouseholds(
      connection,
      made.map(({ household, home }) => ({ household, home, since: '2010-04-05', until: null })),
    );
    // Each case stands at a moment of its own.
    for (const [asAt, some] of Map.groupBy(made, (one) => one.asAt))
      await appendInBulk(connection, some.map(bundleOf), asAt, workOut);
  });
  return made.map(({ entries: _, ...one }) => one);
}

type Made = BenchCase & { readonly entries: readonly Entry[] };

function caseOf(record: readonly Entry[], asAt: Instant, place: number): Made {
  const number = String(place + 1).padStart(6, '0');
  const [reference, home, household] = [`PR-${number}`, `HM-${number}`, `HH-${number}`];
  const subjects = { case: `case:${reference}`, home: `home:${home}`, household: `household:${household}` } as const;
  const own = (id: string | undefined) => (id === undefined ? undefined : `${reference}-${id}`);
  const known = record.filter(({ recorded, kind }) => recorded <= asAt && kindOf(kind).subject !== 'landlord');
  const entries = known.map((entry) => {
    const sort = kindOf(entry.kind).subject as keyof typeof subjects;
    return { ...entry, id: own(entry.id), subject: subjects[sort], for: own(entry.for) } as Entry;
  });
  const first = known.find(({ kind }) => kindOf(kind).subject === 'case') ?? known[0];
  const opened = {
    id: `${reference}-opened`,
    subject: subjects.case,
    kind: 'case opened',
    happened: first?.happened as Day,
    recorded: Math.min(...known.map(({ recorded }) => recorded)) as Instant,
    family: 'repairs',
    title: `What was reported at number ${place + 1}`,
    officer: `officer-${place % officers}`,
  } as Entry;
  const report = own(first?.id) ?? '';
  return {
    reference,
    home,
    household,
    subject: subjects.case,
    asAt: endOf(dayAfter(asAt)),
    report,
    entries: [opened, ...entries],
  };
}

const dayAfter = (moment: Instant) => Math.floor(moment / 86_400_000) as Day;

function bundleOf({ reference, home, household, entries }: Made): Bundle {
  return {
    once: reference,
    home,
    written: entries.map((entry) => ({ entry, account: 'officer-1' })),
    opens: [{ reference, home, household }],
  };
}
