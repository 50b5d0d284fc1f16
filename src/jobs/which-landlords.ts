import { nearestTo } from '../record/story/nearest.ts';
import type { Database } from '../store/database.ts';
import { everyLandlord } from '../store/landlords.ts';
import type { World } from './command.ts';

/** The landlords a command is for: the one named, or all of them. Complains and gives undefined when there is none. */
export async function whichLandlords(
  database: Database,
  named: string | undefined,
  world: World,
): Promise<readonly string[] | undefined> {
  const all = (await everyLandlord(database)).map(({ landlord }) => landlord);
  if (named === undefined) return all;
  if (all.includes(named)) return [named];
  const near = nearestTo(named, all);
  world.complain(
    `There is no landlord “${named}”.${near ? ` Did you mean “${near}”?` : ` There ${all.length === 0 ? 'are none yet' : `are: ${all.join(', ')}`}.`}`,
  );
  return undefined;
}

/** The one landlord a command is for. Complains and gives undefined when there is none, or several and none is named. */
export async function oneLandlord(
  database: Database,
  named: string | undefined,
  world: World,
): Promise<string | undefined> {
  const landlords = await whichLandlords(database, named, world);
  if (!landlords) return undefined;
  const [landlord, ...others] = landlords;
  if (landlord !== undefined && others.length === 0) return landlord;
  world.complain(
    landlord
      ? `Say for which landlord, with --landlord: ${landlords.join(', ')}.`
      : 'There is no landlord yet. Set one up first.',
  );
  return undefined;
}

/** '1 record', '10,244 records'. */
export function sayRecords(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'record' : 'records'}`;
}
