import type { Instant } from '../../calendar/instant.ts';
import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom, isOnSame } from '../whole-case.ts';
import { linesEverIn } from './report-line.ts';

/** One line of a therapist’s report, what was decided on it and whether it is done. */
export type Recommendation = {
  readonly report: Entry<'therapist report received'>;
  /** In the words of the report as it now stands. */
  readonly line: string;
  /** How the line was worded before the report was corrected, oldest first. */
  readonly was: readonly string[];
  /** When a correction took the line out of the report; it is kept, and asks for an answer, all the same. */
  readonly takenOut: Instant | undefined;
  /** The last word on it: a decision on the line itself, or a yes or no to the adaptation as a whole. */
  readonly answer: Answer | undefined;
  /** What first answered it. */
  readonly answered: Answer | undefined;
  /** What shows that it is in place. */
  readonly met: Entry<'recommendation met' | 'works completed'> | undefined;
};

export type Answer = Entry<'recommendation decided' | 'adaptation decided'>;

/** Every line of every therapist’s report, in order, none left out because the report was corrected. */
export function recommendationsOf(reading: Reading): readonly Recommendation[] {
  return reading.part(readRecommendations);
}

/** Whether a line still asks for an answer, or for what was promised in answer to it. */
export function isOpenRecommendation({ answer, met }: Recommendation): boolean {
  if (answer === undefined) return true;
  return met === undefined && answer.decision !== 'declined' && answer.decision !== 'no';
}

function readRecommendations(reading: Reading): readonly Recommendation[] {
  return reading.of('therapist report received').flatMap((report) =>
    linesEverIn(reading, report).map(({ line, was, takenOut }) => {
      const words = [line, ...was].map(plainLine);
      const isLine = (entry: Entry<'recommendation decided' | 'recommendation met'>) =>
        words.includes(plainLine(entry.recommendation)) && isOfReport(reading, entry, report);
      const answers = answersTo(reading, report, isLine);
      return {
        ...{ report, line, was, takenOut, answer: answers.at(-1), answered: answers[0] },
        met: earliest<Entry<'recommendation met' | 'works completed'>>(
          reading.of('recommendation met').find(isLine),
          worksFor(reading, report, words, answers),
        ),
      };
    }),
  );
}

/** A yes or a no to the whole answers every line of the reports before it; ‘in part’ says of none which part. */
function answersTo(
  reading: Reading,
  report: Entry<'therapist report received'>,
  isLine: (entry: Entry<'recommendation decided'>) => boolean,
): readonly Answer[] {
  const own = reading.of('recommendation decided').filter(isLine);
  const whole = reading
    .of('adaptation decided')
    .filter((one) => one.decision !== 'in part' && isFrom(one, report) && isOnSame(reading, one, report));
  // What was decided on the line itself stands, whatever was said later of the whole.
  return [...whole.sort(inOrder), ...own].sort((one, other) =>
    one.kind === other.kind ? inOrder(one, other) : one.kind === 'adaptation decided' ? -1 : 1,
  );
}

/** Works that name the decision on a line, or say that they carry the line out, are the works for it. */
function worksFor(
  reading: Reading,
  report: Entry,
  words: readonly string[],
  answers: readonly Answer[],
): Entry<'works completed'> | undefined {
  const decided = answers.findLast(({ kind }) => kind === 'recommendation decided');
  const named = decided && reading.firstNaming(decided, ['works completed']);
  if (named) return named;
  return reading
    .of('works completed')
    .find(
      (works) =>
        works.answers?.some((line) => words.includes(plainLine(line))) &&
        isFrom(works, report) &&
        isOnSame(reading, works, report),
    );
}

/** A decision names the report or something on the same matter; one that names nothing is told by the words alone. */
function isOfReport(reading: Reading, entry: Entry, report: Entry): boolean {
  const named = reading.entry(entry.for);
  if (named?.kind === 'therapist report received') return named.id === report.id;
  return isOnSame(reading, entry, report);
}

/** A line without what does not tell it from another: capitals, spaces, a full stop. */
export function plainLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
}
