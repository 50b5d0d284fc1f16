import { dayOf } from '../../calendar/instant.ts';
import type { Entry, Subject } from '../../record/entry.ts';
import { type ListedHome, tellHome } from '../../record/import/homes/listed-home.ts';
import { homes } from '../../record/import/homes/sort.ts';
import type { RowProblem } from '../../record/import/row.ts';
import type { Connection } from '../database.ts';
import { fetchRecord } from '../fetch.ts';
import { keepHomes } from './home-rows.ts';
import {
  type Keeper,
  type KeeperParts,
  keepReferences,
  knownReferences,
  type Plan,
  type ReadRow,
  type ToldRows,
} from './keeper.ts';
import { type Places, readPlaces } from './places.ts';
import { touchCases } from './touch-cases.ts';
import { writeTold } from './write-told.ts';

type Placed = { readonly row: ReadRow<ListedHome>; readonly home: string; readonly isNew: boolean };

/** Keeps a landlord’s list of homes: those not there yet are added, and others say what the file says now. */
export async function homeKeeper(connection: Connection, parts: KeeperParts): Promise<Keeper<ListedHome>> {
  const places = await readPlaces(connection);
  const given = new Map<string, string>();
  const seen = new Map<string, string>();
  const place = (item: ListedHome) => places.match({ ...item, address: item.address });
  return {
    sort: homes,
    linkOf: () => undefined,
    remarksOf: ({ uprn }) =>
      uprn === undefined ? ['The home has no UPRN; it will be known by its reference and address'] : [],
    problemOf: (item) => {
      const match = place(item);
      return typeof match === 'object' ? match : alreadyMeant(item, match, seen);
    },
    plan: async (on, rows, { settled, once }) => {
      const known = await knownReferences(
        on,
        'homes',
        rows.map(({ reference }) => reference),
      );
      const news = rows.filter(({ reference, digest }) => known.get(reference)?.digest !== digest);
      const placed = news.map((row): Placed => {
        const subject = known.get(row.reference)?.subject.slice('home:'.length);
        const match = subject ?? place(row.item);
        if (typeof match === 'string') return { row, home: match, isNew: false };
        return { row, home: nameFor(row.reference, places, given), isNew: true };
      });
      await settled();
      const told = await tellHomes(on, placed, places, parts);
      return planOf(placed, told, rows.length - news.length, parts, once);
    },
  };
}

/** Two rows of a file that mean one home, by UPRN or by where it is. */
function alreadyMeant(item: ListedHome, match: string | undefined, seen: Map<string, string>): RowProblem | undefined {
  const keys = [
    ...(item.uprn === undefined ? [] : [`uprn ${item.uprn}`]),
    ...(match === undefined ? [] : [`home ${match}`]),
  ];
  const other = keys
    .map((key) => seen.get(key))
    .find((reference) => reference !== undefined && reference !== item.home_ref);
  if (other !== undefined)
    return {
      column: 'uprn',
      message: `The home ${other} of this file is the same home, by its UPRN or its address. Keep one of the two, or put them right`,
    };
  for (const key of keys) seen.set(key, item.home_ref);
  return undefined;
}

/** A short name for a new home: its reference, made fit for an address of a page. */
function nameFor(reference: string, places: Places, given: Map<string, string>): string {
  const before = given.get(reference);
  if (before !== undefined) return before;
  const taken = new Set(given.values());
  const plain = reference.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'home';
  let name = plain;
  for (let n = 2; places.homes.has(name) || taken.has(name); n++) name = `${plain}-${n}`;
  given.set(reference, name);
  return name;
}

async function tellHomes(
  connection: Connection,
  placed: readonly Placed[],
  places: Places,
  { number, now }: KeeperParts,
): Promise<readonly (ToldRows & { readonly home: string })[]> {
  const subjects = placed.filter(({ isNew }) => !isNew).map(({ home }): Subject => `home:${home}`);
  const { record } = subjects.length === 0 ? { record: [] } : await fetchRecord(connection, subjects);
  const records = Map.groupBy(record, (entry) => entry.subject);
  return placed.map(({ row, home, isNew }) => {
    const subject: Subject = `home:${home}`;
    const first = `home ${row.reference} described`;
    const before = records.get(subject)?.findLast(({ id }) => id === first || id.startsWith(`${first} `));
    const entry = tellHome(row.item, subject, { now }, dayOf(now), before ? `${first} ${number}` : first);
    const isSame = before !== undefined && entry !== undefined && saysSame(before, entry);
    const listed = `${row.item.address}, ${row.item.postcode}`;
    const besides = isNew
      ? [`Added to the list of homes: ${listed}`]
      : [
          `In the list of homes as ${places.homes.get(home)?.reference ?? row.reference}, which would say what the file says: ${listed}`,
        ];
    return { lines: [row.line], besides, added: entry && !isSame ? [entry] : [], corrected: [], isFresh: isNew, home };
  });
}

function saysSame(one: Entry, other: Entry): boolean {
  const said = (entry: Entry) =>
    entry.kind === 'home described' && JSON.stringify([entry.tenure, entry.block, entry.features]);
  return said(one) === said(other);
}

function planOf(
  placed: readonly Placed[],
  told: readonly (ToldRows & { readonly home: string })[],
  same: number,
  { number, now, workOut }: KeeperParts,
  once: string,
): Plan {
  return {
    told,
    homes: [...new Set(placed.map(({ home }) => home))],
    same,
    write: async (on) => {
      await keepHomes(
        on,
        placed.map(({ row, home }) => ({ ...row.item, home, reference: row.reference })),
      );
      await writeTold(on, told, { once, now, workOut });
      await touchCases(
        on,
        placed.filter(({ isNew }) => !isNew).map(({ home }) => home),
        now,
      );
      const references = placed.map(({ row: { reference, digest }, home }) => ({
        reference,
        subject: `home:${home}`,
        part: '',
        digest,
      }));
      await keepReferences(on, 'homes', number, references);
      return 'done';
    },
  };
}
