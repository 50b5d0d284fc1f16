import { createHash } from 'node:crypto';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { contactsMade } from '../../record/safe-contact/contact-of.ts';
import { gate, type Refusal } from '../../record/safe-contact/gate.ts';
import { digestOfWays, safeWays, safeWaysBefore } from '../../record/safe-contact/safe-ways.ts';
import { refusedPlainly, sayRefusal } from '../../record/safe-contact/say-refusal.ts';
import { fieldsOf, isDayToCome } from '../record-something/form-fields.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { type SoftCheck, unanswered } from '../record-something/soft-check.ts';
import type { Sent } from './write.ts';

/** What a form says when the contact it plans is refused: what to put right or, for those who may know, what to be sure of. */
export type RefusedOnForm = { readonly errors: readonly AnswerError[]; readonly checks: readonly SoftCheck[] };

/** `mayKnow`: whether this person may see what the household has told of danger. Others are told the same whatever the reason. */
export function refusedOnForm(
  refusal: Refusal,
  entry: Entry,
  { reading, mayKnow }: { readonly reading: Reading; readonly mayKnow: boolean },
): RefusedOnForm {
  const field = fieldsOf(entry.kind).find(isDayToCome)?.name ?? 'happened';
  if (!mayKnow) return { errors: [{ field, message: refusedPlainly }], checks: [] };
  const says = sayRefusal(refusal);
  if (!refusal.canBeAssured) return { errors: says.map((message) => ({ field, message })), checks: [] };
  const asks = `${says.join(' ')} Have you made sure that this keeps to what is safe?`;
  return { errors: [], checks: [{ id: assuranceOf(entry, reading), asks, field }] };
}

/** Whether somebody who may know has said, of this very contact, that it keeps to what is safe as that now stands. */
export function isContactAssured(
  entry: Entry,
  sent: Sent,
  { reading, mayKnow }: { readonly reading: Reading; readonly mayKnow: boolean },
): boolean {
  return mayKnow && unanswered([{ id: assuranceOf(entry, reading), asks: '' }], sent).length === 0;
}

/** Asked of a contact already made, by what this person may see: it is written down as it was, and raised. */
export function madeAgainstWhatIsSafe(reading: Reading, entry: Entry): readonly SoftCheck[] {
  const refused = contactsMade(entry)
    .filter(({ means }) => means !== undefined)
    .map((contact) => gate(reading, contact, { isAssured: true, ways: safeWaysBefore(reading, entry) }))
    .find((gated) => !gated.passes);
  if (refused === undefined || refused.passes) return [];
  const asks = `This went against what is safe. ${sayRefusal(refused).join(' ')} It will be written down as it happened, and raised. Is it as it happened?`;
  return [{ id: `against-safe:${digestOf(entry)}`, asks }];
}

function assuranceOf(entry: Entry, reading: Reading): string {
  return `safe-contact:${digestOf(entry)}${digestOfWays(safeWays(reading))}`;
}

/** The same for the same answers, so that what was said of one contact is not taken for another. */
function digestOf({ id, recorded, by, note, ...says }: Entry): string {
  return createHash('sha256').update(JSON.stringify(says)).digest('hex').slice(0, 12);
}
