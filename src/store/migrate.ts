import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { applicationRole } from './database.ts';

/**
 * Brings a database up to this version: makes the schema and the application’s role where they are missing, and runs
 * each migration not yet run, in one transaction, forward only. `url` must be of an account that may make schemas and
 * roles. Gives the names of those run. Several at once wait for each other. Throws when a migration fails, and when the
 * database has been through one that this version does not know.
 *
 * @param until the name of the last to run, as an earlier version left things; for tests of upgrading
 */
export async function migrate(url: string, until?: string): Promise<readonly string[]> {
  const pool = new Pool({ connectionString: url, max: 2, options: '-c search_path=putright' });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql.raw(makeRole).execute(db);
    await sql`create schema if not exists putright`.execute(db);
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations() },
      migrationTableSchema: 'putright_migrations',
    });
    const { error, results = [] } = await (until === undefined
      ? migrator.migrateToLatest()
      : migrator.migrateTo(until));
    if (error) throw error;
    return results.map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

/** The migrations there are, in the order of their names. Each is a file of SQL. */
export function migrations(): Readonly<Record<string, Migration>> {
  const folder = join(import.meta.dirname, 'migrations');
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [
        file.replace(/\.sql$/, ''),
        { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) },
      ];
    }),
  );
}

/** A role belongs to the whole server, so two databases of one server may both be about to make it. */
const makeRole = `do $$ begin
  if not exists (select from pg_roles where rolname = '${applicationRole}') then
    create role ${applicationRole} nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, '${applicationRole}', 'member') then
    execute format('grant ${applicationRole} to %I', current_user);
  end if;
end $$;`;
