import { complaints } from '../../record/import/complaints/sort.ts';
import { repairs } from '../../record/import/repairs/sort.ts';
import type { ImportSort } from '../../record/import/sort.ts';
import type { Connection } from '../database.ts';
import { caseKeeper } from './case-keeper.ts';
import { homeKeeper } from './home-keeper.ts';
import type { Keeper, KeeperParts } from './keeper.ts';
import { personKeeper } from './person-keeper.ts';

/** What matches, works out and writes the rows of a sort. It has read the landlord’s homes as they are now. */
export async function openKeeper(
  connection: Connection,
  sort: ImportSort,
  parts: KeeperParts,
): Promise<Keeper<unknown>> {
  switch (sort) {
    case 'repairs':
      return (await caseKeeper(connection, repairs, parts)) as Keeper<unknown>;
    case 'complaints':
      return (await caseKeeper(connection, complaints, parts)) as Keeper<unknown>;
    case 'homes':
      return (await homeKeeper(connection, parts)) as Keeper<unknown>;
    case 'people':
      return (await personKeeper(connection, parts)) as Keeper<unknown>;
  }
}
