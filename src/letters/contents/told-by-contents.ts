import type { Day } from '../../calendar/day.ts';
import { isFinding } from '../against-record/points-answered.ts';
import type { Block } from '../block.ts';
import { about, at, type Check } from '../check.ts';
import type { LetterKind } from '../kind.ts';
import { isPromise } from '../language/undated-remedy.ts';
import type { LetterParts } from '../parts.ts';
import { saidIn } from '../words/said.ts';
import type { Content } from './content.ts';
import { contentsFor } from './contents.ts';
import { daysGiven } from './days-given.ts';

/** A heading of a letter, and whether something of ours stands under it. */
export type HeadingOver = { readonly text: string; readonly isOverOurs: boolean };

/** The letter’s day, and the day by which an answer is due already, where the record has one. */
export type When = { readonly on: Day; readonly due: Day | undefined };

/** Whether each thing the Code wants in a letter of this kind is in it. Its days are looked at where it is known when it is. */
export function checkContents(
  kind: LetterKind,
  parts: LetterParts,
  headings: readonly HeadingOver[],
  when?: When,
): readonly Check[] {
  const upholds = !upholdsNothing(parts.whole);
  return contentsFor(kind)
    .filter(({ onlyIfUpheld }) => !onlyIfUpheld || upholds)
    .map((content) => checkContent(content, parts, headings, when));
}

/** The headings of a letter. What is left of a gap is none. */
export function headingsOver(blocks: readonly Block[], parts: LetterParts): readonly HeadingOver[] {
  const headings = blocks.filter(({ sort, text }) => sort === 'heading' && text.trim() !== '');
  return headings.map(({ text, line }, place) => {
    const end = headings[place + 1]?.line ?? Number.POSITIVE_INFINITY;
    const under = parts.body.filter((sentence) => sentence.line > line && sentence.line < end);
    return { text, isOverOurs: under.some(isFinding) };
  });
}

/** Whether a response says that it upholds nothing. */
export function upholdsNothing(whole: string): boolean {
  return (
    / (?:not upheld|(?:do|does|did|have|has|am|are|cannot|can) ?(?:not )?(?:been able to )?(?:not )?uphold) /.test(
      whole,
    ) &&
    / not /.test(whole) &&
    !/ (?:(?:partly|partially|in part|have|is|are|fully|been) upheld|(?:we|i) (?:do )?uphold) /.test(
      whole.replace(/ not upheld /g, ' '),
    )
  );
}

function checkContent(content: Content, parts: LetterParts, headings: readonly HeadingOver[], when?: When): Check {
  const { id, asks, missing, cites, holds, also, day, isOfThem, isSaidUnder } = content;
  const holding = parts.body.filter(
    ({ whole, said }) => holds.test(isOfThem ? whole : said) || (content.isPromise === true && isPromise(said)),
  );
  const sentence = day && when ? holding.find((one) => givesDay(one.text, day, when)) : holding[0];
  const heading = headings.find(({ text, isOverOurs }) => (isOverOurs || !isSaidUnder) && holds.test(saidIn(text)));
  const isThere = sentence !== undefined || heading !== undefined || (also !== undefined && holds.test(parts.whole));
  if (!isThere) {
    const [past] = holding;
    const found = past ? at(past, `It gives no day that is still to come. ${missing}`) : about(missing);
    return { id, asks, cites, outcome: 'missing', found: [found] };
  }
  if (also && !also.with.test(parts.whole))
    return { id, asks, cites, outcome: 'look again', found: [sentence ? at(sentence, also.else) : about(also.else)] };
  return { id, asks, cites, outcome: 'passed', found: sentence ? [at(sentence, 'It is here.')] : [] };
}

/** A day is new when it is after the letter and after the one given before, which is told as what was to be. */
function givesDay(text: string, day: 'to come' | 'new', { on, due }: When): boolean {
  if (day === 'to come') return daysGiven(text, on).some((each) => each >= on);
  const after = Math.max(on, due ?? on);
  return !isOfOldDay(saidIn(text)) && daysGiven(text, on).some((each) => each > after);
}

function isOfOldDay(said: string): boolean {
  return (
    / (?:answer|response|reply|letter|we|you) (?:was|were|had|should have) /.test(said) &&
    !/ (?:will|shall|now) /.test(said)
  );
}
