import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { checksAgain, lacksFound, saidNotToSuit } from '../../record/moves/place-lacks.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const stillSuits: Lesson = {
  id: 'moves/still-suits',
  title:
    'Put right what a place to stay lacks within 5 working days, and check every 20 that it still suits each person',
  why: 'A room that does for a week does not do for a term. School, carers, cooking and washing are what a family’s days are made of, and somebody has to ask each person again.',
  cites: [
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
    reported('2025-12', 'children', 'Think of schools, and of the family who help with the children.'),
  ],
  asks: {
    usual: 'Check every 20 working days that the place to stay still suits each person',
    'does not suit': 'Put right what the place to stay lacks within 5 working days',
  },
  clock: byDefault({ usual: workingDays(20), 'does not suit': workingDays(5) }),
  appliesFrom: always,

  /** It runs from the first check, or from what they say is wrong with the place: before it, other lessons ask that the decision looks at who lives here. */
  find: (reading) => [
    ...[...saidNotToSuit(reading), ...lacksFound(reading)].map(({ since, because, doneBy }) => ({
      ...{ since, because, limit: 'does not suit' },
      ...doneOrEnded(doneBy),
    })),
    ...checksAgain(reading),
  ],

  examples: [
    {
      name: 'nobody checked the hotel, and they say that there is nowhere to cook',
      entries: [
        { on: '2025-03-03', kind: 'moved out', to: 'hotel' },
        { on: '2025-03-10', kind: 'resident chased', says: 'we have nowhere to cook and it is two buses to school' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'asked how they are settling in: not well; and well once there was a fridge',
      entries: [
        { on: '2025-03-03', kind: 'moved out', to: 'hotel' },
        { on: '2025-03-10', kind: 'settling in checked', well: false, says: 'nowhere cold for his insulin' },
        { on: '2025-03-13', kind: 'settling in checked', well: true },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-13' }],
    },
    {
      name: 'asked how they are settling in: not well, and nothing came of it',
      entries: [
        { on: '2025-03-03', kind: 'moved out', to: 'hotel' },
        { on: '2025-03-10', kind: 'settling in checked', well: false },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'no way to school was written down, and nothing came of it',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'hotel' },
        {
          on: '2025-02-05',
          kind: 'home checked for person',
          for: 'out',
          person: 'son',
          lacks: ['school'],
          missing: 'two buses to school',
        },
      ],
      asAt: '2025-03-17',
      shows: [
        { standing: 'overdue', due: '2025-02-12' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'checked at the offer, again while away, and home',
      entries: [
        { on: '2025-01-30', kind: 'alternative home offered', id: 'o' },
        { on: '2025-01-30', kind: 'home checked for person', for: 'o', person: 'son', suits: ['school'] },
        { on: '2025-02-03', kind: 'moved out', id: 'out', for: 'o' },
        { on: '2025-02-24', kind: 'home checked for person', for: 'out', person: 'son', suits: ['school'] },
        { on: '2025-03-10', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-24' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-10' },
      ],
    },
    {
      name: 'what the place lacked was put right, and checked',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out' },
        { on: '2025-02-04', kind: 'home checked for person', for: 'out', person: 'everyone', lacks: ['laundry'] },
        { on: '2025-02-07', kind: 'home checked for person', for: 'out', person: 'everyone', suits: ['laundry'] },
        { on: '2025-02-17', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-02-11', done: '2025-02-07' },
        { standing: 'done in time', due: '2025-03-04', done: '2025-02-07' },
        { standing: 'done in time', due: '2025-03-07', done: '2025-02-17' },
      ],
    },
    {
      name: 'what was offered did not suit, and something else was',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o' },
        { on: '2025-02-03', kind: 'home checked for person', for: 'o', person: 'resident', lacks: ['access needs'] },
        { on: '2025-02-05', kind: 'alternative home offered', id: 'other' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-02-10', done: '2025-02-05' }],
    },
    {
      name: 'the hotel lacked a cooker when it was offered, and had one by the week after they went',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o' },
        { on: '2025-02-03', kind: 'home checked for person', for: 'o', person: 'everyone', lacks: ['cooking'] },
        { on: '2025-02-03', kind: 'moved out', id: 'out', for: 'o' },
        { on: '2025-02-10', kind: 'home checked for person', for: 'out', person: 'everyone', suits: ['cooking'] },
        { on: '2025-02-17', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-02-10', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-03-10', done: '2025-02-17' },
      ],
    },
    {
      name: 'checked at the offer, and while away the move reviewed with a look at what it is like for each of them there',
      entries: [
        { on: '2025-01-30', kind: 'alternative home offered', id: 'o' },
        { on: '2025-01-30', kind: 'home checked for person', for: 'o', person: 'son', suits: ['school'] },
        { on: '2025-02-03', kind: 'moved out', id: 'out', for: 'o' },
        {
          ...{ on: '2025-02-24', kind: 'risk assessed', level: 'low', considers: ['vulnerability', 'children'] },
          says: 'all well in the other house; he sleeps',
        },
        { on: '2025-02-24', kind: 'move reviewed', for: 'out' },
        { on: '2025-03-10', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-24' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-10' },
      ],
    },
    {
      name: 'the need for the move was reviewed, and nobody asked what it is like for them there',
      entries: [
        { on: '2025-01-30', kind: 'alternative home offered', id: 'o' },
        { on: '2025-01-30', kind: 'home checked for person', for: 'o', person: 'son', suits: ['school'] },
        { on: '2025-02-03', kind: 'moved out', id: 'out', for: 'o' },
        { on: '2025-02-24', kind: 'move reviewed', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'nobody has checked a place',
      entries: [{ on: '2025-02-03', kind: 'moved out', to: 'hotel' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};
