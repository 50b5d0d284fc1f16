import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';

// A landlord’s data as an earlier version left it: a line that says what it is, then a row a line, `["table", {…}]`.

export type Earlier = {
  /** The commit whose code made it. */
  readonly commit: string;
  /** The moment it was for that landlord. */
  readonly now: string;
  readonly landlord: string;
  /** Each migration it had been through, with the SHA-256 of it as it was then. */
  readonly steps: Readonly<Record<string, string>>;
  /** Files put on cases, by digest, in base64. */
  readonly files: Readonly<Record<string, string>>;
};

type Row = readonly [table: string, row: Readonly<Record<string, unknown>>];

const folder = import.meta.dirname;

/** The SHA-256 of a migration as it is now; undefined when there is none by that name any more. */
export function digestOfStep(name: string): string | undefined {
  const file = join(folder, '..', '..', 'src', 'store', 'migrations', `${name}.sql`);
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined;
  }
}

export function readEarlier(name: string): { readonly about: Earlier; readonly lines: readonly string[] } {
  const [first = '', ...lines] = gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return { about: JSON.parse(first) as Earlier, lines };
}

/** Everything in a database’s tables, packed. The owner must be a superuser, to see past row-level security. */
export async function packAll(url: string, about: Earlier): Promise<Buffer> {
  return withOwner(url, async (owner) => {
    const lines = [JSON.stringify(about)];
    for (const { table, columns } of await tablesOf(owner)) {
      const { rows } = await owner.query<{ line: string }>(
        `select row_to_json(r)::text as line from (select ${columns} from putright.${table}) r`,
      );
      for (const { line } of rows.sort((one, other) => (one.line < other.line ? -1 : 1)))
        lines.push(`["${table}",${line}]`);
    }
    return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
  });
}

/** Puts rows back as they were, working nothing out: no trigger runs, and no key is looked up. */
export async function unpackAll(url: string, lines: readonly string[]): Promise<void> {
  await withOwner(url, async (owner) => {
    await owner.query("set session_replication_role = 'replica'");
    const columns = new Map((await tablesOf(owner)).map((one) => [one.table, one.columns]));
    const byTable = Map.groupBy(lines, (line) => (JSON.parse(line) as Row)[0]);
    for (const [table, some] of byTable) {
      const names = columns.get(table);
      const rows = some.map((line) => line.slice(table.length + 4, -1));
      await owner.query(
        `insert into putright.${table} (${names}) select ${names} from json_populate_recordset(null::putright.${table}, $1)`,
        [`[${rows.join(',')}]`],
      );
    }
  });
}

async function tablesOf(owner: Client) {
  const { rows } = await owner.query<{ table: string; columns: string }>(
    `select c.relname as table, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'putright'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' and a.attidentity = '' group by 1 order by 1`,
  );
  return rows;
}

async function withOwner<R>(url: string, work: (owner: Client) => Promise<R>): Promise<R> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
