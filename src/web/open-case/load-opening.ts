import type { Instant } from '../../calendar/instant.ts';
import { type Account, type AccountNamed, listAccounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import type { Scope } from '../../store/scope.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedHome, loadHome } from '../homes/load-home.ts';
import { isAnybodyKnown } from '../homes/people-and-needs.ts';

/** A home a case is about to be opened for, and who may have the case. */
export type LoadedOpening = LoadedHome & {
  readonly officers: readonly Account[];
  /** Everybody who works or worked for the landlord. */
  readonly ours: readonly AccountNamed[];
  /** Whether nobody is known to live there, so that it must be asked. */
  readonly asksWho: boolean;
};

/** Reads what opening a case needs; undefined when the landlord has no such home. */
export async function loadOpening(
  database: Database,
  scope: Scope,
  home: string,
  now: Instant,
): Promise<LoadedOpening | undefined> {
  const found = await loadHome(database, scope, home, now);
  if (!found) return undefined;
  const accounts = await database.as(scope, listAccounts);
  const officers = accounts.filter(({ closed, role }) => closed === undefined && caseworkers.includes(role));
  return { ...found, officers, ours: accounts, asksWho: !isAnybodyKnown(found) };
}
