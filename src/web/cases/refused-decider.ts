import { whyMayNotDecide } from '../../record/complaints/who-may-decide.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import type { AnswerError } from '../record-something/read-field.ts';

/**
 * Why an answer at stage 2 cannot be written down as one: whoever decided stage 1 decided it, so that nobody has looked
 * again. Nobody’s saying that it is right makes it a second look.
 */
export function refusedDecider(reading: Reading, entry: Entry): AnswerError | undefined {
  if (entry.kind !== 'response sent' || entry.stage !== 2 || entry.reviewer === undefined) return undefined;
  const found = whyMayNotDecide(reading, 2, entry.reviewer);
  if (!found?.isSure || !found.hasDecided) return undefined;
  return {
    field: 'reviewer',
    message: `${entry.reviewer} decided stage 1, so this is no answer at stage 2. Have it decided by somebody else; if this is another person, write their whole name. If the letter has gone, record it as a letter sent`,
  };
}
