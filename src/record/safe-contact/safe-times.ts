import { type Day, weekday } from '../../calendar/day.ts';

/** Whether a time falls in those a person said are safe; 'cannot tell' where the words of either say too little. */
export type Fits = 'inside' | 'outside' | 'cannot tell';

type Hours = { readonly from: number; readonly until: number };
type Window = { readonly days: ReadonlySet<number>; readonly hours: Hours };

/**
 * Judges the time of a contact against the times said to be safe, as people write them: 'weekdays between 10am and 2pm',
 * 'Tuesday mornings', 'after 6pm', 'school hours', 'not Fridays'. What is not understood to the last word is never taken
 * to be safe. `time` is the time of the contact in the same sort of words; without one, all of its day must be safe.
 */
export function fitsTimes(safe: string, on: Day | undefined, time: string | undefined): Fits {
  const windows = readWindows(safe);
  if (windows === undefined) return 'cannot tell';
  const said = time === undefined ? undefined : readHours(plain(time));
  const hours = said === 'not understood' ? undefined : said;
  const days = on === undefined ? everyDay : new Set([weekday(on)]);
  const possible = windows.filter((window) => [...days].some((day) => window.days.has(day)));
  if (possible.length === 0) return 'outside';
  if (hours === undefined) {
    const isAll = possible.some((window) => isWithin({ from: 0, until: midnight }, window.hours));
    return isAll && on !== undefined && said === undefined ? 'inside' : 'cannot tell';
  }
  if (!possible.some((window) => overlaps(hours, window.hours))) return 'outside';
  if (on === undefined) return 'cannot tell';
  return possible.some((window) => isWithin(hours, window.hours)) ? 'inside' : 'outside';
}

const midnight = 24 * 60;
const everyDay: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7]);
const weekdays = [1, 2, 3, 4, 5];
const dayWords = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Every stretch of the week that is safe; undefined where some of the words are not understood. */
function readWindows(text: string): readonly Window[] | undefined {
  const clauses = plain(text)
    .split(/[;.,]| or | and (?=not |never |only |(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:morn|after|even|\d))/)
    .map((clause) => clause.trim())
    .filter(Boolean);
  const windows: Window[] = [];
  let never: ReadonlySet<number> = new Set();
  for (const clause of clauses) {
    const refused = /^(?:but )?(?:not|never|no)(?: on)? (.+)$/.exec(clause);
    const found = readClause(refused?.[1] ?? clause);
    if (found === undefined) return undefined;
    if (!refused) windows.push(found);
    // 'Not Friday afternoons' is taken to be not Fridays: less is safe than may be.
    else if (found.days.size === everyDay.size) return undefined;
    else never = new Set([...never, ...found.days]);
  }
  const all = windows.length > 0 ? windows : [{ days: everyDay, hours: { from: 0, until: midnight } }];
  return all.map(({ days, hours }) => ({ hours, days: new Set([...days].filter((day) => !never.has(day))) }));
}

function readClause(clause: string): Window | undefined {
  const { days, rest } = takeDays(clause);
  const isSchool = /\b(?:school hours|while (?:he|she|they|the children) (?:is|are) at school)\b/.test(rest);
  const left = rest.replace(/\b(?:school hours)\b/g, ' ');
  const hours = readHours(left);
  if (hours === 'not understood') return undefined;
  if (isSchool) return { days: new Set(days ?? weekdays), hours: hours ?? { from: 9 * 60 + 15, until: 14 * 60 + 30 } };
  if (days === undefined && hours === undefined) return /\bany ?time\b/.test(clause) ? anyTime : undefined;
  return { days: new Set(days ?? everyDay), hours: hours ?? { from: 0, until: midnight } };
}

const anyTime: Window = { days: everyDay, hours: { from: 0, until: midnight } };

function takeDays(clause: string): { readonly days: readonly number[] | undefined; readonly rest: string } {
  const name = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*';
  const span = new RegExp(`\\b${name} ?(?:to|-) ?${name}\\b`).exec(clause);
  if (span) {
    const [from, until] = [dayWords.indexOf(span[1] ?? ''), dayWords.indexOf(span[2] ?? '')];
    const days = dayWords
      .map((_, day) => day)
      .filter((day) => (from <= until ? day >= from && day <= until : day >= from || day <= until));
    return { days: days.map((day) => day + 1), rest: clause.replace(span[0], ' ') };
  }
  const found = new Set<number>();
  let rest = clause;
  const take = (words: RegExp, daysOf: (word: string) => readonly number[]) => {
    for (const [word] of rest.matchAll(words)) for (const day of daysOf(word)) found.add(day);
    rest = rest.replace(words, ' ');
  };
  take(/\b(?:weekdays?|working days?)\b/g, () => weekdays);
  take(/\bweekends?\b/g, () => [6, 7]);
  take(/\b(?:every day|any day|daily)\b/g, () => [...everyDay]);
  take(new RegExp(`\\b${name}\\b`, 'g'), (word) => [dayWords.indexOf(word.slice(0, 3)) + 1]);
  return { days: found.size > 0 ? [...found] : undefined, rest };
}

/** The hours that words name; undefined where they name none, 'not understood' where they say something else as well. */
function readHours(text: string): Hours | undefined | 'not understood' {
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

function isWithin(one: Hours, other: Hours): boolean {
  return one.from >= other.from && one.until <= other.until;
}

function overlaps(one: Hours, other: Hours): boolean {
  return one.from <= other.until && one.until >= other.from;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’']/g, '').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}
