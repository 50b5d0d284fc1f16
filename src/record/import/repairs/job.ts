import type { Day } from '../../../calendar/day.ts';
import { sayDay } from '../../../calendar/day.ts';
import { quote } from '../../story/quote.ts';
import type { Moment, RowOf } from '../cell.ts';
import { beforeItsTime, type DaysOfRow, stillToCome } from '../days-in-order.ts';
import type { RowProblem } from '../row.ts';
import { isBefore } from '../told.ts';
import type { repairColumns } from './columns.ts';

export type RepairRow = RowOf<typeof repairColumns>;

export type Outcome = 'completed' | 'no_access' | 'follow_on' | 'cancelled' | 'open';

/** One job of a landlord’s history of repairs, with what must be there, and nothing that contradicts itself. */
export type RepairJob = RepairRow & {
  readonly job_ref: string;
  readonly reported_at: Moment;
  readonly description: string;
  readonly result: Outcome;
};

/** Checks a row as a whole: what is missing, what comes before what. The job, or everything that is wrong with it. */
export function readJob(row: RepairRow, today: Day): RepairJob | readonly RowProblem[] {
  const { job_ref, reported_at, description, completed_at, attended_at, appointment_from } = row;
  const came: DaysOfRow = [
    ['attended_at', attended_at],
    ['completed_at', completed_at],
  ];
  const problems = [
    ...stillToCome([['reported_at', reported_at], ...came], today),
    ...beforeItsTime([...came, ['appointment_from', appointment_from]], reported_at, 'the day it was reported'),
  ];
  const say = (column: keyof RepairRow, message: string) => problems.push({ column, message });
  if (job_ref === undefined) say('job_ref', 'The job has no reference. Give it one that no other job has');
  if (reported_at === undefined) say('reported_at', 'There is no day it was reported. Write one');
  if (description === undefined) say('description', 'There is nothing about what is wrong. Write a few words');
  if (attended_at && completed_at && isBefore(completed_at, attended_at) && completed_at.day < attended_at.day)
    say(
      'completed_at',
      `It is said to be finished before anybody came (${sayDay(attended_at.day)}). Put one of them right`,
    );
  if (row.linked_job_ref !== undefined && row.linked_job_ref === job_ref)
    say('linked_job_ref', 'The job is linked to itself. Write the other job’s reference, or empty the cell');
  const result = resultOf(row);
  if (typeof result !== 'string') problems.push(result);
  if (problems.length > 0 || !job_ref || !reported_at || !description || typeof result !== 'string') return problems;
  return { ...row, job_ref, reported_at, description, result };
}

/** What came of a job: as the file says, or as its dates do. */
function resultOf({ outcome, completed_at, attended_at, appointment_from }: RepairRow): Outcome | RowProblem {
  if (typeof outcome === 'object') {
    if (completed_at) return 'completed';
    const message = `${quote(outcome.written)} is not something that can come of a job. Write completed, no access, follow on, cancelled or open`;
    return { column: 'outcome', message };
  }
  if (outcome === undefined) return completed_at ? 'completed' : 'open';
  if (outcome === 'completed' && !completed_at && !attended_at)
    return { column: 'completed_at', message: 'It is said to be completed, and not on which day. Write the day' };
  if (outcome === 'no_access' && !attended_at && !appointment_from)
    return { column: 'attended_at', message: 'Nobody could get in, and it is not said on which day. Write the day' };
  return outcome === 'open' && completed_at ? 'completed' : outcome;
}
