import { type Day, daysBetween, sayDay } from '../../calendar/day.ts';
import { type Instant, sayTime } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { join } from '../kind.ts';
import type { timeChosenBy } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { hourBooked, readSlots, type Slot } from './appointment.ts';

/** One time somebody tried to reach the resident or to get into the home, or should have come. */
export type Attempt = {
  readonly entry: Entry;
  readonly on: Day;
  readonly at: Instant | undefined;
  readonly by: string | undefined;
  /** By what means. */
  readonly how: string;
  /** What notice was given; undefined where nobody wrote any down. */
  readonly notice: string | undefined;
  readonly chosen: (typeof timeChosenBy)[number] | undefined;
  readonly came: string;
  readonly result: 'got in' | 'not let in' | 'reached' | 'we did not come';
  /** How many attempts the line stands for. */
  readonly count: number;
};

/**
 * Every attempt to get in, in order, put together from what is on record: visits and what came of them, calls and
 * letters, bookings and reminders as the notice given, and the visits the landlord itself missed. It is the record of
 * endeavours that a defence of having done all that could reasonably be done rests on, and no better than the record is.
 */
export function readAttempts(reading: Reading): readonly Attempt[] {
  const slots = readSlots(reading);
  const shut = reading.of('no access');
  return reading
    .ofAny('access attempted', 'no access', 'visit made', 'survey made', 'appointment missed', 'access worked through')
    .filter((entry) => entry.kind !== 'visit made' || !isToldTwice(reading, entry, shut))
    .toSorted(inOrder)
    .map((entry) => attemptOf(entry, noticeOf(reading, entry, slots), slotOf(reading, entry, slots)));
}

/** A visit that nobody let in, where the shut door is on record by itself for that day. */
function isToldTwice(reading: Reading, visit: Entry<'visit made'>, shut: readonly Entry<'no access'>[]): boolean {
  return (
    visit.outcome === 'no access' &&
    shut.some((one) => one.happened === visit.happened && reading.belongsWith(one, visit))
  );
}

type Tried = Entry<
  'access attempted' | 'no access' | 'visit made' | 'survey made' | 'appointment missed' | 'access worked through'
>;

function attemptOf(entry: Tried, notice: string | undefined, slot: Slot | undefined): Attempt {
  const agreed = slot?.made.suits === true ? 'agreed together' : undefined;
  const common = { entry, on: entry.happened, at: entry.at, by: entry.by, notice, chosen: agreed, count: 1 } as const;
  switch (entry.kind) {
    case 'access attempted':
      return {
        ...common,
        how: entry.means,
        notice: join(entry.notice) || notice,
        chosen: entry.chosen ?? agreed,
        came: entry.outcome ?? '',
        result: 'not let in',
        count: entry.attempts ?? 1,
      };
    case 'no access':
      return shutDoor(common, entry, entry.attempts);
    case 'visit made':
      if (entry.outcome === 'no access') return shutDoor(common, entry, entry.visits);
      return { ...common, how: 'visit', came: entry.outcome ?? 'got in', result: 'got in', count: entry.visits ?? 1 };
    case 'survey made':
      return { ...common, how: 'visit', came: 'surveyed', result: 'got in' };
    case 'appointment missed':
      return { ...common, how: 'visit', came: 'we did not come', result: 'we did not come' };
    case 'access worked through': {
      const offered = join(entry.offered);
      const came = [entry.reason && `the reason: ${entry.reason}`, offered && `offered: ${offered}`].filter(Boolean);
      return { ...common, how: 'asked why', came: came.join('; '), result: 'reached' };
    }
  }
}

function shutDoor(
  common: Omit<Attempt, 'how' | 'came' | 'result'>,
  { tried, says, chosen }: Pick<Entry<'no access'>, 'tried' | 'says' | 'chosen'>,
  times: number | undefined,
): Attempt {
  return {
    ...common,
    how: join([...new Set(['visit', ...(tried ?? [])])]),
    chosen: chosen ?? common.chosen,
    came: says === undefined ? 'nobody could get in' : `nobody could get in; the resident said: ${says}`,
    result: 'not let in',
    count: times ?? 1,
  };
}

/** The booking a visit was made under. */
function slotOf(reading: Reading, entry: Entry, slots: readonly Slot[]): Slot | undefined {
  return slots.find(({ planned, made }) => planned === entry.happened && reading.belongsWith(entry, made));
}

function noticeOf(reading: Reading, entry: Entry, slots: readonly Slot[]): string | undefined {
  const slot = slotOf(reading, entry, slots);
  if (!slot) return undefined;
  const reminded = reading
    .of('reminder sent')
    .find(
      (one) =>
        one.happened >= slot.booked.happened && one.happened <= slot.planned && reading.belongsWith(one, slot.made),
    );
  const time = hourBooked(slot.booked);
  return [
    `booked on ${sayDay(slot.booked.happened)}${time === undefined ? '' : ` for ${time}`}`,
    ...(reminded ? [`reminded on ${sayDay(reminded.happened)}${reminded.means ? ` by ${reminded.means}` : ''}`] : []),
  ].join(', ');
}

/** The most days that may pass between attempts without looking like nobody trying. */
const longestQuiet = 14;

/** What the list of attempts does not show, said as plainly as somebody judging it would. */
export function gapsInAttempts(attempts: readonly Attempt[], asAt: Day): readonly string[] {
  const tried = attempts.filter(({ result }) => result === 'not let in');
  if (tried.length === 0) return [];
  const lacking = (test: (attempt: Attempt) => boolean, says: string) => {
    const count = tried.filter(test).length;
    if (count === 0) return [];
    return [
      tried.length === 1
        ? `The attempt is written down ${says}`
        : `${count} of ${tried.length} attempts are written down ${says}`,
    ];
  };
  const missed = attempts.filter(({ result }) => result === 'we did not come').length;
  return [
    ...lacking(({ at }) => at === undefined, 'without the time of day.'),
    ...lacking(({ notice }) => notice === undefined, 'without a word of what notice was given.'),
    ...lacking(({ chosen }) => chosen === undefined, 'without saying who chose the time.'),
    ...(tried.some(({ chosen }) => chosen === 'the resident' || chosen === 'agreed together')
      ? []
      : ['None is known to have been at a time the resident chose or agreed to.']),
    ...(missed === 0 ? [] : [`We did not come to ${missed} arranged ${missed === 1 ? 'visit' : 'visits'} ourselves.`]),
    ...quietSpells(attempts, asAt),
  ];
}

function quietSpells(attempts: readonly Attempt[], asAt: Day): readonly string[] {
  return attempts.flatMap(({ on, result }, place) => {
    const next = attempts[place + 1]?.on ?? asAt;
    const days = daysBetween(on, next);
    if (result === 'got in' || days <= longestQuiet) return [];
    const until = attempts[place + 1] ? `until ${sayDay(next)}` : 'to this day';
    return [`Nothing was tried after ${sayDay(on)} ${until}: ${days} days.`];
  });
}

/** When it was: '2 March 2026, 9:30am'. */
export function sayWhen({ on, at }: Pick<Attempt, 'on' | 'at'>): string {
  return at === undefined ? sayDay(on) : `${sayDay(on)}, ${sayTime(at)}`;
}
