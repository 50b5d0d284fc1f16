import type { Connection } from './database.ts';

/** Where somebody lives, as they said: kept only to see that their own home’s record is looked at by others. */
export type OwnAddress = { readonly address: string; readonly postcode: string };

/** What the account in scope said of where it lives; undefined where nothing. */
export async function findOwnAddress(connection: Connection): Promise<OwnAddress | undefined> {
  const { landlord, account } = connection.scope;
  const [row] = await connection.sql<OwnAddress>(
    'select address, postcode from own_addresses where landlord = $1 and account = $2',
    [landlord, account],
  );
  return row;
}

/** Keeps where the account in scope lives, or, given nothing, takes away what was kept. */
export async function keepOwnAddress(connection: Connection, own: OwnAddress | undefined): Promise<void> {
  const { landlord, account } = connection.scope;
  if (own)
    await connection.sql(
      `insert into own_addresses (landlord, account, address, postcode) values ($1, $2, $3, $4)
       on conflict (landlord, account) do update set address = excluded.address, postcode = excluded.postcode`,
      [landlord, account, own.address, own.postcode],
    );
  else await connection.sql('delete from own_addresses where landlord = $1 and account = $2', [landlord, account]);
}
