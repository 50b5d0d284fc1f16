import { type Day, weekday } from '../../calendar/day.ts';
import { type IsSo, isBankHoliday, isSchoolDay, isWorked } from './school-days.ts';
import { dayName, everyDay, type Hours, midnight, plain, readHours, readTimes, type TimesNamed } from './time-words.ts';

/** Whether a time falls in those a person said are safe; 'cannot tell' where the words of either say too little. */
export type Fits = 'inside' | 'outside' | 'cannot tell';

/** Hours of some days. */
type Window = Pick<TimesNamed, 'days' | 'isSchool'> & { readonly hours: Hours };

/** The words may be read in more than one way: what is safe by all of them, and what is by any. */
type Safe = {
  readonly surely: readonly Window[];
  readonly perhaps: readonly Window[];
  readonly never: Never;
};

/** The days that never are, though they are among those said to be. */
type Never = {
  /** By their number in the week. */
  readonly days: ReadonlySet<number>;
  readonly bankHolidays: boolean;
};

/**
 * Judges the time of a contact against the times said to be safe, as people write them: 'weekdays between 10am and 2pm',
 * 'Tuesday mornings', 'after 6pm', 'school hours', 'not Fridays'. What is not understood to the last word is never taken
 * to be safe, nor what can be read in two ways. `time` is the time of the contact in the same sort of words; without one,
 * all of its day must be safe.
 */
export function fitsTimes(safe: string, on: Day | undefined, time: string | undefined): Fits {
  const read = readSafe(safe);
  if (read === undefined) return 'cannot tell';
  const said = time === undefined ? undefined : readHours(plain(time));
  const hours = said === 'not understood' ? undefined : said;
  const isOn = (window: Window) => (on === undefined ? 'cannot tell' : isOnDay(window, on, read.never));
  const possible = read.perhaps.filter((window) => isOn(window) !== 'no');
  if (possible.length === 0) return 'outside';
  const sure = read.surely.filter((window) => isOn(window) === 'yes');
  if (hours === undefined) {
    const isAll = said === undefined && sure.some((window) => isWithin(allDay, window.hours));
    return isAll ? 'inside' : 'cannot tell';
  }
  if (sure.some((window) => isWithin(hours, window.hours))) return 'inside';
  if (on === undefined) return possible.some((window) => overlaps(hours, window.hours)) ? 'cannot tell' : 'outside';
  return possible.some((window) => isWithin(hours, window.hours)) ? 'cannot tell' : 'outside';
}

const allDay: Hours = { from: 0, until: midnight };

function isOnDay({ days, isSchool }: Window, on: Day, never: Never): IsSo {
  if (never.days.has(weekday(on)) || days?.numbers.has(weekday(on)) === false) return 'no';
  const holiday = isBankHoliday(on);
  if (never.bankHolidays && holiday !== 'no') return holiday === 'yes' ? 'no' : 'cannot tell';
  if (isSchool) return isSchoolDay(on);
  if (days?.isWorking) return isWorked(on);
  // Whoever is at work on weekdays is at home on Christmas Day, which 'weekdays' does not speak of.
  const isEveryDay = days === undefined || days.numbers.size === everyDay.size;
  return isEveryDay || holiday === 'no' ? 'yes' : 'cannot tell';
}

/** Every stretch of the week that is safe; undefined where some of the words are not understood. */
function readSafe(text: string): Safe | undefined {
  const parts = plain(text).split(between);
  const clauses: Clause[] = [];
  const never = { days: new Set<number>(), bankHolidays: false };
  let isRefusing = false;
  for (let place = 0; place < parts.length; place += 2) {
    const words = parts[place]?.trim() ?? '';
    if (words === '') continue;
    const joinedBy = parts[place - 1]?.trim();
    const refused = /^(?:but )?(?:not|never|no|except)(?: on)?(?: an?| any)? (.+)$/.exec(words);
    if (refused && /^bank ?holidays?$/.test(refused[1] ?? '')) {
      never.bankHolidays = true;
      isRefusing = true;
      continue;
    }
    const found = readTimes(refused?.[1] ?? words);
    if (found === undefined) return undefined;
    if (refused) {
      // 'Not Friday afternoons' is taken to be not Fridays: less is safe than may be.
      if (found.days === undefined || found.days.numbers.size === everyDay.size) return undefined;
      for (const day of found.days.numbers) never.days.add(day);
    } else if (isRefusing && (joinedBy === 'or' || found.days)) {
      // 'Not Fridays or Mondays' may refuse both.
      return undefined;
    } else clauses.push({ ...found, joinedBy });
    isRefusing ||= refused !== null;
  }
  const joined = joinClauses(clauses);
  return joined && { ...joined, never };
}

const between = new RegExp(
  `([;,]|\\.(?!\\d)| or | (?=but not |but never |except )| and (?=not |never |only |${dayName} (?:morn|after|even|\\d)))`,
);

type Clause = TimesNamed & { readonly joinedBy: string | undefined };

/**
 * Days said beside hours are of those hours ('weekdays, 10am to 2pm'); days beside days, and hours beside hours, are both
 * safe. Where it is not plain whether hours are of all the days, or of every day, only where all of it meets is surely safe.
 */
function joinClauses(said: readonly Clause[]): Omit<Safe, 'never'> | undefined {
  if (said.every(({ isAnyTime }) => isAnyTime)) return plainly([{ days: undefined, hours: allDay, isSchool: false }]);
  const clauses = said.filter(({ isAnyTime }) => !isAnyTime);
  const shape = clauses.map(({ days, hours }) => (days === undefined ? 'h' : hours === undefined ? 'd' : 'b')).join('');
  if (clauses.length < said.length && !/^d+$/.test(shape)) return undefined;
  const each = clauses.map(({ hours = allDay, ...clause }): Window => ({ ...clause, hours }));
  if (/^(?:d+|h+|b+)$/.test(shape)) return plainly(each);
  if (!/^(?:d+h+|h+d+|d+b|bh+)$/.test(shape)) return undefined;
  const ofDays = clauses.filter(({ days }) => days);
  const met = clauses.flatMap(({ hours, isSchool }) =>
    hours === undefined ? [] : ofDays.map(({ days }): Window => ({ days, hours, isSchool })),
  );
  const firstHours = clauses[shape.indexOf('h')];
  return /^d+h+$/.test(shape) && firstHours?.joinedBy !== 'or' ? plainly(met) : { surely: met, perhaps: each };
}

function plainly(windows: readonly Window[]): Omit<Safe, 'never'> {
  return { surely: windows, perhaps: windows };
}

function isWithin(one: Hours, other: Hours): boolean {
  return one.from >= other.from && one.until <= other.until;
}

function overlaps(one: Hours, other: Hours): boolean {
  return one.from <= other.until && one.until >= other.from;
}
