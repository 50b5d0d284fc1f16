import type { Entry, Happening } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isFrom } from '../whole-case.ts';
import { tellsOfNoAccess } from './no-access-words.ts';

/** A run of times nobody could get in, until somebody did or the reason was asked. */
export type NoAccess = { readonly first: Entry; readonly settled: Entry | undefined };

/** Reads each time nobody could get in. Further times, before the first is worked through, are of the same run. */
export function readNoAccess(reading: Reading): readonly NoAccess[] {
  const times = noAccessIn(reading);
  const runs: NoAccess[] = [];
  for (const time of times) {
    const last = runs.at(-1);
    if (last && (!last.settled || last.settled.happened > time.happened) && reading.belongsWith(time, last.first))
      continue;
    runs.push({ first: time, settled: settledBy(reading, time) });
  }
  return runs;
}

/** The last time nobody could get in before a closing, where nobody has been inside since and the need is not known to be over. */
export function lastShutOut(reading: Reading, closing: Happening): Entry | undefined {
  const last = noAccessIn(reading).findLast(
    (time) => time.happened <= closing.happened && reading.belongsWith(closing, time),
  );
  return last && !isOver(reading, last, closing) ? last : undefined;
}

/**
 * Why a case, or a part of it, cannot be closed or its works refused so: its reason is that nobody could get in (`saysSo`), or a door that
 * stayed shut (`shut`) had not been worked through by then. Undefined where it can.
 */
export function closingRefused(
  reading: Reading,
  closing: Happening & { readonly why?: string | undefined },
): { readonly shut: Entry | undefined; readonly saysSo: boolean } | undefined {
  const saysSo = saysNoAccess.test(closing.why ?? '');
  const unworked = readNoAccess(reading).find(
    ({ first, settled }) =>
      !(settled && isFrom(closing, settled)) &&
      first.happened <= closing.happened &&
      reading.belongsWith(closing, first) &&
      !isOver(reading, first, closing),
  );
  return saysSo || unworked ? { shut: unworked?.first, saysSo } : undefined;
}

/**
 * Whether an entry refuses works because nobody could get in, or with a shut door before it that nobody had worked through:
 * such a refusal ends nothing that is owed.
 */
export function isRefusedAtDoor(reading: Reading, entry: Entry): boolean {
  return entry.kind === 'works refused' && reading.part(refusedAtDoor).has(entry.id);
}

function refusedAtDoor(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading
      .of('works refused')
      .filter((refusal) => closingRefused(reading, refusal))
      .map(({ id }) => id),
  );
}

/** Each closing that gives no access as its reason, or that follows it with nothing done in between. */
export function closedForNoAccess(
  reading: Reading,
): readonly { readonly closed: Entry; readonly because: readonly Entry[] }[] {
  const closings = reading.of('case closed');
  if (closings.length === 0) return [];
  const times = noAccessIn(reading);
  return closings.flatMap((closed) => {
    const before = times.filter((time) => time.happened <= closed.happened && reading.belongsWith(closed, time));
    const last = before.at(-1);
    const isLeft = last !== undefined && !isOver(reading, last, closed);
    return isLeft || saysNoAccess.test(closed.why ?? '') ? [{ closed, because: last ? [last] : [] }] : [];
  });
}

const saysNoAccess =
  /\b(?:no|without|refus\w+|den\w+|lack of|(?:un|not )able to (?:gain|get)|failed to (?:gain|get)) (?:\w+ ){0,2}access\b|\baccess (?:was )?(?:refused|denied|not (?:given|gained))|(?:not|n[’']t) (?:\w+ )?(?:give|giving|given|provide|providing|provided|allow|allowing|allowed|grant|granted) (?:\w+ ){0,2}(?:access|entry)\b/i;

function noAccessIn(reading: Reading): readonly Entry[] {
  const visits = reading.of('visit made').filter(isShutOut);
  return [...reading.of('no access'), ...visits].sort((one, other) => one.happened - other.happened);
}

function settledBy(reading: Reading, time: Entry): Entry | undefined {
  return earliest<Entry>(
    reading.firstOfAnyAfter(
      time,
      'access worked through',
      'preference told',
      'resident confirmed fixed',
      'moved for good',
    ),
    reading.firstAfter(time, 'appointment made', (booking) => booking.suits === true),
    gotIn(reading, time),
  );
}

function gotIn(reading: Reading, time: Entry): Entry | undefined {
  return earliest<Entry>(
    firstOnCase(
      reading,
      time,
      time,
      ...(['survey made', 'works started', 'works completed', 'temporary fix made', 'made safe'] as const),
    ),
    allOnCase(reading, time, time, 'visit made').find((visit) => !isShutOut(visit)),
  );
}

/** Whether a visit got no further than the door: by its outcome or, where none is written, by what is said of it. */
export function isShutOut({ outcome, note }: Entry<'visit made'>): boolean {
  return outcome === 'no access' || (outcome === undefined && note !== undefined && tellsOfNoAccess(note));
}

function isOver(reading: Reading, time: Entry, closed: Happening): boolean {
  const over = earliest<Entry>(
    gotIn(reading, time),
    firstOnCase(reading, time, time, 'resident confirmed fixed', 'moved for good'),
  );
  return over !== undefined && isFrom(closed, over);
}
