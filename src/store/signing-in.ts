import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Connection, Database } from './database.ts';
import { noLandlord } from './no-landlord.ts';
import { isPassword } from './password-hash.ts';
import { type StaffRole, systemScope } from './scope.ts';

/** Whose account it is. */
export type Whose = { readonly landlord: string; readonly account: string };

/**
 * Whose email and password these are, or undefined. Counts the try against every account with the email; where an
 * account is locked not even the right password will do. Takes as long whether or not anyone has the email.
 */
export async function findByPassword(
  database: Database,
  email: string,
  password: string,
  now: Instant,
): Promise<Whose | undefined> {
  const found = await database.as(noLandlord, (connection) =>
    connection.sql<Whose & { password_hash: string; may_try: boolean }>(
      'select landlord, account, password_hash, may_try from take_sign_in_try($1, $2)',
      [email.trim().toLowerCase(), isoInstant(now)],
    ),
  );
  const looked = await Promise.all(
    (found.length > 0 ? found : [undefined]).map(async (one) => {
      const isRight = await isPassword(password, one?.password_hash);
      return isRight && one?.may_try ? { landlord: one.landlord, account: one.account } : undefined;
    }),
  );
  return looked.find((one) => one !== undefined);
}

/** Counts a try at a code before it is looked at. False when the account is locked, or not open. */
export async function takeTry(connection: Connection, account: string, now: Instant): Promise<boolean> {
  const [row] = await connection.sql<{ may: boolean }>('select take_try($1, $2, $3) as may', [
    connection.scope.landlord,
    account,
    isoInstant(now),
  ]);
  return row?.may ?? false;
}

/** Somebody of the made-up landlord whom a visitor may sign in as. */
export type DemoPerson = Whose & { readonly landlordName: string; readonly name: string; readonly role: StaffRole };

/** How people may sign in here: whether any landlord is real, and who is there in a made-up one, one for each role. */
export type WaysIn = { readonly isAnyReal: boolean; readonly demoPeople: readonly DemoPerson[] };

/** Says how people may sign in here. */
export async function findWaysIn(database: Database): Promise<WaysIn> {
  const rows = await database.as(noLandlord, (connection) =>
    connection.sql<
      { is_demo: boolean; landlord: string; landlord_name: string } & Pick<DemoPerson, 'account' | 'name' | 'role'>
    >('select is_demo, landlord, landlord_name, account, name, role from ways_in()'),
  );
  return {
    isAnyReal: rows.some((row) => !row.is_demo),
    demoPeople: rows
      .filter((row) => row.is_demo)
      .map(({ landlord, landlord_name, account, name, role }) => ({
        landlord,
        landlordName: landlord_name,
        account,
        name,
        role,
      })),
  };
}

/** Whether there is any landlord yet. */
export async function isSetUp(database: Database): Promise<boolean> {
  const [row] = await database.as(noLandlord, (connection) =>
    connection.sql<{ is_set_up: boolean }>('select is_set_up()'),
  );
  return row?.is_set_up ?? false;
}

/** What is still to be done before a person is signed in. */
export type Awaits = 'code' | 'password' | 'second factor';

/** What a person must do next, having done some of it already; undefined when they are signed in. */
export async function nextStep(
  database: Database,
  { landlord, account }: Whose,
  done: readonly Awaits[],
): Promise<Awaits | undefined> {
  const [row] = await database.as(systemScope(landlord), (connection) =>
    connection.sql<{ must_change_password: boolean; has_factor: boolean; role: StaffRole; is_demo: boolean }>(
      `select a.must_change_password, a.second_factor is not null as has_factor, a.role, l.is_demo
       from accounts a join landlords l on l.landlord = a.landlord where a.landlord = $1 and a.account = $2`,
      [landlord, account],
    ),
  );
  if (!row) throw new Error('There is no such account');
  // A visitor to the made-up landlord signs in with one button, whatever somebody tried there before.
  if (row.is_demo) return undefined;
  if (row.has_factor && !done.includes('code') && !done.includes('second factor')) return 'code';
  if (row.must_change_password) return 'password';
  if (!row.has_factor && mustHaveSecondFactor(row.role)) return 'second factor';
  return undefined;
}

/** Those who see or may change much are asked for a second thing by which they show who they are. */
export function mustHaveSecondFactor(role: StaffRole): boolean {
  return role === 'manager' || role === 'ASB and safeguarding lead' || role === 'administrator';
}
