import { endOf, type Instant } from '../../../calendar/instant.ts';
import type { Entry } from '../../entry.ts';
import type { Moment } from '../cell.ts';
import { broughtIn, isBefore, type Telling, tell } from '../told.ts';
import type { RepairJob } from './job.ts';
import { endOfJob, jobId, tellJob, whyClosed } from './tell-job.ts';

/**
 * The case that some jobs make, each telling of one problem or following from the first: opened with the first report,
 * closed when none of them is open any more, opened again when one is reported after that. Where the case is there
 * already, `known` is its own record, and what is told goes on from it.
 */
export function tellRepairs(
  jobs: readonly RepairJob[],
  telling: Telling,
  known: readonly Entry[] = [],
): readonly Entry[] {
  const [only] = jobs;
  if (only && jobs.length === 1 && known.length === 0) return tellOne(only, telling);
  const inTurn = jobs.toSorted((one, other) => order(one.reported_at, other.reported_at));
  const mine = new Set(inTurn.map(({ job_ref }) => jobId(job_ref, 'reported')));
  const told: Entry[] = [];
  const opened = known.find(({ kind }) => kind === 'case opened');
  const opener = opened ? inTurn.find(({ job_ref }) => opened.id === jobId(job_ref, 'opened')) : inTurn[0];
  if (opener) told.push(openCase(opener, telling));
  const others = known.filter(({ id, ...entry }) => !mine.has(id) && !(entry.for !== undefined && mine.has(entry.for)));
  const first = others.find(({ kind }) => kind === 'repair reported')?.id ?? [...mine][0];
  const notMine = others.filter(({ id }) => !inTurn.some((job) => isOf(job, id)));
  const turns = tellClosings(inTurn, telling, notMine);
  // Of what has one moment, opening again comes first and closing last.
  told.push(...turns.filter(({ kind }) => kind === 'case reopened'));
  for (const job of inTurn) {
    const report = jobId(job.job_ref, 'reported');
    told.push(...tellJob(job, telling, report === first ? undefined : first));
  }
  told.push(...turns.filter(({ kind }) => kind !== 'case reopened'));
  return told;
}

/** What most lines are: a case of one job. */
function tellOne(job: RepairJob, telling: Telling): readonly Entry[] {
  const end = endOfJob(job);
  const told = [openCase(job, telling), ...tellJob(job, telling, undefined)];
  return end === undefined ? told : [...told, closeCase(job, end, telling, undefined)];
}

type Turn = { readonly job: RepairJob; readonly when: Moment; readonly isEnd: boolean };

/** Goes through reports and ends in turn, closing the case when nothing on it is open, and opening it again. */
function tellClosings(jobs: readonly RepairJob[], telling: Telling, known: readonly Entry[]): readonly Entry[] {
  const { open, closed } = standing(known);
  let isClosed = closed !== undefined && open.size === 0;
  let began = known.length > 0;
  const turns = jobs
    .flatMap((job): Turn[] => {
      const end = endOfJob(job);
      const report = { job, when: job.reported_at, isEnd: false };
      return end === undefined ? [report] : [report, { job, when: end, isEnd: true }];
    })
    .sort((one, other) => order(one.when, other.when) || Number(one.isEnd) - Number(other.isEnd));
  const told: Entry[] = [];
  for (const { job, when, isEnd } of turns) {
    const report = jobId(job.job_ref, 'reported');
    if (isEnd) {
      open.delete(report);
      const isLast = open.size === 0;
      told.push(closeCase(job, when, telling, isLast ? undefined : report));
      isClosed = isLast;
    } else {
      if (began && isClosed) told.push(reopen(job, telling, closed));
      open.add(report);
      began = true;
      isClosed = false;
    }
  }
  return told;
}

/** Which reports of a record are open, and when the whole of it was last closed, if nothing has opened it since. */
function standing(known: readonly Entry[]): { readonly open: Set<string>; readonly closed: Instant | undefined } {
  const open = new Set<string>();
  let closed: Instant | undefined;
  for (const entry of known.toSorted((one, other) => one.recorded - other.recorded)) {
    if (entry.kind === 'repair reported') open.add(entry.id);
    else if (entry.kind === 'case reopened') closed = undefined;
    else if (entry.kind === 'case closed') {
      if (entry.for === undefined) {
        open.clear();
        closed = entry.recorded;
      } else open.delete(entry.for);
    }
  }
  return { open, closed };
}

function openCase(job: RepairJob, telling: Telling): Entry {
  const { job_ref, damp_mould_flag, reported_at, recorded_at } = job;
  const known = recorded_at === undefined || isBefore(recorded_at, reported_at) ? reported_at : recorded_at;
  const family = damp_mould_flag ? 'hazards' : 'repairs';
  const note = broughtIn(`job ${job_ref}`);
  return tell(
    telling,
    jobId(job_ref, 'opened'),
    'case opened',
    reported_at,
    { family, title: titleOf(job), note },
    known,
  );
}

function closeCase(job: RepairJob, when: Moment, telling: Telling, part: string | undefined): Entry {
  const note = broughtIn(`job ${job.job_ref}`);
  return tell(telling, jobId(job.job_ref, 'closed'), 'case closed', when, { for: part, why: whyClosed(job), note });
}

/** A case is open again only by what was recorded after it was closed. */
function reopen(job: RepairJob, telling: Telling, closed: Instant | undefined): Entry {
  const note = broughtIn(`job ${job.job_ref}`);
  const why = 'a linked job was reported';
  const entry = tell(telling, jobId(job.job_ref, 'reopened'), 'case reopened', job.reported_at, { why, note });
  if (closed === undefined || entry.recorded > closed) return entry;
  const recorded = Math.min(closed + 1, telling.now) as Instant;
  return { ...entry, recorded };
}

/** What the case is about, in a few words of the description. */
function titleOf({ description }: RepairJob): string {
  const [sentence = description] = description.split(/[.\n]/, 1);
  const text = (sentence.trim() || description).replace(/\s+/g, ' ');
  return text.length <= 80 ? text : `${text.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}

function isOf({ job_ref }: RepairJob, id: string): boolean {
  return id.startsWith(jobId(job_ref, ''));
}

function order(one: Moment, other: Moment): number {
  if (one.at !== undefined && other.at !== undefined) return one.at - other.at;
  return (one.at ?? endOf(one.day)) - (other.at ?? endOf(other.day));
}
