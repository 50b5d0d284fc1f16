import type { Connection } from '../database.ts';
import { columnsLeftOut, treatmentOf } from './treatment.ts';

/** A table as an export sees it. */
export type ExportedTable = {
  readonly table: string;
  readonly columns: readonly string[];
  /** The columns of its primary key, which its rows are in the order of. */
  readonly key: readonly string[];
  /** Which of its rows go out, as SQL about `t`; undefined for all. */
  readonly only: string | undefined;
  /** Whether it comes back in, rather than being worked out anew. */
  readonly isTakenIn: boolean;
};

/** The tables that go out, each after those its rows point to. Read from the database itself, so that none is forgotten. */
export async function exportedTables(connection: Connection): Promise<readonly ExportedTable[]> {
  const rows = await connection.sql<{ table: string; columns: string; key: string; points: string }>(`
    select c.relname as table,
      (select coalesce(json_agg(a.attname order by a.attnum), '[]')::text from pg_attribute a where a.attrelid = c.oid
         and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select json_agg(a.attname order by k.place)::text
         from pg_index i, unnest(i.indkey::smallint[]) with ordinality k (attnum, place), pg_attribute a
         where i.indrelid = c.oid and i.indisprimary and k.place <= i.indnkeyatts
           and a.attrelid = c.oid and a.attnum = k.attnum) as key,
      (select coalesce(json_agg(distinct f.relname), '[]')::text from pg_constraint p join pg_class f on f.oid = p.confrelid
         where p.conrelid = c.oid and p.contype = 'f' and f.oid <> c.oid) as points
    from pg_class c where c.relnamespace = 'putright'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`);
  const found = rows.flatMap(({ table, columns, key, points }) => {
    const treatment = treatmentOf(table);
    if (treatment.is === 'left out') return [];
    const less = columnsLeftOut[table] ?? [];
    return {
      table,
      columns: (JSON.parse(columns) as string[]).filter((column) => !less.includes(column)),
      key: JSON.parse(key) as string[],
      only: treatment.is === 'kept' ? treatment.only : undefined,
      isTakenIn: treatment.is === 'kept',
      points: JSON.parse(points) as string[],
    };
  });
  return inOrder(found).map(({ points: _, ...table }) => table);
}

/** Each after those it points to. Throws where they point round in a ring, which no migration may make. */
function inOrder<T extends { readonly table: string; readonly points: readonly string[] }>(
  tables: readonly T[],
): readonly T[] {
  const ordered: T[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ table }) => table));
    const free = left.filter(({ points }) => !points.some((point) => waiting.has(point)));
    if (free.length === 0) throw new Error(`These tables point round in a ring: ${[...waiting].join(', ')}`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** A name as SQL writes it, whatever signs are in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
