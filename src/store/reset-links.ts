import { sql } from 'kysely';
import { hoursAfter, type Instant, isoInstant } from '../calendar/instant.ts';
import { setPassword } from './accounts.ts';
import { type Connection, type Database, query } from './database.ts';
import { systemScope } from './scope.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import { endSessionsOf } from './sessions.ts';
import type { Whose } from './signing-in.ts';

/** How long a link for choosing a password works, in hours. */
export const linkHours = 24;

/** Makes a link by which a person chooses a password once, in place of any made before; gives what its address ends in. */
export async function makeResetLink(connection: Connection, account: string, now: Instant): Promise<string> {
  const { landlord, account: madeBy } = connection.scope;
  const secret = newSecret();
  await connection.together(async () => {
    await dropLinks(connection, account);
    await connection.rows(
      query.insertInto('reset_links').values({
        landlord,
        token_hash: hashOfSecret(secret),
        account,
        made_by: madeBy,
        expires: isoInstant(hoursAfter(now, linkHours)),
      }),
    );
  });
  return `${landlord}.${secret}`;
}

/** Whose password a link sets. */
export type LinkOwner = Whose & { readonly name: string; readonly email: string };

/** Whose password the link sets, or undefined when it was used, has run out, was replaced, or is none of ours. */
export async function findResetLink(database: Database, token: string, now: Instant): Promise<LinkOwner | undefined> {
  const { landlord, hash } = apart(token);
  if (landlord === '') return undefined;
  const [row] = await database.as(systemScope(landlord), (connection) =>
    connection.rows(
      query
        .selectFrom('reset_links as link')
        .innerJoin('accounts as owner', (join) =>
          join.onRef('owner.landlord', '=', 'link.landlord').onRef('owner.account', '=', 'link.account'),
        )
        .select(['owner.account', 'owner.name', 'owner.email'])
        .where('link.landlord', '=', landlord)
        .where('link.token_hash', '=', hash)
        .where('link.expires', '>', sql<Instant>`${isoInstant(now)}::timestamptz`)
        .where('owner.closed', 'is', null),
    ),
  );
  return row && { landlord, ...row };
}

/** Sets the password by the link, and ends every session of its owner. False when the link was used meanwhile. */
export async function spendResetLink(
  database: Database,
  token: string,
  { landlord, account }: Whose,
  passwordHash: string,
): Promise<boolean> {
  return database.as(systemScope(landlord), (connection) =>
    connection.together(async () => {
      const spent = await connection.rows(
        query
          .deleteFrom('reset_links')
          .where('landlord', '=', landlord)
          .where('token_hash', '=', apart(token).hash)
          .where('account', '=', account)
          .returning('account'),
      );
      if (spent.length === 0) return false;
      await setPassword(connection, account, passwordHash);
      await dropLinks(connection, account);
      await endSessionsOf(connection, account);
      return true;
    }),
  );
}

/** Makes any link of the account’s work no more. */
export async function dropLinks(connection: Connection, account: string): Promise<void> {
  await connection.rows(
    query.deleteFrom('reset_links').where('landlord', '=', connection.scope.landlord).where('account', '=', account),
  );
}

/** The landlord is part of what the address ends in, so that the link is looked for only among that landlord’s. */
function apart(token: string): { readonly landlord: string; readonly hash: string } {
  const dot = token.lastIndexOf('.');
  return { landlord: token.slice(0, Math.max(dot, 0)), hash: hashOfSecret(token.slice(dot + 1)) };
}
