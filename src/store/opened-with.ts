import { type Connection, query } from './database.ts';

/** The reference of the case that a form opened, by the form’s token; undefined when it has opened none. */
export async function openedWith(connection: Connection, once: string): Promise<string | undefined> {
  const [row] = await connection.rows(
    query
      .selectFrom('submissions')
      .select('subject')
      .where('landlord', '=', connection.scope.landlord)
      .where('once', '=', once)
      .where('subject', 'like', 'case:%'),
  );
  return row?.subject.slice('case:'.length);
}
