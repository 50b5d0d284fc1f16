import { type Day, daysBetween } from '../../calendar/day.ts';
import type { Reading } from '../../record/reading.ts';
import { at, type Found } from '../check.ts';
import type { Sentence } from '../sentences.ts';

/**
 * Every length of time in which the letter tells of a wait, and every count of visits, that the record contradicts. A
 * length stands when two days of the record are about that far apart, its own day and the days duties were due included.
 */
export function lengthsAndCounts(
  reading: Reading,
  days: ReadonlySet<Day>,
  body: readonly Sentence[],
  on: Day,
): readonly Found[] {
  const known = [...new Set([...days, ...reading.entries.map(({ happened }) => happened), on])].filter(
    (day) => day <= on,
  );
  const apart = [...new Set(known.flatMap((from) => known.map((to) => Math.abs(daysBetween(from, to)))))];
  return body.flatMap((sentence) => [
    ...lengthsIn(sentence.said)
      .filter((length) => !isBetween(length, apart))
      .map(({ written }) =>
        at(
          sentence,
          `“${written}”: no two days on record are that far apart. Check it, or record what happened in that time.`,
        ),
      ),
    ...countsIn(sentence.said).flatMap(({ written, count, of }) => {
      const onRecord = counted(reading, of, on);
      return onRecord === 0 || onRecord === count || (count < onRecord && mayBeOfSome.test(sentence.said))
        ? []
        : [at(sentence, `“${written}”: the record has ${onRecord} by this day. Check which is right.`)];
    }),
  ]);
}

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const number = `(?:\\d{1,4}|(?:${tens.join('|')})(?:[ -](?:${units.slice(0, 9).join('|')}))?|${units.join('|')})`;

/** The number that words or figures say: ‘nineteen’, ‘twenty-two’, ‘102’. */
export function numberSaid(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return words
    .split(/[ -]/)
    .reduce(
      (sum, word) => sum + (tens.indexOf(word) + 2) * 10 * Number(tens.includes(word)) + units.indexOf(word) + 1,
      0,
    );
}

type Length = { readonly written: string; readonly days: number; readonly give: number; readonly isLeast: boolean };

const daysOfUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const lengths = new RegExp(
  ` ((?:more than|over|at least|nearly|almost|about|around|some|nearly the|just over|just under) )?(${number})( and a half)? (day|week|month|year)s(?= (?!old|of age|notice|ago|from|after|before|of the|tenanc))`,
  'g',
);

/** A length is looked at only where it tells of a wait: a time that is allowed, promised or somebody’s age is none. */
function lengthsIn(said: string): readonly Length[] {
  if (!tellsOfWait.test(said)) return [];
  return [...said.matchAll(lengths)].flatMap((found): readonly Length[] => {
    const [written, about = '', words = '', half, unit = 'day'] = found;
    if (isAllowed.test(`${said.slice(0, found.index)} `)) return [];
    const each = daysOfUnit[unit] ?? 1;
    const days = (numberSaid(words) + (half ? 0.5 : 0)) * each;
    const isRough = about !== '' && !isLeastOf.test(about);
    return [
      {
        written: written.trim(),
        days,
        give: Math.max(1, each * 0.6) * (isRough ? 2 : 1) + (isRough ? days / 10 : 0),
        isLeast: isLeastOf.test(about),
      },
    ];
  });
}

const tellsOfWait =
  / (?:took|taken|waited|wait|waiting|late|delays?|delayed|without|kept|left|lived with|did nothing|did not (?:come|visit|answer|reply|act|order|ring|write)|before we|spent) /;
const isAllowed =
  / (?:within|every|each|per|next|first|last|another|should|must|allow\w*|promis\w+|policy|code|target|will|shall|in|ago|than|up to|by|hospital|school|working|further|other|for the next) (?:\S+ ){0,2}$/;
const isLeastOf = /more than|over|at least/;

/** Whether two days on record are so far apart. Of ‘more than two years’ it is enough that two are further. */
function isBetween({ days, give, isLeast }: Length, apart: readonly number[]): boolean {
  return apart.some((each) => (isLeast ? each >= days - give : Math.abs(each - days) <= give));
}

type Count = { readonly written: string; readonly count: number; readonly of: 'visits' | 'missed visits' };

const counts = new RegExp(
  ` (?:(?:came|visited|attended|been|called at your home|sent (?:somebody|someone|people)) (?:\\w+ )?(${number}) times|(?<!missed )(${number}) (?:separate |different )?visits|missed (${number}) (?:visits|appointments)|(${number}) missed (?:visits|appointments))(?= )`,
  'g',
);

function countsIn(said: string): readonly Count[] {
  if (/ (?:will|shall|every|each|any) /.test(said)) return [];
  return [...said.matchAll(counts)].map(([written, came, visits, missed, missedToo]) => ({
    written: written.trim(),
    count: numberSaid(came ?? visits ?? missed ?? missedToo ?? ''),
    of: (missed ?? missedToo) ? 'missed visits' : 'visits',
  }));
}

/** Fewer than are on record may be some of them: those of a month, or before something happened. */
const mayBeOfSome =
  / (?:of|in|since|until|before|after|between|from|on|by|other|more|further|first|last|january|february|march|april|may|june|july|august|september|october|november|december) /;

function counted(reading: Reading, of: Count['of'], on: Day): number {
  if (of === 'missed visits') return reading.of('appointment missed').filter(({ happened }) => happened <= on).length;
  return reading
    .of('visit made')
    .filter(({ happened }) => happened <= on)
    .reduce((sum, { visits = 1 }) => sum + visits, 0);
}
