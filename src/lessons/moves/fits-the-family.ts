import { sameDay } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { movesWeighed } from '../../record/moves/move-for-family.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { noLongerToDo } from '../no-longer-to-do.ts';

export const fitsTheFamily: Lesson = {
  id: 'moves/fits-the-family',
  title: 'When deciding on a move, look at school, carers, family, access needs and how long it will be',
  why: 'A room across the city is no help to a child who cannot get to school, or to someone whose carer cannot get to them. Families turn down what does not fit, and stay in harm.',
  cites: [
    reported('2025-12', 'children', 'Think of schools, and of the family who help with the children.'),
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,

  /**
   * Asked of a decision to move, or to offer it: what was looked at may be in a decision before or after it. And of a move
   * that was made with no decision on record: nothing had been looked at then.
   */
  find: (reading, clock) =>
    movesWeighed(reading).map(({ since, because, lookedAt }) => {
      if (lookedAt === 'not said') return { cannotTell: 'what was looked at when the move was decided', since };
      // Whoever is home again is no longer to be moved.
      const made = reading.move.temporary.find(({ out }) => out.happened >= since.happened);
      const ended = noLongerToDo(clock.dueAfter(since).day, made?.back);
      return { since, because, ...(lookedAt ? { doneBy: lookedAt } : ended) };
    }),

  examples: [
    {
      name: 'gone to a hotel overnight with two children, and no decision says what was thought of',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 9 },
        { on: '2025-02-03', kind: 'moved out', to: 'hotel' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'a family with a child at school was moved, and nobody asked how she would get there',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 8 },
        { on: '2025-02-03', kind: 'move considered', decision: 'move', considers: ['safety', 'length'] },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'school and access were looked at',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 8, needs: ['uses a wheelchair'] },
        {
          on: '2025-02-03',
          kind: 'move considered',
          decision: 'move',
          considers: ['school', 'access needs', 'length'],
        },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-02-03', done: '2025-02-03' }],
    },
    {
      name: 'a move for someone with no known needs',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 40 },
        { on: '2025-02-03', kind: 'move considered', decision: 'move' },
      ],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'the record does not say what was looked at',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['dementia'] },
        { on: '2025-02-03', kind: 'move considered', decision: 'move' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'the record does not say what was looked at, and once there they say that it does not suit',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['diabetes'] },
        { on: '2025-02-03', kind: 'move considered', id: 'm', decision: 'move' },
        { on: '2025-02-04', kind: 'moved out', to: 'hotel' },
        { on: '2025-02-10', kind: 'settling in checked', well: false, says: 'no fridge for the insulin' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'the record does not say what was looked at, and once there they are well',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['diabetes'] },
        { on: '2025-02-03', kind: 'move considered', id: 'm', decision: 'move' },
        { on: '2025-02-04', kind: 'moved out', to: 'hotel' },
        { on: '2025-02-10', kind: 'settling in checked', well: true },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'looked at a week later, when the first place did not suit',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 12 },
        { on: '2025-02-03', kind: 'move considered', decision: 'offer the choice', considers: ['safety'] },
        { on: '2025-02-10', kind: 'move considered', decision: 'move', considers: ['school'] },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done late', due: '2025-02-03', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-02-10', done: '2025-02-10' },
      ],
    },
  ],
};
