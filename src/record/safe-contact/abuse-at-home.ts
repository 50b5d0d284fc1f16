import { bringsInAbuse } from '../casework/sensitive.ts';
import type { Entry } from '../entry.ts';
import { peopleHarmed } from '../household/abuse-told.ts';
import { abuseBeyondDoubt, firstBeyondDoubt, saysAbuse } from '../household/abuse-words.ts';
import { isSamePerson } from '../household/known-need.ts';
import { mentionsAbuse } from '../household/need.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';

/**
 * Abuse of somebody in a home, told to us and not known to have ended: what told it, oldest first, and whom it was told of:
 * nobody, where nobody wrote that down. Whoever then said what is safe may be the one who does the harm.
 */
export type AbuseAtHome = { readonly told: readonly Entry[]; readonly people: readonly string[] };

/**
 * Abuse that stands on a household: disclosed, or told beyond doubt in words on this case. It ends when that is written down,
 * or when whoever was harmed has left and not come back; what is told after that counts again. A need named among others (‘survivor of abuse’) may be of years ago, and is none.
 */
export function abuseAtHome(reading: Reading): AbuseAtHome | undefined {
  return reading.part(readAbuseAtHome);
}

function readAbuseAtHome(reading: Reading): AbuseAtHome | undefined {
  const disclosed = reading.of('abuse disclosed').map((told) => ({ told, end: endOfAbuse(reading, told) }));
  const stands = disclosed.flatMap(({ told, end }) => (end === undefined ? [told] : []));
  // Told in words it has no name to it: once it was written down, it ends with what was written.
  const lastEnd =
    stands.length > 0
      ? undefined
      : disclosed
          .flatMap(({ end }) => end ?? [])
          .sort(inOrder)
          .at(-1);
  const said = firstBeyondDoubt(
    reading,
    (entry) => !isLifted(reading, entry) && (lastEnd === undefined || inOrder(entry, lastEnd) > 0),
  );
  const told: readonly Entry[] = [...stands, ...(said === undefined ? [] : [said])].sort(inOrder);
  if (told.length === 0) return undefined;
  return { told, people: [...new Set(stands.map(({ person }) => person))] };
}

/**
 * Everyone whom abuse was ever told of on a record: what is said of it is for them alone. Undefined where it never was;
 * nobody, where it was, and nobody wrote down of whom.
 */
export function everHarmed(reading: Reading): readonly string[] | undefined {
  const harmed = peopleHarmed(reading).map(({ person }) => person);
  return harmed.length === 0 && abuseSaid(reading) === undefined ? undefined : harmed;
}

/** The first words that leave no doubt of it, unless whoever answers for the case has found that they were none. */
export function abuseSaid(reading: Reading): Entry | undefined {
  const first = abuseBeyondDoubt(reading);
  if (first === undefined || !isLifted(reading, first)) return first;
  return firstBeyondDoubt(reading, (entry) => !isLifted(reading, entry));
}

/** Whether what is to be said speaks of abuse, or of what is done because of it. */
export const speaksOfDanger = remembered(
  (words): boolean => mentionsAbuse(words) || saysAbuse(words) || becauseOfIt.test(words),
);

const becauseOfIt =
  /\b(?:abus\w+|refuge|safe (?:place|house|home|accommodation|address|room)|somewhere safe(?:r)?|safety plan|safeguarding|police|crime (?:number|reference)|injunction|non[ -]?molestation|restraining order|marac|idva|violen(?:t|ce)|perpetrator|survivor|offer(?:ed|ing)? (?:you )?a move|move you|moving you|rehous\w+|your new (?:address|home))\b/i;

/** What ended abuse that was disclosed: that it was written down, or that whoever was harmed left, and has not come back. */
export function endOfAbuse(reading: Reading, { person, ...told }: Entry<'abuse disclosed'>): Entry | undefined {
  const isLater = (entry: Entry) => inOrder(entry, told as Entry) > 0;
  return reading
    .ofAny('need ended', 'person left')
    .findLast(
      (end) =>
        isLater(end) &&
        isSamePerson(end.person, person) &&
        (end.kind === 'need ended' ? end.needs.some(mentionsAbuse) : !isBack(reading, end)),
    );
}

function isBack(reading: Reading, left: Entry<'person left'>): boolean {
  return reading.of('person known').some((back) => inOrder(back, left) > 0 && isSamePerson(back.person, left.person));
}

/**
 * Whether somebody who answers for it has since lifted the restriction that these words put on their case. What a correction
 * brings in was told when it was made.
 */
function isLifted(reading: Reading, said: Entry): boolean {
  const last = reading.ofAny('case restricted', 'restriction lifted').at(-1);
  if (last?.kind !== 'restriction lifted' || last.subject !== said.subject || last.recorded < said.recorded)
    return false;
  return !reading
    .of('entry corrected')
    .some(
      (correction) => correction.for === said.id && correction.recorded > last.recorded && bringsInAbuse(correction),
    );
}
