import { atOnce, workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { prioritiesTooLow } from '../../record/problems/priority.ts';
import { doneOrEnded, forNow } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const priorityFollowsRisk: Lesson = {
  id: 'circumstances/priority-follows-risk',
  title: 'Set or raise the priority of this work: somebody here is at greater risk',
  why: 'How soon something must be mended depends on who is living with it. Mould, cold or a broken step is not routine for a small child, an older person or someone who is ill.',
  cites: [
    reported(
      '2025-01',
      'prioritisation',
      'A small matter in one home is urgent in another: let the household decide how soon.',
    ),
    taughtBy(
      '202202552',
      'The resident’s age and vulnerability called for more urgency; the last repair took nearly two years.',
    ),
    taughtBy('202500917', 'Knowing that the resident was vulnerable changed nothing in how the repair was done.'),
    reported('2024-04', 'household circumstances', 'See age and vulnerability early and let them set the pace.'),
  ],
  /** Where no priority is on record at all, ten working days without one or any works is what shows it was treated as routine. */
  clock: byDefault({ 'set too low': atOnce, 'never set': workingDays(10) }),
  appliesFrom: always,

  find: (reading) =>
    reading.problems.flatMap((problem) =>
      prioritiesTooLow(reading, problem).map(({ since, because, wasSet, raised }) => ({
        since,
        because,
        limit: wasSet ? 'set too low' : 'never set',
        ...doneOrEnded(raised, 'risk assessed', ...forNow),
      })),
    ),

  examples: [
    {
      name: 'nothing in it could hurt him until there was water in the lights: from that day',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 80 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'shower leaks' },
        { on: '2025-09-01', kind: 'repair reported', for: 'r', problem: 'water in the lights, no power' },
      ],
      asAt: '2025-10-01',
      shows: [{ standing: 'overdue', due: '2025-09-15' }],
    },
    {
      name: 'mould in an older resident’s home, marked as routine',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', age: 81 },
        { on: '2025-03-10', kind: 'repair reported', problem: 'damp and mould', priority: 'routine' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'a high risk is assessed and the routine job is raised the same day',
      entries: [
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'window will not close', priority: 'routine' },
        { on: '2025-03-12', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-03-12', kind: 'priority set', for: 'r', priority: 'urgent' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'done in time', due: '2025-03-12', done: '2025-03-12' }],
    },
    {
      name: 'a routine repair in a home with nobody at greater risk',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', age: 40 },
        { on: '2025-03-10', kind: 'repair reported', problem: 'damp patch in the hall', priority: 'routine' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'a cupboard door is routine, whoever lives there',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'son', age: 3 },
        { on: '2025-03-10', kind: 'repair reported', problem: 'kitchen cupboard door', priority: 'routine' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'no priority was ever set, only surveys made, while a child with asthma lived in mould',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'daughter', age: 5, needs: ['asthma'] },
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-03-20', kind: 'survey made', for: 'r', finds: ['mould'] },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-24' }],
    },
    {
      name: 'no priority on record, and the heating was mended in two days',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', needs: ['COPD'] },
        { on: '2025-12-24', kind: 'repair reported', id: 'r', problem: 'no heating' },
        { on: '2025-12-26', kind: 'works completed', for: 'r' },
      ],
      asAt: '2026-01-30',
      shows: [{ standing: 'done in time', due: '2026-01-12', ended: '2025-12-26' }],
    },
    {
      name: 'the risk was assessed as low before the job was made routine',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', age: 70 },
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'condensation on a bathroom window' },
        { on: '2025-03-11', kind: 'risk assessed', for: 'r', level: 'low' },
        { on: '2025-03-11', kind: 'works ordered', for: 'r', works: 'renew the fan', priority: 'routine' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-03-24', ended: '2025-03-11' }],
    },
    {
      name: 'the illness is told of after the job was made routine, and nobody raises it for a month',
      entries: [
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'damp in the bedroom' },
        { on: '2025-03-10', kind: 'priority set', for: 'r', priority: 'routine' },
        { on: '2025-03-20', kind: 'need disclosed', person: 'resident', needs: ['on oxygen'] },
        { on: '2025-04-22', kind: 'priority set', for: 'r', priority: 'urgent' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done late', due: '2025-03-20', done: '2025-04-22' }],
    },
  ],
};
