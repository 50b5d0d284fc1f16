import { hours, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { landlordAndTenantAct1985 } from '../../library/law/landlord-and-tenant-act-1985.ts';
import { repairSpells } from '../../record/problems/repair-spell.ts';
import { always, byPolicy, type Lesson } from '../lesson.ts';
import { inItsTime } from './in-its-time.ts';

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
      .flatMap((problem) => repairSpells(problem).flatMap((spell) => inItsTime(reading, clock, problem, spell))),

  examples: [
    {
      name: 'an emergency is made safe a day late, and the rest takes three months',
      entries: [
        { on: '2025-02-10', kind: 'repair reported', id: 'ht', problem: 'no heating', priority: 'emergency' },
        { on: '2025-02-12', kind: 'temporary fix made', for: 'ht', what: 'heaters lent' },
        { on: '2025-05-12', kind: 'works completed', for: 'ht' },
      ],
      asAt: '2025-06-02',
      shows: [
        { standing: 'done late', due: '2025-02-11', done: '2025-02-12' },
        { standing: 'done late', due: '2025-03-11', done: '2025-05-12' },
      ],
    },
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
