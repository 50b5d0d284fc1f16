import { randomBytes } from 'node:crypto';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Database } from './database.ts';
import { noLandlord } from './no-landlord.ts';
import type { Whose } from './signing-in.ts';

export type FirstLandlord = {
  readonly landlordName: string;
  /** The first administrator, who adds everyone else. */
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
};

/** Makes the first real landlord with its first administrator, and gives whose account it is; undefined when there is one already. */
export async function setUpLandlord(
  database: Database,
  { landlordName, name, email, passwordHash }: FirstLandlord,
  now: Instant,
): Promise<Whose | undefined> {
  const landlord = `${slugOf(landlordName)}-${randomBytes(2).toString('hex')}`;
  const account = randomBytes(6).toString('hex');
  const [row] = await database.as(noLandlord, (connection) =>
    connection.sql<{ done: boolean }>('select set_up_landlord($1, $2, $3, $4, $5, $6, $7) as done', [
      landlord,
      landlordName.trim(),
      account,
      name.trim(),
      email.trim().toLowerCase(),
      passwordHash,
      isoInstant(now),
    ]),
  );
  return row?.done ? { landlord, account } : undefined;
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 40) || 'landlord';
}
