import { type Day, daysAfter, monthsAfter, weeksAfter } from '../../calendar/day.ts';
import { dayPromised } from '../complaints/day-promised.ts';
import { daysMeant, dayWrittenFirst, dayWrittenIn, monthName } from '../complaints/day-written.ts';

/** The day words say a determination was made or came, and the words without it, so that it is not taken for the day of an order. */
export type Determined = { readonly on: Day | undefined; readonly rest: string };

/** When a determination that words tell of was made or came, where they say so and it was no later than they were written. */
export function determinedIn(words: string, told: Day): Determined {
  const said = words.toLowerCase();
  for (const form of forms) {
    const found = form.exec(said);
    if (found === null) continue;
    const on = dayGoneBy(found, told);
    if (on !== undefined) {
      const [whole] = found;
      const { day = whole } = found.groups ?? {};
      const at = found.index + whole.indexOf(day);
      return { on, rest: words.slice(0, at) + words.slice(at + day.length) };
    }
  }
  return { on: undefined, rest: words };
}

/**
 * The day an order is to be carried out by, counted from the determination; where that is not said, from when it was told. No order
 * gives most of a year without naming it, so a day that far ahead that has just gone by is the one that has.
 */
export function dayOrdered(piece: string, from: Day): Day | undefined {
  const due = dayPromised(piece, from);
  const isCounted = dayPromised(piece, daysAfter(from, -1)) !== due || /\b\d{4}\b/.test(piece);
  return due === undefined || isCounted || due <= monthsAfter(from, farthest) ? due : monthsAfter(due, -12);
}

/** Months ahead, beyond which a day of the year is nearer in the year before. */
const farthest = 6;

function dayGoneBy({ groups = {} }: RegExpExecArray, told: Day): Day | undefined {
  const { day = '', count = '', unit = '' } = groups;
  if (unit !== '') return back(told, numberOf(count), unit);
  const written = dayWrittenFirst(day) ?? dayWrittenIn(day);
  return written && daysMeant(written, told).findLast((one) => one <= told);
}

function back(told: Day, n: number, unit: string): Day {
  if (unit.startsWith('d')) return daysAfter(told, -n);
  return unit.startsWith('w') ? weeksAfter(told, -n) : monthsAfter(told, -n);
}

function numberOf(count: string): number {
  const named = inWords.indexOf(count);
  return named >= 0 ? named : /^\d/.test(count) ? Number(count) : 1;
}

const inWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const date = `(?<day>\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${monthName}(?:[ -]\\d{4}\\b)?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b)`;
const ombudsman = "(?:housing )?(?:ombudsman(?:[’']?s)?|t?hos)";
const paper = '(?:determination|decision|ruling|letter|report|orders?)';
const named = `(?:${ombudsman}(?: final| determination| decision)*(?: ${paper})?|determination|decision|ruling|orders? (?=dated|made|issued|of|from))`;
/** What may stand between a determination and its day: how it came, and never ‘by’. */
const came =
  "(?: (?:dated|of|from|on|issued|made|came|come|arrived|received|rec[’']?d|landed|sent|given|reached|to|us|was|were|is|in|through|back|ordered|found|decided))*";
const ago = `(?<count>\\d{1,3}|an?|${inWords.slice(1).join('|')}) (?<unit>days?|weeks?|wks?|months?) ago`;

const forms: readonly RegExp[] = [
  new RegExp(`\\b${named}${came},? ?\\(?(?:dated )?(?<!\\b(?:to|in) )${date}`),
  new RegExp(`\\b${named}${came} (?:about |over |some |nearly )?${ago}`),
  new RegExp(`\\bon ${date},? (?:the )?${ombudsman}\\b`),
];
