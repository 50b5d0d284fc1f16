import type { Complaint, Stage } from '../../record/complaints/complaint.ts';
import { isDelayAt } from '../../record/complaints/complaint-delay.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { FailingShown } from '../lesson.ts';
import { lastDayToAcknowledge, lastDayToAnswer } from './response-clock.ts';

/**
 * What was late in handling one stage of a complaint, as the entries that show it; nothing, if nothing was. What came
 * late is told by the Code’s own days; what never came, or came later than the landlord had promised, by other lessons.
 */
export function delaysAt(complaint: Complaint, stage: Stage, failings: readonly FailingShown[]): readonly Entry[] {
  const taken = earliest<Entry>(stage.acknowledged, stage.refused);
  const isLate =
    (taken && taken.happened > lastDayToAcknowledge(stage)) ||
    (stage.response && stage.response.happened > lastDayToAnswer(complaint, stage));
  const shown = failings.filter((failing) => isDelayAt(complaint, stage, failing));
  return [...new Set([...(isLate ? [stage.opened] : []), ...shown.flatMap((failing) => failing.because)])];
}
