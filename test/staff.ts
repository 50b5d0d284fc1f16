import type { FastifyInstance } from 'fastify';
import type { Instant } from '../src/calendar/instant.ts';
import { addAccount } from '../src/store/accounts.ts';
import type { Database } from '../src/store/database.ts';
import { hashPassword } from '../src/store/password-hash.ts';
import { type StaffRole, staffRoles, systemScope } from '../src/store/scope.ts';
import { beginSession } from '../src/store/sessions.ts';
import { noon } from './app-parts.ts';
import { type Visitor, visitor } from './visitor.ts';

/** The password of everyone in a landlord that `makeLandlord` made. */
export const staffPassword = 'seven brass kettles hum';

let hash: Promise<string> | undefined;

/** Makes a landlord with one account for each role. The id of each account is its role with hyphens, as is its email at `id`.example.org. */
export async function makeLandlord(
  database: Database,
  id: string,
  { isDemo = false }: { readonly isDemo?: boolean } = {},
): Promise<void> {
  hash ??= hashPassword(staffPassword);
  const passwordHash = isDemo ? undefined : await hash;
  await database.as(systemScope(id), async (connection) => {
    await connection.sql(
      'insert into landlords (landlord, name, is_demo, made) values ($1, $2, $3, now()) on conflict do nothing',
      [id, `${id} homes`, isDemo],
    );
    for (const role of staffRoles) {
      await addAccount(connection, {
        account: accountOf(role),
        name: nameOf[role],
        email: emailOf(role, id),
        role,
        team: 'Repairs',
        patches: ['North', 'South'],
        passwordHash,
        made: noon,
      });
    }
  });
}

/** A browser in which the person of this role is signed in. */
export async function signedInAs(
  app: FastifyInstance,
  landlord: string,
  role: StaffRole,
  now: Instant = app.now(),
): Promise<Visitor> {
  await app.ready();
  const held = await beginSession(app.database, { landlord, account: accountOf(role), now });
  const browser = visitor(app);
  browser.cookies.set('putright', app.signCookie(held));
  return browser;
}

export function accountOf(role: StaffRole): string {
  return role.toLowerCase().replaceAll(' ', '-');
}

export function emailOf(role: StaffRole, landlord: string): string {
  return `${accountOf(role)}@${landlord}.example.org`;
}

export const nameOf: Readonly<Record<StaffRole, string>> = {
  officer: 'Priya Nair',
  'complaints officer': 'Tom Ashby',
  'ASB and safeguarding lead': 'Ruth Okafor',
  manager: 'Gwen Pryce',
  'governing body': 'Alan Mistry',
  administrator: 'Faye Dunmore',
};
