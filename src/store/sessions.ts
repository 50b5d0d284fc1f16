import { hoursAfter, type Instant, isoInstant } from '../calendar/instant.ts';
import { type Connection, type Database, query } from './database.ts';
import { noLandlord } from './no-landlord.ts';
import { type StaffRole, systemScope } from './scope.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import type { Awaits, Whose } from './signing-in.ts';

/** Who is signed in, as every page may know it. */
export type SignedIn = {
  readonly landlord: string;
  readonly landlordName: string;
  /** Whether the landlord is made up, to try Putright with. */
  readonly isDemo: boolean;
  readonly account: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly team: string;
  /** The patches they work on; none for those who work on all. */
  readonly patches: readonly string[];
};

export type Session = SignedIn & {
  /** What is still to be done before the person is signed in; nothing when they are. */
  readonly awaits: Awaits | undefined;
  /** When it times out unless something more is done. */
  readonly until: Instant;
  /** It has timed out, but we still know whose it was. */
  readonly isTimedOut: boolean;
};

/** How long a session lasts while nothing is done in it, in minutes. */
export const idleMinutes = { usual: 30, demo: 60 };

/** How long a session lasts at most, in hours, whatever is done in it. */
export const longestHours = 12;

/** Begins a session, and gives what the browser is to hold. Only a hash of it is kept. */
export async function beginSession(
  database: Database,
  { landlord, account, awaits, now }: Whose & { readonly awaits?: Awaits | undefined; readonly now: Instant },
): Promise<string> {
  const secret = newSecret();
  const ends = isoInstant(hoursAfter(now, longestHours));
  await database.as(systemScope(landlord), (connection) =>
    connection.sql(
      `insert into sessions (landlord, token_hash, account, awaits, idle, until, ends)
       select $1, $2, $3, $4, idle, $5::timestamptz + idle, $6 from (
         select make_interval(mins => case when is_demo then $7::int else $8::int end) as idle
         from landlords where landlord = $1) as of_landlord`,
      [
        landlord,
        hashOfSecret(secret),
        account,
        awaits ?? null,
        isoInstant(now),
        ends,
        idleMinutes.demo,
        idleMinutes.usual,
      ],
    ),
  );
  return `${landlord}.${secret}`;
}

/**
 * The session of what a browser holds, or undefined when it is none of ours, has been ended or swept, or is of a closed
 * account. Keeps it going, if it has not timed out, where `extends` says that this is something done in it.
 */
export async function useSession(
  database: Database,
  held: string,
  now: Instant,
  { extends: isUse }: { readonly extends: boolean },
): Promise<Session | undefined> {
  const { landlord, secret } = apart(held);
  if (landlord === '') return undefined;
  const [row] = await database.as(systemScope(landlord), (connection) =>
    connection.prepared<Row>('select * from use_session($1, $2, $3, $4)', [
      landlord,
      hashOfSecret(secret),
      isoInstant(now),
      isUse,
    ]),
  );
  if (!row) return undefined;
  const { landlord_name, is_demo, awaits, is_timed_out, ...rest } = row;
  return {
    landlord,
    landlordName: landlord_name,
    isDemo: is_demo,
    awaits: awaits ?? undefined,
    isTimedOut: is_timed_out,
    ...rest,
  };
}

/** Ends the session a browser holds. */
export async function endSession(database: Database, held: string): Promise<void> {
  const { landlord, secret } = apart(held);
  await database.as(systemScope(landlord), (connection) =>
    connection.rows(
      query.deleteFrom('sessions').where('landlord', '=', landlord).where('token_hash', '=', hashOfSecret(secret)),
    ),
  );
}

/** Ends every session of an account, but for the one a browser holds where that is given. */
export async function endSessionsOf(connection: Connection, account: string, butHeld?: string): Promise<void> {
  const all = query
    .deleteFrom('sessions')
    .where('landlord', '=', connection.scope.landlord)
    .where('account', '=', account);
  const kept = butHeld === undefined ? undefined : hashOfSecret(apart(butHeld).secret);
  await connection.rows(kept === undefined ? all : all.where('token_hash', '!=', kept));
}

/**
 * Has every session of an account without a second factor wait until one is given. Of whoever has no password here, the
 * landlord’s own sign-in service asks for it: their sessions end. In a made-up landlord nobody is asked for one.
 */
export async function holdSessionsOf({ scope, sql }: Connection, account: string): Promise<void> {
  const values = [scope.landlord, account];
  const unfactored = `(select from accounts a join landlords l on l.landlord = a.landlord
    where a.landlord = $1 and a.account = $2 and a.second_factor is null and not l.is_demo and a.password_hash is`;
  await sql(`delete from sessions where landlord = $1 and account = $2 and exists ${unfactored} null)`, values);
  await sql(
    `update sessions set awaits = 'second factor' where landlord = $1 and account = $2 and awaits is null
     and exists ${unfactored} not null)`,
    values,
  );
}

/** Lets the sessions of an account that wait for a second factor go on: their role no longer asks for one. */
export async function releaseSessionsOf({ scope, sql }: Connection, account: string): Promise<void> {
  await sql("update sessions set awaits = null where landlord = $1 and account = $2 and awaits = 'second factor'", [
    scope.landlord,
    account,
  ]);
}

/**
 * Takes away the sessions, of every landlord, that ran out a week ago or more, with the links that did; gives how many
 * sessions. Until then what is sent in one is kept as a draft, for a form may stand open over a weekend.
 */
export async function sweepSessions(database: Database, now: Instant): Promise<number> {
  const [row] = await database.as(noLandlord, (connection) =>
    connection.sql<{ swept: number }>('select sweep_sessions($1) as swept', [isoInstant(hoursAfter(now, -7 * 24))]),
  );
  return row?.swept ?? 0;
}

type Row = Omit<Session, 'landlord' | 'landlordName' | 'isDemo' | 'awaits' | 'isTimedOut'> & {
  readonly landlord_name: string;
  readonly is_demo: boolean;
  readonly awaits: Awaits | null;
  readonly is_timed_out: boolean;
};

/** The landlord is part of what is held, so that the session is looked for only among that landlord’s. */
function apart(held: string): { readonly landlord: string; readonly secret: string } {
  const dot = held.lastIndexOf('.');
  return { landlord: held.slice(0, Math.max(dot, 0)), secret: held.slice(dot + 1) };
}
