import { type Instant, isoInstant } from '../calendar/instant.ts';
import { type Connection, query } from './database.ts';

/** One version of a landlord’s own template of a letter. */
export type TemplateVersion = {
  readonly kind: string;
  /** The first is 1. */
  readonly version: number;
  readonly body: string;
  readonly why: string;
  /** The name of who wrote it. */
  readonly by: string;
  readonly made: Instant;
};

/** Every version of a landlord’s templates, of one kind or of all, the latest first. */
export async function listTemplates(connection: Connection, kind?: string): Promise<readonly TemplateVersion[]> {
  const found = query
    .selectFrom('letter_templates as t')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.landlord', '=', 't.landlord').onRef('a.account', '=', 't.account'),
    )
    .where('t.landlord', '=', connection.scope.landlord)
    .select(['t.kind', 't.version', 't.body', 't.why', 'a.name as by', 't.made'])
    .orderBy('t.version', 'desc');
  return connection.rows(kind === undefined ? found : found.where('t.kind', '=', kind));
}

/** The template of a kind in use: its latest version; undefined where the landlord has none of its own. */
export async function latestTemplate(connection: Connection, kind: string): Promise<TemplateVersion | undefined> {
  return (await listTemplates(connection, kind))[0];
}

/** Keeps a new version, unless somebody kept one meanwhile: `after` is the version it was written from, 0 for none. Gives whether it was kept. */
export async function keepTemplate(
  connection: Connection,
  { kind, after, body, why, now }: { kind: string; after: number; body: string; why: string; now: Instant },
): Promise<boolean> {
  const { landlord, account } = connection.scope;
  const rows = await connection.sql(
    `insert into letter_templates (landlord, kind, version, body, why, account, made)
     select $1, $2, $3::integer + 1, $4, $5, $6, $7
     where coalesce((select max(version) from letter_templates where landlord = $1 and kind = $2), 0) = $3::integer
     on conflict do nothing returning version`,
    [landlord, kind, after, body, why, account, isoInstant(now)],
  );
  return rows.length > 0;
}
