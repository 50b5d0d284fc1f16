import { at, type Check, type Found } from '../check.ts';
import type { Sentence } from '../sentences.ts';
import { hardWords, numberWords, shortForms } from './hard-words.ts';

/** The most words a sentence of an easy letter has before it is to be looked at again. */
export const mostWords = 15;

/** What is asked of a letter in easy words besides all that is asked of any: short sentences, and words that are easy. */
export function checkEasyRead(body: readonly Sentence[]): readonly Check[] {
  return [
    answer('easy-read/short-sentences', `Say one thing a sentence, in no more than ${mostWords} words`, body, tooLong),
    answer('easy-read/easy-words', 'Use easy words, figures for numbers, and no short forms', body, tooHard),
  ];
}

function answer(
  id: string,
  asks: string,
  body: readonly Sentence[],
  look: (sentence: Sentence) => string | undefined,
): Check {
  const found = body.flatMap((sentence): readonly Found[] => {
    const why = look(sentence);
    return why === undefined ? [] : [at(sentence, why)];
  });
  return { id, asks, cites: [], outcome: found.length > 0 ? 'look again' : 'passed', found };
}

function tooLong({ text }: Sentence): string | undefined {
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count > mostWords ? `It has ${count} words. Say it in shorter sentences, one thing in each.` : undefined;
}

function tooHard({ text }: Sentence): string | undefined {
  const hard = [...text.matchAll(hardWord)].map(([word, begins = '']) => {
    const easier = hardWords[begins.toLowerCase()];
    return easier === undefined ? `‘${word}’` : `‘${word}’ (easier: ${easier})`;
  });
  const numbers = [...text.matchAll(numberWords)].map(([word]) => `‘${word}’ (write the figure)`);
  const short = [...text.matchAll(shortForms)]
    .map(([word]) => word)
    .filter((word) => !isPlaceOrName(word, text))
    .map((word) => `‘${word}’ (write it out)`);
  const all = [...new Set([...hard, ...numbers, ...short])];
  return all.length > 0 ? `Some people will not know these words, or find them hard: ${all.join(', ')}.` : undefined;
}

/** A reference or the first part of a postcode or of ‘PO Box’ is no short form. */
function isPlaceOrName(word: string, text: string): boolean {
  return word === 'PO' || new RegExp(`\\b${word.replace(/\W/g, '')}(?:\\d|-\\d)`).test(text);
}

const hardWord = new RegExp(`\\b(${Object.keys(hardWords).join('|')})[a-z]*\\b`, 'gi');
