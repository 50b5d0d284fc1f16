import { daysAfter, isoDay } from '../calendar/day.ts';
import { dayOf, type Instant, isoInstant, startOf, timeOn } from '../calendar/instant.ts';
import { addAccount } from '../store/accounts.ts';
import type { WorkOut } from '../store/append.ts';
import { keepSample } from '../store/behaviour-samples.ts';
import { appendInBulk } from '../store/bulk.ts';
import { addHomes, addHouseholds, addPeople } from '../store/bulk-homes.ts';
import { type Connection, type Database, query } from '../store/database.ts';
import { everyLandlord } from '../store/landlords.ts';
import { systemScope } from '../store/scope.ts';
import type { Command } from './command.ts';
import { makeDemoLandlord } from './demo/demo-landlord.ts';
import { landlordId } from './demo/landlord-entries.ts';
import type { DemoLandlord } from './demo/landlord-shape.ts';
import { demoBundles } from './demo-entries.ts';
import { readOptionsAlone } from './options.ts';
import { withStore } from './with-store.ts';
import { workOut } from './work-out.ts';

const usage = 'putright demo';

/** Puts the made-up landlord into a database that has no landlord yet. */
export const demoCommand: Command = {
  name: 'demo',
  usage,
  about: 'puts a made-up landlord into an empty database, to try Putright with',
  run: (words, world) => {
    if (!readOptionsAlone(words, {}, world, usage)) return 2;
    return withStore(world, { isToMigrate: true }, async ({ database }) => {
      const outcome = await putDemo(database, world.now(), workOut, (done, all) =>
        world.showProgress(`${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} homes`),
      );
      if (outcome === 'done')
        world.print('The made-up landlord is there. Start Putright and sign in as anyone who works for it.');
      else if (outcome === 'there already') world.print('The made-up landlord was there already. Nothing was changed.');
      else world.complain('This database has a landlord of its own. The made-up one belongs in a database without.');
      return outcome === 'real landlord' ? 1 : 0;
    });
  },
};

/**
 * Puts the made-up landlord into the database, as it stands today: all of it, or nothing. The same for the same day,
 * always. It takes some fifteen seconds, and is not put beside a real landlord.
 */
export async function putDemo(
  database: Database,
  now: Instant,
  workOut: WorkOut,
  onProgress: (homes: number, of: number) => void = () => undefined,
): Promise<'done' | 'there already' | 'real landlord'> {
  const landlords = await everyLandlord(database);
  if (landlords.some(({ landlord }) => landlord === landlordId)) return 'there already';
  if (landlords.length > 0) return 'real landlord';
  await putMadeUp(database, makeDemoLandlord(dayOf(now)), now, workOut, onProgress);
  return 'done';
}

/** Puts a made-up landlord, or some of one, into the database: all of it, or nothing. */
export async function putMadeUp(
  database: Database,
  demo: DemoLandlord,
  now: Instant,
  workOut: WorkOut,
  onProgress: (homes: number, of: number) => void = () => undefined,
): Promise<void> {
  const bundles = demoBundles(demo, landlordId);
  await database.as(systemScope(landlordId), (connection) =>
    connection.together(async () => {
      await putPlaces(connection, demo, now);
      await appendInBulk(connection, bundles.slice(0, 1), now, workOut);
      await appendInBulk(connection, bundles.slice(1), now, workOut, (done) => onProgress(done, bundles.length - 1));
      for (const { from, drawn, ...sample } of demo.behaviourSamples ?? []) {
        const cases = from.map((reference) => ({ reference, isRestricted: false }));
        await keepSample(connection, { ...sample, from: cases }, timeOn(drawn, '10:00'));
      }
    }),
  );
}

/** The landlord, who works there, the homes, and who lives in them. */
async function putPlaces(connection: Connection, demo: DemoLandlord, now: Instant): Promise<void> {
  const { landlord } = connection.scope;
  const made = startOf(daysAfter(dayOf(now), -1500));
  await connection.rows(
    query.insertInto('landlords').values({ landlord, name: demo.name, is_demo: true, made: isoInstant(made) }),
  );
  for (const { id, ...details } of demo.accounts) await addAccount(connection, { account: id, ...details, made });
  await addHomes(
    connection,
    demo.homes.map(({ id, address, town, block, ...home }) => ({
      ...home,
      home: id,
      address: [...address, town].join(', '),
      block: block ?? null,
    })),
  );
  await addHouseholds(
    connection,
    demo.households.map(({ id, home, since }) => ({ household: id, home, since: isoDay(since), until: null })),
  );
  await addPeople(
    connection,
    demo.households.flatMap(({ id, people }) =>
      people.map(({ part, name, phone, email, born }) => ({
        household: id,
        part,
        name,
        phone: phone ?? null,
        email: email ?? null,
        born: born === undefined ? null : isoDay(born),
      })),
    ),
  );
  await connection.rows(query.insertInto('case_numbers').values({ landlord, last: demo.cases.length }));
}
