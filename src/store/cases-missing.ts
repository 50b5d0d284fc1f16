import type { Day } from '../calendar/day.ts';
import type { Connection } from './database.ts';

/** An open case on which some lessons are missed now. */
export type CaseMissing = {
  readonly reference: string;
  readonly title: string;
  readonly family: string;
  readonly opened: Day;
  readonly address: string;
  /** Those of the lessons asked for that are missed on it. */
  readonly lessons: readonly string[];
};

/** The open cases this scope may see on which any of some lessons is missed, those with most of them first. */
export function fetchCasesMissing(
  connection: Connection,
  lessons: readonly string[],
  most: number,
): Promise<readonly CaseMissing[]> {
  return connection.sql(
    `select * from (
       select c.reference, c.title, c.family, c.opened, h.address,
         (select coalesce(json_agg(l order by l), '[]') from unnest($2::text[]) l where coalesce((c.tally -> l ->> 2)::integer, 0) > 0) as lessons
       from cases c join homes h on h.landlord = c.landlord and h.home = c.home
       where c.landlord = $1 and c.is_open and c.tally ?| $2::text[]) found
     where json_array_length(lessons) > 0 order by json_array_length(lessons) desc, opened, reference limit $3`,
    [connection.scope.landlord, lessons, most],
  );
}
