import type { Entry } from '../entry.ts';
import type { Reading } from '../reading.ts';
import type { Complaint } from './complaint.ts';
import { isAnswerTo } from './complaint-point.ts';

/** One point of a complaint: where it was raised, and the last word on record of what was found about it. */
export type ComplaintPoint = {
  readonly point: string;
  readonly raised: Entry<'complaint received'> | Entry<'point raised'>;
  readonly considered: Entry<'point considered'> | undefined;
  readonly responsible: Entry<'point considered'>['responsible'];
};

/** Every point of a complaint, those it began with and those raised since, in the order raised. */
export function pointsOf(reading: Reading, { received }: Complaint): readonly ComplaintPoint[] {
  const considered = reading.of('point considered');
  const isOnly = reading.of('complaint received').length === 1;
  const later = reading.of('point raised').filter((one) => isOnly || one.for === received.id);
  return [
    ...(received.points ?? []).map((point) => ({ point, raised: received })),
    ...later.map((one) => ({ point: one.point, raised: one })),
  ].map(({ point, raised }) => {
    const last =
      considered.findLast((one) => one.point === point) ?? considered.findLast((one) => isAnswerTo(point, one.point));
    return { point, raised, considered: last, responsible: last?.responsible };
  });
}
