import type { KindName } from '../../../record/entry.ts';
import type { CasePlace } from '../../../store/cases.ts';
import type { Database } from '../../../store/database.ts';
import { fetchHousehold } from '../../../store/households.ts';
import type { Scope } from '../../../store/scope.ts';
import { partNamed } from '../../households/part-named.ts';
import type { Sent } from '../write.ts';

/** Kinds whose person is one of those who live here; of the others, who is meant may only share a name with them. */
const ofTheHousehold: ReadonlySet<KindName> = new Set<KindName>([
  ...(['need disclosed', 'need ended', 'person left', 'abuse disclosed', 'safe contact agreed'] as const),
  ...(['adjustment asked for', 'adjustment agreed', 'risk to life raised', 'health worsened'] as const),
]);

/** What was sent, with whoever of the household was called by their name written as the record calls them. */
export async function withPart<S extends Sent>(
  database: Database,
  scope: Scope,
  { household }: CasePlace,
  kind: KindName,
  sent: S,
): Promise<S> {
  const { person } = sent;
  if (household === undefined || typeof person !== 'string' || !ofTheHousehold.has(kind)) return sent;
  const found = await database.as(scope, (connection) => fetchHousehold(connection, household));
  return { ...sent, person: partNamed(found?.people ?? [], person) };
}
