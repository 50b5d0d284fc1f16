import { type Day, weekday } from '../../calendar/day.ts';
import { plainInFull } from '../plain-words.ts';

type PartOfDay = 'morning' | 'afternoon' | 'evening';

/**
 * Whether a visit falls at a time the household said does not suit: 'not Fridays', 'no Friday afternoons', 'Tuesdays
 * only'; or at an hour or a part of the day that does not: 'after 3pm', 'mornings only', 'works earlies'. Where a day and a
 * part of it were named, the visit's must be both. A visit that may fall at a time that suits is not against it.
 */
export function isAgainst(times: string, planned: Day, time: string | undefined): boolean {
  return plainInFull(times.replace(/(\d)[.:](\d\d)/g, '$1 $2'))
    .split('|')
    .some(
      (clause) =>
        clauseForbids(clause, weekday(planned), partOf(time ?? ''), hoursOf(time)) || hourForbids(clause, time),
    );
}

function clauseForbids(clause: string, onDay: number, part: PartOfDay | undefined, hours?: Hours): boolean {
  const refused = negation.exec(clause);
  if (refused) {
    const rest = clause.slice(refused.index);
    const partRefused = partOf(rest);
    const bound = boundIn(rest);
    if (bound && hours) return daysIn(rest).includes(onDay) && isOn(bound, hours);
    return daysIn(rest).includes(onDay) && (partRefused === undefined || partRefused === part);
  }
  return /\bonly\b/.test(clause) && daysIn(clause).length > 0 && !daysIn(clause).includes(onDay);
}

/** Whether the hours of a visit are wholly outside those that suit. Where a day is named, the clause is about that day. */
function hourForbids(clause: string, time: string | undefined): boolean {
  const visit = hoursOf(time);
  if (!visit || daysIn(clause).length > 0) return false;
  const [from, until] = visit;
  const bound = boundIn(clause);
  if (bound) {
    const isFrom = (bound.word === 'after') !== (negation.test(clause) || atWorkBy.test(clause));
    return isFrom ? until <= bound.hour : from >= bound.hour;
  }
  const isRefused = negation.test(clause) || atWork.test(clause);
  const part = partOf(clause);
  const said = part === undefined ? earlyOrLate(clause) : hoursOfPart[part];
  if (!said) return false;
  const isInside = from >= said[0] && until <= said[1];
  if (isRefused) return isInside;
  return suits.test(clause) && (until <= said[0] || from >= said[1]);
}

/** Whether a visit begins on the side of an hour that was refused. */
function isOn(bound: Bound, [from, until]: Hours): boolean {
  return bound.word === 'after' ? until > bound.hour : from < bound.hour;
}

type Bound = { readonly word: 'after' | 'before'; readonly hour: number };
type Hours = readonly [from: number, until: number];

const hoursOfPart: Readonly<Record<PartOfDay, Hours>> = { morning: [0, 12], afternoon: [12, 17], evening: [17, 24] };
const atWork =
  /\b(?:works?|working|at work|on shift|asleep|sleeps?|nursery|school run|dialysis|college|carers? (?:come|comes|here|in)|nights?|earlies|lates)\b/;
const atWorkBy =
  /\b(?:works?|working|at work|on shift|in school|at (?:school|nursery|college)) (?:\w+ )?(?:after|from|before|until|till|by)\b/;
const suits =
  /\b(?:only|prefers?|preferred|best|better|please|pls|suits?|needs?|must|has to|have to|ok|fine|good|ideally)\b/;

/** Who works earlies or nights cannot be in, or is asleep, in the morning. */
function earlyOrLate(clause: string): Hours | undefined {
  if (/\b(?:earlies|early shifts?|nights?|night shifts?)\b/.test(clause)) return hoursOfPart.morning;
  return /\b(?:lates|late shifts?)\b/.test(clause) ? hoursOfPart.evening : undefined;
}

function boundIn(clause: string): Bound | undefined {
  const [, word, hour, minutes, half] =
    /\b(after|from|before|until|till|by) (?:about )?(\d{1,2})(?: (\d\d))? ?([ap]m)?\b/.exec(clause) ??
    /\b()(\d{1,2})(?: (\d\d))? ?([ap]m)? (?:onwards?|on|or later)\b/.exec(clause) ??
    [];
  if (word === undefined || hour === undefined) return undefined;
  const isLater = half === 'pm' || (half === undefined && Number(hour) < 8);
  const whole = (Number(hour) % 12) + (isLater || (half === undefined && Number(hour) === 12) ? 12 : 0);
  const at = (Number(hour) > 12 ? Number(hour) : whole) + Number(minutes ?? 0) / 60;
  return at > 24
    ? undefined
    : { word: word === 'after' || word === 'from' || word === '' ? 'after' : 'before', hour: at };
}

/** The hours a visit may fall in: '8am-12pm', 'between 10 and 12', '10.30', 'am', 'afternoon'. */
function hoursOf(time: string | undefined): Hours | undefined {
  if (time === undefined) return undefined;
  const hours = [...time.toLowerCase().matchAll(/(\d{1,2})(?:[:.](\d\d))? ?([ap])?\.?m?\b/g)].map(
    ([, hour, minutes, half]) => {
      const isLater = half === 'p' || (half === undefined && Number(hour) < 7);
      const at =
        Number(hour) > 12
          ? Number(hour)
          : (Number(hour) % 12) + (isLater || (half === undefined && hour === '12') ? 12 : 0);
      return at + Number(minutes ?? 0) / 60;
    },
  );
  const [first, last] = [hours[0], hours.at(-1)];
  if (first !== undefined && last !== undefined)
    return hours.length === 1 || last < first ? [first, first] : [first, last];
  const part = partOf(time);
  return part && hoursOfPart[part];
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
