import { saidIn } from '../words/said.ts';

/** What a sentence of a resident’s letter says, as `saidIn` gives it, with the short forms people write without their signs. */
export function saidByResident(text: string): string {
  let said = text
    .replace(/[’‘`´]/g, "'")
    .replace(/^\s*\*\*[^*]{1,60}:\*\*/, '')
    .replace(/^\s*(?:[-*>#]+\s*)+/, '')
    .replace(dayBefore, '');
  for (const [short, long] of written) said = said.replace(short, long);
  // What somebody writes down for another is that other’s: ‘He says the rail came away.’
  return saidIn(said).replace(
    /^ (?:and |but )?(?:he|she|they) (?:also )?(?:says|say|tells me|tells us|reports)(?: that)? /,
    ' ',
  );
}

const written: readonly (readonly [RegExp, string])[] = [
  [/\b(i|we|you|they|he|she|it|who|there|that)'d\b/gi, '$1 would'],
  [/\b(has|had|have|is|was|were|are|does|do|did|would|could|should|must|need)nt\b/gi, "$1n't"],
  [/\bwont\b/gi, "won't"],
  [/\bcant\b/gi, "can't"],
  [/\b(i|we|you|they)ve\b/gi, '$1 have'],
  [/\bim\b/gi, 'I am'],
  [/\bu\b/gi, 'you'],
  [/\bur\b/gi, 'your'],
  [/\bthru\b/gi, 'through'],
];

/** The day a line of a diary begins with. */
const dayBefore =
  /^\s*(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b,?\s*)?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: \d{2,4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\s*[-–—:,]\s*/i;
