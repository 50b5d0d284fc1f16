import { randomBytes } from 'node:crypto';
import { sql, type Updateable } from 'kysely';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import { type Connection, query } from './database.ts';
import { matchNoContactAgain } from './no-contact.ts';
import type { StaffRole } from './scope.ts';
import { holdSessionsOf, releaseSessionsOf } from './sessions.ts';
import { mustHaveSecondFactor } from './signing-in.ts';
import type { Tables } from './tables.ts';

/** Somebody who works for the landlord, without anything by which they show who they are. */
export type Account = {
  readonly account: string;
  readonly name: string;
  /** What it was called before; whoever may have no contact goes on being known by it. */
  readonly formerNames: readonly string[];
  readonly email: string;
  readonly role: StaffRole;
  readonly team: string;
  /** The patches they work on; none for those who work on all. */
  readonly patches: readonly string[];
  readonly hasPassword: boolean;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly lockedUntil: Instant | undefined;
  readonly made: Instant;
  /** When it was closed; nothing while it is open. */
  readonly closed: Instant | undefined;
};

/** An account as far as what it is and was called. */
export type AccountNamed = Pick<Account, 'account' | 'name' | 'formerNames'>;

/** What an administrator says of a person. */
export type AccountDetails = Pick<Account, 'name' | 'email' | 'role' | 'team' | 'patches'>;

export type NewAccount = AccountDetails & {
  /** An id for it; one is made where none is given. */
  readonly account?: string | undefined;
  readonly passwordHash?: string | undefined;
  readonly made: Instant;
};

/** Adds an account to the landlord in scope and gives its id, or says that the landlord has one with that email. */
export async function addAccount(
  connection: Connection,
  { account = randomBytes(6).toString('hex'), passwordHash, made, ...details }: NewAccount,
): Promise<{ readonly account: string } | 'email taken'> {
  const added = await connection.rows(
    query
      .insertInto('accounts')
      .values({
        landlord: connection.scope.landlord,
        account,
        ...tidied(details),
        password_hash: passwordHash ?? null,
        made: isoInstant(made),
      })
      .onConflict((conflict) => conflict.columns(['landlord', 'email']).doNothing())
      .returning('account'),
  );
  if (added.length === 0) return 'email taken';
  await matchNoContactAgain(connection, account);
  return { account };
}

/** Every account of the landlord in scope, the open ones first, by name. */
export async function listAccounts(connection: Connection): Promise<readonly Account[]> {
  const rows = await connection.rows(
    selected(connection).orderBy(sql`closed is not null`).orderBy('name').orderBy('account'),
  );
  return rows.map(accountOf);
}

/** The names of everybody who works or worked for the landlord in scope, in the same order. */
export async function listNames(connection: Connection): Promise<readonly AccountNamed[]> {
  return connection.prepared(
    `select account, name, to_json(former_names) as "formerNames" from accounts
     where landlord = $1 order by closed is not null, name, account`,
    [connection.scope.landlord],
  );
}

/** The account with that id, open or closed, or undefined. */
export async function findAccount(connection: Connection, account: string): Promise<Account | undefined> {
  const [row] = await connection.rows(selected(connection).where('account', '=', account));
  return row && accountOf(row);
}

/**
 * Changes what is said of a person; it holds from their next page. Where the new role asks for a second factor that they have
 * not, their sessions wait until they give one. Says so where another account has that email.
 */
export async function changeAccount(
  connection: Connection,
  account: string,
  details: AccountDetails,
): Promise<'done' | 'email taken'> {
  const { email } = tidied(details);
  const [other] = await connection.rows(
    query
      .selectFrom('accounts')
      .select('account')
      .where('landlord', '=', connection.scope.landlord)
      .where('email', '=', email)
      .where('account', '!=', account),
  );
  if (other) return 'email taken';
  const before = await findAccount(connection, account);
  await update(connection, account, tidied(details));
  const [asked, isAsked] = [before && mustHaveSecondFactor(before.role), mustHaveSecondFactor(details.role)];
  if (asked === false && isAsked) await holdSessionsOf(connection, account);
  if (asked === true && !isAsked) await releaseSessionsOf(connection, account);
  await matchNoContactAgain(connection, account);
  return 'done';
}

/** Whether another open account of the landlord has this role. The last administrator is not to shut everyone out. */
export async function isAnotherInRole(connection: Connection, account: string, role: StaffRole): Promise<boolean> {
  const rows = await connection.rows(
    query
      .selectFrom('accounts')
      .select('account')
      .where('landlord', '=', connection.scope.landlord)
      .where('role', '=', role)
      .where('account', '!=', account)
      .where('closed', 'is', null)
      .limit(1),
  );
  return rows.length > 0;
}

/** Closes an account: the person can sign in no more. What they wrote stays theirs. End their sessions with it. */
export async function closeAccount(connection: Connection, account: string, now: Instant): Promise<void> {
  await update(connection, account, { closed: isoInstant(now) });
}

/** Opens a closed account again. */
export async function reopenAccount(connection: Connection, account: string): Promise<void> {
  await update(connection, account, { closed: null });
}

/** Forgets the tries made so far, and any lock they led to. */
export async function unlockAccount(connection: Connection, account: string): Promise<void> {
  await update(connection, account, { failed_tries: 0, locked_until: null });
}

/** Sets the password, and forgets any tries and lock. */
export async function setPassword(connection: Connection, account: string, passwordHash: string): Promise<void> {
  await update(connection, account, {
    password_hash: passwordHash,
    must_change_password: false,
    failed_tries: 0,
    locked_until: null,
  });
}

/** The hash of the account’s password, if it has one. */
export async function passwordHashOf(connection: Connection, account: string): Promise<string | undefined> {
  const [row] = await connection.rows(
    query
      .selectFrom('accounts')
      .select('password_hash')
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account),
  );
  return row?.password_hash ?? undefined;
}

function selected(connection: Connection) {
  return query
    .selectFrom('accounts')
    .select(['account', 'name', 'email', 'role', 'team', 'must_change_password', 'locked_until', 'made', 'closed'])
    .select(sql<readonly string[]>`to_json(patches)`.as('patches'))
    .select(sql<readonly string[]>`to_json(former_names)`.as('former_names'))
    .select(sql<boolean>`password_hash is not null`.as('has_password'))
    .select(sql<boolean>`second_factor is not null`.as('has_second_factor'))
    .where('landlord', '=', connection.scope.landlord);
}

type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>;

function accountOf(row: Row): Account {
  return {
    account: row.account,
    name: row.name,
    formerNames: row.former_names,
    email: row.email,
    role: row.role,
    team: row.team,
    patches: row.patches,
    hasPassword: row.has_password,
    mustChangePassword: row.must_change_password,
    hasSecondFactor: row.has_second_factor,
    lockedUntil: row.locked_until ?? undefined,
    made: row.made,
    closed: row.closed ?? undefined,
  };
}

/** An email is kept in lower case, so that however it is typed it is the same. */
function tidied({ name, email, role, team, patches }: AccountDetails): AccountDetails {
  return { name: name.trim(), email: email.trim().toLowerCase(), role, team: team.trim(), patches: [...patches] };
}

type Changes = Updateable<Tables['accounts']>;

async function update(connection: Connection, account: string, changes: Changes): Promise<void> {
  await connection.rows(
    query
      .updateTable('accounts')
      .set(changes)
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account),
  );
}
