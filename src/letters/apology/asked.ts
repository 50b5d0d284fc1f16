import type { Assessment } from '../../assessment/assess.ts';
import type { Day } from '../../calendar/day.ts';
import type { Citation } from '../../library/citation.ts';
import { about, type Check, type Found, type Outcome } from '../check.ts';
import type { LetterKind } from '../kind.ts';
import type { Family } from '../language/rule.ts';
import type { LetterParts } from '../parts.ts';

/** Everything a check may look at. */
export type Asked = {
  readonly kind: LetterKind;
  readonly parts: LetterParts;
  readonly wording: ReadonlyMap<Family, readonly Found[]>;
  /** Whether an apology is looked for in it; where not, it is only kept from giving a weak one. */
  readonly isToApologise: boolean;
  /** What the record owes and where it has failed; undefined when no record was given. */
  readonly assessment: Assessment | undefined;
  /** The day of the letter. */
  readonly on: Day;
};

/** One lesson on apologies, asked of the letter itself. Undefined where it does not apply to this letter. */
export type AskedOfLetter = (asked: Asked) => Check | undefined;

/** A check with its outcome: what is to be looked at again, else what is missing, else what it rests on. */
export function answer(
  id: string,
  asks: string,
  cites: readonly Citation[],
  outcome: Outcome,
  found: readonly Found[],
): Check {
  return { id, asks, cites, outcome, found };
}

/** What was found of these families, in the order of the letter’s lines. */
export function wordingOf({ wording }: Asked, ...families: readonly Family[]): readonly Found[] {
  return families
    .flatMap((family) => wording.get(family) ?? [])
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** Said of whatever only the record can tell. */
export const noRecord = about('No record was given, so this cannot be told from the letter alone.');
