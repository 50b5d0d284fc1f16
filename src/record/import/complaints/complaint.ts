import type { Day } from '../../../calendar/day.ts';
import type { Moment, RowOf } from '../cell.ts';
import { beforeItsTime, type DaysOfRow, stillToCome } from '../days-in-order.ts';
import type { RowProblem } from '../row.ts';
import type { complaintColumns } from './columns.ts';

export type ComplaintRow = RowOf<typeof complaintColumns>;

/** One complaint, with what must be there and nothing that contradicts itself. */
export type Complaint = ComplaintRow & { readonly complaint_ref: string; readonly received_at: Moment };

/** Checks a row as a whole. The complaint, or everything that is wrong with it. */
export function readComplaint(row: ComplaintRow, today: Day): Complaint | readonly RowProblem[] {
  const { complaint_ref, received_at, escalated_at, stage1_sent_at, stage2_sent_at } = row;
  const after: DaysOfRow = [
    ['logged_at', row.logged_at],
    ['acknowledged_at', row.acknowledged_at],
    ['extension_sent_at', row.extension_sent_at],
    ['stage1_sent_at', stage1_sent_at],
    ['escalated_at', escalated_at],
    ['stage2_acknowledged_at', row.stage2_acknowledged_at],
    ['stage2_sent_at', stage2_sent_at],
    ['paid_at', row.paid_at],
    ['apology_at', row.apology_at],
    ['determined_at', row.determined_at],
    ['closed_at', row.closed_at],
  ];
  const problems = [
    ...stillToCome([['received_at', received_at], ...after], today),
    ...beforeItsTime(after, received_at, 'the day the complaint came'),
    ...beforeItsTime([['stage2_sent_at', stage2_sent_at]], escalated_at, 'the day stage 2 was asked for'),
  ];
  const say = (column: keyof ComplaintRow, message: string) => problems.push({ column, message });
  if (complaint_ref === undefined)
    say('complaint_ref', 'The complaint has no reference. Give it one that no other has');
  if (received_at === undefined) say('received_at', 'There is no day the complaint came. Write one');
  if (row.stage1_decision && !stage1_sent_at)
    say('stage1_sent_at', 'Stage 1 is said to be decided, and not when it was answered. Write the day');
  if (row.stage2_decision && !stage2_sent_at)
    say('stage2_sent_at', 'Stage 2 is said to be decided, and not when it was answered. Write the day');
  if (row.determination && !row.determined_at)
    say('determined_at', 'The Ombudsman is said to have decided, and not when. Write the day');
  if (problems.length > 0 || !complaint_ref || !received_at) return problems;
  return { ...row, complaint_ref, received_at };
}
