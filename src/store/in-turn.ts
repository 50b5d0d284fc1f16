import type { Database } from './database.ts';

const turns = new WeakMap<Database, Map<string, Promise<unknown>>>();

/** Does work in this process one after another, in the order asked, for all that is asked under one name of one database. */
export async function inTurn<Result>(database: Database, name: string, work: () => Promise<Result>): Promise<Result> {
  const byName = turns.get(database) ?? new Map<string, Promise<unknown>>();
  turns.set(database, byName);
  const before = byName.get(name);
  const mine = before ? before.then(work, work) : work();
  byName.set(name, mine);
  try {
    return await mine;
  } finally {
    if (byName.get(name) === mine) byName.delete(name);
  }
}
