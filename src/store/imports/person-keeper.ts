import { type Day, isoDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Entry, Subject } from '../../record/entry.ts';
import type { Person } from '../../record/import/people/person.ts';
import { changesOfPerson } from '../../record/import/people/person-changes.ts';
import { people } from '../../record/import/people/sort.ts';
import { tellPerson } from '../../record/import/people/tell-person.ts';
import type { Connection } from '../database.ts';
import { fetchRecord } from '../fetch.ts';
import { endHouseholds } from '../household-ends.ts';
import { nameOfMet } from '../households.ts';
import {
  type Keeper,
  type KeeperParts,
  type KnownReference,
  keepReferences,
  knownReferences,
  type Plan,
  type ReadRow,
  type ToldRows,
} from './keeper.ts';
import { type NewTenancy, newTenancies, tellLeft, whoHasHome } from './new-tenancies.ts';
import { peopleOfFile } from './people-of-file.ts';
import {
  keepHouseholds,
  keepPeople,
  type NewHousehold,
  type PartsTaken,
  type PersonToKeep,
  partsOf,
} from './person-rows.ts';
import { type Places, readPlaces } from './places.ts';
import { touchCases } from './touch-cases.ts';
import { writeTold } from './write-told.ts';

type Placed = {
  readonly row: ReadRow<Person>;
  readonly home: string;
  readonly household: string;
  readonly part: string;
  /** A household that is not there yet, where this is its first person. */
  readonly begins: NewHousehold | undefined;
  readonly isKnown: boolean;
};

/** Keeps the people of a landlord’s homes: their names in the list of people, what they need on their household’s record. */
export async function personKeeper(connection: Connection, parts: KeeperParts): Promise<Keeper<Person>> {
  const places = await readPlaces(connection);
  const given = new Map<string, NewHousehold>();
  const today = dayOf(parts.now);
  let whole: Promise<ReadonlyMap<string, NewTenancy>> | undefined;
  /** By which piece each home was let again: whichever is worked out first. */
  const letBy = new Map<string, string>();
  const keeper: Keeper<Person> = {
    sort: people,
    linkOf: () => undefined,
    remarksOf: ({ tenancy_start, preferred_channel }) => [
      ...(tenancy_start === undefined
        ? [
            'The file does not say since when they have the home; where nobody is known to, they are known to live there since today',
          ]
        : []),
      ...(typeof preferred_channel === 'object'
        ? [`“${preferred_channel.written}” is not a way of getting in touch that Putright knows; it is left out`]
        : []),
    ],
    problemOf: (item) => {
      const home = places.find(item);
      return typeof home === 'string' ? undefined : home;
    },
    plan: async (on, rows, { settled, once }) => {
      const known = await knownReferences(
        on,
        'people',
        rows.map(({ reference }) => reference),
      );
      const news = rows.filter(({ reference, digest }) => known.get(reference)?.digest !== digest);
      await settled();
      const isOfWhoWasThere = ({ item, reference }: ReadRow<Person>) =>
        !known.has(reference) && occupiedHome(places, item) !== undefined;
      // Only where somebody new comes to a home that others have is it asked who left, of the whole file and once.
      if (news.some(isOfWhoWasThere)) whole ??= lookThrough(on);
      const tenancies = (await whole) ?? new Map<string, NewTenancy>();
      const households = news.map(({ item, reference }) =>
        householdFor(item, known.get(reference), places, given, today, tenancies),
      );
      const mine = [...tenancies.values()].filter(({ begins: { home } }) => {
        if (!households.some((one) => one.home === home)) return false;
        if (!letBy.has(home)) letBy.set(home, once);
        return letBy.get(home) === once;
      });
      const taken = await partsOf(on, [...new Set(households.map(({ household }) => household))]);
      const placed = news.map((row, place): Placed => placeIn(row, households[place], known.get(row.reference), taken));
      const told = [...(await tellPeople(on, placed, parts)), ...(await tellLeft(on, mine, parts))];
      return planOf(placed, told, mine, rows.length - news.length, parts, once);
    },
  };
  return keeper;

  async function lookThrough(on: Connection): Promise<ReadonlyMap<string, NewTenancy>> {
    const all = await peopleOfFile(on, parts.number, keeper, today, (item) => occupiedHome(places, item));
    return newTenancies(on, all, places);
  }
}

/** The home of a person, where others have it by what is known before the file. */
function occupiedHome(places: Places, item: Person): string | undefined {
  const home = places.find(item);
  return typeof home === 'string' && whoHasHome(places, home) ? home : undefined;
}

type Belongs = { readonly home: string; readonly household: string; readonly begins: NewHousehold | undefined };

/** Whose household a person is of: that of an earlier file, that which has the home now, or one that begins with them. */
function householdFor(
  item: Person,
  known: KnownReference | undefined,
  places: Places,
  given: Map<string, NewHousehold>,
  today: Day,
  tenancies: ReadonlyMap<string, NewTenancy>,
): Belongs {
  const found = places.find(item);
  const home = typeof found === 'string' ? found : '';
  if (known) return { home, household: known.subject.slice('household:'.length), begins: undefined };
  const next = tenancies.get(home)?.begins;
  if (next && (item.tenancy_start === undefined || isoDay(item.tenancy_start.day) >= next.since))
    return { home, household: next.household, begins: next };
  const now = whoHasHome(places, home);
  if (now) return { home, household: now.household, begins: undefined };
  const before = given.get(home);
  // Said again with each of its people: whichever is written first begins it.
  if (before) return { home, household: before.household, begins: before };
  const number = places.householdsOf(home).length + 1;
  const named = `${home}-H${number}`;
  const start = item.tenancy_start?.day;
  // Where no day is given they have lived there since who knows when, and not from today.
  const begins =
    start === undefined
      ? { household: nameOfMet(named), home, since: isoDay(today) }
      : { household: named, home, since: isoDay(start) };
  given.set(home, begins);
  return { home, household: begins.household, begins };
}

function placeIn(
  row: ReadRow<Person>,
  belongs: Belongs | undefined,
  known: KnownReference | undefined,
  taken: PartsTaken,
): Placed {
  const { home = '', household = '', begins } = belongs ?? {};
  const part = known?.part || taken.partFor(household, row.item);
  return { row, home, household, part, begins, isKnown: known !== undefined };
}

export type ToldPerson = ToldRows & { readonly home: string };

async function tellPeople(
  connection: Connection,
  placed: readonly Placed[],
  { number, now }: KeeperParts,
): Promise<readonly ToldPerson[]> {
  const subjects = [...new Set(placed.map(({ household }): Subject => `household:${household}`))];
  const { record } = subjects.length === 0 ? { record: [] } : await fetchRecord(connection, subjects);
  const records = Map.groupBy(record, (entry: Entry) => entry.subject);
  return placed.map(({ row, home, household, part, isKnown }) => {
    const subject: Subject = `household:${household}`;
    const told = tellPerson(row.item, part, { subject, now });
    const added = changesOfPerson(told, records.get(subject) ?? [], row.item, part, { subject, now }, number);
    const besides = [`In the list of people, as the ${part} of the household: ${row.item.name}`];
    return { lines: [row.line], besides, added, corrected: [], isFresh: !isKnown, home };
  });
}

function planOf(
  placed: readonly Placed[],
  told: readonly ToldPerson[],
  tenancies: readonly NewTenancy[],
  same: number,
  parts: KeeperParts,
  once: string,
): Plan {
  const { number, now, workOut } = parts;
  return {
    told,
    homes: [...new Set(placed.map(({ home }) => home))],
    same,
    write: async (on) => {
      await keepHouseholds(
        on,
        placed.flatMap(({ begins }) => begins ?? []),
      );
      await keepPeople(on, placed.map(personToKeep));
      await writeTold(on, told, { once, now, workOut });
      await endHouseholds(
        on,
        tenancies.map(({ ends, since }) => ({ household: ends, until: since })),
      );
      await touchCases(on, [...new Set(placed.map(({ home }) => home))], now);
      const references = placed.map(({ row: { reference, digest }, household, part }) => ({
        reference,
        subject: `household:${household}`,
        part,
        digest,
      }));
      await keepReferences(on, 'people', number, references);
      return 'done';
    },
  };
}

function personToKeep({ row: { item }, household, part }: Placed): PersonToKeep {
  const age = item.dob_or_age_band;
  const born = age !== undefined && 'born' in age ? isoDay(age.born) : undefined;
  return { household, part, name: item.name, phone: item.phone?.slice(0, 100), email: item.email?.slice(0, 320), born };
}
