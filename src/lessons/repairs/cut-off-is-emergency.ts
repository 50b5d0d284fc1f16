import { hours } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { emergenciesOf } from '../../record/problems/emergency-dealt-with.ts';
import { undoneBy } from '../../record/problems/problem.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const cutOffIsEmergency: Lesson = {
  id: 'repairs/cut-off-is-emergency',
  title: 'Treat being cut off, cold or in danger from smoke or fire as an emergency, within 24 hours',
  why: 'Someone who cannot get in or out, keep warm or breathe safely at home cannot wait for a routine appointment, however small the repair looks on paper.',
  cites: [
    taughtBy(
      '202327164',
      'A broken step kept a resident indoors; it was never treated as an emergency and took 102 weeks to mend.',
    ),
    taughtBy(
      '202444098',
      'A home lost its heating and had smoke in it, with a vulnerable resident and a child inside.',
    ),
  ],
  clock: byDefault(hours(24)),
  appliesFrom: always,
  isForSafety: true,

  find: (reading, clock) =>
    reading.problems.flatMap((problem) =>
      emergenciesOf(reading, problem).map(({ told, because, dealtWith }, place): Owed => {
        const undone = place === 0 ? undoneBy(problem, clock.dueAfter(told).day) : [];
        return { since: told, because: [...because, ...undone], doneBy: dealtWith };
      }),
    ),

  examples: [
    {
      name: 'the boiler is patched that night, fails again in a week, and nobody comes',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'boiler', problem: 'no heating or hot water' },
        { on: '2025-03-03', kind: 'visit made', for: 'boiler', outcome: 'temporary fix' },
        { on: '2025-03-10', kind: 'problem returned', for: 'boiler', problem: 'no heating again' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-03' },
        { standing: 'overdue', due: '2025-03-11' },
      ],
    },
    {
      name: 'a resident who cannot leave the home is still waiting after a week',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'front step broken', effect: 'cannot leave the home' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'only later does anyone say what the broken step does to her',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'front step broken', id: 'step' },
        { on: '2025-03-17', kind: 'impact told', impact: 'she has not left the house since', for: 'step' },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'overdue', due: '2025-03-18' }],
    },
    {
      name: 'the lift is out of order and someone in the home uses a wheelchair',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'lift not working' },
        { on: '2025-03-06', kind: 'works completed' },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'done late', due: '2025-03-04', done: '2025-03-06' }],
    },
    {
      name: 'the heating is back the next day',
      entries: [
        { on: '2025-01-07T18:00', kind: 'repair reported', problem: 'no heating' },
        { on: '2025-01-08T11:30', kind: 'works completed' },
      ],
      asAt: '2025-01-10',
      shows: [{ standing: 'done in time', due: '2025-01-08', done: '2025-01-08' }],
    },
    {
      name: 'a dripping tap is not an emergency',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'dripping tap in the bathroom' }],
      asAt: '2025-03-10',
      shows: [],
    },
    {
      name: 'a joiner notices a gap, judged that day to be no emergency, and found to be none',
      entries: [
        { on: '2025-03-03', kind: 'hazard reported', hazard: 'fire', effect: 'smoke might pass', source: 'joiner' },
        { on: '2025-03-03', kind: 'hazard triaged', as: 'significant', why: 'may be a gap in the fire stopping' },
        { on: '2025-03-06', kind: 'investigation concluded', finds: 'no hazard' },
      ],
      asAt: '2025-03-10',
      shows: [],
    },
    {
      name: 'a resident reports smoke, judged that day to be no emergency, and nobody comes for three days',
      entries: [
        { on: '2025-03-03', kind: 'hazard reported', hazard: 'smoke from a socket', source: 'resident' },
        { on: '2025-03-03', kind: 'hazard triaged', as: 'significant', why: 'only now and then' },
        { on: '2025-03-06', kind: 'investigation concluded', finds: 'no hazard' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done late', due: '2025-03-04', done: '2025-03-06' }],
    },
    {
      name: 'a fire door that sticks is not a fire, and a stair light is not a home without power',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'fire door sticks' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'stairs light out' },
      ],
      asAt: '2025-03-10',
      shows: [],
    },
  ],
};
