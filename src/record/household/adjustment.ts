import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { isFromThem } from '../what-it-says.ts';

/** The adjustments agreed that bear on visits: all but those that are only about letters, calls or the form of words. */
export function adjustmentsForVisits(reading: Reading): readonly Entry<'adjustment agreed'>[] {
  return reading
    .of('adjustment agreed')
    .filter(({ adjustment }) => !onlyForLetters.test(adjustment) || ofVisits.test(adjustment));
}

/** Whether a booking carries an adjustment: in the same words, or in others that share one that matters. */
export function carries(uses: readonly string[] | undefined, adjustment: string): boolean {
  const words = tellingWords(adjustment);
  return (uses ?? []).some((used) => tellingWords(used).some((word) => words.includes(word)));
}

/** A letter that went out as usual although another way had been agreed, and the adjustment it went against. */
export type LetterAgainst = { readonly letter: Letter; readonly agreed: Entry<'adjustment agreed'> };

/**
 * Every letter that went by post to somebody with whom it was agreed that nothing would, or that is written down as of
 * the usual print where another form was agreed; whoever or whatever sent it: a contractor, the system for arrears.
 */
export function lettersAgainst(reading: Reading): readonly LetterAgainst[] {
  const adjustments = reading.of('adjustment agreed');
  if (adjustments.length === 0) return [];
  return lettersOf(reading).flatMap((letter): readonly LetterAgainst[] => {
    const agreed = adjustments.find((one) => one.happened <= letter.happened && isAgainst(letter, one.adjustment));
    return agreed ? [{ letter, agreed }] : [];
  });
}

type Letter = Entry<(typeof letterKinds)[number]>;
const letterKinds = ['letter sent', 'resident updated', 'adaptation decision told', 'written summary sent'] as const;

function lettersOf(reading: Reading): readonly Letter[] {
  return reading.ofAnyIn(letterKinds).filter((letter) => letter.kind !== 'letter sent' || !isFromThem(letter));
}

function isAgainst(letter: Letter, adjustment: string): boolean {
  const agreed = plainInFull(adjustment);
  if (letter.means === 'letter' && notByPost.test(agreed)) return true;
  const said = letter.kind === 'letter sent' || letter.kind === 'resident updated' ? letter.says : letter.note;
  return said !== undefined && inAnotherForm.test(agreed) && asUsual.test(plainInFull(said));
}

const notByPost = anyOf(
  '(?:no|never|not|stop|nothing) (?:(?!without)\\w+ ){0,2}(?:post|posted|paper|mail|printed|letters)',
  'no (?:correspondence|contact|communication) (?:\\w+ ){0,3}(?:post|posted|paper|letters?)',
  '(?:instead of|rather than) (?:\\w+ ){0,3}(?:post|letters?|paper)',
  '(?:e ?mails?|texts?|text messages?) (?:only|instead)|(?:only|everything) (?:\\w+ ){0,3}by (?:e ?mail|text|phone|telephone)',
);
const inAnotherForm = anyOf(
  'large print|larger print|big print|braille|audio|easy read|translat\\w*|colou?red paper|font|(?:point|size) \\d+|\\d+ ?(?:point|pt)',
);
const asUsual = anyOf(
  '(?:usual|ordinary|normal|standard|regular|small) (?:size|print|type|font|letters?|format|paper|english)',
  'not (?:\\w+ )?(?:large print|braille|easy read|translated)',
  '(?:in|only) english',
);

const onlyForLetters =
  /\b(?:large print|braille|letters?|e-?mails?|texts?|text messages?|written|in writing|audio|font|colou?red paper|easy read|translat\w*|telephone|phone|calls?|by post|complain\w*|deadlines?|time to (?:reply|respond))\b/i;
const ofVisits =
  /\b(?:visits?|appointments?|door|knock\w*|operatives?|contractors?|coming|arriv\w*|before (?:a |each |every )?(?:visit|work)|home|access|shoes|interpreter|sign language)\b/i;
const smallWords = new Set([
  ...'the and for with that this from when before after first they them their are will not each every'.split(' '),
]);

function tellingWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z’']+/)
    .filter((word) => word.length > 2 && !smallWords.has(word));
}
