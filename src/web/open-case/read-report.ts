import { type Day, daysAfter, sayDay } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { means } from '../../record/kinds/vocabulary.ts';
import type { Sent } from '../cases/write.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { LoadedOpening } from './load-opening.ts';

/** What was reported, as the person taking the call wrote it down. */
export type Report = {
  /** In the caller’s own words. */
  readonly said: string;
  readonly effect: string | undefined;
  readonly place: string | undefined;
  /** Who reported it; the resident where nobody else is named. */
  readonly source: string | undefined;
  readonly means: (typeof means)[number] | undefined;
  readonly happened: Day;
  /** Written down while they tell it: what is owed in hours runs from that moment. */
  readonly isJustNow: boolean;
  /** Who lives there, where nobody was on record. */
  readonly livesHere: string | undefined;
};

/** Reads the report as it was sent: what it says, or everything there is to put right. */
export function readReport(
  sent: Sent,
  { today, asksWho, last }: Pick<LoadedOpening, 'asksWho' | 'last'> & { readonly today: Day; readonly now: Instant },
): { readonly report: Report } | { readonly errors: readonly AnswerError[] } {
  const errors: AnswerError[] = [];
  const said = textIn(sent, 'said');
  if (said === '') errors.push({ field: 'said', message: 'Write what they told you, in their words' });
  for (const name of ['said', 'effect', 'place', 'source', 'lives-here'])
    if (textIn(sent, name).length > longest)
      errors.push({ field: name, message: `Write this in ${longest.toLocaleString('en-GB')} letters or fewer` });
  const livesHere = textIn(sent, 'lives-here');
  if (asksWho && livesHere === '') errors.push({ field: 'lives-here', message: 'Write the name of who lives there' });
  const happened = readWhen(sent, today, errors);
  if (happened !== undefined && last !== undefined && happened < last.until)
    errors.push({ field: 'when', message: sayTooEarly(last.until) });
  if (errors.length > 0 || happened === undefined) return { errors };
  const how = textIn(sent, 'means');
  return {
    report: {
      said,
      effect: textIn(sent, 'effect') || undefined,
      place: textIn(sent, 'place') || undefined,
      source: textIn(sent, 'source') || undefined,
      means: means.find((one) => one === how),
      happened,
      isJustNow: ['', 'now'].includes(textIn(sent, 'when')),
      livesHere: asksWho ? livesHere : undefined,
    },
  };
}

/** Whoever lives here now begins a household with the case, and cannot have before those they follow had left. */
function sayTooEarly(until: Day): string {
  return `Others lived here until ${sayDay(until)} by our record, and whoever lives here now cannot have told us before they left. Choose that day or a later one; if the day they left is wrong, put it right first, from the page of the home`;
}

const longest = 5000;

function readWhen(sent: Sent, today: Day, errors: AnswerError[]): Day | undefined {
  const when = textIn(sent, 'when');
  if (when === 'yesterday') return daysAfter(today, -1);
  if (when !== 'another day') return today;
  const read = readDayIn(sent, 'happened', { of: ' they told us', today });
  if (read.found === undefined) {
    errors.push({ field: 'happened', message: read.message, ...(read.box && { box: read.box }) });
    return undefined;
  }
  if (read.found <= today) return read.found;
  errors.push({ field: 'happened', message: 'They cannot have told us after today' });
  return undefined;
}
