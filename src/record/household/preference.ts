import { type Day, weekday } from '../../calendar/day.ts';
import { plain } from '../plain-words.ts';

type PartOfDay = 'morning' | 'afternoon' | 'evening';

/**
 * Whether a visit falls at a time the household said does not suit: 'not Fridays', 'no Friday afternoons', 'Tuesdays
 * only'. Only what names days of the week is understood; where a part of the day was named, the visit's must be the same.
 */
export function isAgainst(times: string, planned: Day, time: string | undefined): boolean {
  return plain(times)
    .split('|')
    .some((clause) => clauseForbids(clause, weekday(planned), partOf(time ?? '')));
}

function clauseForbids(clause: string, onDay: number, part: PartOfDay | undefined): boolean {
  const refused = negation.exec(clause);
  if (refused) {
    const rest = clause.slice(refused.index);
    const partRefused = partOf(rest);
    return daysIn(rest).includes(onDay) && (partRefused === undefined || partRefused === part);
  }
  return /\bonly\b/.test(clause) && daysIn(clause).length > 0 && !daysIn(clause).includes(onDay);
}

const negation = /\b(?:not|no|never|none|avoid\w*|except|cannot|cant|other than|apart from|but)\b/;

const days: readonly RegExp[] = [
  /\bmon(?:day)?s?\b/,
  /\btue(?:s|sday)?s?\b/,
  /\bwed(?:nesday)?s?\b/,
  /\bthu(?:r|rs|rsday)?s?\b/,
  /\bfri(?:day)?s?\b/,
  /\b(?:sat(?:urday)?s?|sabbath|shabbat|weekends?)\b/,
  /\b(?:sun(?:day)?s?|weekends?)\b/,
];

/** The days of the week named, Monday being 1. */
function daysIn(text: string): readonly number[] {
  return days.flatMap((day, place) => (day.test(text) ? [place + 1] : []));
}

function partOf(text: string): PartOfDay | undefined {
  const said = text.toLowerCase();
  if (/\bmornings?\b/.test(said)) return 'morning';
  if (/\bafternoons?\b/.test(said)) return 'afternoon';
  if (/\bevenings?\b/.test(said)) return 'evening';
  return partAt(said);
}

/** The part of the day an hour falls in, where one is given: '1pm', '13:30', '9.15 am'. Of several, the first. */
function partAt(said: string): PartOfDay | undefined {
  const [, twelve, half] = /(?<![\d:.])(\d{1,2})(?:[:.]\d\d)? ?([ap])\.?m\b/.exec(said) ?? [];
  const [, clock] = /(?<![\d:.])([01]?\d|2[0-3])[:.]\d\d(?! ?[ap]\.?m)/.exec(said) ?? [];
  if (twelve !== undefined) return partOfHour((Number(twelve) % 12) + (half === 'p' ? 12 : 0));
  if (clock !== undefined) return partOfHour(Number(clock));
  return /\bam\b/.test(said) ? 'morning' : /\bpm\b/.test(said) ? 'afternoon' : undefined;
}

function partOfHour(hour: number): PartOfDay {
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}
