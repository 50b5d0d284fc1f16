import type { Day } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import type { CaseFamily } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { bringsInAbuse, isSensitive } from './sensitive.ts';

/** The case itself as its record tells it: what it is, who has it, whether it is open, and who may see it. */
export type OpenCase = {
  readonly family: CaseFamily;
  readonly title: string;
  readonly officer: string | undefined;
  readonly opened: Day;
  readonly closed: Day | undefined;
  /** Of one that is open: when it was last closed, and opened again. */
  readonly again: { readonly closed: Day; readonly opened: Day } | undefined;
  readonly isRestricted: boolean;
  readonly access: readonly { readonly account: string; readonly may: boolean }[];
  /** The references of cases it goes with. */
  readonly linked: readonly string[];
};

/** Sorts of case closed from the start to all but those named on them. */
export const restrictedFamilies: readonly CaseFamily[] = [
  'domestic abuse',
  'safeguarding',
  'staff conduct',
  'discrimination',
];

/** Reads the case itself; undefined for a record that no case was opened on, such as a story’s. */
export function readCase(reading: Reading): OpenCase | undefined {
  const opened = reading.of('case opened')[0];
  if (!opened) return undefined;
  return {
    family: opened.family,
    title: opened.title,
    officer: officerOf(reading, opened),
    opened: opened.happened,
    ...closedOn(reading, opened),
    isRestricted: isRestricted(reading, opened.family),
    access: accessTo(reading, officerOf(reading, opened)),
    linked: [...new Set(reading.of('case linked').map((link) => link.other))],
  };
}

/** Whether a case changed hands and the check that nothing was left behind was never made. */
export function hasUncheckedHandover(reading: Reading): boolean {
  return reading
    .of('case handed over')
    .some((handover) => !reading.firstOfAnyAfter(handover, 'handover check completed', 'case closed'));
}

function officerOf(reading: Reading, opened: Entry<'case opened'>): string | undefined {
  return (
    reading.of('case handed over').findLast((handover) => handover.officer !== undefined)?.officer ?? opened.officer
  );
}

const reopens: readonly KindName[] = ['case reopened', 'problem returned'];

/** The day the whole case was last closed, unless it was opened again since. Closing a part of it closes only that. */
function closedOn(reading: Reading, opened: Entry): Pick<OpenCase, 'closed' | 'again'> {
  const closings = reading.of('case closed').filter((closed) => closed.for === undefined || closed.for === opened.id);
  const last = closings.at(-1);
  if (!last) return { closed: undefined, again: undefined };
  const reopened = reading
    .ofAny(...reopens)
    .find((entry) => entry.happened >= last.happened && entry.recorded > last.recorded);
  if (!reopened) return { closed: last.happened, again: undefined };
  return { closed: undefined, again: { closed: last.happened, opened: reopened.happened } };
}

/**
 * Abuse, hate, safeguarding and staff conduct restrict a case by themselves. Somebody may restrict any case, or lift the
 * restriction; but what is told after it was lifted restricts it again.
 */
function isRestricted(reading: Reading, family: CaseFamily): boolean {
  const said = reading.ofAny('case restricted', 'restriction lifted').at(-1);
  if (said?.kind === 'case restricted') return true;
  if (said)
    return reading.entries.some(
      (entry) => entry.recorded > said.recorded && (isSensitive(entry) || bringsInAbuse(entry)),
    );
  return restrictedFamilies.includes(family) || reading.entries.some(isSensitive);
}

/**
 * The officer who has it is named, from when it came to them; others as they were last given access or had it taken away.
 * An officer who was taken off and is handed the case again is named again.
 */
function accessTo(reading: Reading, officer: string | undefined): OpenCase['access'] {
  const access = new Map<string, boolean>();
  for (const entry of reading.ofAny(
    'case opened',
    'case handed over',
    'access to case given',
    'access to case taken away',
  )) {
    if (entry.officer === undefined) continue;
    if (entry.kind === 'access to case given' || entry.kind === 'access to case taken away')
      access.set(entry.officer, entry.kind === 'access to case given');
    else if (entry.officer === officer) access.set(officer, true);
  }
  return [...access].map(([account, may]) => ({ account, may }));
}
