import type { Instant } from '../../calendar/instant.ts';
import { visibleRecord } from '../../record/casework/visible-record.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { type Reading, read } from '../../record/reading.ts';
import { type BlockCase, fetchBlock, fetchOpenCasesOf, fetchResponsible } from '../../store/blocks.ts';
import type { Database } from '../../store/database.ts';
import { fetchRecord } from '../../store/fetch.ts';
import { fetchCasesOfHome, fetchHome, type Home, type HomeCase } from '../../store/homes.ts';
import {
  fetchHousehold,
  type Household,
  householdNow,
  type LastHousehold,
  lastHousehold,
} from '../../store/households.ts';
import { noteLook } from '../../store/looks.ts';
import { noteRefused } from '../../store/no-contact.ts';
import type { Scope } from '../../store/scope.ts';

/** A home as somebody signed in may see it: what is known of it, who has it now, and its cases. */
export type LoadedHome = {
  readonly home: Home;
  readonly household: Household | undefined;
  /** Of a home that nobody has, the household that had it last. */
  readonly last: LastHousehold | undefined;
  readonly cases: readonly HomeCase[];
  /** The open cases of other homes in the block. */
  readonly inBlock: readonly BlockCase[];
  /** The officers named for the home’s patch. */
  readonly responsible: readonly string[];
  /** What this person may see of the home’s and the household’s records. */
  readonly record: CaseRecord;
  readonly reading: Reading;
};

/** Reads a home, writing down that this person looks at who lives there; undefined when the landlord has none by that name. */
export async function loadHome(
  database: Database,
  scope: Scope,
  name: string,
  now: Instant,
): Promise<LoadedHome | undefined> {
  return database.as(scope, async (connection) => {
    const home = await fetchHome(connection, name);
    if (!home) return noteRefused(connection, `home:${name}`, now);
    const current = await householdNow(connection, name);
    const look =
      current === undefined
        ? undefined
        : await noteLook(connection, { opened: 'home', home: name, household: current }, now);
    const household = current === undefined ? undefined : await fetchHousehold(connection, current);
    const last = current === undefined ? await lastHousehold(connection, name) : undefined;
    const { record } = await fetchRecord(connection, [
      `home:${name}`,
      ...(current === undefined ? [] : [`household:${current}` as const]),
    ]);
    const seen = visibleRecord(record, look?.canSeeSensitive === true);
    const cases = await fetchCasesOfHome(connection, name);
    const block = home.block === undefined ? undefined : await fetchBlock(connection, home.block);
    const neighbours = block?.homes.map((one) => one.home).filter((one) => one !== name) ?? [];
    const inBlock = neighbours.length === 0 ? [] : await fetchOpenCasesOf(connection, neighbours);
    const responsible = await fetchResponsible(connection, home.patch === '' ? [] : [home.patch]);
    return { home, household, last, cases, inBlock, responsible, record: seen, reading: read(seen, now) };
  });
}
