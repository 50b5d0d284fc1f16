import { type Assessment, assess } from '../../assessment/assess.ts';
import type { Duty } from '../../assessment/duty.ts';
import { mayBeDone } from '../../assessment/may-be-done.ts';
import { isFarAhead, nextSteps, sayStep } from '../../assessment/next.ts';
import { timeline } from '../../assessment/timeline.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOf, endOf, type Instant } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { hasUncheckedHandover, readCase } from '../../record/casework/open-case.ts';
import { type CaseRecord, type Entry, sayEntry } from '../../record/entry.ts';
import { mattersOf } from '../../record/finding/matters.ts';
import { forContractor } from '../../record/household/for-contractor.ts';
import { needsKnown } from '../../record/household/household.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { lastLeft } from '../../record/household/last-left.ts';
import { livesElsewhere } from '../../record/household/lives-elsewhere.ts';
import { type Reading, read } from '../../record/reading.ts';
import { safeWays } from '../../record/safe-contact/safe-ways.ts';
import { saySafeWay } from '../../record/safe-contact/say-refusal.ts';
import type { AccountNamed } from '../../store/accounts.ts';
import type { KeptFile } from '../../store/attachments.ts';
import type { CasePlace, ListedCase } from '../../store/cases.ts';
import type { Removal } from '../../store/retention.ts';
import { type FilesView, viewFiles } from '../attachments/view.ts';
import { type OwedView, viewOwed } from '../case/view.ts';
import { ageOf, isSaid, isTheirs, ofThoseNamed } from '../households/people-here.ts';
import { addressOfLooks } from '../looks/address.ts';
import { sayRemoval } from '../retention/say-removal.ts';
import type { Work } from '../work/work.ts';
import { worksAtHand, worksFor } from '../work/works.ts';
import { drawnUntil } from './drawn-until.ts';
import { drawnOf, type HistoryLine, viewHistory } from './history/view.ts';
import { sayTold } from './said-done/view.ts';
import { sayDue } from './say-due.ts';
import { sayKeptApart } from './say-kept-apart.ts';
import { type StepView, viewStep } from './step.ts';

/** Everything the page of a live case says, worked out. */
export type LiveCaseView = {
  readonly reference: string;
  readonly title: string;
  readonly family: string;
  readonly place: CasePlace;
  readonly isOpen: boolean;
  readonly isRestricted: boolean;
  readonly isStalled: boolean;
  readonly hasComplaint: boolean;
  readonly officer: string;
  readonly opened: string;
  readonly closed: string | undefined;
  /** Of one opened again: when it was closed before, and when it was opened again. */
  readonly again: string | undefined;
  readonly asAt: Day;
  /** Whether it is shown as it was on an earlier day, when nothing can be written. */
  readonly isPast: boolean;
  /** Who may have no contact with the household, and what is still to do about it. */
  readonly keptApart: readonly string[];
  /** Where it says who looked, for those who may see that. */
  readonly looks: string | undefined;
  readonly people: readonly PersonView[];
  readonly othersAtRisk: readonly PersonView[];
  /** When the last of its household left, where nobody of it lives here any more: the case stays theirs. */
  readonly left: string | undefined;
  readonly adjustments: readonly string[];
  readonly contact: readonly string[];
  /** What somebody sent to work here is told. */
  readonly forContractor: readonly string[];
  readonly next: readonly StepView[];
  readonly promises: readonly PromiseView[];
  readonly files: FilesView;
  readonly history: readonly HistoryLine[];
  /** What was removed of it once it had been kept long enough: how much, when, by whom and why. */
  readonly removed: readonly string[];
  readonly handovers: readonly string[];
  /** Days accepted as those the landlord knew from; undefined where nothing is reported that it could have known of. */
  readonly knewEarlier: readonly string[] | undefined;
  /** The work on this case that has a page of its own, and the work that could be begun. */
  readonly works: readonly WorkLink[];
  readonly otherWorks: readonly WorkLink[];
  readonly linked: readonly ListedCase[];
  readonly others: readonly ListedCase[];
  readonly whole: OwedView;
  /** The day the picture of a closed case ends; undefined where it runs on to the day it is shown as at. */
  readonly drawnUntil: Day | undefined;
};

/** Somebody by their name and age, where the name is known, and else by their part and age alone. */
export type PersonView = { readonly who: string; readonly part: string; readonly needs: readonly string[] };
/** A page of work: its title on a case that has such work, what may be begun there on one that has none. */
export type WorkLink = { readonly slug: string; readonly says: string };
export type PromiseView = {
  readonly promise: string;
  readonly made: string;
  readonly due: string;
  readonly stands: string;
};
export type LiveCaseParts = {
  readonly place: CasePlace;
  readonly record: CaseRecord;
  /** Everything there is, for what must rest on all of it; what this person may see, where nothing more is given. */
  readonly whole?: CaseRecord;
  readonly lessons: readonly Lesson[];
  /** Gives the name of an account. */
  readonly nameOf: (account: string) => string;
  /** Everybody who works here, to tell who is meant by an allegation. */
  readonly staff?: readonly AccountNamed[];
  /** Whether the work that only some may know of is there for whoever looks. */
  readonly hasRestrictedWork?: boolean;
  /** Whether whoever looks may see who looked. */
  readonly maySeeLooks?: boolean;
  readonly now: Instant;
  /** The day it is to be shown as at; today unless an earlier one was asked for. */
  readonly asAt: Day;
  readonly linked: readonly ListedCase[];
  readonly others: readonly ListedCase[];
  /** What was removed of it, having been kept long enough. */
  readonly removed?: readonly Removal[];
  /** What is known of the content of its files, by digest. */
  readonly kept?: ReadonlyMap<string, KeptFile>;
};

/** Works out the page of a case; undefined when nobody had opened it yet by that day. */
export function viewLiveCase(parts: LiveCaseParts): LiveCaseView | undefined {
  const { record, whole = record, place, now, asAt, nameOf, lessons } = parts;
  const isPast = asAt < dayOf(now);
  const moment = isPast ? endOf(asAt) : now;
  const assessment = assess(record, moment, lessons);
  const { reading } = assessment;
  const theCase = readCase(reading);
  if (!theCase) return undefined;
  const others = parts.others.filter((one) => one.reference !== place.reference);
  const named = place.people.map(({ part }) => part);
  const left = lastLeft(reading, named);
  const told = sayTold(mayBeDone(assessment, record, moment, lessons), place, isPast);
  const drawn = drawnOf(reading, theCase.opened);
  const spans = timeline(record, lessons, reading.asAt);
  const own = drawn.filter(({ subject }) => subject.startsWith('case:'));
  const next = nextSteps(assessment).map((step) => ({
    ...viewStep(step.duty, moment, told(step.duty)),
    title: sayStep(step),
    isFarAhead: isFarAhead(step, asAt),
  }));
  const isSomethingLate = next.some(({ isOverdue }) => isOverdue);
  const until = drawnUntil(theCase.closed, own, spans, isSomethingLate);
  return {
    reference: place.reference,
    title: theCase.title,
    family: theCase.family,
    place,
    isOpen: theCase.closed === undefined,
    isRestricted: theCase.isRestricted,
    hasComplaint: reading.complaints.length > 0 || theCase.family === 'complaints',
    isStalled: theCase.closed === undefined && hasUncheckedHandover(reading),
    officer: theCase.officer === undefined ? 'Nobody' : nameOf(theCase.officer),
    opened: sayDay(theCase.opened),
    closed: theCase.closed === undefined ? undefined : sayDay(theCase.closed),
    again:
      theCase.again && `Closed ${sayDay(theCase.again.closed)}, and opened again on ${sayDay(theCase.again.opened)}.`,
    asAt,
    isPast,
    keptApart: isPast ? [] : sayKeptApart(reading, parts.staff ?? [], parts.others),
    looks: parts.maySeeLooks === true && !isPast ? addressOfLooks(place) : undefined,
    people: viewPeople(reading, place, asAt),
    othersAtRisk: viewOthersAtRisk(reading, place, asAt),
    left: left === undefined ? undefined : sayDay(left),
    adjustments: reading.of('adjustment agreed').map((entry) => entry.adjustment),
    contact: sayContact(reading),
    forContractor: forContractor(whole.length === record.length ? reading : read(whole, moment)),
    next,
    promises: viewPromises(assessment, moment),
    files: viewFiles({ reference: place.reference, reading, kept: parts.kept ?? new Map(), canAdd: !isPast }),
    history: viewHistory(reading, record, nameOf, isPast),
    removed: (parts.removed ?? []).map((one) => sayRemoval(one, 'case', nameOf)),
    knewEarlier:
      reading.problems.length === 0 && mattersOf(reading, place).length === 0
        ? undefined
        : reading.of('day zero accepted').map(({ known, why }) => `We knew from ${sayDay(known)}: ${why}`),
    handovers: reading.of('case handed over').map((handover) => sayHandover(reading, handover)),
    ...viewWorks(reading, theCase.family, isPast ? [] : worksFor(parts.hasRestrictedWork === true)),
    linked: parts.linked,
    others: others.filter((one) => !parts.linked.some((other) => other.reference === one.reference)),
    whole: viewOwed(
      assessment,
      drawn.filter(({ happened }) => happened <= (until ?? asAt)),
      spans,
      told,
    ),
    drawnUntil: until,
  };
}

/** Who lives here on a day by name, each once, with what they are known to need: no neighbour, whatever was told of them. */
export function viewPeople(reading: Reading, place: Pick<CasePlace, 'people'>, asAt: Day): readonly PersonView[] {
  return everybodyTold(reading, place, asAt).filter(({ part }) => !livesElsewhere(reading, part));
}

/** Neighbours of whom something was told that may put them at risk. */
export function viewOthersAtRisk(reading: Reading, place: Pick<CasePlace, 'people'>, asAt: Day): readonly PersonView[] {
  return everybodyTold(reading, place, asAt).filter(({ part }) => livesElsewhere(reading, part));
}

function everybodyTold(reading: Reading, place: Pick<CasePlace, 'people'>, asAt: Day): readonly PersonView[] {
  const needs = ofThoseNamed(needsKnown(reading.household, asAt), place.people);
  const here = reading.household.people.filter(
    (person) => person.since <= asAt && (person.until === undefined || person.until > asAt),
  );
  const parts = [...here.map((person) => person.person), ...needs.map((need) => need.person)];
  const seen: string[] = [];
  for (const part of parts) if (!seen.some((one) => isSamePerson(one, part))) seen.push(part);
  return seen.map((part) => {
    const known = place.people.find((person) => isSamePerson(person.part, part));
    const age = ageOf(here.findLast((one) => isSamePerson(one.person, part))?.entry, known?.born, asAt);
    const called = `${known?.name ?? part}${age === undefined ? '' : `, ${age.replace(/^aged /, '')}`}`;
    // What follows from an age is told by the age itself.
    const theirs = needs.filter((need) => isTheirs(need, part) && (age === undefined || isSaid(need)));
    const said = [...new Set(theirs.map((need) => need.need))];
    return known ? { who: called, part, needs: said } : { who: '', part: called, needs: said };
  });
}

function sayContact(reading: Reading): readonly string[] {
  return [
    ...reading.of('communication plan agreed').slice(-1).map(sayEntry),
    ...reading.of('preference told').slice(-1).map(sayEntry),
    ...reading.of('representative named').slice(-1).map(sayEntry),
    ...safeWays(reading).map(saySafeWay),
  ];
}

/** Pages of work are of today: none is offered on the case as it was. */
function viewWorks(
  reading: Reading,
  family: string,
  works: readonly Work[],
): Pick<LiveCaseView, 'works' | 'otherWorks'> {
  const atHand = worksAtHand(reading, family, works);
  return {
    works: atHand.map(({ slug, title }) => ({ slug, says: title })),
    otherWorks: works.filter((work) => !atHand.includes(work)).map(({ slug, begins }) => ({ slug, says: begins })),
  };
}

function viewPromises({ duties, reading }: Assessment, now: Instant): readonly PromiseView[] {
  return reading.of('promise made').map((promise) => {
    const duty = duties.find((one) => one.lesson.id === 'records/promise-kept' && one.because[0]?.id === promise.id);
    return {
      promise: promise.promise,
      made: sayDay(promise.happened),
      due: duty?.due === undefined ? 'no day given' : sayDay(duty.due),
      stands: duty === undefined ? 'no day given' : sayPromise(duty, now),
    };
  });
}

function sayPromise(duty: Duty, now: Instant): string {
  if (duty.doneBy) return `${duty.standing === 'done in time' ? 'kept' : 'kept late'}, ${sayDay(duty.doneBy.happened)}`;
  if (duty.endedBy) return `no longer had to be kept from ${sayDay(duty.endedBy.happened)}`;
  if (duty.due === undefined) return 'it cannot be told';
  const due = sayDue(duty.due, duty.dueMoment, now);
  return duty.standing === 'due' ? `due ${due}` : due;
}

function sayHandover(reading: Reading, handover: Entry<'case handed over'>): string {
  const check = reading.firstAfter(handover, 'handover check completed');
  const who = `${sayDay(handover.happened)}: from ${handover.from ?? 'whoever had it'} to ${handover.to}`;
  return check ? `${who}. The check was made on ${sayDay(check.happened)}.` : `${who}. The check has not been made.`;
}
