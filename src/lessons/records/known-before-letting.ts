import { sameDay } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { lettingsWithDefects } from '../../record/problems/letting.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const knownBeforeLetting: Lesson = {
  id: 'records/known-before-letting',
  title: 'Before anyone moves in, mend every known defect or tell them of it',
  why: 'Whoever takes the keys trusts that the landlord has told them what it knows. Finding the walls wet two days later breaks that trust for years.',
  cites: [
    taughtBy(
      '202204372',
      'The landlord knew of the leaks before the family moved in; the walls were wet two days later.',
    ),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,

  find: (reading) =>
    lettingsWithDefects(reading).map(({ defect, movedIn, settled }) => ({
      since: defect,
      because: [movedIn],
      due: { day: movedIn.happened, owner: 'default' },
      doneBy: settled,
    })),

  examples: [
    {
      name: 'a leak known a month before, and the new resident not told',
      entries: [
        { on: '2024-05-06', kind: 'defect known', problem: 'leak', place: 'front bedroom' },
        { on: '2024-06-03', kind: 'home let', person: 'resident' },
      ],
      asAt: '2024-07-01',
      shows: [{ standing: 'overdue', due: '2024-06-03' }],
    },
    {
      name: 'told before the keys were handed over',
      entries: [
        { on: '2024-05-06', kind: 'defect known', problem: 'draughty windows' },
        { on: '2024-05-27', kind: 'new resident told', problem: 'windows, to be replaced in the autumn' },
        { on: '2024-06-03', kind: 'home let' },
      ],
      asAt: '2024-07-01',
      shows: [{ standing: 'done in time', due: '2024-06-03', done: '2024-05-27' }],
    },
    {
      name: 'told of the windows, not of the damp',
      entries: [
        { on: '2024-05-06', kind: 'defect known', problem: 'draughty windows' },
        { on: '2024-05-06', kind: 'defect known', problem: 'damp and mould' },
        { on: '2024-05-27', kind: 'new resident told', problem: 'windows' },
        { on: '2024-06-03', kind: 'home let' },
      ],
      asAt: '2024-07-01',
      shows: [
        { standing: 'done in time', due: '2024-06-03', done: '2024-05-27' },
        { standing: 'overdue', due: '2024-06-03' },
      ],
    },
    {
      name: 'no letting on record, but nobody lived there before the household was first known',
      entries: [
        { on: '2024-05-06', kind: 'defect known', problem: 'leak' },
        { on: '2024-06-03', kind: 'person known', person: 'resident' },
        { on: '2024-06-10', kind: 'works completed', works: 'leak mended' },
      ],
      asAt: '2024-07-01',
      shows: [{ standing: 'done late', due: '2024-06-03', done: '2024-06-10' }],
    },
    {
      name: 'reported by the last resident, never mended, and not passed on to the next',
      entries: [
        { on: '2024-02-05', kind: 'repair reported', problem: 'leak' },
        { on: '2024-06-03', kind: 'home let' },
        { on: '2024-06-05', kind: 'repair reported', problem: 'walls wet to touch' },
      ],
      asAt: '2024-07-01',
      shows: [{ standing: 'overdue', due: '2024-06-03' }],
    },
    {
      name: 'found while the household was living there',
      entries: [
        { on: '2024-05-06', kind: 'home let' },
        { on: '2024-06-03', kind: 'defect known', problem: 'leak' },
        { on: '2024-09-02', kind: 'person known', person: 'baby' },
      ],
      asAt: '2024-10-07',
      shows: [],
    },
    {
      name: 'mended while the home stood empty, so nobody need be told of it when it is let again',
      entries: [
        { on: '2024-05-06', kind: 'defect known', problem: 'leak' },
        { on: '2024-05-20', kind: 'works completed' },
        { on: '2024-06-03', kind: 'home let' },
      ],
      asAt: '2024-07-01',
      shows: [{ standing: 'done in time', due: '2024-06-03', done: '2024-05-20' }],
    },
  ],
};
