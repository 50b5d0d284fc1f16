import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';

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
