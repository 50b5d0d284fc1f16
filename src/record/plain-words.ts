import { remembered } from './remembered.ts';
import { inFull } from './shorthand.ts';

/**
 * What somebody wrote, ready to be searched: small letters, no apostrophes, single spaces, and a bar where a sentence or
 * clause ends, so that a phrase is never found across two of them. 'Can’t get out; no heat' is 'cant get out | no heat'.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[.,;:!?()"“”\n]+/g, ' | ')
    .replace(/[^a-z0-9|£ ][^a-z0-9|£]*| [^a-z0-9|£]+/g, ' ') // a space alone stays as it is
    .trim();
}

/** Words without the rows of spaces and empty lines that a pattern would try one by one. */
export function singleSpaced(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/\n\s+/g, '\n');
}

/** Finds any of these phrases, as whole words, anywhere in plain text. Each may be a pattern. */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phrases.join('|')})(?![a-z0-9])`);
}

/** The same, with what is commonly written short written out first: for reading what people meant. */
export const plainInFull = remembered((text: string): string => plain(inFull(text)));

/** ‘May’ where it leaves something open, and not the month: a pattern for `anyOf`, of plain words. */
export const perhapsMay =
  '(?:(?<!(?:\\d|\\d(?:st|nd|rd|th)|\\d(?:st|nd|rd|th) of|in|by|mid|early|late|since|until|till|from|next|last|(?:end|middle|start|beginning) of) )may(?! (?:19|20)\\d\\d)|(?<=\\d )may(?= (?:be|have|need|not|also|still|well|take|require|want|come|go)))';
