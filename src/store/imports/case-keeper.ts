import type { Day } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Subject } from '../../record/entry.ts';
import { changesTo } from '../../record/import/changes.ts';
import type { RowProblem } from '../../record/import/row.ts';
import type { RowVisit, SortOfCase } from '../../record/import/sort.ts';
import { importAccount } from '../../record/import/told.ts';
import { appendInBulk, type Bundle } from '../bulk.ts';
import type { Connection } from '../database.ts';
import { fetchRecord } from '../fetch.ts';
import { inRecordOrder } from '../records.ts';
import { nextReferences, type PastCase, prepareHistory, writeHistory } from './history.ts';
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
import { groupLinked } from './linked.ts';
import { type Places, readPlaces } from './places.ts';

/** Keeps rows that become cases: new ones many at once, and what is told of cases already there one home at a time. */
export async function caseKeeper<Item>(
  connection: Connection,
  sort: SortOfCase<Item>,
  parts: KeeperParts,
): Promise<Keeper<Item>> {
  const places = await readPlaces(connection);
  return {
    sort,
    linkOf: sort.linkOf,
    remarksOf: (item) => sort.remarksOf?.(item) ?? [],
    problemOf: (item) => {
      const home = places.find(sort.homeOf(item));
      if (typeof home !== 'string') return home;
      return visitToCome(sort.visitOf?.(item), dayOf(parts.now), ({ planned, who }) => {
        const household = places.householdOn(home, planned) ?? places.householdNow(home);
        return places.hasSafeWays(household) || (who !== undefined && places.isApart(home, household, who));
      });
    },
    plan: async (on, rows, { settled, once }) => {
      const references = rows.flatMap(({ reference, item }) => [reference, sort.linkOf(item) ?? []].flat());
      let known = await knownReferences(on, sort.sort, references);
      if (known.size > 0) {
        await settled();
        known = await knownReferences(on, sort.sort, references);
      }
      const groups = groupRows(rows, sort, known);
      const fresh = await planFresh(on, groups.fresh, sort, places, parts);
      const changed = await planChanged(on, groups.changed, sort, parts);
      return planOf(on, { fresh, changed, same: groups.same }, sort, parts, once);
    },
  };
}

/**
 * A visit still to come to a household that said what contact is safe, or by somebody who may have no contact with it: it
 * goes through the gates on its case, not round them. Why is not said: whoever brings rows in may not be one to know.
 */
function visitToCome(
  visit: RowVisit | undefined,
  today: Day,
  isGuarded: (visit: RowVisit) => boolean,
): RowProblem | undefined {
  if (visit === undefined || visit.planned < today || !isGuarded(visit)) return undefined;
  return {
    column: visit.column,
    message: 'This visit is still to come. Leave it out of this row, and arrange it on the case',
  };
}

type Group<Item> = { readonly rows: readonly ReadRow<Item>[]; readonly links: readonly string[] };
type Fresh = {
  readonly past: PastCase;
  readonly references: readonly KnownReference[];
  readonly lines: readonly number[];
};
type Changed<Item> = Group<Item> & { readonly subject: Subject };
type ToldCase = ToldRows & {
  readonly subject: Subject;
  readonly home: string;
  readonly references: readonly KnownReference[];
};

/** Sorts rows into whole new cases, rows of cases already there that say something new, and the rest. */
function groupRows<Item>(
  rows: readonly ReadRow<Item>[],
  sort: SortOfCase<Item>,
  known: ReadonlyMap<string, KnownReference>,
) {
  const byReference = new Map(rows.map((row) => [row.reference, row]));
  const fresh: Group<Item>[] = [];
  const changed: Changed<Item>[] = [];
  let same = 0;
  for (const names of groupLinked(rows.map(({ reference, item }) => [reference, sort.linkOf(item)]))) {
    const all = names.flatMap((name) => byReference.get(name) ?? []);
    const links = all.flatMap(({ item }) => sort.linkOf(item) ?? []);
    const subject = [...names, ...links].map((name) => known.get(name)?.subject).find((one) => one !== undefined);
    const news = all.filter(({ reference, digest }) => known.get(reference)?.digest !== digest);
    same += all.length - news.length;
    if (news.length === 0) continue;
    const unknown = links.filter((link) => !byReference.has(link) && !known.has(link));
    if (subject === undefined) fresh.push({ rows: news, links: unknown });
    else changed.push({ rows: news, links: unknown, subject: subject as Subject });
  }
  return { fresh, changed, same };
}

async function planFresh<Item>(
  connection: Connection,
  groups: readonly Group<Item>[],
  sort: SortOfCase<Item>,
  places: Places,
  parts: KeeperParts,
): Promise<readonly Fresh[]> {
  const numbers = parts.isForShow
    ? groups.map((_, place) => `PR-${place}`)
    : await nextReferences(connection, groups.length);
  return groups.flatMap(({ rows, links }, place) => {
    const reference = numbers[place] ?? '';
    const [first] = rows.toSorted((one, other) => sort.began(one.item) - sort.began(other.item));
    const home = first && places.find(sort.homeOf(first.item));
    if (!first || typeof home !== 'string') return [];
    const subject: Subject = `case:${reference}`;
    const entries = sort
      .tell(
        rows.map(({ item }) => item),
        { subject, now: parts.now },
      )
      .toSorted(inRecordOrder);
    const household = places.householdOn(home, sort.began(first.item));
    const livesThere = household === undefined ? places.householdNow(home) : undefined;
    const past = { reference, home, household, livesThere, entries };
    return [{ past, references: referencesOf(rows, links, subject), lines: rows.map(({ line }) => line) }];
  });
}

async function planChanged<Item>(
  connection: Connection,
  groups: readonly Changed<Item>[],
  sort: SortOfCase<Item>,
  { number, now }: KeeperParts,
): Promise<readonly ToldCase[]> {
  if (groups.length === 0) return [];
  // Several rows of a piece may belong to one case without being linked to each other.
  const bySubject = Map.groupBy(groups, ({ subject }) => subject);
  const { record } = await fetchRecord(connection, [...bySubject.keys()]);
  const records = Map.groupBy(record, (entry) => entry.subject);
  const homes = await homesOf(connection, [...bySubject.keys()]);
  return [...bySubject].flatMap(([subject, some]): ToldCase[] => {
    const home = homes.get(subject);
    if (home === undefined) return [];
    const rows = some.flatMap((group) => group.rows);
    const known = records.get(subject) ?? [];
    const told = sort.tell(
      rows.map(({ item }) => item),
      { subject, now },
      known,
    );
    const changes = changesTo(
      told,
      known,
      rows.map(({ reference }) => sort.idsOf(reference)),
      { number, now },
    );
    const links = some.flatMap((group) => group.links);
    const lines = rows.map(({ line }) => line);
    return [
      { ...changes, lines, besides: [], isFresh: false, subject, home, references: referencesOf(rows, links, subject) },
    ];
  });
}

async function planOf<Item>(
  connection: Connection,
  {
    fresh,
    changed,
    same,
  }: { readonly fresh: readonly Fresh[]; readonly changed: readonly ToldCase[]; readonly same: number },
  sort: SortOfCase<Item>,
  parts: KeeperParts,
  once: string,
): Promise<Plan> {
  const { number, now, workOut } = parts;
  const told = [
    ...fresh.map(
      ({ past, lines }): ToldRows => ({ lines, besides: [], added: past.entries, corrected: [], isFresh: true }),
    ),
    ...changed,
  ];
  const homes = [...new Set([...fresh.map(({ past }) => past.home), ...changed.map(({ home }) => home)])];
  if (parts.isForShow) return { told, homes, same, write: () => Promise.reject(new Error('This is only to be shown')) };
  const known = fresh.flatMap(({ references }) => references);
  const cases = fresh.map(({ past }) => past);
  const history =
    cases.length === 0
      ? undefined
      : await prepareHistory(connection, cases, { sort: sort.sort, number, known }, now, workOut);
  const bundles = bundlesOf(changed, once);
  return {
    told,
    homes,
    same,
    write: async (on) => {
      if (history !== undefined && (await writeHistory(on, history)) === 'stale') return 'stale';
      if (bundles.length > 0) await appendInBulk(on, bundles, now, workOut, undefined, false);
      await keepReferences(
        on,
        sort.sort,
        number,
        changed.flatMap(({ references }) => references),
      );
      return 'done';
    },
  };
}

/** What is told of cases already there, a bundle for each home. */
function bundlesOf(changed: readonly ToldCase[], once: string): readonly Bundle[] {
  const some = changed.filter(({ added, corrected }) => added.length + corrected.length > 0);
  return [...Map.groupBy(some, ({ home }) => home)].map(([home, cases]) => ({
    once: `${once} ${home}`,
    home,
    written: cases.flatMap(({ added, corrected }) =>
      [...added, ...corrected].map((entry) => ({ entry, account: importAccount })),
    ),
    opens: [],
  }));
}

/** Those of the rows, and of what they point to that has not come yet: when it does, it belongs to the same case. */
function referencesOf<Item>(
  rows: readonly ReadRow<Item>[],
  links: readonly string[],
  subject: Subject,
): readonly KnownReference[] {
  return [
    ...rows.map(({ reference, digest }) => ({ reference, subject, part: '', digest })),
    ...[...new Set(links)].map((reference) => ({ reference, subject, part: '', digest: undefined })),
  ];
}

async function homesOf(connection: Connection, subjects: readonly Subject[]): Promise<ReadonlyMap<Subject, string>> {
  const rows = await connection.sql<{ reference: string; home: string }>(
    'select reference, home from cases where landlord = $1 and reference = any($2)',
    [connection.scope.landlord, subjects.map((subject) => subject.slice('case:'.length))],
  );
  return new Map(rows.map(({ reference, home }) => [`case:${reference}` as Subject, home]));
}
