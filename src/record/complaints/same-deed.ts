import type { Entry } from '../entry.ts';
import { withoutStop } from '../kind.ts';
import { plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { type Stage, stagesOf } from './complaint.ts';
import { type Promised, sortOf } from './promise.ts';

/** What keeps a promise, by a name that is the same wherever the same was promised, or is owed besides as the answer to a complaint. */
export function deedPromised(reading: Reading, promise: Promised): string {
  const stage = stageAnswered(reading, promise);
  return stage ? deedOfStage(stage) : deedOfWords(promise.promise);
}

/** The same of a promise that stands in a letter. */
export function deedOfWords(promise: string): string {
  return `keep: ${plainInFull(withoutStop(promise))}`;
}

/** The same of a stage of a complaint that is to be answered. */
export function deedOfStage({ opened }: Stage): string {
  return `answer: ${opened.id}`;
}

/** The stage of a complaint that a promise of an answer is about: the only one that waited for one as it was made. */
function stageAnswered(reading: Reading, promise: Promised): Stage | undefined {
  if (sortOf(promise) !== 'an answer' || !ofAnAnswer.test(plainInFull(promise.promise))) return undefined;
  const waiting = stagesOf(reading.complaints).filter(
    ({ complaint, stage: { opened, response, refused } }) =>
      opened.happened <= promise.happened &&
      reading.belongsWith(promise, complaint.received) &&
      [response, refused, complaint.closed].every((end) => end === undefined || end.happened >= promise.happened),
  );
  return waiting.length === 1 ? waiting[0]?.stage : undefined;
}

const ofAnAnswer = /\b(?:answer(?:ed)?|repl(?:y|ies)|respon(?:d|se)|decision)\b/;

/** The deed of saying sorry in a letter: for every failing, how the complaint was handled among them. */
export function sorryIn(letter: Entry): string {
  return `sorry in ${letter.id}`;
}
