import type { Day } from '../../src/calendar/day.ts';
import { dayOf, type Instant } from '../../src/calendar/instant.ts';
import { workingDaysAfter } from '../../src/calendar/working-days.ts';
import type { CaseRecord, Entry } from '../../src/record/entry.ts';
import { standingOf, type Verdict } from '../verdict.ts';
import { judgeBehaviour } from './behaviour.ts';
import { accept, acknowledge, followOffer, meet, meetNamed, meetOwn, respond } from './meeting.ts';
import { add, begin, type Pass } from './pass.ts';

/** A verdict, with what caused it. */
export type Row = Verdict & { readonly because: readonly Entry[] };

/**
 * The lessons timed, written by hand for these cases and nothing else: one pass over the entries in the order they
 * happened, days as integers, no framework. It knows no policies, corrections, reasons or law of another day, and has to
 * be written again for each. It stands for the practical limit.
 */
export function singlePass(record: CaseRecord, asAt: Instant): readonly Row[] {
  const known = knownInOrder(record, asAt);
  const pass = begin(known);
  const { owed } = pass;
  for (let place = 0; place < known.length; place++) {
    const entry = known[place] as Entry;
    const before = owed.length;
    settle(pass, entry, 0);
    owe(pass, entry);
    // What was written down earlier on the day a thing came to be owed may be what did it.
    if (owed.length > before) settleSameDay(pass, place, before);
  }
  if (pass.ofBehaviour.length > 0) judgeBehaviour(pass);
  const today = dayOf(asAt);
  const rows: Row[] = [];
  for (const { lesson, cause, also, due, done, isReplaced } of owed) {
    if (isReplaced) continue;
    const standing = standingOf((done ?? today) > due, done);
    rows.push({ lesson, since: cause.happened, due, standing, done, because: also ? [cause, also] : [cause] });
  }
  return rows;
}

/** Entries known by then, in the order they happened: nearly that of recording, so each is moved into place. */
function knownInOrder(record: CaseRecord, asAt: Instant): readonly Entry[] {
  const known: Entry[] = [];
  for (const entry of record) {
    if (entry.recorded > asAt) continue;
    let place = known.length;
    for (; place > 0; place--) {
      const before = known[place - 1] as Entry;
      if (before.happened <= entry.happened) break;
      known[place] = before;
    }
    known[place] = entry;
  }
  return known;
}

/** What an entry calls for. */
function owe(pass: Pass, entry: Entry): void {
  const on = entry.happened;
  switch (entry.kind) {
    case 'complaint received': {
      const latest = workingDaysAfter(on, 5);
      add(pass, 'complaints/acknowledged', entry, latest);
      add(pass, 'complaints/stage-1-answered', entry, workingDaysAfter(latest, 10));
      break;
    }
    case 'professional evidence received':
      add(pass, 'circumstances/professional-evidence', entry, workingDaysAfter(on, 5));
      break;
    case 'remedy offered':
      followOffer(pass, entry);
      add(pass, 'redress/paid', entry, workingDaysAfter(on, 20));
      break;
    case 'order received':
      if (entry.due !== undefined) add(pass, 'orders/complied', entry, entry.due);
      break;
    case 'Ombudsman asked for evidence':
      add(pass, 'complaints/ombudsman-evidence', entry, entry.due ?? workingDaysAfter(on, 15));
      break;
    case 'personal data misused':
      add(pass, 'conduct/data-misuse', entry, workingDaysAfter(Math.max(on, dayOf(entry.recorded)) as Day, 1));
      break;
    case 'request made':
      add(pass, 'records/request-answered', entry, workingDaysAfter(on, 10));
      break;
    case 'case handed over':
      add(pass, 'records/handover-check', entry, workingDaysAfter(on, 2));
      break;
    case 'appointment missed':
      add(pass, 'access/missed-put-right', entry, workingDaysAfter(on, 1));
      break;
    case 'antisocial behaviour reported':
    case 'risk assessed':
    case 'person complained of spoken to':
    case 'evidence offered':
    case 'evidence taken':
      pass.ofBehaviour.push(entry);
      break;
    case 'person known':
      if (entry.age !== undefined && entry.age < 18) pass.childSince ??= on;
      break;
  }
}

/** What an entry does about the things owed, from one place in the list on. */
function settle(pass: Pass, entry: Entry, from: number): void {
  switch (entry.kind) {
    case 'complaint acknowledged':
      if (entry.stage === 1) acknowledge(pass, entry, from);
      break;
    case 'response sent':
      if (entry.stage === 1) respond(pass, entry, from);
      break;
    case 'professional evidence answered':
      meet(pass, entry, from, 'circumstances/professional-evidence');
      break;
    case 'remedy accepted':
      accept(pass, entry, from);
      break;
    case 'money paid':
      meet(pass, entry, from, 'redress/paid');
      break;
    case 'order complied with':
      meetOwn(pass, entry, from, 'orders/complied');
      break;
    case 'evidence sent to Ombudsman':
      meet(pass, entry, from, 'complaints/ombudsman-evidence');
      break;
    case 'data protection officer told':
      meetOwn(pass, entry, from, 'conduct/data-misuse');
      break;
    case 'request answered':
      meet(pass, entry, from, 'records/request-answered');
      break;
    case 'resident updated':
      meetNamed(pass, entry, from, 'records/request-answered');
      break;
    case 'missed visit put right':
      meet(pass, entry, from, 'access/missed-put-right');
      break;
    case 'handover check completed':
      meet(pass, entry, from, 'records/handover-check');
      break;
  }
}

function settleSameDay(pass: Pass, place: number, from: number): void {
  const { known } = pass;
  const day = (known[place] as Entry).happened;
  let first = place;
  while (first > 0 && (known[first - 1] as Entry).happened === day) first--;
  for (let each = first; each < place; each++) settle(pass, known[each] as Entry, from);
}
