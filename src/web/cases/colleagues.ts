import { type Account, listAccounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import type { Scope } from '../../store/scope.ts';
import { caseworkers } from './caseworkers.ts';

/** Everybody who does casework for a landlord and whose account is open, by name. */
export async function fetchColleagues(database: Database, scope: Scope): Promise<readonly Account[]> {
  const accounts = await database.as(scope, listAccounts);
  return accounts.filter((one) => one.closed === undefined && caseworkers.includes(one.role));
}
