import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { Report } from './problem.ts';
import { isOfThing, isOfThread, pointsTo, type Thread } from './problem-thread.ts';
import { isSafetyCheck } from './safety-check.ts';
import { clausesOfEnd, type Word } from './told-over.ts';

/** Works, or a visit, said to have finished the job. */
export type Completion = Entry<
  'works completed' | 'further works completed' | 'visit made' | 'pests treated' | 'proofing done'
>;

/** Everything that bears on whether one thing is still wrong, in order: reports, ends, and signs that it goes on. */
export function eventsOf(reading: Reading, thread: Thread, threads: readonly Thread[]): readonly Entry[] {
  const others = reading
    .ofAnyIn(kinds)
    .filter((entry) => isOfThread(reading, thread, threads, entry) && !isSafetyCheck(reading, entry));
  const words = reading
    .ofAny('note made', 'partner involved')
    .filter((word) => clausesOfEnd(word).length > 0 && isToldOf(reading, thread, word));
  return [...thread.reports, ...others, ...words].sort(
    (one, other) => one.happened - other.happened || hourBetween(one, other) || turnOf(one) - turnOf(other),
  );
}

/** Whether words that something is over are of a thread: they concern it, or concern nothing and name it. */
function isToldOf(reading: Reading, thread: Thread, word: Word): boolean {
  const points = pointsTo(reading, thread.ids, word);
  return points ?? clausesOfEnd(word).some((clause) => isOfThing(thread, clause));
}

export function isReport(entry: Entry): entry is Report {
  return entry.kind === 'repair reported' || entry.kind === 'hazard reported' || entry.kind === 'problem returned';
}

export function isCompletion(entry: Entry): entry is Completion {
  switch (entry.kind) {
    case 'visit made':
      return entry.outcome === 'works completed';
    case 'works completed':
    case 'further works completed':
    case 'pests treated':
    case 'proofing done':
      return true;
    default:
      return false;
  }
}

/** What may end a problem without works: the resident’s word, their leaving, a finding that there is nothing, a closing. */
export function isOtherEnd(entry: Entry): boolean {
  switch (entry.kind) {
    case 'resident confirmed fixed':
    case 'moved for good':
    case 'note made':
    case 'partner involved':
      return true;
    case 'investigation concluded':
      return entry.finds === 'no hazard';
    case 'made safe':
      return entry.temporary === false;
    case 'case closed':
      // Not getting in ends a visit, never the need.
      return !noAnswer.test(entry.why ?? '');
    default:
      return false;
  }
}

/** What nobody does or says of a problem that is over. */
export function isSignOfLife(entry: Entry): boolean {
  switch (entry.kind) {
    case 'visit made':
      return entry.outcome !== 'works completed';
    case 'survey made':
    case 'works ordered':
    case 'works started':
    case 'resident chased':
    case 'impact told':
    case 'no access':
    case 'case reopened':
      return true;
    default:
      return false;
  }
}

const kinds = [
  'works completed',
  'further works completed',
  'visit made',
  'pests treated',
  'proofing done',
  'resident confirmed fixed',
  'moved for good',
  'investigation concluded',
  'made safe',
  'case closed',
  'case reopened',
  'survey made',
  'works ordered',
  'works started',
  'resident chased',
  'impact told',
  'no access',
  'works refused',
  'complaint received',
  'escalation asked for',
] as const;

const noAnswer = /\baccess\b|\bno (?:reply|answer|response)\b/i;

function hourBetween(one: Entry, other: Entry): number {
  return one.at === undefined || other.at === undefined ? 0 : one.at - other.at;
}

/** On one day, with no hours known: reported, seen to, mended, and back. */
function turnOf(entry: Entry): number {
  if (entry.kind === 'problem returned' || entry.kind === 'case reopened') return 3;
  if (isReport(entry)) return 0;
  return isSignOfLife(entry) ? 1 : 2;
}
