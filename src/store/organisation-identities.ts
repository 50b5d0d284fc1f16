import { type Instant, isoInstant } from '../calendar/instant.ts';
import { addAccount, changeAccount, findAccount } from './accounts.ts';
import type { Connection } from './database.ts';
import type { StaffRole } from './scope.ts';

/** What a landlord's own sign-in service says of somebody. */
export type OrganisationPerson = {
  readonly issuer: string;
  /** The service's own name for them, which never changes. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  /** Whether the service says that it has not checked the email. */
  readonly isEmailUnsure: boolean;
  readonly role: StaffRole;
};

export type Recognised =
  | { readonly account: string }
  /** Their account here was closed. */
  | { readonly refused: 'closed' }
  /** Somebody else's account has that email, and the service is not sure it is theirs. */
  | { readonly refused: 'email' };

/**
 * The account of somebody who signed in with their landlord's own service: the one they had before; failing that the one
 * with their email; failing that a new one. Their name, email and role become what the service says.
 */
export async function recognise(connection: Connection, person: OrganisationPerson, now: Instant): Promise<Recognised> {
  const { issuer, subject, name, email, role } = person;
  const { landlord } = connection.scope;
  return connection.together(async () => {
    // The same person in two windows makes one account.
    await connection.sql('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${landlord} ${issuer} ${subject}`]);
    const [known] = await connection.sql<{ account: string }>(
      'select account from organisation_identities where landlord = $1 and issuer = $2 and subject = $3',
      [landlord, issuer, subject],
    );
    const [sameEmail] = await connection.sql<{ account: string }>(
      'select account from accounts where landlord = $1 and email = $2',
      [landlord, email.trim().toLowerCase()],
    );
    if (!known && sameEmail && person.isEmailUnsure) return { refused: 'email' };
    const account = known?.account ?? sameEmail?.account ?? (await added(connection, person, now));
    const found = await findAccount(connection, account);
    if (!found || found.closed !== undefined) return { refused: 'closed' };
    if (!known) {
      await connection.sql(
        'insert into organisation_identities (landlord, issuer, subject, account, linked) values ($1, $2, $3, $4, $5)',
        [...[landlord, issuer, subject, account], isoInstant(now)],
      );
    }
    const { team, patches } = found;
    if (found.name !== name || found.email !== email.trim().toLowerCase() || found.role !== role) {
      const changed = await changeAccount(connection, account, { name, email, role, team, patches });
      // Another account has the new email: what they may do still follows what the service says.
      if (changed === 'email taken')
        await changeAccount(connection, account, { name, email: found.email, role, team, patches });
    }
    return { account };
  });
}

async function added(connection: Connection, { name, email, role }: OrganisationPerson, now: Instant): Promise<string> {
  const made = await addAccount(connection, { name, email, role, team: '', patches: [], made: now });
  if (made === 'email taken') throw new Error('An account with that email came about meanwhile');
  return made.account;
}
