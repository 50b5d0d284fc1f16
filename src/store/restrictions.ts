import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Connection } from './database.ts';

/** A case that came to be restricted. */
export type Restriction = { readonly reference: string; readonly title: string; readonly since: Instant };

/** The cases restricted since a moment that this scope may see, the newest first, up to `most`. */
export async function restrictedSince(
  connection: Connection,
  since: Instant,
  most: number,
): Promise<readonly Restriction[]> {
  return connection.prepared<Restriction>(
    `select r.reference, c.title, r.since from restrictions r
       join cases c on c.landlord = $1 and c.reference = r.reference and c.is_restricted
     where r.landlord = $1 and r.since >= $2 order by r.since desc, r.reference desc limit $3`,
    [connection.scope.landlord, isoInstant(since), most],
  );
}
