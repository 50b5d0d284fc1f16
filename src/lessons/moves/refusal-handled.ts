import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { refusalsOf } from '../../record/moves/place-offer.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const refusalHandled: Lesson = {
  id: 'moves/refusal-handled',
  title: 'When a place is turned down, ask why and offer another within 5 working days; never let it end the matter',
  why: 'People say no to what does not fit their lives: no cooker, no way to school, no room for a wheelchair. A no is news about the place. The danger at home is the same as before.',
  cites: [
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
    cite(awaabsLaw, 'alternative home'),
    reported('2025-12', 'children', 'Families turn down what is far from school and from those who help them.'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('alternative home declined').length === 0
      ? []
      : refusalsOf(reading).flatMap(({ declined, handled, heldAgainst }): readonly Finding[] => [
          ...(declined.why === undefined
            ? [{ cannotTell: 'why the household said no to the other home', since: declined }]
            : []),
          { since: declined, doneBy: handled },
          ...heldAgainst.map((crossed) => ({ crossed, because: [declined] })),
        ]),

  examples: [
    {
      name: 'turned down for want of a cooker, and the case closed because of it',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a hotel by the ring road' },
        { on: '2025-02-04', kind: 'alternative home declined', for: 'o', why: 'nowhere to cook for the baby' },
        { on: '2025-02-20', kind: 'case closed', why: 'resident refused the hotel' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'overdue', due: '2025-02-11' },
        { standing: 'crossed', on: '2025-02-20' },
      ],
    },
    {
      name: 'asked why, and a flat with a kitchen offered the same week',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a hotel' },
        { on: '2025-02-04', kind: 'alternative home declined', for: 'o', why: 'nowhere to cook' },
        { on: '2025-02-07', kind: 'alternative home offered', home: 'a flat with a kitchen', suits: true },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done in time', due: '2025-02-11', done: '2025-02-07' }],
    },
    {
      name: 'asked why, help agreed for tonight instead, and the offer stays open',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a flat across town' },
        {
          ...{ on: '2025-02-03', kind: 'alternative home declined', for: 'o', why: 'near the midwife here' },
          next: 'camera tonight; offer stays open',
        },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done in time', due: '2025-02-10', done: '2025-02-03' }],
    },
    {
      name: 'help was agreed instead, and weeks later the no is why the case is closed',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a flat across town' },
        {
          ...{ on: '2025-02-03', kind: 'alternative home declined', for: 'o', why: 'near the midwife here' },
          next: 'camera tonight; offer stays open',
        },
        { on: '2025-02-20', kind: 'case closed', why: 'resident refused the flat' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2025-02-10', done: '2025-02-03' },
        { standing: 'crossed', on: '2025-02-20' },
      ],
    },
    {
      name: 'asked why, and nothing agreed but that they would think about it',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a flat across town' },
        {
          ...{ on: '2025-02-03', kind: 'alternative home declined', for: 'o', why: 'near the midwife here' },
          next: 'none, they said no',
        },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'overdue', due: '2025-02-10' }],
    },
    {
      name: 'asked why, and told to ring if they change their mind',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a flat across town' },
        {
          ...{ on: '2025-02-03', kind: 'alternative home declined', for: 'o', why: 'near the midwife here' },
          next: 'stays put; told to ring us if she changes her mind',
        },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'overdue', due: '2025-02-10' }],
    },
    {
      name: 'taken at once',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o', home: 'a flat' },
        { on: '2025-02-04', kind: 'moved out', for: 'o', to: 'a flat' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
    {
      name: 'nobody asked why, and a decision to stay rests on the no alone',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o' },
        { on: '2025-02-04', kind: 'alternative home declined', for: 'o' },
        { on: '2025-02-05', kind: 'move considered', decision: 'stay', why: 'they declined to leave' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'cannot tell' },
        { standing: 'overdue', due: '2025-02-11' },
        { standing: 'crossed', on: '2025-02-05' },
      ],
    },
    {
      name: 'they would rather stay through two weeks of works, and it was thought through with them',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o' },
        { on: '2025-02-04', kind: 'alternative home declined', for: 'o', why: 'exams that month' },
        {
          on: '2025-02-06',
          kind: 'move considered',
          decision: 'stay',
          why: 'works room by room, a heater lent, and looked at again each week',
        },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'done in time', due: '2025-02-11', done: '2025-02-06' }],
    },
  ],
};
