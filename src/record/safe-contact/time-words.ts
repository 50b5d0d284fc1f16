import { weekdayCalled } from '../../calendar/day.ts';

/** Hours of a day, in minutes since midnight. */
export type Hours = { readonly from: number; readonly until: number };

/** The days some words name, by their number in the week. */
export type NamedDays = {
  readonly numbers: ReadonlySet<number>;
  /** Less the days nobody works, such as Christmas Day. */
  readonly isWorking: boolean;
};

/** What a few words name of days and hours, each where they name any. */
export type TimesNamed = {
  readonly days: NamedDays | undefined;
  readonly hours: Hours | undefined;
  /** Hours of days on which children are at school. */
  readonly isSchool: boolean;
  readonly isAnyTime: boolean;
};

export const midnight = 24 * 60;
export const everyDay: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7]);

/** How a day of the week is written, or cut short: and no other word that begins as one does ('friends', 'month'). */
export const dayName = '(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';

const weekdays = [1, 2, 3, 4, 5];
const schoolDay: Hours = { from: 9 * 60 + 15, until: 14 * 60 + 30 };

/** The days and hours that words without a comma name; undefined where they say anything else, or none. */
export function readTimes(words: string): TimesNamed | undefined {
  const { days, rest } = takeDays(words);
  const isSchool = /\bschool hours\b/.test(rest);
  const hours = readHours(rest.replace(/\bschool hours\b/g, ' '));
  if (hours === 'not understood') return undefined;
  const isAnyTime = days === undefined && hours === undefined && !isSchool && /\bany ?time\b/.test(words);
  if (days === undefined && hours === undefined && !isSchool && !isAnyTime) return undefined;
  return { days, hours: hours ?? (isSchool ? schoolDay : undefined), isSchool, isAnyTime };
}

function takeDays(clause: string): { readonly days: NamedDays | undefined; readonly rest: string } {
  const span = new RegExp(`\\b(${dayName}) ?(?:to|-) ?(${dayName})\\b`).exec(clause);
  if (span) {
    const [from, until] = [weekdayCalled(span[1] ?? ''), weekdayCalled(span[2] ?? '')];
    const numbers = [...everyDay].filter((day) =>
      from <= until ? day >= from && day <= until : day >= from || day <= until,
    );
    return { days: { numbers: new Set(numbers), isWorking: false }, rest: clause.replace(span[0], ' ') };
  }
  const found = new Set<number>();
  let rest = clause;
  const take = (words: RegExp, daysOf: (word: string) => readonly number[]) => {
    for (const [word] of rest.matchAll(words)) for (const day of daysOf(word)) found.add(day);
    rest = rest.replace(words, ' ');
  };
  take(/\bworking days?\b/g, () => weekdays);
  const isWorking = found.size > 0;
  take(/\bweekdays?\b/g, () => weekdays);
  take(/\bweekends?\b/g, () => [6, 7]);
  take(/\b(?:every day|any day|daily)\b/g, () => [...everyDay]);
  take(new RegExp(`\\b${dayName}\\b`, 'g'), (word) => [weekdayCalled(word)]);
  return { days: found.size > 0 ? { numbers: found, isWorking } : undefined, rest };
}

/** The hours that words name; undefined where they name none, 'not understood' where they say something else as well. */
export function readHours(text: string): Hours | undefined | 'not understood' {
  const clock = '(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?|(midday|noon|midnight)';
  const between = new RegExp(`\\b(?:between |from )?(?:${clock}) ?(?:to|and|until|till|-) ?(?:${clock})\\b`).exec(text);
  const one = new RegExp(`\\b(after|from|before|until|till|at)? ?(?:${clock})\\b`).exec(text);
  const part = /\b(mornings?|afternoons?|evenings?|am|pm)\b/.exec(text);
  const used = between?.[0] ?? one?.[0] ?? part?.[0] ?? '';
  const rest = text
    .replace(used, ' ')
    .replace(/\b(?:on|only|the|in|at|is|are|best|safe|times?|hours|during|all|day|any|any ?time|and|but|,)\b/g, ' ');
  if (/[a-z0-9]/.test(rest)) return 'not understood';
  if (between) {
    const until = minutesOf(between.slice(5, 9), undefined);
    const from = minutesOf(between.slice(1, 5), until);
    return from === undefined || until === undefined || from >= until ? 'not understood' : { from, until };
  }
  if (one?.[0].trim()) {
    const moment = minutesOf(one.slice(2, 6), undefined);
    if (moment === undefined) return 'not understood';
    if (one[1] === 'after' || one[1] === 'from') return { from: moment, until: midnight };
    if (one[1] === 'before' || one[1] === 'until' || one[1] === 'till') return { from: 0, until: moment };
    return { from: moment, until: moment };
  }
  if (!part) return undefined;
  if (/^(?:morn|am)/.test(part[0])) return { from: 8 * 60, until: 12 * 60 };
  return /^(?:after|pm)/.test(part[0]) ? { from: 12 * 60, until: 17 * 60 } : { from: 17 * 60, until: 21 * 60 };
}

/** Minutes since midnight. '9 to 2pm' leaves the first without its half of the day: the one that comes before the other. */
function minutesOf(found: readonly (string | undefined)[], before: number | undefined): number | undefined {
  const [hour, minutes = '0', half, word] = found;
  if (word !== undefined) return word === 'midnight' ? midnight : 12 * 60;
  const base = Number(hour);
  if (base > 24 || Number(minutes) > 59) return undefined;
  const at = (base % 12) * 60 + Number(minutes);
  if (half === 'am') return at;
  if (half === 'pm') return at + 12 * 60;
  if (base > 12 || /^\d\d$/.test(hour ?? '') === true) return base * 60 + Number(minutes);
  // A bare hour in the day's usual order: '9 to 2pm' begins at 9 in the morning, '1 to 3' is in the afternoon.
  const late = at + 12 * 60;
  if (before !== undefined) return base >= 8 && at < before ? at : late < before ? late : at;
  return base >= 8 && base < 12 ? at : late;
}

/** Words in the one form they are read in. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[’']/g, '').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}
