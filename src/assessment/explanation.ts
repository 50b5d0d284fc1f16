import { type Day, sayDay } from '../calendar/day.ts';
import { hourOn, sayInstant } from '../calendar/instant.ts';
import { sayLimit } from '../calendar/limit.ts';
import type { Clock } from '../lessons/lesson.ts';
import { type Entry, sayEntry } from '../record/entry.ts';
import { knownBeforeReport } from '../record/finding/day-zero.ts';
import { endSentence, withoutStop } from '../record/kind.ts';
import { type Duty, type Failing, type WhoseDay, whoseDay } from './duty.ts';

/** Says whose clock it is: 'the law', 'the landlord’s policy', 'Putright’s default', or that its day was given. */
export function sayOwner(owner: WhoseDay): string {
  return {
    law: 'the law',
    code: 'the Complaint Handling Code',
    policy: 'the landlord’s policy',
    default: 'Putright’s default',
    given: 'the day that was given',
  }[owner];
}

/** Says whose day something is due by, where it stands alone: 'Putright’s default', or 'the day that was given'. */
export function sayWhoseDay(duty: Pick<Duty, 'owner' | 'isGiven'>): string {
  return sayOwner(whoseDay(duty));
}

/** Says of a lesson by itself whose its clock is and its limits: 'Putright’s default: 24 hours'. What a landlord set is not known there. */
export function sayClock({ owner, limits }: Clock): string {
  const whose = owner === 'policy' ? 'the landlord’s to set, and Putright’s default until it does' : sayOwner(owner);
  const each = Object.entries(limits).map(([name, limit]) =>
    name === 'usual' ? sayLimit(limit) : `${name}: ${sayLimit(limit)}`,
  );
  return `${whose}: ${each.join('; ')}`;
}

/**
 * What an entry was and when, as a clause: 'A repair was reported: steps (1 February 2021)'. Where the landlord knew
 * before, the report keeps its own day: '… (20 November 2026); we knew from 4 August 2026 (PR-000012: she rang)'.
 */
export function sayCause(entry: Entry): string {
  const known = knownBeforeReport(entry);
  if (known) return `${sayCause(known.report)}; we knew from ${sayDay(entry.happened)} (${withoutStop(known.why)})`;
  return `${sayEntry(entry)} (${sayDay(entry.happened)})`;
}

/** Why a duty is there and how it stands, in a few plain sentences. */
export function explainDuty(duty: Duty): string {
  return [...causes(duty.because), standingOf(duty), ...reasonsOf(duty)].join(' ');
}

/** Why a failing is there. */
export function explainFailing(failing: Failing): string {
  if (failing.duty) return explainDuty(failing.duty);
  return [...causes(failing.because), ...(failing.says ? [failing.says] : []), 'This should not have happened.'].join(
    ' ',
  );
}

function causes(because: readonly Entry[]): string[] {
  return because.map((entry) => `${sayCause(entry)}.`);
}

function standingOf(duty: Duty): string {
  if (duty.due === undefined) return `We cannot tell yet: ${duty.missing}.`;
  const hour = hourOn(duty.due, duty.dueMoment);
  const due = hour === undefined ? sayDay(duty.due) : sayInstant(hour);
  const by = duty.isGiven
    ? `It was due by ${due}, the day that was given,`
    : `By ${sayOwner(duty.owner)} it was due by ${due}`;
  const done = duty.doneBy;
  if (duty.overtakenBy) return `${by} and can no longer be done: ${sayCause(duty.overtakenBy)}.`;
  if (duty.endedBy)
    return `${by}${duty.isGiven ? '' : ','} ${sayEnded(duty.endedBy, duty.due, duty.standing)}: ${sayCause(duty.endedBy)}.`;
  switch (duty.standing) {
    case 'due':
      return duty.isGiven
        ? `It is due by ${due}, the day that was given.`
        : `By ${sayOwner(duty.owner)} it is due by ${due}.`;
    case 'done in time':
      return `${by}${duty.isGiven ? '' : ','} and was done in time: ${done ? sayCause(done) : ''}.`;
    case 'overdue':
      return `${by} and has not been done.`;
    default:
      if (!done) return `${by} and has not been done.`;
      return `${by} and was done ${done.happened > duty.due ? `${days(done.happened - duty.due)} late` : 'late'}: ${sayCause(done)}.`;
  }
}

/** That nobody did it before it was over, which is no failing where that was in time. */
function sayEnded(ended: Entry, due: Day, standing: Duty['standing']): string {
  if (standing === 'done in time') return 'and by then no longer had to be done';
  const when = ended.happened > due ? `${days(ended.happened - due)} later` : 'later that day';
  return `was not done, and ${when} no longer had to be`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function reasonsOf(duty: Duty): string[] {
  return duty.reasons.map((reason) =>
    endSentence(`A reason was recorded on ${sayDay(reason.happened)}: ${reason.why}`),
  );
}
