import { sameDay } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { ofEachPerson } from '../../record/household/abuse-told.ts';
import { isSamePerson } from '../../record/household/known-need.ts';
import { inOrder } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { abuseAtHome } from '../../record/safe-contact/abuse-at-home.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const askedWhatIsSafe: Lesson = {
  id: 'abuse/asked-what-is-safe',
  title: 'The same day, ask whoever was harmed how it is safe to be in touch, and write it down',
  why: 'Until somebody has asked, every letter, call and visit to the home is a guess at what the wrong person will see. Only the person in danger knows what is safe.',
  cites: [
    reported(
      '2025-12',
      'domestic abuse',
      'Letters and calls to a survivor need thought and care, so that they do no further harm.',
    ),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,
  isForSafety: true,

  /** Each who was harmed is asked once, however often it is told; where nobody says who it was, whoever was asked will do. */
  find: (reading) => {
    return ofEachPerson(abuseAtHome(reading)?.told ?? []).flatMap((since) => {
      const answers = answersTo(reading, since);
      if (answers.some((answer) => inOrder(answer, since) < 0)) return [];
      return [{ since, doneBy: answers[0] }];
    });
  },

  examples: [
    {
      name: 'abuse is disclosed, and nobody asks how she can be reached',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen tap drips' },
        { on: '2025-03-04', kind: 'abuse disclosed', person: 'resident' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'told in the words of a repair, and asked the same day',
      entries: [
        {
          on: '2025-03-03',
          kind: 'repair reported',
          problem: 'back door lock broken',
          effect: 'My partner punched me last night and I am scared of him',
        },
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['text message'] },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'two were harmed, and one was asked',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'daughter' },
        { on: '2025-03-03', kind: 'safe contact agreed', person: 'resident', means: ['phone'] },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'overdue', due: '2025-03-03' },
      ],
    },
    {
      name: 'told in the words of a repair, then of two people by name, and one was asked',
      entries: [
        {
          ...{ on: '2025-03-03', kind: 'repair reported', problem: 'back door lock broken' },
          effect: 'My partner punched me last night and I am scared of him',
        },
        { on: '2025-03-04', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-04', kind: 'abuse disclosed', person: 'daughter' },
        { on: '2025-03-04', kind: 'safe contact agreed', person: 'resident', means: ['phone'] },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-04' },
      ],
    },
    {
      name: 'what is safe was known before',
      entries: [
        { on: '2025-01-06', kind: 'safe contact agreed', person: 'resident', means: ['phone'] },
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'a need named among others may be of years ago',
      entries: [
        { on: '2025-03-03', kind: 'need disclosed', person: 'resident', needs: ['survivor of domestic abuse'] },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

function answersTo(reading: Reading, told: Entry): readonly Entry[] {
  const agreed = reading.of('safe contact agreed');
  return told.kind === 'abuse disclosed' ? agreed.filter(({ person }) => isSamePerson(person, told.person)) : agreed;
}
