import type { Happening } from '../entry.ts';
import { type Complaint, isOfStage, type Stage } from './complaint.ts';

/** Lessons whose missing is a delay in handling a complaint. */
export const lessonsOfDelay: readonly string[] = [
  'complaints/acknowledged',
  'complaints/stage-1-answered',
  'complaints/stage-2-answered',
  'complaints/escalated-when-asked',
];

/**
 * Whether a failing is a delay in handling this stage of a complaint. Where no acknowledgement is on record and the
 * answer came all the same, it is the answer that was in time or late.
 */
export function isDelayAt(
  complaint: Complaint,
  stage: Stage,
  failing: { readonly lesson: { readonly id: string }; readonly because: readonly Happening[] },
): boolean {
  const { id } = failing.lesson;
  const isOfAnswer = id.endsWith('-answered');
  const wasAnsweredUnacknowledged = stage.acknowledged === undefined && stage.response !== undefined;
  return (
    lessonsOfDelay.includes(id) &&
    (isOfAnswer || !wasAnsweredUnacknowledged) &&
    isOfStage(complaint, stage, failing.because)
  );
}
