import { daysAfter } from '../../calendar/day.ts';
import { hours, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { landlordAndTenantAct1985 } from '../../library/law/landlord-and-tenant-act-1985.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { fixFailed, madeSafe } from '../../record/problems/made-safe.ts';
import { allAbout, firstAbout, type Problem } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import { always, byPolicy, type ClockInForce, type Due, type Finding, type Lesson } from '../lesson.ts';
import { timeFor } from './time-for-priority.ts';

export const policyTimescale: Lesson = {
  id: 'repairs/policy-timescale',
  title: 'Finish the repair within your own published time for its priority',
  why: 'A landlord that publishes how long repairs take has made every resident a promise. Until it sets its own times, ours stand in: 24 hours, 7, 20 and 60 working days.',
  cites: [
    taughtBy('202202552', 'The work took far longer than the landlord’s own policy allowed.'),
    reported('2024-04', 'household circumstances', 'Use complaints to find where repairs miss the policy.'),
    cite(landlordAndTenantAct1985, 's.11'),
  ],
  // Ours, from what landlords commonly publish; the law asks for a reasonable time and fixes no number.
  clock: byPolicy({
    routine: workingDays(20),
    urgent: workingDays(7),
    emergency: hours(24),
    planned: workingDays(60),
  }),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.problems
      .filter((problem) => problem.report.kind !== 'hazard reported')
      .flatMap((problem) => spellsOf(problem).flatMap((spell) => inItsTime(reading, clock, problem, spell))),

  examples: [
    {
      name: 'a routine repair still waiting in the sixth week',
      entries: [{ on: '2025-01-06', kind: 'repair reported', problem: 'kitchen tap', priority: 'routine' }],
      asAt: '2025-02-17',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'an emergency made safe within the day, and mended later',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'burst pipe', priority: 'emergency' },
        { on: '2025-01-07T09:00', kind: 'temporary fix made' },
        { on: '2025-01-13', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-07' },
        { standing: 'done in time', due: '2025-02-04', done: '2025-01-13' },
      ],
    },
    {
      name: 'an emergency propped and taped by whoever came that evening, and mended later',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'ceiling bulging', priority: 'emergency' },
        { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix' },
        { on: '2025-01-13', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
        { standing: 'done in time', due: '2025-02-03', done: '2025-01-13' },
      ],
    },
    {
      name: 'the tarpaulin put up that evening blew off in the night, and nobody came for ten days',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'rain through the roof', priority: 'emergency' },
        { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix' },
        { on: '2025-01-07T08:00', kind: 'resident chased', says: 'the sheet has blown off and it is pouring in' },
        { on: '2025-01-17', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
        { standing: 'done late', due: '2025-01-08', done: '2025-01-17' },
        { standing: 'done in time', due: '2025-02-03', done: '2025-01-17' },
      ],
    },
    {
      name: 'it came back the next day and was patched again within hours',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'burst pipe', priority: 'emergency' },
        { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix' },
        { on: '2025-01-07T08:00', kind: 'problem returned' },
        { on: '2025-01-07T11:00', kind: 'temporary fix made' },
        { on: '2025-01-17', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
        { standing: 'done in time', due: '2025-01-08', done: '2025-01-07' },
        { standing: 'done in time', due: '2025-02-03', done: '2025-01-17' },
      ],
    },
    {
      name: 'a fix was tried that evening and did nothing',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'no lights', priority: 'emergency' },
        {
          ...{ on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix' },
          note: 'reset the board, tripped again, left off',
        },
        { on: '2025-01-13', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'done late', due: '2025-01-07', done: '2025-01-13' }],
    },
    {
      name: 'the fix holds, and somebody asks when the rest will be done',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'door kicked in', priority: 'emergency' },
        { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'temporary fix', note: 'boarded, all secure' },
        { on: '2025-01-09', kind: 'resident chased', says: 'the board is holding. When is the new door coming' },
        { on: '2025-01-13', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
        { standing: 'done in time', due: '2025-02-03', done: '2025-01-13' },
      ],
    },
    {
      name: 'an emergency made safe that evening, and left at that for months',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'sewage from the toilet', priority: 'emergency' },
        { on: '2025-01-06T22:00', kind: 'visit made', outcome: 'temporary fix' },
      ],
      asAt: '2025-04-07',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
        { standing: 'overdue', due: '2025-02-03' },
      ],
    },
    {
      name: 'made secure that night, and the day of the order kept',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'door kicked in', priority: 'emergency' },
        { on: '2025-01-06T22:00', kind: 'made secure' },
        { on: '2025-01-08', kind: 'works ordered', works: 'a new door', due: '2025-02-17' },
        { on: '2025-02-14', kind: 'works completed' },
      ],
      asAt: '2025-04-07',
      shows: [
        { standing: 'done in time', due: '2025-01-07', done: '2025-01-06' },
        { standing: 'done in time', due: '2025-02-17', done: '2025-02-14' },
      ],
    },
    {
      name: 'an emergency that was only looked at that evening',
      entries: [
        { on: '2025-01-06T20:00', kind: 'repair reported', problem: 'ceiling bulging', priority: 'emergency' },
        { on: '2025-01-06T21:00', kind: 'visit made', outcome: 'inspected' },
        { on: '2025-01-13', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'done late', due: '2025-01-07', done: '2025-01-13' }],
    },
    {
      name: 'made urgent when the risk was seen: from then on the shorter time counts',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'loose handrail', priority: 'routine' },
        { on: '2025-01-08', kind: 'priority set', priority: 'urgent' },
        { on: '2025-01-24', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'done late', due: '2025-01-17', done: '2025-01-24' }],
    },
    {
      name: 'made planned after the time had run out: too late to count',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'fence', priority: 'routine' },
        { on: '2025-02-10', kind: 'priority set', priority: 'planned' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'a wait for the programme of works that was approved, and kept to',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'roof worn', priority: 'routine' },
        { on: '2025-01-20', kind: 'left to planned works', planned: '2025-06-02', approved: 'head of repairs' },
        { on: '2025-05-27', kind: 'works completed' },
      ],
      asAt: '2025-07-07',
      shows: [{ standing: 'done in time', due: '2025-06-02', done: '2025-05-27' }],
    },
    {
      name: 'the owner above let nobody in, enforcement was decided the next day, and the day of the order was kept',
      entries: [
        { on: '2025-09-01', kind: 'repair reported', problem: 'water from the flat above', priority: 'urgent' },
        { on: '2025-09-03', kind: 'works ordered', works: 'the tray above, then our ceiling', due: '2025-10-08' },
        { on: '2025-09-08', kind: 'neighbour refused', what: 'will not let a plumber in' },
        { on: '2025-09-09', kind: 'enforcement considered', decision: 'a warning, and court on the 19th' },
        { on: '2025-10-08', kind: 'works completed' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'done in time', due: '2025-10-08', done: '2025-10-08' }],
    },
    {
      name: 'the owner above let nobody in, and that was that for a month',
      entries: [
        { on: '2025-09-01', kind: 'repair reported', problem: 'water from the flat above', priority: 'urgent' },
        { on: '2025-09-03', kind: 'works ordered', works: 'the tray above, then our ceiling', due: '2025-10-08' },
        { on: '2025-09-08', kind: 'neighbour refused', what: 'will not let a plumber in' },
        { on: '2025-10-06', kind: 'enforcement considered', decision: 'a warning' },
        { on: '2025-10-08', kind: 'works completed' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'done late', due: '2025-09-10', done: '2025-10-08' }],
    },
    {
      name: 'a neighbour lets nobody in, and it is decided to do nothing about that',
      entries: [
        { on: '2025-09-01', kind: 'repair reported', problem: 'water from the flat above', priority: 'urgent' },
        { on: '2025-09-03', kind: 'works ordered', works: 'the tray above, then our ceiling', due: '2025-10-08' },
        { on: '2025-09-08', kind: 'neighbour refused', what: 'will not let a plumber in' },
        { on: '2025-09-09', kind: 'enforcement considered', decision: 'no action, wait and see' },
        { on: '2025-10-08', kind: 'works completed' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'done late', due: '2025-09-10', done: '2025-10-08' }],
    },
    {
      name: 'leaseholders had to be asked before a new roof: patched in the week, and the days given kept',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
        { on: '2025-02-06', kind: 'section 20 checked', needed: true },
        { on: '2025-02-07', kind: 'temporary fix made', what: 'patched and sheeted' },
        { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
        { on: '2025-05-12', kind: 'works ordered', works: 'a new roof', due: '2025-07-04' },
        { on: '2025-07-03', kind: 'works completed' },
      ],
      asAt: '2025-09-01',
      shows: [{ standing: 'done in time', due: '2025-07-04', done: '2025-07-03' }],
    },
    {
      name: 'leaseholders had to be asked, and the patch let the rain in for months',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
        { on: '2025-02-06', kind: 'section 20 checked', needed: true },
        { on: '2025-02-07', kind: 'temporary fix made', what: 'patched and sheeted' },
        { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
        { on: '2025-03-03', kind: 'problem returned', problem: 'rain in again' },
        { on: '2025-06-02', kind: 'works completed' },
      ],
      asAt: '2025-09-01',
      shows: [{ standing: 'done late', due: '2025-02-12', done: '2025-06-02' }],
    },
    {
      name: 'leaseholders had to be asked, and the rain came in meanwhile',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
        { on: '2025-02-06', kind: 'section 20 checked', needed: true },
        { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
        { on: '2025-06-02', kind: 'works completed' },
      ],
      asAt: '2025-09-01',
      shows: [{ standing: 'done late', due: '2025-02-12', done: '2025-06-02' }],
    },
    {
      name: 'leaseholders had to be asked, and the day given went by',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'slates off the roof', priority: 'urgent' },
        { on: '2025-02-06', kind: 'section 20 checked', needed: true },
        { on: '2025-02-07', kind: 'temporary fix made', what: 'patched and sheeted' },
        { on: '2025-02-10', kind: 'works date given', due: '2025-06-02' },
      ],
      asAt: '2025-09-01',
      shows: [{ standing: 'overdue', due: '2025-06-02' }],
    },
    {
      name: 'one of two causes has no works of its own, and the resident says the next week that it is fixed',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'water through the roof', priority: 'urgent' },
        { on: '2025-01-07', kind: 'survey made', finds: ['slipped slates', 'worn roof covering'] },
        { on: '2025-01-15', kind: 'works completed', works: 'new roof covering', causes: ['worn roof covering'] },
        { on: '2025-01-22', kind: 'resident confirmed fixed' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'done in time', due: '2025-01-15', done: '2025-01-15' }],
    },
    {
      name: 'one of two causes has no works of its own, and two months on it is fixed',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'water through the roof', priority: 'urgent' },
        { on: '2025-01-07', kind: 'survey made', finds: ['slipped slates', 'worn roof covering'] },
        { on: '2025-01-15', kind: 'works completed', works: 'new roof covering', causes: ['worn roof covering'] },
        { on: '2025-03-17', kind: 'resident confirmed fixed' },
      ],
      asAt: '2025-04-14',
      shows: [{ standing: 'done late', due: '2025-01-15', done: '2025-03-17' }],
    },
    {
      name: 'no priority was recorded, so the routine time is taken; mended inside it',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'leaking gutter' },
        { on: '2025-01-27', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'done in time', due: '2025-02-03', done: '2025-01-27' }],
    },
    {
      name: 'the landlord’s own policy gives ten days',
      entries: [
        {
          on: '2024-04-01',
          kind: 'policy set',
          lesson: 'repairs/policy-timescale',
          limit: 'routine',
          count: 10,
          unit: 'working days',
        },
        { on: '2025-01-06', kind: 'repair reported', problem: 'leaking gutter' },
        { on: '2025-01-27', kind: 'works completed' },
      ],
      asAt: '2025-02-17',
      shows: [{ standing: 'done late', due: '2025-01-20', done: '2025-01-27' }],
    },
    {
      name: 'no repair reported',
      entries: [{ on: '2025-01-06', kind: 'complaint received' }],
      asAt: '2025-02-17',
      shows: [],
    },
  ],
};

type Spell = { readonly began: Problem['report']; readonly ended: Entry | undefined };

/** From the report, and from each time it came back, to the works that were said to end it. */
function spellsOf(problem: Problem): readonly Spell[] {
  const ends = [...problem.undone.map(({ ended }) => ended), finished(problem)];
  const beginnings = [problem.report, ...problem.undone.map(({ by }) => by)];
  return beginnings.flatMap((began, place) => (isReport(began) ? [{ began, ended: ends[place] }] : []));
}

/** Where the resident soon says that it is fixed, it was since the last works, whatever causes these name. */
function finished({ ended, completions }: Problem): Entry | undefined {
  if (ended?.kind !== 'resident confirmed fixed') return ended;
  const last = completions.findLast(({ happened }) => happened <= ended.happened);
  return last && daysAfter(last.happened, 14) >= ended.happened ? last : ended;
}

function isReport(entry: Entry): entry is Problem['report'] {
  return entry.kind === 'repair reported' || entry.kind === 'hazard reported' || entry.kind === 'problem returned';
}

function inItsTime(
  reading: Reading,
  clock: ClockInForce,
  problem: Problem,
  { began, ended }: Spell,
): readonly Finding[] {
  const { priority, due, because } = timeFor(reading, clock, problem, began);
  const safe = priority === 'emergency' ? madeSafe(reading, problem, began) : undefined;
  const refused = firstAbout(reading, problem, began, 'works refused');
  const over = earliest<Entry>(refused, ended);
  const first = { since: began, because, limit: priority, due, doneBy: earliest<Entry>(safe, over) };
  if (!safe || safe.kind === 'moved out' || (over && over.happened <= safe.happened)) return [first];
  const back = timesBack(reading, clock, problem, safe, over);
  if (safe.happened > due.day || (over && over.happened <= due.day)) return [first, ...back];
  return [
    first,
    ...back,
    { since: safe, because: [began], limit: 'routine', due: dayForRest(reading, clock, problem, safe), doneBy: over },
  ];
}

/** An emergency whose fix for now did not hold is one again from each time that was told. */
function timesBack(
  reading: Reading,
  clock: ClockInForce,
  problem: Problem,
  safe: Entry,
  over: Entry | undefined,
): readonly Finding[] {
  const back = fixFailed(reading, problem, safe);
  if (!back || (over && isFrom(back, over))) return [];
  const again = madeSafe(reading, problem, back);
  return [
    {
      since: back,
      because: [safe],
      limit: 'emergency',
      due: clock.dueAfter(back, 'emergency'),
      doneBy: earliest<Entry>(again, over),
    },
    ...(again && again.kind !== 'moved out' ? timesBack(reading, clock, problem, again, over) : []),
  ];
}

/** Once an emergency is over, what is left to do has a routine repair’s time, or until the day it was ordered for by then. */
function dayForRest(reading: Reading, clock: ClockInForce, problem: Problem, safe: Entry): Due {
  const routine = clock.dueAfter(safe, 'routine');
  const ordered = allAbout(reading, problem, 'works ordered').findLast(
    (order) => order.due !== undefined && isFrom(order, safe) && order.happened <= routine.day,
  );
  return ordered?.due === undefined ? routine : { ...routine, day: ordered.due };
}
