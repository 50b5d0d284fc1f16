import type { Instant } from '../../calendar/instant.ts';
import type { CaseRecord, Entry, Subject } from '../entry.ts';
import { bringsInAbuse, isSensitive, isSensitiveByKind } from './sensitive.ts';

/**
 * The record as somebody may see it. Those who may not see what is sensitive see neither such an entry, nor what
 * answers, concerns or corrects it, nor that anything is missing: a person known to have lived with abuse is shown
 * without it, with whatever else they need. What only words told of abuse is shown again once the restriction they put on
 * the case was lifted: whoever lifts it has read them. Gives the same record to those who may see all.
 */
export function visibleRecord(record: CaseRecord, canSeeSensitive: boolean): CaseRecord {
  if (canSeeSensitive) return record;
  const byId = new Map(record.map((entry) => [entry.id, entry]));
  const lifted = lastLifted(record);
  const tells = (entry: Entry) => tellsAnything(entry, lifted);
  const hidden = new Set<string>();
  const shownFor = new Map<string, Entry>();
  // An entry may be written before the one it points to is met, so this goes on until nothing more is found.
  for (let found = -1; found !== hidden.size; ) {
    found = hidden.size;
    for (const entry of record) {
      if (hidden.has(entry.id)) continue;
      if (
        pointsTo(entry, hidden) ||
        entry.kind === 'record looked at' ||
        (tells(entry) && tellsOnlyThat(entry)) ||
        correctsToThat(entry, byId, lifted)
      )
        hidden.add(entry.id);
      else if (tells(entry) && !shownFor.has(entry.id)) shownFor.set(entry.id, withoutIt(entry));
    }
    // What corrects or follows from the part taken out would give it away.
    for (const entry of record)
      if (pointsTo(entry, shownFor) && (entry.kind === 'entry corrected' || tells(entry))) hidden.add(entry.id);
  }
  return record.flatMap((entry) => (hidden.has(entry.id) ? [] : [shownFor.get(entry.id) ?? entry]));
}

/**
 * The record of a case as somebody sees it who is named on it, and may not know what its household told of danger: all that
 * stands on the case itself, and of the rest what everybody may see.
 */
export function visibleOnCase(record: CaseRecord, subject: Subject): CaseRecord {
  const shown = new Map(visibleRecord(record, false).map((entry) => [entry.id, entry]));
  return record.flatMap((entry) => (entry.subject === subject ? [entry] : (shown.get(entry.id) ?? [])));
}

function pointsTo(entry: Entry, ids: { has(id: string): boolean }): boolean {
  return (entry.for !== undefined && ids.has(entry.for)) || (entry.about !== undefined && ids.has(entry.about));
}

/** For each case whose restriction was last lifted, and that not taken back, when that was written down. */
type Lifted = ReadonlyMap<Subject, Instant>;

function lastLifted(record: CaseRecord): Lifted {
  const lifted = new Map<Subject, Instant>();
  const withdrawn = new Set(
    record.map((entry) => (entry.kind === 'entry corrected' && entry.withdrawn ? entry.for : '')),
  );
  for (const { id, kind, subject, recorded } of record) {
    if (withdrawn.has(id)) continue;
    if (kind === 'restriction lifted') lifted.set(subject, recorded);
    if (kind === 'case restricted') lifted.delete(subject);
  }
  return lifted;
}

/** Whether anything in an entry is sensitive; on a household’s record any words may be, the end of a need as its beginning. */
function tellsAnything(entry: Entry, lifted: Lifted): boolean {
  const since = lifted.get(entry.subject);
  const isToldIn = since === undefined || entry.recorded > since ? isSensitive : isSensitiveByKind;
  return isToldIn(entry) || (entry.subject.startsWith('household:') && isSensitiveNeeds(textsIn(entry)));
}

/** Whether an entry would say nothing without what is sensitive in it, or says it in words that cannot be taken apart. */
function tellsOnlyThat(entry: Entry): boolean {
  switch (entry.kind) {
    case 'person known':
      return isSensitiveNeeds([entry.person]);
    case 'need disclosed':
    case 'need ended':
      return isSensitiveNeeds([entry.person]) || entry.needs.every((need) => isSensitiveNeeds([need]));
    default:
      return true;
  }
}

/** A person’s entry with what is sensitive taken out, and the words round it, which may tell of it too. */
function withoutIt(entry: Entry): Entry {
  if (entry.kind !== 'person known' && entry.kind !== 'need disclosed' && entry.kind !== 'need ended') return entry;
  const needs = (entry.needs ?? []).filter((need) => !isSensitiveNeeds([need]));
  return {
    ...entry,
    needs: needs.length === 0 ? undefined : needs,
    note: undefined,
    by: undefined,
    ...(entry.kind === 'need disclosed' && { source: undefined }),
  } as Entry;
}

function correctsToThat(entry: Entry, byId: ReadonlyMap<string, Entry>, lifted: Lifted): boolean {
  if (entry.kind !== 'entry corrected' || entry.for === undefined) return false;
  const corrected = byId.get(entry.for);
  // What a correction brings in was told when it was made.
  const recorded = bringsInAbuse(entry) ? entry.recorded : corrected?.recorded;
  return corrected !== undefined && tellsAnything({ ...corrected, ...entry.now, recorded } as Entry, lifted);
}

/** Every word written in an entry, those a correction puts in it included. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The same words as make a need told of a person sensitive. */
function isSensitiveNeeds(needs: readonly string[]): boolean {
  return isSensitive({ kind: 'need disclosed', person: '', needs } as unknown as Entry);
}
