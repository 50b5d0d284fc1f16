import type { Day } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { MatrixAnswer, MatrixQuestion } from './risk-matrix/matrix.ts';
import { notKnown, type Score, scoreOfAssessment } from './risk-matrix/score.ts';

/** How the risk to the people harmed was assessed over time, and where it stands. */
export type RiskHistory = {
  /** Every assessment, the first first, with its score where it was made by a matrix. */
  readonly assessments: readonly Assessed[];
  readonly latest: Assessed | undefined;
  /** By how many points the latest score is higher than the one before it; undefined where the two cannot be compared. */
  readonly change: number | undefined;
  /** Answers that changed since the one before, by the words of each, what moved the score most first. */
  readonly changed: readonly Changed[];
  /** The day the latest says it is to be looked at again by. */
  readonly again: Day | undefined;
};

export type Assessed = { readonly entry: Entry<'risk assessed'>; readonly score: Score | undefined };
export type Changed = { readonly short: string; readonly before: string; readonly now: string; readonly by: number };

/** Reads the assessments of a case. Scores of two versions of the matrix are not compared: they are counted differently. */
export function riskHistory(reading: Reading): RiskHistory {
  const assessments = reading.of('risk assessed').map((entry) => ({ entry, score: scoreOfAssessment(entry) }));
  const latest = assessments.at(-1);
  const before = assessments.findLast((one) => one !== latest && one.score !== undefined);
  const isComparable = latest?.score !== undefined && latest.score.matrix === before?.score?.matrix;
  return {
    assessments,
    latest,
    change: isComparable ? (latest.score?.points ?? 0) - (before.score?.points ?? 0) : undefined,
    changed: isComparable ? changedBetween(before, latest) : [],
    again: latest?.score && workingDaysAfter(latest.entry.happened, latest.score.band.again),
  };
}

function changedBetween(before: Assessed, now: Assessed): readonly Changed[] {
  return (now.score?.matrix.questions ?? [])
    .flatMap((question): readonly Changed[] => {
      const [earlier, later] = [answerTo(before, question), answerTo(now, question)];
      const by = later.points - earlier.points;
      return earlier.says === later.says ? [] : [{ short: question.short, before: earlier.says, now: later.says, by }];
    })
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
}

function answerTo({ score }: Assessed, question: MatrixQuestion): Pick<MatrixAnswer, 'says' | 'points'> {
  return score?.given.find((one) => one.question === question)?.answer ?? { says: notKnown, points: 0 };
}
