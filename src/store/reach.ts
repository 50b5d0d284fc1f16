import { Client } from 'pg';

/** Why Putright cannot use a database, in one sentence a person can act on. Never holds a password. */
export class CannotUseDatabase extends Error {}

const oldest = 15;

/**
 * Sees that a database can be reached and is new enough. `url` is its address, as its owner.
 *
 * @throws CannotUseDatabase, saying what to do
 */
export async function reachDatabase(url: string): Promise<{ readonly version: string }> {
  const client = new Client({ ...addressOf(url), connectionTimeoutMillis: 10_000 });
  // A connection lost while it is idle says so here; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; version: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as version",
    );
    const version = rows[0]?.version ?? 'of an unknown version';
    if (Number(rows[0]?.number ?? 0) < oldest * 10_000)
      throw new CannotUseDatabase(
        `The database at ${placeOf(url)} is PostgreSQL ${version}. Putright needs ${oldest} or later.`,
      );
    return { version };
  } catch (error) {
    throw error instanceof CannotUseDatabase ? error : new CannotUseDatabase(whyNot(error, url));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function addressOf(url: string): { readonly connectionString: string } {
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return { connectionString: url };
  throw new CannotUseDatabase(
    'DATABASE_URL is not an address. Write it as postgres://name:password@host:5432/database, with %-codes for any sign that is not a letter or a number.',
  );
}

/** Where a database is, without who asks for it. */
export function placeOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || '5432'}`;
}

/** What went wrong with a database, in a sentence that says what to do. */
export function whyNot(error: unknown, url: string): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const place = placeOf(url);
  if (/^E[A-Z]+$/.test(code) || /timeout/i.test(message))
    return `No database answers at ${place}. Check that it is running, and that DATABASE_URL is right.`;
  if (code.startsWith('28')) return `The database at ${place} does not take the name and password in DATABASE_URL.`;
  if (code === '3D000')
    return `There is no database called “${new URL(url).pathname.slice(1)}” at ${place}. Make it first, or put DATABASE_URL right.`;
  if (code === '53300') return `The database at ${place} has no connection free. Raise its max_connections.`;
  if (code === '57P03') return `The database at ${place} is still starting or is stopping. Try again in a moment.`;
  if (code === '42501')
    return `The name in DATABASE_URL may not do what is needed in the database at ${place}: ${message}. Use the database’s owner.`;
  const later = /previously executed migration (\S+) is missing/.exec(message)?.[1];
  if (later !== undefined)
    return `The database at ${place} has been used by a later version of Putright (${later}). Use that version, or a copy of the database from before it.`;
  return `The database at ${place} could not be used: ${message}`;
}
