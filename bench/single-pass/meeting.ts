import { workingDaysAfter } from '../../src/calendar/working-days.ts';
import type { LessonId } from '../../src/lessons/lesson.ts';
import type { Entry } from '../../src/record/entry.ts';
import { answers, entryFor, type Owed, type Pass } from './pass.ts';

/** Done by an entry that answers the cause. */
export function meet(pass: Pass, entry: Entry, from: number, lesson: LessonId): void {
  const { owed } = pass;
  for (let place = from; place < owed.length; place++) {
    const one = owed[place] as Owed;
    if (one.lesson === lesson && one.done === undefined && answers(pass, entry, one.cause)) one.done = entry.happened;
  }
}

/** Done by an entry that answers the cause, unless it names another of the same kind. */
export function meetOwn(pass: Pass, entry: Entry, from: number, lesson: LessonId): void {
  const { owed } = pass;
  for (let place = from; place < owed.length; place++) {
    const one = owed[place] as Owed;
    if (one.lesson !== lesson || one.done !== undefined) continue;
    const named = entry.for === undefined || entry.for === one.cause.id ? undefined : entryFor(pass, entry.for);
    if (named?.kind !== one.cause.kind) one.done = entry.happened;
  }
}

/** Done only by an entry that names the cause. */
export function meetNamed({ owed }: Pass, entry: Entry, from: number, lesson: LessonId): void {
  if (entry.for === undefined) return;
  for (let place = from; place < owed.length; place++) {
    const one = owed[place] as Owed;
    if (one.lesson === lesson && one.done === undefined && one.cause.id === entry.for) one.done = entry.happened;
  }
}

/** The first acknowledgement starts the clock of the answer, if it came before the last day for it. */
export function acknowledge(pass: Pass, entry: Entry, from: number): void {
  const complaint = complaintNamed(pass, entry);
  for (let place = from; place < pass.owed.length; place++) {
    const one = pass.owed[place] as Owed;
    if (complaint !== undefined && complaint !== one.cause) continue;
    if (one.lesson === 'complaints/acknowledged') one.done ??= entry.happened;
    else if (one.lesson === 'complaints/stage-1-answered' && one.also === undefined) {
      one.also = entry;
      const due = workingDaysAfter(entry.happened, 10);
      if (due < one.due) one.due = due;
    }
  }
}

/** An answer settles the complaint, and its acknowledgement if there was none. */
export function respond(pass: Pass, entry: Entry, from: number): void {
  const complaint = complaintNamed(pass, entry);
  for (let place = from; place < pass.owed.length; place++) {
    const one = pass.owed[place] as Owed;
    if (complaint !== undefined && complaint !== one.cause) continue;
    if (one.lesson === 'complaints/acknowledged' || one.lesson === 'complaints/stage-1-answered') {
      one.done ??= entry.happened;
    }
  }
}

/** An offer is to be paid within its limit of being accepted. */
export function accept(pass: Pass, entry: Entry, from: number): void {
  for (let place = from; place < pass.owed.length; place++) {
    const one = pass.owed[place] as Owed;
    if (one.lesson !== 'redress/paid' || one.also !== undefined || !answers(pass, entry, one.cause)) continue;
    one.also = entry;
    one.due = workingDaysAfter(entry.happened, 20);
  }
}

/** Another offer, unless of less, takes the place of one that was neither accepted nor paid; what was settled by then stands. */
export function followOffer(pass: Pass, next: Entry): void {
  for (const one of pass.owed) {
    if (one.lesson !== 'redress/paid' || one.isFollowed || one.cause.happened === next.happened) continue;
    if (!answers(pass, next, one.cause)) continue;
    one.isFollowed = true;
    const settled = Math.min(one.also?.happened ?? Number.POSITIVE_INFINITY, one.done ?? Number.POSITIVE_INFINITY);
    one.isReplaced = settled >= next.happened && (sumOf(next) ?? Number.POSITIVE_INFINITY) >= (sumOf(one.cause) ?? 0);
  }
}

function sumOf(offer: Entry): number | undefined {
  return offer.kind === 'remedy offered' ? offer.sum : undefined;
}

function complaintNamed(pass: Pass, entry: Entry): Entry | undefined {
  let at = entry.for === undefined ? undefined : entryFor(pass, entry.for);
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (at.kind === 'complaint received') return at;
    at = at.for === undefined ? undefined : entryFor(pass, at.for);
  }
  return undefined;
}

const longestChain = 50;
