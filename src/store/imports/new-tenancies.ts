import { type Day, isoDay } from '../../calendar/day.ts';
import type { Entry, Subject } from '../../record/entry.ts';
import type { Person } from '../../record/import/people/person.ts';
import { personId } from '../../record/import/people/tell-person.ts';
import { broughtIn, tell } from '../../record/import/told.ts';
import { read } from '../../record/reading.ts';
import type { Connection } from '../database.ts';
import { fetchRecord } from '../fetch.ts';
import type { KeeperParts, ReadRow, ToldRows } from './keeper.ts';
import type { PeopleOfFile } from './people-of-file.ts';
import type { NewHousehold } from './person-rows.ts';
import type { Occupied, Places } from './places.ts';

/** A home let again, by a row of somebody we do not know: the household that had it ends, and another begins. */
export type NewTenancy = {
  readonly begins: NewHousehold & { readonly follows: string };
  readonly ends: string;
  readonly since: Day;
  readonly row: ReadRow<Person>;
};

/**
 * The homes let again, by rows of people we do not know: a tenant or leaseholder whose tenancy began after the household that
 * has the home was known there, where nobody of the file shares a name with anybody of it. A name in common may be one who
 * took the home over, or a new agreement with the same people. A household that the file still lists has not left: whoever is
 * new joined it. All of that is asked of the whole file, however many pieces it is kept in.
 */
export async function newTenancies(
  connection: Connection,
  { unknown, listed, namesAt }: PeopleOfFile,
  places: Places,
): Promise<ReadonlyMap<string, NewTenancy>> {
  const found = new Map<string, NewTenancy>();
  for (const row of unknown) {
    const { role, tenancy_start: start } = row.item;
    if (start === undefined || (role !== 'tenant' && role !== 'leaseholder')) continue;
    const home = places.find(row.item);
    if (typeof home !== 'string' || found.has(home)) continue;
    const now = whoHasHome(places, home);
    if (now === undefined || start.day <= now.since || listed.has(now.household)) continue;
    const follows = now.household;
    const household = `${home}-H${places.householdsOf(home).length + 1}`;
    const begins = { household, home, since: isoDay(start.day), follows };
    found.set(home, { begins, ends: follows, since: start.day, row });
  }
  if (found.size === 0) return found;
  const people = await connection.sql<{ household: string; name: string }>(
    'select household, name from people where landlord = $1 and household = any($2)',
    [connection.scope.landlord, [...found.values()].map(({ ends }) => ends)],
  );
  for (const [home, { ends }] of found) {
    const theirs = people.filter(({ household }) => household === ends).flatMap(({ name }) => wordsOf(name));
    const comes = (namesAt.get(home) ?? []).flatMap(wordsOf);
    if (theirs.length === 0 || comes.some((word) => theirs.includes(word))) found.delete(home);
  }
  return found;
}

/** The household that has a home, by what is known before the file. */
export function whoHasHome(places: Places, home: string): Occupied | undefined {
  return places.householdsOf(home).findLast(({ until }) => until === null);
}

/** That everybody of the households that end left, on the day the next began. */
export async function tellLeft(
  connection: Connection,
  tenancies: readonly NewTenancy[],
  { now }: KeeperParts,
): Promise<readonly (ToldRows & { readonly home: string })[]> {
  if (tenancies.length === 0) return [];
  const subjectOf = ({ ends }: NewTenancy): Subject => `household:${ends}`;
  const { record } = await fetchRecord(connection, tenancies.map(subjectOf));
  return tenancies.map((tenancy) => {
    const { row, since, begins } = tenancy;
    const subject = subjectOf(tenancy);
    const own = record.filter((entry: Entry) => entry.subject === subject);
    const here = read(own, now).household.people.filter(({ until }) => until === undefined);
    const parts = [...new Set(here.map(({ person }) => person))];
    const note = broughtIn(`person ${row.item.person_ref}`);
    const added = parts.map((person) => {
      const known = here.filter((one) => one.person === person).map((one) => one.since);
      const when = { day: [since, ...known].toSorted((one, other) => other - one)[0] ?? since, at: undefined };
      const id = personId(row.item.person_ref, `followed ${person}`);
      return tell({ subject, now }, id, 'person left', when, { person, note });
    });
    const besides = [
      'Somebody else has the home: everybody who lived there by our record is written down as having left',
    ];
    return { lines: [row.line], besides, added, corrected: [], isFresh: false, home: begins.home };
  });
}

function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 1 && !titles.has(word));
}

/** No name: what stands before one. Names of two letters are names. */
const titles = new Set(['mr', 'mrs', 'ms', 'mx', 'miss', 'dr', 'the']);
