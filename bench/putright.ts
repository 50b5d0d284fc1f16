import { type Assessment, assess } from '../src/assessment/assess.ts';
import { explainFailing } from '../src/assessment/explanation.ts';
import type { Case } from './cases.ts';
import { lessons } from './lessons.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What `assess` finds: every duty and failing with its lesson and the entries that caused it. */
export function putright({ record, asAt }: Case): Assessment {
  return assess(record, asAt, lessons);
}

/** The same, with the sentences a person reads about every failing. */
export function putrightInWords(one: Case): readonly string[] {
  return putright(one).failings.map(explainFailing);
}

/** What Putright says, as the others say it. */
export function putrightVerdicts(one: Case): readonly Verdict[] {
  return putright(one).duties.map(verdictOf);
}
