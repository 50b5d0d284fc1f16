import { Client } from 'pg';
import { type Instant, instant } from '../calendar/instant.ts';
import { migrations } from './migrate.ts';

/** What the database says of itself: the migrations it has been through, and what time it thinks it is. */
export async function checkUp(url: string): Promise<{ readonly steps: readonly string[]; readonly clock: Instant }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const table = 'putright_migrations.kysely_migration';
    const { rows } = await client.query<{ clock: string; is_begun: boolean }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as clock,
              to_regclass($1) is not null as is_begun`,
      [table],
    );
    const steps = rows[0]?.is_begun ? (await client.query<{ name: string }>(`select name from ${table}`)).rows : [];
    return { steps: steps.map(({ name }) => name), clock: instant(rows[0]?.clock ?? '') };
  } finally {
    await client.end();
  }
}

/** The migrations of this version that a database has not been through. */
export async function stepsMissing(url: string): Promise<readonly string[]> {
  const { steps } = await checkUp(url);
  return Object.keys(migrations()).filter((name) => !steps.includes(name));
}
