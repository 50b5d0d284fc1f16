import type { Database } from './database.ts';
import { everyLandlord } from './landlords.ts';

/** Told of what went wrong with one while the others went on, and with which: a reference, with nothing personal in it. */
export type OnFault = (error: Error, which: string) => void;

/**
 * Does work for each of several by itself: what goes wrong with one is told, and keeps nothing from the others. Gives how
 * many went wrong. The work is to ask for a connection of its own, as that may be what is wrong.
 *
 * @throws where the database is away: nothing would go well then
 */
export async function eachByItself<One>(
  database: Database,
  all: readonly One[],
  { work, nameOf, onFault }: { work: (one: One) => Promise<void>; nameOf: (one: One) => string; onFault: OnFault },
): Promise<number> {
  let faults = 0;
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      if (!(await database.isHealthy())) throw error;
      faults++;
      onFault(error instanceof Error ? error : new Error('It threw what is no error'), nameOf(one));
    }
  }
  return faults;
}

/**
 * The same for every landlord.
 *
 * @throws when all have had their turn, where it went wrong for any of them: what does the clock’s work tries it again
 */
export async function eachLandlord(
  database: Database,
  onFault: OnFault,
  work: (landlord: string) => Promise<void>,
): Promise<void> {
  const landlords = (await everyLandlord(database)).map(({ landlord }) => landlord);
  const faults = await eachByItself(database, landlords, { work, nameOf: (landlord) => landlord, onFault });
  if (faults > 0) throw new Error(`It went wrong for ${faults} of ${landlords.length} landlords`);
}
