import { type Instant, isoInstant } from '../calendar/instant.ts';
import { type Connection, query } from './database.ts';

/** What a form held: an answer for each name, or several. */
export type DraftValues = Readonly<Record<string, string | readonly string[]>>;

export type Draft = { readonly values: DraftValues; readonly saved: Instant };

/** Keeps what the account in scope has written in a form, in place of what it had. `form` is the address of its page. */
export async function saveDraft(
  connection: Connection,
  form: string,
  values: DraftValues,
  now: Instant,
): Promise<void> {
  const { landlord, account } = connection.scope;
  const body = JSON.stringify(values);
  const saved = isoInstant(now);
  await connection.rows(
    query
      .insertInto('drafts')
      .values({ landlord, account, form, body, saved })
      .onConflict((conflict) => conflict.columns(['landlord', 'account', 'form']).doUpdateSet({ body, saved })),
  );
}

/** What the account in scope had written in a form and not sent, or undefined. */
export async function findDraft(connection: Connection, form: string): Promise<Draft | undefined> {
  const { landlord, account } = connection.scope;
  const [row] = await connection.rows(
    query
      .selectFrom('drafts')
      .select(['body', 'saved'])
      .where('landlord', '=', landlord)
      .where('account', '=', account)
      .where('form', '=', form),
  );
  return row && { values: row.body as DraftValues, saved: row.saved };
}

/** Lets go of what the account in scope had written in a form: it was sent, or is not wanted. */
export async function dropDraft(connection: Connection, form: string): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.rows(
    query.deleteFrom('drafts').where('landlord', '=', landlord).where('account', '=', account).where('form', '=', form),
  );
}
