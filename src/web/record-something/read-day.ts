import { type Day, dateNumber, monthNames, readDay, sayDay } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { timeOn } from '../../calendar/instant.ts';
import { type DaysBetween, storyDays } from '../../record/story/story-day.ts';
import { type FormValues, textIn } from './form-values.ts';

export type DayBox = 'day' | 'month' | 'year';

/** A day read from its three boxes; or what is wrong with it, and in which box when it is one of them. */
export type DayRead =
  | { readonly found: Day }
  | { readonly found?: never; readonly isEmpty: boolean; readonly message: string; readonly box?: DayBox };

export type DayAsked = {
  /** What the day is of, to end a sentence that asks for it: ' it happened', ' for “What day is the visit?”'. */
  readonly of: string;
  readonly today: Day;
  readonly within?: DaysBetween;
};

/** The days a form takes: those the calendar of working days covers, less a margin. */
export const formDays: DaysBetween = storyDays;

/** '27 3 2026': a day as it goes into the three boxes. */
export function sayBoxes(day: Day): string {
  const number = dateNumber(day);
  return `${number % 100} ${Math.floor(number / 100) % 100} ${Math.floor(number / 10_000)}`;
}

/** Reads the day in the boxes `NAME-day`, `NAME-month` and `NAME-year`. The month may be a name. */
export function readDayIn(values: FormValues, name: string, { of, today, within = formDays }: DayAsked): DayRead {
  const texts = {
    day: textIn(values, `${name}-day`),
    month: textIn(values, `${name}-month`),
    year: textIn(values, `${name}-year`),
  };
  const wrong = (message: string, box?: DayBox): DayRead => ({ isEmpty: false, message, ...(box && { box }) });
  const missing = boxes.filter((box) => texts[box] === '');
  if (missing.length === 3) return { isEmpty: true, message: `Enter the day${of}, such as ${sayBoxes(today)}` };
  const [box] = missing;
  if (box !== undefined) return wrong(`Enter the ${called[box]}${of}`, missing.length === 1 ? box : undefined);

  const date = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(texts.day)?.[1] ?? 0);
  if (date < 1 || date > 31) return wrong(`Enter the day of the month${of} as a number, such as 27`, 'day');
  const month = readMonth(texts.month);
  if (month === undefined) return wrong(`Enter the month${of} as a number or a name, such as 3 or March`, 'month');
  if (!/^\d{4}$/.test(texts.year))
    return wrong(`Enter the year${of} in full, such as ${Math.floor(dateNumber(today) / 10_000)}`, 'year');

  const found = readDay(`${texts.year}-${twoDigits(month)}-${twoDigits(date)}`);
  if (found === undefined)
    return wrong(`There is no ${date} ${monthNames[month - 1]} ${texts.year}: check the day${of}`, 'day');
  if (found < within.first) return wrong(`The day${of} must be ${sayDay(within.first)} or later`);
  if (found > within.last) return wrong(`The day${of} must be ${sayDay(within.last)} or earlier`);
  return { found };
}

/** The moment of a time of day as people write it: '9:30am', '14.30', '2 pm', 'midday'. Undefined when it is not one. */
export function readTimeOn(day: Day, text: string): Instant | undefined {
  const said = text.trim().toLowerCase();
  if (said === 'midday' || said === 'noon') return timeOn(day, '12:00');
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(said) ?? [];
  const isBare = half === undefined && !/[:.]/.test(said);
  const hour = Number(hours);
  if (hours === '' || isBare || Number(minutes) > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : timeOn(day, `${twoDigits(hour)}:${minutes}`);
  if (hour < 1 || hour > 12) return undefined;
  return timeOn(day, `${twoDigits((hour % 12) + (half.startsWith('p') ? 12 : 0))}:${minutes}`);
}

const boxes = ['day', 'month', 'year'] as const;
const called = { day: 'day of the month', month: 'month', year: 'year' } as const;

function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const said = text.toLowerCase().replace(/\.$/, '');
  // 'Mar', 'Sept' and the like: enough letters to be no other month.
  const at = said.length < 3 ? -1 : monthNames.findIndex((month) => month.toLowerCase().startsWith(said));
  return at === -1 ? undefined : at + 1;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
