import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { Complaint } from './complaint.ts';
import { isAnswerTo, pointsNamedIn } from './complaint-point.ts';

/** Something a complaint is about, and the entry in which it was raised. */
export type Point = { readonly point: string; readonly by: Entry };

/** Every point of a complaint, those raised later included. */
export function pointsRaised(reading: Reading, complaint: Complaint): readonly Point[] {
  return [
    ...(complaint.received.points ?? []).map((point) => ({ point, by: complaint.received })),
    ...reading.allAfter(complaint.received, 'point raised').map((by) => ({ point: by.point, by })),
  ];
}

/**
 * Of the points stage 1 was to answer, those taken to stage 2 beside any it left out: the ones the request names, or all,
 * since nobody need say why. Held only against an answer that goes by those points: one of something else goes by a definition agreed anew.
 */
export function pointsEscalated(
  { stages: [first, second], escalations }: Complaint,
  raised: readonly Point[],
  left: readonly Point[],
): readonly Point[] {
  const asked = escalations.at(-1)?.asked;
  const answers = second?.response?.answers;
  if (!first.response?.answers || !answers || !asked) return [];
  const isOfPoints = answers.every((answer) => raised.some(({ point }) => isAnswerTo(point, answer)));
  if (!isOfPoints) return [];
  const names = pointsNamedIn(
    raised.map(({ point }) => point),
    asked.why ?? '',
  );
  const named = raised.filter(({ point }) => names.includes(point));
  if (named.length > 0) return named.filter((one) => !left.includes(one));
  return left.length > 0 ? [] : raised;
}
