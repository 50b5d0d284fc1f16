import type { Reading } from '../../record/reading.ts';

/** In what form the household needs its letters, by what was agreed and what is known of them. */
export type FormWanted = { readonly isLargePrint: boolean; readonly says: readonly string[] };

/** Large print is made for them; what a person has to make is said. */
export function formWanted(reading: Reading): FormWanted {
  const words = [
    ...reading.of('adjustment agreed').map(({ adjustment }) => adjustment),
    ...reading.household.needs
      .filter(({ until }) => until === undefined || until > reading.asAt)
      .map(({ need }) => need),
  ].join(' | ');
  const isLargePrint = /\blarge[- ]print\b/i.test(words);
  return {
    isLargePrint,
    says: [
      ...(isInDanger(reading)
        ? ['Somebody here has told us of danger. Be sure that whoever may open this letter may read every word of it.']
        : []),
      ...(isLargePrint ? ['They need large print: the Word file and the PDF are made in it.'] : []),
      ...(/\beasy[- ]read\b/i.test(words)
        ? ['They need easy read: have an easy read version made, and send both.']
        : []),
      ...(/\bbraille\b|\baudio\b/i.test(words)
        ? ['They need braille or a recording: have it made, and send both.']
        : []),
      ...(/\btranslat\w+|\binterpreter\b|\bcannot read english\b|\b(?:other|first) language\b/i.test(words)
        ? ['They need another language: have this letter translated, and send both.']
        : []),
    ],
  };
}

/** As far as whoever writes may know of it: a draft can name what must not be read by everybody who lives there. */
function isInDanger(reading: Reading): boolean {
  return reading.ofAny('abuse disclosed', 'safe contact agreed').length > 0;
}
