import type { Day } from '../calendar/day.ts';
import { dayOf, type Instant } from '../calendar/instant.ts';
import { type Behaviour, readBehaviour } from './behaviour/behaviour.ts';
import { mayComeOf } from './comes-of.ts';
import { type Apology, readApologies } from './complaints/apology.ts';
import { type Complaint, readComplaints } from './complaints/complaint.ts';
import { correct } from './correction.ts';
import type { CaseRecord, Entry, Happening, KindName } from './entry.ts';
import { kindNames } from './entry.ts';
import { withDayZero } from './finding/day-zero.ts';
import { type Hazard, readHazards } from './hazards/hazard.ts';
import { type Household, readHousehold } from './household/household.ts';
import { inOrder, insertInOrder, isAfter, together } from './in-order.ts';
import { type Move, readMove } from './moves/move.ts';
import { type Problem, readProblems } from './problems/problem.ts';
import { onceFor } from './remembered.ts';

/**
 * Reads a record as it was known at a moment: entries recorded later are not there, corrections known by then are made,
 * and what was reported begins on the day it is accepted that the landlord knew.
 * The same record and moment always give the same reading.
 */
export function read(record: CaseRecord, asAt: Instant): Reading {
  const first = new Reading(asAt, record);
  const corrected = first.of('entry corrected').length === 0 ? record : correct(record, asAt);
  const reading = corrected === record ? first : new Reading(asAt, corrected, record);
  const accepted = reading.of('day zero accepted');
  return accepted.length === 0 ? reading : new Reading(asAt, withDayZero(corrected, accepted), record);
}

/**
 * What was known at a moment, in parts that lessons can use. Each part is worked out once, when first asked for; a
 * class only so that the parts can be read as plain properties without being worked out beforehand.
 */
export class Reading {
  readonly #moment: Instant;
  readonly #kinds: readonly KindName[];
  readonly #entriesByKind: readonly (readonly Entry[] | undefined)[];
  #record: CaseRecord;
  readonly #written: CaseRecord;
  #asAt: Day | undefined;
  #entries: readonly Entry[] | undefined;
  #byId: Map<string, Entry> | undefined;
  #household: Household | undefined;
  #problems: readonly Problem[] | undefined;
  #hazards: readonly Hazard[] | undefined;
  #complaints: readonly Complaint[] | undefined;
  #apologies: readonly Apology[] | undefined;
  #behaviour: Behaviour | undefined;
  #move: Move | undefined;
  // Two lists and no map: there are some fifteen, and looking through them costs less than hashing a function.
  readonly #works: ((reading: Reading) => unknown)[] = [];
  readonly #parts: unknown[] = [];

  /** `written` is the record before what was put right in it, where anything was. */
  constructor(moment: Instant, record: CaseRecord, written: CaseRecord = record) {
    this.#moment = moment;
    this.#record = record;
    this.#written = written;
    const { kinds, lists } = listByKind(moment, record);
    this.#kinds = kinds;
    this.#entriesByKind = lists;
  }

  /** The last moment the reading knows of. */
  get moment(): Instant {
    return this.#moment;
  }

  /** The last day the reading knows of: the London day of its moment. */
  get asAt(): Day {
    this.#asAt ??= dayOf(this.moment);
    return this.#asAt;
  }

  /** Every entry of one kind, in the order they happened. */
  of<K extends KindName>(kind: K): readonly Entry<K>[] {
    return (this.#entriesByKind[placeOf.get(kind) as number] ?? none) as readonly Entry[] as readonly Entry<K>[];
  }

  /** The kinds of which there is an entry. */
  get kinds(): readonly KindName[] {
    return this.#kinds;
  }

  /** Every entry of several kinds, in the order they happened. */
  ofAny<K extends KindName>(...kinds: readonly K[]): readonly Entry<K>[] {
    return this.#atPlaces(kinds.map(placeOfKind)) as readonly Entry[] as readonly Entry<K>[];
  }

  /** The same for a list of kinds that is kept: where each of them is to be found is looked up once. */
  ofAnyIn<K extends KindName>(kinds: readonly K[]): readonly Entry<K>[] {
    return this.#atPlaces(placesOf(kinds)) as readonly Entry[] as readonly Entry<K>[];
  }

  #atPlaces(places: readonly number[]): readonly Entry[] {
    let found = none;
    for (const place of places) {
      const entries = this.#entriesByKind[place];
      // Most often only one of the kinds is there, and its list is in order as it is.
      if (entries !== undefined) found = found.length === 0 ? entries : together(found, entries);
    }
    return found;
  }

  /** Every entry known, in the order they happened. */
  get entries(): readonly Entry[] {
    return this.#inOrder();
  }

  /** The entry with this id, if it is known. */
  entry(id: string | undefined): Entry | undefined {
    if (id === undefined) return undefined;
    this.#byId ??= this.#listById();
    return this.#byId.get(id);
  }

  /** An entry as it was first written down, before it was put right. */
  asFirstWritten<K extends KindName>(entry: Entry<K>): Entry<K> {
    if (entry.corrected === undefined) return entry;
    return (this.#written.find(({ id }) => id === entry.id) as Entry<K> | undefined) ?? entry;
  }

  /**
   * The first entry of one kind, on or after the day of `cause`, that answers it: that points to it with `for`, or to
   * what it is itself for, or to nothing in particular. `test` may ask more of it.
   */
  firstAfter<K extends KindName>(
    cause: Happening,
    kind: K,
    test?: (answer: Entry<K>) => boolean,
  ): Entry<K> | undefined {
    for (const entry of this.of(kind)) {
      if (isAfter(entry, cause) && this.#answers(entry, cause) && (!test || test(entry))) return entry;
    }
    return undefined;
  }

  /** The first entry of any of these kinds that answers `cause`; see `firstAfter`. */
  firstOfAnyAfter<K extends KindName>(cause: Happening, ...kinds: readonly K[]): Entry<K> | undefined {
    let first: Entry<K> | undefined;
    for (const kind of kinds) {
      const found = this.firstAfter(cause, kind);
      if (found && (!first || inOrder(found, first) < 0)) first = found;
    }
    return first;
  }

  /** The first entry of any of these kinds, on or after the day of `cause`, that points to it itself; `test` may ask more of it. */
  firstNaming<K extends KindName>(
    cause: Happening,
    kinds: readonly K[],
    test?: (answer: Entry<K>) => boolean,
  ): Entry<K> | undefined {
    let first: Entry<K> | undefined;
    for (const kind of kinds) {
      for (const entry of this.of(kind) as readonly Entry<K>[]) {
        if (entry.for !== cause.id || !isAfter(entry, cause) || (test && !test(entry))) continue;
        if (!first || inOrder(entry, first) < 0) first = entry;
        break;
      }
    }
    return first;
  }

  /** Every entry of one kind, on or after the day of `cause`, that answers it; see `firstAfter`. */
  allAfter<K extends KindName>(cause: Happening, kind: K): readonly Entry<K>[] {
    const entries = this.of(kind);
    if (entries.length === 0) return entries;
    return entries.filter((entry) => isAfter(entry, cause) && this.#answers(entry, cause));
  }

  /** Whether `entry` belongs with `cause`, whenever it happened. */
  belongsWith(entry: Happening, cause: Happening): boolean {
    return this.#answers(entry, cause);
  }

  /** Whether an entry points to the one with this id, itself or by what it is for. */
  leadsBack(entry: Happening, id: string | undefined): boolean {
    return id !== undefined && this.#leadsTo(entry, id);
  }

  #inOrder(): readonly Entry[] {
    this.#entries ??= knownInOrder(this.#moment, this.#record);
    return this.#entries;
  }

  #listById(): Map<string, Entry> {
    const byId = new Map<string, Entry>();
    for (const entry of this.#record) if (entry.recorded <= this.#moment) byId.set(entry.id, entry);
    return byId;
  }

  #answers(entry: Happening, cause: Happening): boolean {
    const target = entry.for;
    if (target === undefined || target === cause.id) return true;
    if (target === cause.for || this.#leadsTo(entry, cause.id) || this.#leadsTo(cause, target)) return true;
    return mayComeOf(this, cause, target);
  }

  /** Whether following `for` from an entry reaches the one with this id. */
  #leadsTo(entry: Happening, id: string): boolean {
    let at: Happening | undefined = entry;
    for (let steps = 0; at?.for !== undefined && steps < longestChain; steps++) {
      if (at.for === id) return true;
      at = this.entry(at.for);
    }
    return false;
  }

  /** Who lives here and what they need. */
  get household(): Household {
    this.#household ??= readHousehold(this);
    return this.#household;
  }

  /** Each thing reported wrong with the home, from its first report until it is put right. */
  get problems(): readonly Problem[] {
    this.#problems ??= readProblems(this);
    return this.#problems;
  }

  /** Each possible hazard and how it was dealt with. */
  get hazards(): readonly Hazard[] {
    this.#hazards ??= readHazards(this);
    return this.#hazards;
  }

  /** Each complaint through its two stages. */
  get complaints(): readonly Complaint[] {
    this.#complaints ??= readComplaints(this);
    return this.#complaints;
  }

  /** Each apology, alone or inside a response. */
  get apologies(): readonly Apology[] {
    this.#apologies ??= readApologies(this);
    return this.#apologies;
  }

  /** The antisocial behaviour reported, incident by incident. */
  get behaviour(): Behaviour {
    this.#behaviour ??= readBehaviour(this);
    return this.#behaviour;
  }

  /** Why the household may need to move, and where that stands. */
  get move(): Move {
    this.#move ??= readMove(this);
    return this.#move;
  }

  /** The same reading with more entries beside its own, such as what its words tell of. */
  with(more: readonly Entry[]): Reading {
    return new Reading(this.#moment, [...this.#record, ...more], this.#written);
  }

  /** What `work` makes of this reading, worked out once: for parts that few records need, kept beside what reads them. */
  part<Part>(work: (reading: Reading) => Part): Part {
    const place = this.#works.indexOf(work);
    if (place !== -1) return this.#parts[place] as Part;
    const part = work(this);
    this.#works.push(work);
    this.#parts.push(part);
    return part;
  }
}

const none: readonly Entry[] = [];
const longestChain = 50;
const placeOf: ReadonlyMap<string, number> = new Map(kindNames.map((name, place) => [name, place]));
const placeOfKind = (kind: KindName) => placeOf.get(kind) as number;
const placesOf = onceFor((kinds: readonly KindName[]): readonly number[] => kinds.map(placeOfKind));

type ByKind = {
  readonly kinds: readonly KindName[];
  readonly lists: readonly (readonly Entry[] | undefined)[];
};

/** The entries known at a moment, those of each kind in the order they happened, at the place of their kind. */
function listByKind(moment: Instant, record: CaseRecord): ByKind {
  const kinds: KindName[] = [];
  const lists = new Array<Entry[] | undefined>(kindNames.length);
  for (const entry of record) {
    if (entry.recorded > moment) continue;
    const place = placeOf.get(entry.kind) as number;
    const same = lists[place];
    if (same === undefined) {
      kinds.push(entry.kind);
      lists[place] = [entry];
    } else insertInOrder(same, entry);
  }
  return { kinds, lists };
}

/** The entries known at a moment, in order: they mostly stand so in the record. */
function knownInOrder(moment: Instant, record: CaseRecord): readonly Entry[] {
  const known: Entry[] = [];
  for (const entry of record) if (entry.recorded <= moment) insertInOrder(known, entry);
  return known;
}
