import { monthName } from './day-written.ts';

/** What goes on for a while, as words have it: ‘from 10 March until 20 March’, and the words for its last day. */
export type SpanPromised = { readonly whole: string; readonly last: string };

/**
 * The days words say something goes on between, in lower case: ‘from 10 March until the 20th’, ‘10–20 March’. Undefined
 * where they name none; hours (‘between 8 and 12’) and what is counted (‘10 to 20 tiles’) are no days.
 */
export function spanPromised(said: string): SpanPromised | undefined {
  for (const form of forms) {
    const { 0: whole, groups } = form.exec(said) ?? {};
    if (whole === undefined || groups?.until === undefined) continue;
    const month = hasMonth.test(groups.until) ? '' : (hasMonth.exec(groups.since ?? '')?.[0] ?? '');
    return { whole, last: `by the ${groups.until}${month && ` ${month}`}` };
  }
  return undefined;
}

const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
const year = '(?: \\d{4}\\b)?';
const inWords = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName}${year})`;
const inFigures = '(?:\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})\\b)';
const withoutYear = '(?:\\d{1,2}/\\d{1,2}\\b(?!/))';
const until = ' ?(?:until|till?|to|through|up to|up until|[-–])(?: and including)?(?: the)? ?';
const and = `(?:${until}|,? and (?:the )?)`;
const hasMonth = new RegExp(monthName);

const forms: readonly RegExp[] = [
  `(?:\\bfrom |\\bbetween |\\bstarting |\\bbeginning )(?:on )?(?:the )?(?<since>${inWords}|${inFigures}|${withoutYear}|${ordinal})${and}(?<until>${inWords}|${inFigures}|${withoutYear}|${ordinal})`,
  `(?:\\bfrom |\\bbetween )(?:the )?(?<since>\\d{1,2})${and}(?<until>${inWords})`,
  `\\b(?<since>${inWords}|${inFigures}|${ordinal}|\\d{1,2})${until}(?<until>${inWords}|${inFigures})`,
].map((form) => new RegExp(form));
