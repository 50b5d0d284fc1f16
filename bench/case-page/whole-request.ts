import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { day } from '../../src/calendar/day.ts';
import { startOf } from '../../src/calendar/instant.ts';
import { workOut } from '../../src/jobs/work-out.ts';
import { addAccount } from '../../src/store/accounts.ts';
import { appendInBulk } from '../../src/store/bulk.ts';
import { openDatabase, query } from '../../src/store/database.ts';
import { addLandlord } from '../../src/store/landlords.ts';
import { migrate } from '../../src/store/migrate.ts';
import { systemScope } from '../../src/store/scope.ts';
import { address, home, household, landlord, officers, people, postcode, reference, theCase } from './the-case.ts';

/** Makes a database on a server (by its owner’s address) that holds the case and who works on it, for as long as `use` takes. */
export async function withTheCase<T>(serverUrl: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `putright_bench_${randomBytes(4).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onServer(serverUrl, `create database ${name}`);
  try {
    await migrate(url.href);
    await putTheCase(url.href);
    return await use(url.href);
  } finally {
    await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  }
}

async function putTheCase(url: string): Promise<void> {
  const database = openDatabase({ url });
  const { record, now } = theCase();
  const made = startOf(day('2022-01-03'));
  await addLandlord(database, { landlord, name: 'Bench Vale Homes', isDemo: true }, made);
  await database.as(systemScope(landlord), async (connection) => {
    for (const officer of officers)
      await addAccount(connection, {
        ...officer,
        email: `${officer.account}@example.org`,
        team: 'North',
        patches: [],
        made,
      });
    await connection.rows(
      query.insertInto('homes').values({
        landlord,
        home,
        reference: '0001',
        uprn: null,
        address,
        postcode,
        patch: 'North',
        block: null,
        tenure: 'tenancy',
        bedrooms: 2,
        built: 1934,
        construction: 'brick',
        heating: 'gas',
      }),
    );
    await connection.rows(
      query.insertInto('households').values({ landlord, household, home, since: '2022-11-07', until: null }),
    );
    await connection.rows(
      query
        .insertInto('people')
        .values(people.map((person) => ({ landlord, household, phone: null, email: null, ...person }))),
    );
  });
  // In bulk, because that keeps the moment each entry was written down.
  const written = record.map((entry) => ({ entry, account: officers[0].account }));
  const bundle = { once: 'the case', home, written, opens: [{ reference, home, household }] };
  await database.as(systemScope(landlord), (connection) =>
    connection.together(() => appendInBulk(connection, [bundle], now, workOut)),
  );
  await database.close();
}

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
