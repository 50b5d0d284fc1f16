import type { Day } from '../../calendar/day.ts';
import type { HazardName } from '../../library/law/hazards.ts';
import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import type { Reading } from '../reading.ts';
import { endedBy, isAbout, type Matter } from './hazard-answer.ts';
import {
  type Awareness,
  awarenessKinds,
  hazardsTold,
  isElsewhere,
  livedWithSince,
  type mentionKinds,
  tellsOfEmergency,
} from './hazard-awareness.ts';
import { type Conclusion, conclusionsOf } from './hazard-conclusion.ts';
import { mayBeEmergency, maySignify, type Tracks, tracksOf } from './hazard-track.ts';

/**
 * A possible hazard, from the day the landlord became aware of it. A change that matters, and a return after it was
 * put right, begin another: the law counts its days afresh from them.
 */
export type Hazard = Tracks & {
  /** What told the landlord: a report, a complaint, a survey. Its day is day zero. */
  readonly aware: Awareness;
  /** Every report of the same thing, before and since, so that what points to any of them belongs. */
  readonly reports: readonly Entry[];
  /** Which hazards the words mean; empty when the words are none we know. */
  readonly names: readonly HazardName[];
  /** What began the next one: from then on, judgements and findings are about that. */
  readonly until: Entry | undefined;
  readonly conclusions: readonly Conclusion[];
};

/** Reads each possible hazard, in the order the landlord became aware of them. Overcrowding by itself is none. */
export function readHazards(reading: Reading): readonly Hazard[] {
  const strands = readStrands(reading);
  return gather(strands, (strand) =>
    strand.beginnings.map((aware, place) => readHazard(reading, strand, aware, place)),
  ).sort((one, other) => one.aware.happened - other.aware.happened);
}

/** One thing wrong with the home, however often it is reported, changes or comes back. */
type Strand = { readonly reports: Entry[]; readonly beginnings: Awareness[]; readonly names: readonly HazardName[] };

function readHazard(reading: Reading, strand: Strand, aware: Awareness, place: number): Hazard {
  const told = hazardsTold(aware);
  const names = told.length > 0 ? told : strand.names;
  const matter = { aware, reports: strand.reports, names, until: strand.beginnings[place + 1] };
  return { ...matter, ...tracksOf(reading, matter), conclusions: conclusionsOf(reading, matter) };
}

function readStrands(reading: Reading): readonly Strand[] {
  const strands: Strand[] = [];
  for (const entry of reading.ofAnyIn(awarenessKinds)) {
    if (entry.kind === 'problem returned') comeBack(reading, strands, entry);
    else if (isReport(entry)) hear(reading, strands, entry);
    else overhear(reading, strands, entry);
  }
  for (const judgement of reading.ofAny('hazard triaged', 'investigation concluded')) {
    if (!strands.some((strand) => isAbout(reading, matterOf(strand), judgement)))
      judgeUnreported(reading, strands, judgement);
  }
  return strands;
}

/** A report: of something new, or again of something known. */
function hear(reading: Reading, strands: Strand[], report: Report): void {
  const names = hazardsTold(report);
  const known =
    report.for === undefined
      ? strands.findLast((strand) => isSameThing(reading, strand, report, names))
      : strands.find(
          (strand) => mayShare(strand, names) && strand.reports.some((one) => reading.belongsWith(report, one)),
        );
  if (known) {
    if (isFresh(reading, known, report)) known.beginnings.push(report);
    known.reports.push(report);
  } else if (isHazard(report, names)) {
    strands.push({ reports: [report], beginnings: [report], names });
  }
}

/** Something said about a hazard in passing tells the landlord of it only where nobody had before. */
function overhear(reading: Reading, strands: Strand[], mention: Entry<(typeof mentionKinds)[number]>): void {
  const names = hazardsTold(mention);
  if (names.length === 0 || isOnlyCrowding(names)) return;
  const aware = mention.kind === 'defect known' ? livedWithSince(reading, mention) : mention;
  if (aware !== mention && wasMended(reading, mention, aware)) return;
  const known = strands.find((strand) => strand.names.some((name) => names.includes(name)));
  if (!known) strands.push({ reports: aware === mention ? [mention] : [mention, aware], beginnings: [aware], names });
  else if (isNewlyAnEmergency(known, mention)) known.beginnings.push(mention);
}

/** A defect put right before the home was let is nobody’s hazard. */
function wasMended(reading: Reading, defect: Awareness, letting: Entry): boolean {
  const mended = endedBy(reading, { aware: defect, reports: [defect], names: [] }, defect);
  return mended !== undefined && mended.happened <= letting.happened;
}

/** The same thing again after it was said to be fixed; or something new, where only the words of its return tell of a hazard. */
function comeBack(reading: Reading, strands: Strand[], back: Entry<'problem returned'>): void {
  const names = hazardsTold(back);
  const isNew = names.length > 0 && !strands.some((strand) => mayShare(strand, names));
  if (isNew && !isOnlyCrowding(names)) {
    strands.push({ reports: [back], beginnings: [back], names });
    return;
  }
  for (const strand of strands) {
    if (!mayShare(strand, names) || !isAbout(reading, matterOf(strand), back)) continue;
    strand.beginnings.push(back);
    strand.reports.push(back);
  }
}

/** The landlord judged or looked into a hazard that no words on record tell of: it knew from the report it was judging. */
function judgeUnreported(
  reading: Reading,
  strands: Strand[],
  judgement: Entry<'hazard triaged' | 'investigation concluded'>,
): void {
  const isOfCrowding = reading
    .of('hazard reported')
    .some((report) => isOnlyCrowding(hazardsTold(report)) && reading.belongsWith(judgement, report));
  if (isOfCrowding) return;
  const repairs = reading.of('repair reported').filter((report) => report.happened <= judgement.happened);
  const report = repairs.findLast((repair) => judgement.for !== undefined && reading.belongsWith(judgement, repair));
  const aware = report ?? (judgement.for === undefined ? repairs.at(-1) : undefined) ?? judgement;
  strands.push({ reports: [aware], beginnings: [aware], names: [] });
}

/** Whether a report begins the days afresh: a change that matters, new danger, more than was judged to be none, or the same again after it was put right. */
function isFresh(reading: Reading, strand: Strand, report: Report): boolean {
  if (report.kind === 'hazard reported' && report.change === true) return true;
  if (isMoreThanJudged(reading, strand, report)) return true;
  const ended = endedBy(reading, matterOf(strand), strand.beginnings.at(-1) as Entry);
  return (ended !== undefined && ended.happened <= report.happened) || isNewlyAnEmergency(strand, report);
}

/** Whether a report tells what it does to somebody, which none before did, after it had been judged to be no hazard. */
function isMoreThanJudged(reading: Reading, strand: Strand, report: Report): boolean {
  if (report.effect === undefined || strand.reports.some((one) => isReport(one) && one.effect === report.effect))
    return false;
  const judged = reading
    .of('hazard triaged')
    .findLast((one) => one.happened < report.happened && isAbout(reading, matterOf(strand), one));
  return judged?.as === 'neither';
}

function isNewlyAnEmergency(strand: Strand, entry: Entry): boolean {
  return tellsOfEmergency(entry) && !strand.reports.some(tellsOfEmergency) && !strand.beginnings.some(tellsOfEmergency);
}

/**
 * Whether a report that points to nothing is of a thing already known: the same hazard, not elsewhere in the home, not
 * yet put right, and no newer under the law. What was known before the law reached it counts as new when reported since.
 */
function isSameThing(reading: Reading, strand: Strand, report: Entry, names: readonly HazardName[]): boolean {
  const latest = strand.beginnings.at(-1) as Entry;
  if (!strand.names.some((name) => names.includes(name)) || isElsewhere(strand.reports[0] as Entry, report))
    return false;
  const ended = endedBy(reading, matterOf(strand), latest);
  if (ended !== undefined && ended.happened <= report.happened) return false;
  const reach = (on: Day) => Number(mayBeEmergency(reading, names, on)) + Number(maySignify(reading, names, on, false));
  return reach(latest.happened) === reach(report.happened);
}

/** A report that names no hazard may be of any; one that names another is of something else. */
function mayShare(strand: Strand, names: readonly HazardName[]): boolean {
  return names.length === 0 || strand.names.length === 0 || strand.names.some((name) => names.includes(name));
}

function isHazard(report: Report, names: readonly HazardName[]): boolean {
  if (isOnlyCrowding(names)) return false;
  return names.length > 0 || report.kind === 'hazard reported' || tellsOfEmergency(report);
}

function isOnlyCrowding(names: readonly HazardName[]): boolean {
  return names.length > 0 && names.every((name) => name === 'overcrowding');
}

type Report = Entry<'hazard reported' | 'repair reported'>;

function isReport(entry: Entry): entry is Report {
  return entry.kind === 'hazard reported' || entry.kind === 'repair reported';
}

function matterOf(strand: Strand): Matter {
  return { aware: strand.beginnings.at(-1) as Awareness, reports: strand.reports, names: strand.names };
}
