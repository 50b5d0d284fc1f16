/** A question to be sure of something unlikely. It never refuses: whoever knows better says so and goes on. */
export type SoftCheck = {
  /** Names what is asked and what it is asked of, so that a changed answer is asked about again. Holds no comma. */
  readonly id: string;
  readonly asks: string;
  /** The field it concerns, where it concerns one. */
  readonly field?: string;
};

/** The questions that a form, as sent, has not yet said yes to. */
export function unanswered(
  checks: readonly SoftCheck[],
  body: Readonly<Record<string, unknown>>,
): readonly SoftCheck[] {
  const sent = Object.hasOwn(body, 'sure') ? body.sure : undefined;
  const sure = new Set([sent].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : [])));
  return checks.filter(({ id }) => !sure.has(id));
}
