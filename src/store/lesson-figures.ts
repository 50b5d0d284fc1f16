import type { Connection } from './database.ts';

/** How a landlord is doing on one lesson, over the cases this scope may see. */
export type LessonFigures = {
  readonly kept: number;
  readonly late: number;
  /** Missed and not yet put right. */
  readonly missed: number;
  /** Open cases on which it is missed now. */
  readonly casesMissing: number;
  readonly due: number;
};

/** Counts from what is kept beside each case, and from what is owed now. */
export async function fetchLessonFigures(connection: Connection, lesson: string): Promise<LessonFigures> {
  const [row] = await connection.sql<LessonFigures>(
    `select coalesce(sum((tally -> $2 ->> 0)::integer), 0) as kept, coalesce(sum((tally -> $2 ->> 1)::integer), 0) as late,
            coalesce(sum((tally -> $2 ->> 2)::integer), 0) as missed,
            count(*) filter (where is_open and (tally -> $2 ->> 2)::integer > 0) as "casesMissing",
            (select count(*) from duties d where d.landlord = $1 and d.lesson = $2) as due
     from cases where landlord = $1 and tally ? $2`,
    [connection.scope.landlord, lesson],
  );
  return row ?? { kept: 0, late: 0, missed: 0, casesMissing: 0, due: 0 };
}
