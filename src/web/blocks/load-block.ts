import type { Instant } from '../../calendar/instant.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { type Reading, read } from '../../record/reading.ts';
import { type Block, type BlockCase, fetchBlock, fetchOpenCasesOf, fetchResponsible } from '../../store/blocks.ts';
import type { Database } from '../../store/database.ts';
import { fetchRecord } from '../../store/fetch.ts';
import type { Scope } from '../../store/scope.ts';

/** A block as somebody signed in may see it. */
export type LoadedBlock = {
  readonly block: Block;
  readonly cases: readonly BlockCase[];
  readonly responsible: readonly string[];
  /** For each home that has anything on its own record, what is known of it. */
  readonly homes: readonly { readonly address: string; readonly reading: Reading }[];
};

/** Reads a block; undefined when no home is in one of that name. */
export async function loadBlock(
  database: Database,
  scope: Scope,
  name: string,
  now: Instant,
): Promise<LoadedBlock | undefined> {
  return database.as(scope, async (connection) => {
    const block = await fetchBlock(connection, name);
    if (!block) return undefined;
    const names = block.homes.map(({ home }) => home);
    const { record } = await fetchRecord(
      connection,
      names.map((home) => `home:${home}` as const),
    );
    const byHome: ReadonlyMap<string, CaseRecord> = Map.groupBy(record, ({ subject }) => subject);
    return {
      block,
      cases: await fetchOpenCasesOf(connection, names),
      responsible: await fetchResponsible(connection, block.patches),
      homes: block.homes.flatMap(({ home, address }) => {
        const own = byHome.get(`home:${home}`);
        return own ? [{ address, reading: read(own, now) }] : [];
      }),
    };
  });
}
