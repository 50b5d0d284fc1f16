import { type Day, readDay } from '../../calendar/day.ts';
import { type Pence, readPence } from '../money.ts';
import { quote } from '../story/quote.ts';
import { type Column, type Moment, Wrong } from './cell.ts';
import { readWrittenMoment } from './written-moment.ts';

const longestWords = 20_000;

/** Free words. */
export function words(about: string, ...also: readonly string[]): Column<string> {
  return { about, also: namesIn(also), isTelling: false, read: readWords };
}

/** A reference: short words, the same however many spaces were typed. */
export function reference(about: string, ...also: readonly string[]): Column<string> {
  return {
    about,
    also: namesIn(also),
    isTelling: false,
    read: (text) => {
      const found = text.replace(/\s+/g, ' ').replace(/^(\d+)\.0+$/, '$1');
      return found.length <= 120 ? found : new Wrong('A reference has at most 120 letters and figures. Shorten it');
    },
  };
}

/** Several things in one cell, with semicolons, bars or new lines between; commas too where there is nothing else. */
export function list(about: string, ...also: readonly string[]): Column<readonly string[]> {
  return {
    about,
    also: namesIn(also),
    isTelling: false,
    read: (text) => {
      const inner = text.replace(/^\[(.*)\]$/s, '$1');
      const between = /[;|\n]/.test(inner) ? /[;|\n]+/ : /,/;
      const parts = inner.split(between).map((part) => part.trim().replace(/^["'](.*)["']$/, '$1'));
      const found = parts.filter((part) => part !== '').slice(0, 200);
      return found.length > 0 ? found : new Wrong('There is nothing between the separators. Empty the cell');
    },
  };
}

/** A day, with the time where there is one. */
export function moment(about: string, ...also: readonly string[]): Column<Moment> {
  return { about, also: namesIn(also), isTelling: true, read: (text) => readWrittenMoment(text) };
}

/** A sum of money. */
export function money(about: string, ...also: readonly string[]): Column<Pence> {
  return {
    about,
    also: namesIn(also),
    isTelling: false,
    read: (text) =>
      readPence(text.replace(/^GBP\s*/i, '')) ??
      new Wrong(`${quote(text)} is not a sum of money. Write it as 150 or £12.50`),
  };
}

/** A whole number. */
export function number(about: string, least: number, most: number, ...also: readonly string[]): Column<number> {
  return {
    about,
    also: namesIn(also),
    isTelling: false,
    read: (text) => {
      const found = /^\d{1,9}(?:\.0+)?$/.test(text) ? Math.trunc(Number(text)) : Number.NaN;
      return found >= least && found <= most
        ? found
        : new Wrong(`${quote(text)} is not a whole number from ${least} to ${most}. Write one, or empty the cell`);
    },
  };
}

/** Yes or no, in the ways files say it. */
export function yesOrNo(about: string, ...also: readonly string[]): Column<boolean> {
  return {
    about,
    also: namesIn(also),
    isTelling: true,
    read: (text) => {
      if (/^(?:y|yes|true|t|1)$/i.test(text)) return true;
      if (/^(?:n|no|false|f|0)$/i.test(text)) return false;
      return new Wrong(`${quote(text)} is neither yes nor no. Write yes or no, or empty the cell`);
    },
  };
}

/**
 * One of some words, each with the other ways files say it. What is none of them is wrong, or, where the column is
 * loose, kept as it was written, for a note.
 */
export function choice<const Word extends string>(
  about: string,
  choices: { readonly [W in Word]: RegExp },
  ...also: readonly string[]
): Column<Word> {
  const tests = Object.entries(choices) as [Word, RegExp][];
  return {
    about,
    also: namesIn(also),
    isTelling: true,
    read: (text) =>
      tests.find(([word, test]) => test.test(text) || word === text)?.[0] ??
      new Wrong(`${quote(text)} is none of these: ${tests.map(([word]) => word).join(', ')}. Write one of them`),
  };
}

/** As `choice`, where a code of the landlord’s own is no mistake: then it is kept as written. */
export function looseChoice<const Word extends string>(
  about: string,
  choices: { readonly [W in Word]: RegExp },
  ...also: readonly string[]
): Column<Word | { readonly written: string }> {
  const strict = choice(about, choices, ...also);
  return {
    ...strict,
    // It takes whatever stands there, so that nothing can be told by it.
    isTelling: false,
    read: (text, context) => {
      const found = strict.read(text, context);
      return found instanceof Wrong ? { written: text.slice(0, 200) } : found;
    },
  };
}

/** A postcode, its letters large and its two parts apart. */
export function postcode(about: string, ...also: readonly string[]): Column<string> {
  return {
    about,
    also: namesIn(also),
    isTelling: true,
    read: (text) => {
      const found = text.toUpperCase().replace(/\s+/g, '');
      return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(found)
        ? `${found.slice(0, -3)} ${found.slice(-3)}`
        : new Wrong(`${quote(text)} is not a postcode. Write it as ZZ1 1AA`);
    },
  };
}

/** A UPRN: up to twelve figures. */
export function uprn(about: string, ...also: readonly string[]): Column<string> {
  return {
    about,
    also: namesIn(also),
    isTelling: false,
    read: (text) => {
      const found = text.replace(/\s+/g, '').replace(/\.0+$/, '').replace(/^0+/, '');
      return /^\d{1,12}$/.test(found)
        ? found
        : new Wrong(`${quote(text)} is not a UPRN, which has up to 12 figures. Put it right, or empty the cell`);
    },
  };
}

/** A day of birth or an age or a band of ages. */
export type Age = { readonly born: Day } | { readonly age: number; readonly band: string };

/** Names are given several at a time, with commas between. */
function namesIn(also: readonly string[]): readonly string[] {
  return also.flatMap((names) => names.split(', '));
}

function readWords(text: string): string | Wrong {
  return text.length <= longestWords
    ? text
    : new Wrong(`This is longer than ${longestWords.toLocaleString('en-GB')} letters. Shorten it`);
}

/** Reads a day of birth, an age, or a band such as ‘65-74’ or ‘75+’, of which the lowest age is taken. */
export function age(about: string, ...also: readonly string[]): Column<Age> {
  return {
    about,
    also: namesIn(also),
    isTelling: false,
    read: (text, context) => {
      const [, from] =
        /^(?:age[ds]?\s*|over\s*)?(\d{1,3})(?:\s*(?:-|–|to)\s*\d{1,3}|\s*\+|\s*and over)?$/i.exec(text) ?? [];
      if (from !== undefined && Number(from) <= 125) return { age: Number(from), band: text };
      const found = readWrittenMoment(text, { first: readDay('1880-01-01') as Day, last: context.today });
      return found instanceof Wrong
        ? new Wrong(`${quote(text)} is neither a day of birth nor an age. Write 1954-03-02, 2/3/1954, 72 or 65-74`)
        : { born: found.day };
    },
  };
}
