import { hash } from 'node:crypto';
import { isoDay } from '../calendar/day.ts';
import { isoInstant } from '../calendar/instant.ts';
import { type NoContact, whoIsApart } from '../record/behaviour/no-contact.ts';
import type { Standing, StandingDuty } from '../record/casework/standing.ts';
import type { CasePlace } from './records.ts';

// A standing as `append_entries` takes it: days and moments as text.

/** A standing as a whole. */
export function standingRow(reference: string, standing: Standing) {
  return {
    reference,
    ...caseRow(standing),
    access: standing.access,
    duties: standing.duties.map(dutyRow),
  };
}

/** What is kept in the case’s own row. */
export function caseRow({
  access: _,
  duties: __,
  noContact: ___,
  ledger: ____,
  marks: _____,
  repairs: ______,
  opened,
  closed,
  nextChange,
  ...standing
}: Standing) {
  return {
    ...standing,
    opened: isoDay(opened),
    closed: closed === undefined ? null : isoDay(closed),
    nextChange: nextChange === undefined ? null : isoInstant(nextChange),
  };
}

/** Some of what is owed on a case, a row each. */
export function dutyRows({ reference, home }: CasePlace, standing: Standing, duties = standing.duties) {
  const { officer = '', family, risk, isRestricted } = standing;
  return duties.map((duty) => ({
    ...{ reference, home, ...dutyRow(duty), officer, family, risk },
    isRestricted: isRestricted || duty.isRestricted === true,
  }));
}

function dutyRow({ since, due, dueAt, ...duty }: StandingDuty) {
  return { ...duty, since: isoDay(since), due: isoDay(due), dueAt: isoInstant(dueAt) };
}

/** Who may see a case, a row each. */
export function accessRows({ reference }: CasePlace, { access }: Standing) {
  return access.map(({ account, may }) => ({ reference, account, may }));
}

/** What stands in the ledgers of a case, a row each. */
export function ledgerRows(
  { reference, home }: CasePlace,
  { ledger = [], officer = '', isOpen, isRestricted }: Standing,
) {
  return ledger.map(({ since, due, done, ...line }) => ({
    ...{ reference, home, ...line, officer, isOpen, isRestricted },
    since: isoDay(since),
    due: isoDay(due),
    done: done === undefined ? null : isoDay(done),
  }));
}

/** What makes other cases like it, a row each. */
export function markRows({ reference, home }: CasePlace, { marks = [] }: Standing) {
  return marks.map((mark) => ({ reference, home, mark }));
}

/** Its repairs and the time each had, a row each. */
export function repairRows({ reference }: Pick<CasePlace, 'reference'>, { repairs = [] }: Standing) {
  return repairs.map(({ since, due, done, ...repair }) => ({
    ...{ reference, ...repair },
    since: isoDay(since),
    due: isoDay(due),
    done: done === undefined ? null : isoDay(done),
  }));
}

/** Whether what is kept of a case’s repairs differs between two standings. */
export function repairsDiffer({ repairs: was }: Standing, { repairs: is }: Standing): boolean {
  return was !== is && JSON.stringify(was) !== JSON.stringify(is);
}

/** Whether what is kept of a case for the ledgers, or to find others like it, differs between two standings. */
export function linesDiffer(before: Standing, after: Standing): boolean {
  const { ledger: was = [], marks: had = [] } = before;
  const { ledger: is = [], marks: has = [] } = after;
  if (had.length !== has.length || had.some((mark, place) => mark !== has[place])) return true;
  if (was.length === 0 && is.length === 0) return false;
  return (
    before.officer !== after.officer ||
    before.isOpen !== after.isOpen ||
    before.isRestricted !== after.isRestricted ||
    JSON.stringify(was) !== JSON.stringify(is)
  );
}

/** Who may have no contact, a row for each account that may be theirs, or one of none. */
export function noContactRows(
  { reference }: Pick<CasePlace, 'reference'>,
  people: readonly NoContact[],
  accounts: readonly NamedAccount[],
) {
  return people.flatMap((one) => {
    const { person, since } = one;
    const named = whoIsApart(one, people, accounts).people;
    const theirs = [...new Set(named.map(({ account }) => account))];
    return (theirs.length === 0 ? [''] : theirs).map((account) => ({
      reference,
      person,
      account,
      since: isoDay(since),
    }));
  });
}

/** An account by a name of whose it is: the one it has, or one it had. */
export type NamedAccount = { readonly account: string; readonly name: string };

/** A digest of all that is kept of a standing: the same for two standings only where nothing kept differs. */
export function digestOfStanding(standing: Standing): string {
  const digest = digests.get(standing) ?? hash('sha256', JSON.stringify(standing), 'base64url').slice(0, 22);
  digests.set(standing, digest);
  return digest;
}

const digests = new WeakMap<Standing, string>();

/** What differs between two standings of a case, where that can be told row by row: not when who may see it, or who is kept apart, differs. */
export function dutiesChanged(before: Standing, after: Standing): DutiesChanged | undefined {
  if (JSON.stringify(before.access) !== JSON.stringify(after.access)) return undefined;
  if (JSON.stringify(before.noContact) !== JSON.stringify(after.noContact)) return undefined;
  const was = new Map(before.duties.map((duty) => [duty.lesson, duty]));
  const is = new Set(after.duties.map((duty) => duty.lesson));
  const isOfAll =
    before.officer !== after.officer ||
    before.family !== after.family ||
    before.risk !== after.risk ||
    before.isRestricted !== after.isRestricted;
  return {
    changed: after.duties.filter((duty) => isOfAll || !isSame(was.get(duty.lesson), duty)),
    gone: before.duties.filter(({ lesson }) => !is.has(lesson)),
  };
}

export type DutiesChanged = { readonly changed: readonly StandingDuty[]; readonly gone: readonly StandingDuty[] };

function isSame(one: StandingDuty | undefined, other: StandingDuty): boolean {
  return (
    one !== undefined &&
    one.title === other.title &&
    one.clock === other.clock &&
    one.since === other.since &&
    one.due === other.due &&
    one.dueAt === other.dueAt &&
    one.why === other.why &&
    one.isRestricted === other.isRestricted
  );
}
