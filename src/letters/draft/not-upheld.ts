import type { Failing } from '../../assessment/duty.ts';
import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import { pointsOf } from '../../record/complaints/points.ts';
import type { Entry } from '../../record/entry.ts';
import { type Topic, told } from '../../record/heard/topics.ts';
import type { Reading } from '../../record/reading.ts';
import type { FailingSubject } from '../against-record/failing-subjects.ts';
import { saidIn } from '../words/said.ts';

/**
 * The point about what these failings are about that was not upheld, where none about it was: a letter that says so and
 * is sorry for it takes one of the two back, and only a person can say which. The failing stands all the same, since a
 * day that was missed was missed whatever was decided.
 */
export function notUpheldOn(
  reading: Reading,
  subject: FailingSubject,
  failings: readonly Failing[],
): string | undefined {
  const causes = failings.flatMap(({ because }) => because);
  const about = reading.complaints
    .flatMap((complaint) => pointsOf(reading, complaint))
    .filter(({ point }) => isAbout(point, subject, causes));
  const decided = (...decisions: readonly string[]) =>
    about.find(({ considered }) => considered?.decision !== undefined && decisions.includes(considered.decision));
  return decided('upheld', 'partly upheld') ? undefined : decided('not upheld')?.point;
}

/** A point in the words a letter would have for it, or told of just what the failing comes from. */
function isAbout(point: string, { named }: FailingSubject, causes: readonly Entry[]): boolean {
  const said = saidIn(point);
  return named.every((words) => words.test(said)) || causes.some((cause) => isSameTold(point, cause));
}

function isSameTold(point: string, cause: Entry): boolean {
  const topic = topicOf[cause.kind];
  if (topic === undefined) return false;
  // What was alleged may be a whole letter, in which every point is found: so the point must hold it, not it the point.
  const alleged = 'what' in cause && typeof cause.what === 'string' ? cause.what : undefined;
  return told(topic, point) !== false || (alleged !== undefined && isAnswerTo(alleged, point));
}

/** What words tell of that would have been written down as such an entry. */
const topicOf: Partial<Readonly<Record<Entry['kind'], Topic>>> = {
  'staff conduct alleged': 'staff',
  'discrimination alleged': 'discrimination',
  'personal data misused': 'data',
  'antisocial behaviour reported': 'behaviour',
};
