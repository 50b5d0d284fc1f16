import { dayOf, sayTime } from '../../../calendar/instant.ts';
import type { Entry } from '../../entry.ts';
import type { Moment } from '../cell.ts';
import { broughtIn, later, type Telling, tell } from '../told.ts';
import type { RepairJob } from './job.ts';

/** The id of a job’s report. Every id of a job begins alike, so that the same job a second time is known again. */
export function jobId(reference: string, what: string): string {
  return `job ${reference} ${what}`;
}

/**
 * One job as what happened: reported, ordered, booked, visited or not got into, finished. Closing is told apart, since
 * it may be one of several jobs that closes a case.
 *
 * @param answers the report it repeats or follows from, where there is one
 */
export function tellJob(job: RepairJob, telling: Telling, answers: string | undefined): readonly Entry[] {
  const { job_ref, reported_at, recorded_at, attended_at, completed_at, appointment_from, target_at, result } = job;
  const note = broughtIn(`job ${job_ref}`);
  const report = jobId(job_ref, 'reported');
  const priority = typeof job.priority === 'string' ? job.priority : undefined;
  const means = typeof job.channel === 'string' ? job.channel : undefined;
  const known = recorded_at === undefined ? reported_at : later(recorded_at, reported_at);
  const by = job.contractor ?? job.operative ?? job.trade;
  const entries = [
    tell(
      telling,
      report,
      'repair reported',
      reported_at,
      {
        for: answers,
        problem: problemOf(job),
        priority,
        means,
        by: reporterOf(job.reported_by),
        note: broughtIn(
          `job ${job_ref}`,
          typeof job.priority === 'object' ? `priority ${job.priority.written}` : undefined,
          typeof job.channel === 'object' ? `reported by ${job.channel.written}` : undefined,
          job.trade && `trade ${job.trade}`,
          job.sor_code && `rate ${job.sor_code}`,
          job.hazard_ref && `hazard ${job.hazard_ref}`,
        ),
      },
      known,
    ),
  ];
  if (target_at !== undefined) {
    const works = job.sor_code === undefined ? problemOf(job) : `${problemOf(job)} (${job.sor_code})`;
    const due = target_at.day;
    entries.push(
      tell(
        telling,
        jobId(job_ref, 'ordered'),
        'works ordered',
        reported_at,
        { for: report, works, priority, due, note },
        known,
      ),
    );
  }
  if (appointment_from !== undefined) {
    const booked = job.booked_at ?? reported_at;
    const unsaid = job.booked_at ? undefined : 'the file does not say when it was booked';
    entries.push(
      tell(
        telling,
        jobId(job_ref, 'booked'),
        'appointment made',
        booked,
        {
          for: report,
          planned: appointment_from.day,
          time: slotOf(appointment_from, job.appointment_to),
          // Of a visit still to come, whoever is named is who will come.
          person: appointment_from.day >= dayOf(telling.now) && !attended_at ? job.operative : undefined,
          note: broughtIn(`job ${job_ref}`, unsaid),
        },
        job.booked_at ?? known,
      ),
    );
  }
  const attempt = job.attempt_no === undefined ? undefined : `attempt ${job.attempt_no}`;
  const came = attended_at ?? (result === 'no_access' ? appointment_from : undefined);
  if (came !== undefined && came.day <= dayOf(telling.now) && result === 'no_access') {
    const says = job.no_access_reason;
    const about = broughtIn(`job ${job_ref}`, attempt);
    entries.push(tell(telling, jobId(job_ref, 'no access'), 'no access', came, { for: report, says, by, note: about }));
  } else if (attended_at !== undefined) {
    const isDone = result === 'completed' && (completed_at === undefined || completed_at.day === attended_at.day);
    const follows = result === 'follow_on' ? 'more was to follow' : undefined;
    const outcome = isDone ? 'works completed' : undefined;
    const about = broughtIn(`job ${job_ref}`, attempt, follows);
    entries.push(
      tell(
        telling,
        jobId(job_ref, 'visited'),
        'visit made',
        isDone && completed_at ? later(attended_at, completed_at) : attended_at,
        { for: report, outcome, by, note: about },
      ),
    );
  }
  const isFinishedApart = result === 'completed' && completed_at && completed_at.day !== attended_at?.day;
  if (isFinishedApart)
    entries.push(
      tell(telling, jobId(job_ref, 'completed'), 'works completed', completed_at, { for: report, by, note }),
    );
  if (job.notes !== undefined) {
    const last = endOfJob(job) ?? attended_at ?? reported_at;
    entries.push(tell(telling, jobId(job_ref, 'noted'), 'note made', last, { for: report, says: job.notes, note }));
  }
  return entries;
}

/** When a job came to its end: finished, or called off; undefined while it is open. */
export function endOfJob({ result, completed_at, attended_at, reported_at }: RepairJob): Moment | undefined {
  if (result === 'completed')
    return completed_at && attended_at ? later(attended_at, completed_at) : (completed_at ?? attended_at);
  return result === 'cancelled' ? (completed_at ?? attended_at ?? reported_at) : undefined;
}

/** Why a case was closed with its last job. */
export function whyClosed({ result }: RepairJob): string {
  return result === 'cancelled' ? 'the job was cancelled' : 'the job was completed';
}

/** What is wrong, in the file’s words; damp and mould is said where only a flag of the file’s says it. */
function problemOf({ description, damp_mould_flag }: RepairJob): string {
  return damp_mould_flag && !/damp|mou?ld/i.test(description) ? `damp and mould: ${description}` : description;
}

/** Who reported it, by their part: names are not kept in the record. */
function reporterOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return parts.find(([said]) => said.test(written))?.[1];
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/tenant|resident|customer|occup|lease/i, 'resident'],
  [/neighbo/i, 'neighbour'],
  [/family|relative|daughter|son\b|mother|father|carer|partner/i, 'family or carer'],
  [/councillor|\bmp\b/i, 'councillor or MP'],
  [/contractor|operative|engineer|surveyor/i, 'contractor'],
  [/officer|staff|housing|manager|warden|caretaker/i, 'officer'],
];

function slotOf(from: Moment, to: Moment | undefined): string | undefined {
  if (from.at === undefined) return undefined;
  return to?.at === undefined || to.at <= from.at
    ? `from ${sayTime(from.at)}`
    : `${sayTime(from.at)} to ${sayTime(to.at)}`;
}
