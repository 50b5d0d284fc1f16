import { type Day, daysBetween, sayDay } from '../../calendar/day.ts';
import { sayPercent } from '../../library/percent.ts';
import type { LedgerName } from '../../record/casework/standing.ts';
import type { LedgerCount, LedgerItem, LedgerStands } from '../../store/ledger.ts';

/** What each ledger is called, what it is of, and how its lines can stand. */
export const ledgerWords: Readonly<
  Record<
    LedgerName,
    {
      readonly title: string;
      readonly about: string;
      readonly stands: Readonly<Record<LedgerStands, string>>;
      readonly nothing: string;
    }
  >
> = {
  promise: {
    title: 'Promises',
    about:
      'Promises written down one by one: who gave it, to whom, by when, and whether it was kept. What was promised in answers to complaints is under Complaints this week.',
    stands: {
      late: 'Not kept, and late',
      open: 'Not due yet',
      'in time': 'Kept by its day',
      'after its day': 'Kept late',
    },
    nothing: 'No promise is written down here.',
  },
  request: {
    title: 'Requests',
    about: 'Everything residents asked for, and whether they had an answer, yes or no and why.',
    stands: {
      late: 'No answer, and late',
      open: 'Not due yet',
      'in time': 'Answered in time',
      'after its day': 'Answered late',
    },
    nothing: 'No request is written down here.',
  },
  handover: {
    title: 'Hand-overs',
    about:
      'Cases that changed hands, and whether everything left open was gone through with the person who has it now.',
    stands: {
      late: 'Not checked, and late',
      open: 'To be checked',
      'in time': 'Checked in time',
      'after its day': 'Checked late',
    },
    nothing: 'No case here has changed hands.',
  },
};

/** How a line stands on a day. */
export function standsOf({ due, done }: Pick<LedgerItem, 'due' | 'done'>, today: Day): LedgerStands {
  if (done === undefined) return due < today ? 'late' : 'open';
  return done <= due ? 'in time' : 'after its day';
}

/** How a line stands, in a sentence without its full stop: 'Not kept, and 3 days late'. */
export function sayStands(ledger: LedgerName, item: LedgerItem, today: Day): string {
  const stands = standsOf(item, today);
  if (stands === 'open') return ledgerWords[ledger].stands.open;
  if (item.done === undefined) return sayLate(ledger, daysBetween(item.due, today));
  const how = item.how === undefined ? '' : `: ${item.how}`;
  const did = { promise: 'Kept', request: 'Answered', handover: 'Checked' }[ledger];
  return `${did} on ${sayDay(item.done)}${how}${stands === 'in time' ? '' : `, ${sayDays(daysBetween(item.due, item.done))} late`}`;
}

function sayLate(ledger: LedgerName, days: number): string {
  const not = { promise: 'Not kept', request: 'No answer', handover: 'Not checked' }[ledger];
  return `${not}, ${sayDays(days)} late`;
}

/**
 * The figure of a ledger with its count: of those whose day has come, how many were done by it. Undefined where no day has
 * come, for then there is nothing to count.
 */
export function sayFigure(ledger: LedgerName, count: LedgerCount): string | undefined {
  const came = count.late + count['in time'] + count['after its day'];
  if (came === 0) return undefined;
  const inTime = count['in time'];
  const did = {
    promise: 'Promises kept by their day',
    request: 'Requests answered in time',
    handover: 'Hand-overs checked in time',
  };
  return `${did[ledger]}: ${write(inTime)} of ${write(came)} (${sayPercent(inTime, came)}). ${sayRest(ledger, count)}`;
}

function sayRest(ledger: LedgerName, count: LedgerCount): string {
  const late = count['after its day'];
  const words = {
    promise: ['kept late', 'not kept yet'],
    request: ['answered late', 'still without an answer'],
    handover: ['checked late', 'not checked yet'],
  }[ledger];
  return `${write(late)} ${words[0]}, ${write(count.late)} ${words[1]}.`;
}

/** How long those not done have waited, on average; undefined where none waits. */
export function sayWaiting(ledger: LedgerName, { late, open, daysOpen }: LedgerCount): string | undefined {
  const waiting = late + open;
  if (waiting === 0) return undefined;
  const days = Math.round(daysOpen / waiting);
  const [what, not] = {
    promise: ['promise', 'not kept yet'],
    request: ['request', 'not answered yet'],
    handover: ['hand-over', 'not checked yet'],
  }[ledger];
  return waiting === 1
    ? `1 ${what} ${not}: it has waited ${sayDays(days)}.`
    : `${write(waiting)} ${what}s ${not}: they have waited ${sayDays(days)} on average.`;
}

/** '1 day', '12 days'. */
export function sayDays(days: number): string {
  return `${write(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** '1,204'. */
export function write(count: number): string {
  return count.toLocaleString('en-GB');
}
