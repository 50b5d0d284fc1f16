import type { Assessment } from '../assessment/assess.ts';
import { type Day, isoDay } from '../calendar/day.ts';
import { cite, reported } from '../library/citation.ts';
import { code2024 } from '../library/law/code-2024.ts';
import { factsWithoutEntry } from './against-record/facts-stated.ts';
import { laterThanFirst } from './against-record/first-missed.ts';
import { lengthsAndCounts } from './against-record/lengths-and-counts.ts';
import { pointsAnswered } from './against-record/points-answered.ts';
import type { Asked } from './apology/asked.ts';
import { toldByRecord } from './apology/told-by-record.ts';
import { toldByWords } from './apology/told-by-words.ts';
import type { Block } from './block.ts';
import { about, type Check } from './check.ts';
import { checkContents, headingsOver, upholdsNothing } from './contents/told-by-contents.ts';
import { checkEasyRead } from './easy-read/check-easy-read.ts';
import { checkGaps, withGapsBack, withoutGaps } from './gap.ts';
import { isToApologise, type LetterKind } from './kind.ts';
import { weakWording } from './language/find.ts';
import { blocksOfText } from './opening/plain-text.ts';
import { partsOfLetter } from './parts.ts';
import { apologisingIn } from './words/apologising.ts';

/** A letter to check: its text, or its blocks as read from a file; what kind it is; the record, where there is one; its day. */
export type LetterToCheck = {
  readonly text: string | readonly Block[];
  readonly kind: LetterKind;
  /** The case assessed as at the letter’s day. */
  readonly assessment?: Assessment;
  readonly asAt: Day;
  /** Whether it is to be in easy words. */
  readonly isEasyRead?: boolean | undefined;
};

/** What was found in a letter. It never says that a letter is good: the best is that nothing was found to look at again. */
export type LetterCheck = {
  readonly kind: LetterKind;
  readonly asAt: string;
  readonly againstRecord: boolean;
  readonly outcome: 'look again' | 'nothing found to look at again';
  /** Always there: a person has to read it. */
  readonly note: string;
  readonly checks: readonly Check[];
};

const aPersonReads =
  'This check looks at words, and at facts on the record. It cannot tell whether the letter is true or kind. A person must read it before it goes.';

/**
 * Checks a letter: the lessons on apologies, what the Code wants in a letter of its kind, and, where the record is given,
 * the facts it states. Pure; throws nothing, whatever the text.
 */
export function checkLetter({ text, kind, assessment, asAt, isEasyRead }: LetterToCheck): LetterCheck {
  const written = typeof text === 'string' ? blocksOfText(text) : text;
  const blocks = withoutGaps(written);
  const parts = partsOfLetter(blocks);
  const headings = headingsOver(blocks, parts);
  const gives = parts.body.some(({ said }) => apologisingIn(said) !== undefined);
  const asked: Asked = {
    kind,
    parts,
    wording: weakWording(parts.body),
    isToApologise: isToApologise(kind) && (kind === 'apology' || gives || !upholdsNothing(parts.whole)),
    assessment,
    on: asAt,
  };
  const checks = withGapsBack(written, [
    ...checkGaps(written),
    ...[...toldByWords, ...toldByRecord].flatMap((ask) => ask(asked) ?? []),
    ...checkContents(kind, parts, headings, { on: asAt, due: assessment && answerDueIn(assessment) }),
    ...everyPoint(asked),
    ...factsStated(asked),
    ...(isEasyRead ? checkEasyRead(parts.body) : []),
  ]);
  const isToLookAt = checks.some(({ outcome }) => outcome === 'missing' || outcome === 'look again');
  return {
    kind,
    asAt: isoDay(asAt),
    againstRecord: assessment !== undefined,
    outcome: isToLookAt ? 'look again' : 'nothing found to look at again',
    note: aPersonReads,
    checks,
  };
}

/** The day by which the record has the answer to the stage that is open due. */
function answerDueIn({ duties, reading }: Assessment): Day | undefined {
  const stage = reading.complaints.at(-1)?.stages.at(-1);
  return duties.find(
    ({ lesson, because }) =>
      stage !== undefined &&
      lesson.id.startsWith(`complaints/stage-${stage.number}-answered`) &&
      because.some(({ id }) => id === stage.opened.id),
  )?.due;
}

/** A response answers every point raised by its day. */
function everyPoint({ kind, parts, assessment, on }: Asked): readonly Check[] {
  if (!assessment || (kind !== 'stage-1' && kind !== 'stage-2')) return [];
  const { reading } = assessment;
  const points = [
    ...reading.of('complaint received').flatMap((received) => (received.happened <= on ? (received.points ?? []) : [])),
    ...reading.of('point raised').flatMap((raised) => (raised.happened <= on ? [raised.point] : [])),
  ];
  if (points.length === 0) return [];
  const answered = pointsAnswered(points, parts.body);
  const left = points.filter((point) => !answered.includes(point));
  return [
    {
      id: 'content/every-point',
      asks: 'Answer every point raised',
      cites: [cite(code2024, kind === 'stage-1' ? '6.7' : '6.18')],
      outcome: left.length > 0 ? 'missing' : 'passed',
      found: left.map((point) =>
        about(`It does not answer this point: “${point}”. Give the decision on it, and what you found.`),
      ),
    },
  ];
}

function factsStated({ parts, assessment, on }: Asked): readonly Check[] {
  if (!assessment) return [];
  const days = new Set(assessment.duties.flatMap(({ due }) => (due === undefined ? [] : [due])));
  const found = [
    ...factsWithoutEntry(assessment.reading, days, parts.body, on),
    ...lengthsAndCounts(assessment.reading, days, parts.body, on),
    ...laterThanFirst(assessment, parts.body, on),
  ];
  return [
    {
      id: 'complaints/records-support-response',
      asks: 'State no date, sum, length of time or count that the record does not bear out',
      cites: [reported('2025-12', 'internal complaints', 'Answer from sound records.'), cite(code2024, '5.12')],
      outcome: found.length > 0 ? 'look again' : 'passed',
      found,
    },
  ];
}
