import { resolve } from 'node:path';
import type { Database } from '../../store/database.ts';
import { CannotTakeIn } from '../../store/exports/manifest.ts';
import { takeInExport } from '../../store/exports/take-in-export.ts';
import { rebuild } from '../../store/rebuild.ts';
import { linkHours, makeResetLink } from '../../store/reset-links.ts';
import { systemScope } from '../../store/scope.ts';
import type { ExitCode, World } from '../command.ts';
import { workOut } from '../work-out.ts';

const doings = { checking: 'Checking', rows: 'Rows taken in', files: 'Files taken in' } as const;

/** Takes in a whole export as a landlord this database does not have yet, and works out what every case owes. */
export async function takeInWhole(database: Database, folder: string, world: World): Promise<ExitCode> {
  try {
    const { landlord, tables, files } = await takeInExport({
      database,
      files: world.openFiles(),
      folder: resolve(folder),
      now: world.now(),
      onProgress: (doing, done) => world.showProgress(`${doings[doing]}: ${done.toLocaleString('en-GB')}`),
    });
    const entries = tables.find(({ table }) => table === 'entries')?.rows ?? 0;
    world.print(
      `${landlord}: ${entries.toLocaleString('en-GB')} entries and ${files.count.toLocaleString('en-GB')} files are in, and every chain of the record holds.`,
    );
    const cases = await rebuild(database, landlord, world.now(), workOut, (done) =>
      world.showProgress(`Worked out: ${done.toLocaleString('en-GB')} cases`),
    );
    world.print(`${landlord}: ${cases.toLocaleString('en-GB')} cases worked out.`);
    await sayWayIn(database, landlord, world);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotTakeIn)) throw error;
    world.complain(error.message);
    return 2;
  }
}

/** Nobody’s password comes with an export, so one administrator is given a link, and makes links for the others. */
async function sayWayIn(database: Database, landlord: string, world: World): Promise<void> {
  await database.as(systemScope(landlord), async (connection) => {
    const [first] = await connection.sql<{ account: string; name: string }>(
      `select a.account, a.name from accounts a join landlords l on l.landlord = a.landlord
       where a.landlord = $1 and not l.is_demo and a.role = 'administrator' and a.closed is null order by a.made, a.account limit 1`,
      [landlord],
    );
    if (!first) return;
    const link = await makeResetLink(connection, first.account, world.now());
    world.print('Passwords and second factors do not come with an export, so everybody chooses a new one.');
    world.print(
      `${first.name} can begin at the address of Putright followed by /reset/${link} (once, within ${linkHours} hours), and make links for the others.`,
    );
  });
}
