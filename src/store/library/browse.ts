import type { Connection } from '../database.ts';
import { type PieceSort, publishedAs } from './pieces.ts';

/** A theme of the reports, however each prints it. */
export type ThemeCount = {
  readonly theme: string;
  readonly cases: number;
  readonly learning: number;
  readonly first: number | null;
  readonly last: number | null;
};

/** Every theme of the reports, those with most cases first. How findings are sorted is no theme of theirs. */
export function listThemes(connection: Connection): Promise<readonly ThemeCount[]> {
  return connection.sql(
    `select min(t) as theme, count(distinct p.reference) filter (where p.sort = 'case') as cases,
       count(*) filter (where p.sort = 'learning') as learning, min(p.year) as first, max(p.year) as last
     from library_pieces p, lateral unnest(p.themes) t where p.landlord = $1 and p.sort <> 'finding' group by lower(t) order by 2 desc, 1`,
    [connection.scope.landlord],
  );
}

export type LandlordCount = {
  readonly knownAs: string;
  readonly cases: number;
  readonly findings: number;
  readonly first: number | null;
  readonly last: number | null;
};

/** Every landlord that a report or a finding names, under the one form we have for it. */
export function listLandlords(connection: Connection): Promise<readonly LandlordCount[]> {
  return connection.sql(
    `select known_as as "knownAs", count(distinct reference) filter (where sort = 'case') as cases,
       count(*) filter (where sort = 'finding') as findings, min(year) as first, max(year) as last
     from library_pieces where landlord = $1 and known_as is not null group by known_as order by known_as`,
    [connection.scope.landlord],
  );
}

/** A piece as a page lists it. */
export type ListedPiece = {
  readonly piece: string;
  readonly sort: PieceSort;
  readonly source: string;
  readonly reference: string | null;
  readonly knownAs: string | null;
  /** The name it was published under, where its landlord is joined with another name; otherwise null. */
  readonly publishedAs: string | null;
  readonly themes: readonly string[];
  readonly result: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly body: string;
  readonly at: { readonly page?: number; readonly line: number } | null;
};

/** One of those listed, and how many of its sort there are in all. */
export type CountedPiece = ListedPiece & { readonly all: number };

const columns = `piece, sort, source, reference, known_as as "knownAs", read_as as "readAs", to_json(themes) as themes, result, year, title, body, at`;
/** Of what was published some hundreds at most; of findings, of which one landlord may have thousands, a page. */
const mostListed = { published: 400, findings: 20 };

/** The pieces of a theme, a landlord or a case: what was published, the oldest first, and the latest findings. */
export async function listPieces(
  connection: Connection,
  by: { readonly theme: string } | { readonly knownAs: string } | { readonly reference: string },
): Promise<readonly CountedPiece[]> {
  const [where, value] =
    'theme' in by
      ? (['exists (select from unnest(themes) t where lower(t) = lower($2))', by.theme] as const)
      : 'knownAs' in by
        ? (['known_as = $2', by.knownAs] as const)
        : (['reference = $2', by.reference] as const);
  const rows = await connection.sql<Row<CountedPiece>>(
    `with held as (
       select piece, count(*) over (partition by sort)::integer as "all",
         row_number() over (partition by sort order by case sort when 'finding' then -year else year end nulls last, source, piece) as place
       from library_pieces where landlord = $1 and ${where})
     select ${columns}, "all" from held join library_pieces using (piece)
     where landlord = $1 and place <= case sort when 'finding' then ${mostListed.findings} else ${mostListed.published} end order by sort, place`,
    [connection.scope.landlord, value],
  );
  return rows.map(withPublishedAs);
}

type Row<Listed extends ListedPiece> = Omit<Listed, 'publishedAs'> & { readonly readAs: string | null };

function withPublishedAs<Each extends Row<ListedPiece>>(row: Each) {
  return { ...row, publishedAs: publishedAs(row) };
}

/** What reports that were added say of some cases, and all that some sources teach. */
export async function listPiecesOf(
  connection: Connection,
  { references, sources }: { readonly references: readonly string[]; readonly sources: readonly string[] },
): Promise<readonly ListedPiece[]> {
  const rows = await connection.sql<Row<ListedPiece>>(
    `select ${columns} from library_pieces where landlord = $1 and starts_with(source, 'report ')
       and (sort = 'case' and reference = any ($2) or sort = 'learning' and source = any ($3)) order by source, piece`,
    [connection.scope.landlord, references, sources],
  );
  return rows.map(withPublishedAs);
}

export type ResourceLine = {
  readonly text: string;
  readonly about: string | null;
  readonly themes: readonly string[];
  readonly reports: readonly string[];
};

/** What the reports point to, each once, with the themes it is given for. */
export function listResources(connection: Connection): Promise<readonly ResourceLine[]> {
  return connection.sql(
    `with given as (
       select l.report, r ->> 'text' as text, r ->> 'about' as about, r -> 'themes' as themes
       from library_reports l, lateral jsonb_array_elements(l.read -> 'resources') r where l.landlord = $1)
     select g.text, max(g.about) as about, json_agg(distinct g.report) as reports,
       coalesce(json_agg(distinct t) filter (where t is not null), '[]') as themes
     from given g left join lateral jsonb_array_elements_text(g.themes) t on true group by g.text order by 1`,
    [connection.scope.landlord],
  );
}

export type GlossaryLine = { readonly term: string; readonly text: string; readonly report: string };

/** What the reports say a term means, the latest of each. */
export function listGlossary(connection: Connection): Promise<readonly GlossaryLine[]> {
  return connection.sql(
    `select distinct on (lower(g ->> 'term')) g ->> 'term' as term, g ->> 'text' as text, report
     from library_reports l, lateral jsonb_array_elements(l.read -> 'glossary') g where l.landlord = $1
     order by lower(g ->> 'term'), report desc`,
    [connection.scope.landlord],
  );
}
