import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { faultBehind, isInSharedParts, leaseOf } from '../../record/problems/lease.ts';
import { explainsResponsibility } from '../../record/problems/lease-explained.ts';
import type { Reading } from '../../record/reading.ts';
import { isFromThem } from '../../record/what-it-says.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const responsibilityDecided: Lesson = {
  id: 'homeowners/responsibility-decided',
  title: 'Decide who is responsible under the lease, and explain it, within 10 working days',
  why: 'A leaseholder or shared owner who is not told whose repair it is can neither wait for it nor arrange it. Early, plain words save months.',
  cites: [
    taughtBy('202342027', 'A homeowner’s case that the report rests on, without telling its story.'),
    reported('2025-12', 'homeownership', 'Talk early, keep records, and know what the lease makes the landlord’s.'),
    reported('2025-12', 'section 20', 'With shared owners and leaseholders, be sure who is responsible.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => {
    const lease = leaseOf(reading);
    const damage = reading.of('internal damage reported').filter((reported) => !isOfProblem(reading, reported));
    return [
      ...(lease ? reading.problems : [])
        .filter(({ report }) => report.kind !== 'repair reported' || !isInSharedParts(report))
        .map(({ report, ended }) => ({
          since: report,
          because: lease && [lease],
          doneBy: decisionOn(reading, report),
          endedBy: ended,
        })),
      ...damage.map((reported) => ({
        since: reported,
        doneBy: decisionOn(reading, reported),
        endedBy: firstOnCase(reading, reported, reported, 'works completed', 'case closed'),
      })),
    ];
  },

  examples: [
    {
      name: 'a shared owner reported a leaking window and heard nothing of whose it is',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'shared ownership' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'leaking window' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'decided and explained a week later',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'roof' },
        { on: '2025-03-10', kind: 'responsibility decided', who: 'landlord', explained: true },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-10' }],
    },
    {
      name: 'decided in time, explained only by a letter a month later',
      entries: [
        { on: '2025-03-03', kind: 'internal damage reported', cause: 'not known' },
        { on: '2025-03-10', kind: 'responsibility decided', who: 'resident', explained: false, id: 'decision' },
        { on: '2025-04-07', kind: 'letter sent', says: 'why the lease makes it yours', for: 'decision' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done late', due: '2025-03-17', done: '2025-04-07' }],
    },
    {
      name: 'the lift of the block is nobody’s to decide about',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'lift out of order again', place: 'block' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'a communal pipe that leaks into the home, and a stairlift in it, are',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'communal pipe leaking through', place: 'bathroom' },
        { on: '2025-03-04', kind: 'repair reported', problem: 'stairlift stuck', place: 'stairs in flat' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'overdue', due: '2025-03-17' },
        { standing: 'overdue', due: '2025-03-18' },
      ],
    },
    {
      name: 'a letter says whose it is by the clause of the lease',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'roof' },
        {
          ...{ on: '2025-03-10', kind: 'letter sent' },
          says: 'Under clause 4(2) of your lease the roof belongs to the structure, so we are responsible for the repair.',
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-10' }],
    },
    {
      name: 'the letter says only that it is looked into',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'roof' },
        { on: '2025-03-10', kind: 'letter sent', says: 'We are looking into who is responsible under your lease.' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'a tenant’s repair is the landlord’s without any deciding',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'tenancy' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'roof' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** Damage told of under a repair, or a repair under the damage, is one matter with it. */
function isOfProblem(reading: Reading, damage: Entry<'internal damage reported'>): boolean {
  if (!leaseOf(reading)) return false;
  const fault = faultBehind(reading, damage);
  return reading.problems.some(({ report }) => fault?.id === report.id || report.for === damage.id);
}

/** The decision once it was explained: with it, or in what was sent about it. */
function decisionOn(reading: Reading, report: Entry): Entry | undefined {
  const decisions = allOnCase(reading, report, report, 'responsibility decided');
  const explained = decisions.find((decided) => decided.explained !== false);
  const unexplained = decisions.find((decided) => decided.explained === false);
  const isOfIt = (entry: Entry) => unexplained !== undefined && entry.for === unexplained.id;
  return earliest<Entry>(
    explained,
    reading.of('letter sent').find(isOfIt),
    reading.of('resident updated').find(isOfIt),
    allOnCase(reading, report, report, 'letter sent', 'resident updated').find(isExplanation),
  );
}

/** Our own letter or update whose words say whose it is under the lease. */
function isExplanation(told: Entry<'letter sent' | 'resident updated'>): boolean {
  return told.says !== undefined && explainsResponsibility(told.says) && !isFromThem(told);
}
