import { whoWouldCome } from '../../record/behaviour/no-contact.ts';
import type { Entry } from '../../record/entry.ts';
import type { Database } from '../../store/database.ts';
import { firstKeptApart, isKeptApart } from '../../store/no-contact.ts';
import type { Scope } from '../../store/scope.ts';
import type { AnswerError } from '../record-something/read-field.ts';

/** The home and household somebody might be kept apart from. */
export type Where = { readonly home: string; readonly household: string | undefined };

/**
 * Why an entry cannot be written down as it is: whoever would come to the home may have no contact with its household.
 * It says what to do, and not why, as whoever writes it may not be one to know.
 */
export async function refusedVisit(
  database: Database,
  scope: Scope,
  where: Where,
  entry: Entry,
): Promise<AnswerError | undefined> {
  const names = whoWouldCome(entry);
  if (names.length === 0) return undefined;
  const name = await database.as(scope, (connection) => firstKeptApart(connection, where, names));
  if (name === undefined) return undefined;
  if (entry.kind === 'appointment made')
    return {
      field: entry.person === undefined ? 'by' : 'person',
      message: `${name} cannot be booked to come here. Choose somebody else, or ask your safeguarding lead`,
    };
  return {
    field: 'by',
    message: `This cannot be written down as a visit by ${name}. If somebody else came, write who it was. If ${name} did come, tell your safeguarding lead today, who will write it down`,
  };
}

/** Why an account cannot have a case of this household or be named on it; undefined where it can. */
export async function refusedOfficer(
  database: Database,
  scope: Scope,
  { home, household }: Where,
  officer: { readonly account: string; readonly name: string },
): Promise<string | undefined> {
  const isApart = await database.as(
    scope,
    async (connection) =>
      (await isKeptApart(connection, officer.account, `home:${home}`)) ||
      (household !== undefined && (await isKeptApart(connection, officer.account, `household:${household}`))),
  );
  return isApart
    ? `${officer.name} cannot have a case of this home. Choose somebody else, or ask your safeguarding lead`
    : undefined;
}
