import type { Reading } from '../../../record/reading.ts';

/** What a form fills in so that its entry is about the antisocial behaviour: the first report still open. */
export function forFirstReport(reading: Reading): Readonly<Record<string, string>> {
  const { matters, first } = reading.behaviour;
  const open = matters.findLast(({ ended }) => ended === undefined)?.first ?? first;
  return open ? { for: open.id } : {};
}
