import type { Day } from '../../../../calendar/day.ts';
import type { RiskMatrix } from '../../../../record/behaviour/risk-matrix/matrix.ts';
import {
  type Answered,
  latestMatrix,
  matrixCalled,
  notKnown,
  scoreOf,
  writeAnswered,
} from '../../../../record/behaviour/risk-matrix/score.ts';
import type { Entry } from '../../../../record/entry.ts';
import { type FormValues, textIn } from '../../../record-something/form-values.ts';
import { readDayIn } from '../../../record-something/read-day.ts';
import type { AnswerError } from '../../../record-something/read-field.ts';

/** What an assessment was answered, as it goes on the record; or what is to be put right. */
export type AnswersRead =
  | { readonly happened: Day; readonly fields: AssessmentFields; readonly errors?: never }
  | { readonly errors: readonly AnswerError[] };

/** The score is not among them: it is worked out of the answers whenever it is asked for. */
type AssessmentFields = {
  readonly matrix: number;
  readonly answers: readonly string[];
  readonly level: 'low' | 'medium' | 'high';
  readonly considers: Entry<'risk assessed'>['considers'];
  readonly says: string | undefined;
};

/** The matrix a form was made with, so that one begun before a new version came is read by its own. */
export function matrixOf(values: FormValues): RiskMatrix {
  return matrixCalled(Number(textIn(values, 'matrix'))) ?? latestMatrix;
}

/** Reads the answers. Every question is to be answered, if only by saying that it is not known yet. */
export function readAssessment(values: FormValues, today: Day): AnswersRead {
  const matrix = matrixOf(values);
  const errors: AnswerError[] = [];
  const day = readDayIn(values, 'happened', { of: ' they were asked', today });
  if (day.found === undefined)
    errors.push({ field: 'happened', message: day.message, ...(day.box && { box: day.box }) });
  else if (day.found > today)
    errors.push({ field: 'happened', message: 'The day they were asked must not be to come' });
  const answered: Record<string, number> = {};
  for (const { name, asks, answers } of matrix.questions) {
    const sent = textIn(values, name);
    if (/^\d{1,2}$/.test(sent) && Number(sent) < answers.length) answered[name] = Number(sent);
    else if (sent !== notKnown)
      errors.push({ field: name, message: `Answer “${asks}”, or say that it is not known yet` });
  }
  if (day.found === undefined || errors.length > 0) return { errors };
  return { happened: day.found, fields: fieldsOf(matrix, answered, textIn(values, 'says').trim()) };
}

function fieldsOf(matrix: RiskMatrix, answered: Answered, says: string): AssessmentFields {
  const { level, looksAt } = scoreOf(matrix, answered);
  return {
    matrix: matrix.version,
    answers: writeAnswered(matrix, answered),
    level,
    considers: looksAt.length > 0 ? looksAt : undefined,
    says: says === '' ? undefined : says.slice(0, longestWords),
  };
}

const longestWords = 20_000;
