import type { Reading } from '../../record/reading.ts';
import { type LanguageWanted, languageWanted } from './language-wanted.ts';

export type { LanguageWanted };

/** In what form the household needs its letters, by what was agreed and what is known of them. */
export type FormWanted = {
  readonly isLargePrint: boolean;
  readonly isEasyRead: boolean;
  /** The language to translate into; undefined where English will do. */
  readonly language: LanguageWanted | undefined;
  readonly says: readonly string[];
};

/** Large print and easy words are made for them; what a person has to make is said. */
export function formWanted(reading: Reading): FormWanted {
  const known = [
    ...reading.of('adjustment agreed').map(({ adjustment }) => adjustment),
    ...reading.household.needs
      .filter(({ until }) => until === undefined || until > reading.asAt)
      .map(({ need }) => need),
  ];
  const words = known.join(' | ');
  const isLargePrint = /\blarge[- ]print\b/i.test(words);
  const isEasyRead = /\beasy[- ](?:to[- ])?read\b/i.test(words);
  const language = languageWanted(known);
  return {
    isLargePrint,
    isEasyRead,
    language,
    says: [
      ...(isInDanger(reading)
        ? ['Somebody here has told us of danger. Be sure that whoever may open this letter may read every word of it.']
        : []),
      ...(isLargePrint ? ['They need large print: the Word file and the PDF are made in it.'] : []),
      ...(isEasyRead
        ? [
            'They need easy read. The draft begins in easy words, and the check looks for short sentences. Keep to one thing in each sentence.',
          ]
        : []),
      ...(/\bbraille\b|\baudio\b/i.test(words)
        ? ['They need braille or a recording: have it made, and send both.']
        : []),
      ...(language ? [sayTranslation(language)] : []),
    ],
  };
}

/** What a letter is marked with until it is translated: ‘To be translated into Polish’. */
export function translationMark({ name }: LanguageWanted): string {
  return `To be translated into ${name ?? 'the language they read'}`;
}

function sayTranslation(language: LanguageWanted): string {
  const which = language.name === undefined ? ' The record does not say which: ask them.' : '';
  return `${translationMark(language)}.${which} It is recorded as sent once it is translated, or once you say why they are content with English. Send both texts.`;
}

/** As far as whoever writes may know of it: a draft can name what must not be read by everybody who lives there. */
function isInDanger(reading: Reading): boolean {
  return reading.ofAny('abuse disclosed', 'safe contact agreed').length > 0;
}
