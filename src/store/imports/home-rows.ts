import type { ListedHome } from '../../record/import/homes/listed-home.ts';
import type { Connection } from '../database.ts';

type HomeToKeep = Omit<ListedHome, 'home_ref' | 'held' | 'features' | 'known'> & {
  readonly home: string;
  readonly reference: string;
};

/** Adds homes, or has those there say what is said now. What is not said is not taken away. */
export async function keepHomes(connection: Connection, homes: readonly HomeToKeep[]): Promise<void> {
  if (homes.length === 0) return;
  await connection.sql(
    `insert into homes as h (landlord, home, reference, uprn, address, postcode, patch, block, tenure, bedrooms, built, construction, heating)
     select $1, r.home, r.reference, r.uprn, r.address, r.postcode, coalesce(r.patch, ''), r.block, r.tenure, r.bedrooms, r.built,
            r.construction, r.heating
     from json_to_recordset($2) as r (home text, reference text, uprn text, address text, postcode text, patch text, block text,
       tenure text, bedrooms smallint, built smallint, construction text, heating text)
     on conflict (landlord, home) do update set reference = excluded.reference, address = excluded.address,
       postcode = excluded.postcode, uprn = coalesce(excluded.uprn, h.uprn), patch = coalesce(nullif(excluded.patch, ''), h.patch),
       block = coalesce(excluded.block, h.block), tenure = coalesce(excluded.tenure, h.tenure),
       bedrooms = coalesce(excluded.bedrooms, h.bedrooms), built = coalesce(excluded.built, h.built),
       construction = coalesce(excluded.construction, h.construction), heating = coalesce(excluded.heating, h.heating)`,
    [connection.scope.landlord, JSON.stringify(homes)],
  );
}
