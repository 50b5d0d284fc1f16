import type { ReportRead } from '../../library/report/read-report.ts';
import type { Connection } from '../database.ts';
import { callAsSaid, holdNames } from './names-said.ts';
import { addWordsOf } from './words.ts';

/** Something of the library that can be found. */
export type Piece = {
  readonly piece: string;
  readonly sort: PieceSort;
  readonly reference?: string | undefined;
  readonly lesson?: string | undefined;
  readonly knownAs?: string | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly result?: string | undefined;
  readonly year?: number | undefined;
  readonly title: string;
  readonly body: string;
  readonly at?: object | undefined;
};

export const pieceSorts = ['case', 'learning', 'statement', 'lesson', 'finding'] as const;
export type PieceSort = (typeof pieceSorts)[number];

/** The pieces of a report: its cases with their stories, its learning theme by theme, its landlords’ statements. */
export function piecesOfReport(report: string, read: ReportRead): readonly Piece[] {
  const named = `${read.title ?? 'Report'}${read.year === undefined ? '' : `, ${read.month} ${read.year}`}`;
  const base = { year: read.year };
  const cases = read.cases.map(({ reference, landlord, knownAs, themes, at }) => ({
    ...base,
    piece: `${report}/case/${reference}`,
    sort: 'case' as const,
    reference,
    knownAs,
    themes,
    result: 'severe maladministration',
    title: `${landlord ?? 'A landlord'} ${reference}`,
    body: [
      themes.join(', '),
      ...read.narratives.filter((one) => one.reference === reference).map(({ text }) => text),
    ].join('\n'),
    at,
  }));
  const learning = read.themes.flatMap(({ name, learning: passages }) =>
    passages.map(({ text, heading, at }, place) => ({
      ...base,
      piece: `${report}/learning/${name}/${place + 1}`,
      sort: 'learning' as const,
      themes: [name],
      title:
        heading === undefined ? `Learning from ${name} (${named})` : `${heading}: learning from ${name} (${named})`,
      body: text,
      at,
    })),
  );
  const ofReport = read.learning.map(({ text, heading, at }, place) => ({
    ...base,
    piece: `${report}/learning/of the report/${place + 1}`,
    sort: 'learning' as const,
    themes: [],
    title: heading === undefined ? `Learning from ${named}` : `${heading}: learning from ${named}`,
    body: text,
    at,
  }));
  const statements = read.statements.map(({ landlord, knownAs, points, at }, place) => ({
    ...base,
    piece: `${report}/statement/${place + 1}`,
    sort: 'statement' as const,
    knownAs,
    themes: [],
    title: `${landlord ?? 'A landlord'}${toldOfStatement} (${named})`,
    body: points.join('\n'),
    at,
  }));
  return [...cases, ...learning, ...ofReport, ...statements];
}

/** The name a piece was published under, as printed, where people said that its landlord goes by another; it stands at the beginning of its title. */
export function publishedAs({
  title,
  reference,
  readAs,
}: {
  readonly title: string;
  readonly reference: string | null;
  readonly readAs: string | null;
}): string | null {
  if (readAs === null) return null;
  const end = reference === null ? title.indexOf(toldOfStatement) : title.indexOf(` ${reference}`);
  return end > 0 ? title.slice(0, end) : readAs;
}

const toldOfStatement = ': what it says it has learned';

/**
 * Puts the pieces of one source in place of those it had. Gives whether anything changed: the same `madeFrom` changes
 * nothing. Their words can be found from then on; the clock's work counts all words anew.
 */
export async function keepPieces(
  connection: Connection,
  {
    source,
    madeFrom,
    pieces,
  }: {
    readonly source: string;
    readonly madeFrom: string;
    readonly pieces: readonly Piece[];
  },
): Promise<boolean> {
  const { landlord } = connection.scope;
  const [known] = await connection.sql<{ made_from: string }>(
    'select made_from from library_sources where landlord = $1 and source = $2',
    [landlord, source],
  );
  if (known?.made_from === madeFrom) return false;
  const said = await holdNames(connection);
  await connection.sql('delete from library_pieces where landlord = $1 and source = $2', [landlord, source]);
  await connection.sql(
    `insert into library_pieces (landlord, piece, sort, source, reference, lesson, known_as, themes, result, year, title, body, at)
     select $1, p.piece, p.sort, $2, p.reference, p.lesson, p."knownAs", array(select json_array_elements_text(coalesce(p.themes, '[]'))),
            p.result, p.year, p.title, p.body, p.at
     from json_to_recordset($3) as p (piece text, sort text, reference text, lesson text, "knownAs" text, themes json, result text,
       year integer, title text, body text, at json)`,
    [landlord, source, JSON.stringify(pieces)],
  );
  await callAsSaid(connection, said, source);
  await connection.sql(
    `insert into library_sources (landlord, source, made_from) values ($1, $2, $3)
     on conflict (landlord, source) do update set made_from = excluded.made_from`,
    [landlord, source, madeFrom],
  );
  await addWordsOf(connection, source);
  return true;
}
