import { sameDay, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { safeguarding } from '../../library/law/safeguarding.ts';
import { attacksOn, safetySteps } from '../../record/behaviour/attack.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const afterViolence: Lesson = {
  id: 'moves/after-violence',
  title: 'After arson, violence or abuse, decide the same day how to keep them safe, and carry it through',
  why: 'People who have been attacked in their home cannot wait for a policy to be read. They need to know tonight where they will be safe, and to see each next step made for them.',
  cites: [
    taughtBy(
      '202327437',
      'After a fire set on purpose, the temporary move was not taken forward as it should have been.',
    ),
    reported('2025-12', 'domestic abuse', 'Think about safety measures and a temporary move.'),
    reported('2026-02', 'moves', 'All the more after an attack, people need to know where they stand.'),
    cite(safeguarding, 'Care Act 2014 s.42'),
  ],
  asks: {
    usual: 'After arson, violence or abuse, decide the same day how to keep them safe',
    'next step': 'Carry through what was decided after arson, violence or abuse: take the next step',
    'next step while away':
      'Carry through what was decided after arson, violence or abuse: take the next step while they are away',
  },
  clock: byDefault({ usual: sameDay, 'next step': workingDays(10), 'next step while away': workingDays(20) }),
  appliesFrom: always,

  find: (reading) => {
    const attacks = attacksOn(reading);
    const [first] = attacks;
    if (!first) return [];
    const decisions = attacks
      .filter(({ isNew }) => isNew)
      .map(({ told, decided }) => ({ since: told, doneBy: decided }));
    const steps = safetySteps(reading, first).map(({ step, isAway, next }) => ({
      since: step,
      because: [first.told],
      limit: isAway ? 'next step while away' : 'next step',
      doneBy: next,
    }));
    return [...decisions, ...steps.filter(({ since }) => since !== first.told)];
  },

  examples: [
    {
      name: 'petrol through the letter box, and the next visit is booked for Thursday',
      entries: [
        { on: '2025-02-03', kind: 'antisocial behaviour reported', harm: 'arson' },
        { on: '2025-02-06', kind: 'visit made' },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'abuse told in January; in May she asks to move, because he has found the road',
      entries: [
        { on: '2025-01-31', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-01-31', kind: 'safety measures considered', decision: 'new locks' },
        { on: '2025-05-19', kind: 'move asked for', why: 'her ex-partner has found the road', sort: 'permanent' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-05-19' }],
    },
    {
      name: 'abuse told in January; in May she asks to move nearer to her mother',
      entries: [
        { on: '2025-01-31', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-05-19', kind: 'move asked for', why: 'to be nearer to her mother now', sort: 'permanent' },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'a hotel that night, a home within the week',
      entries: [
        { on: '2025-02-03', kind: 'antisocial behaviour reported', id: 'a', harm: 'arson' },
        { on: '2025-02-03', kind: 'moved out', for: 'a', to: 'hotel' },
        { on: '2025-02-07', kind: 'moved for good', for: 'a' },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-02-03' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-07' },
      ],
    },
    {
      name: 'noise, however bad, is for another lesson',
      entries: [{ on: '2025-02-03', kind: 'antisocial behaviour reported', harm: 'noise', effect: 'cannot sleep' }],
      asAt: '2025-03-10',
      shows: [],
    },
    {
      name: 'a move was agreed the same day, and then nothing happened',
      entries: [
        { on: '2025-02-03', kind: 'antisocial behaviour reported', id: 'a', harm: 'violence' },
        { on: '2025-02-03', kind: 'move considered', for: 'a', decision: 'move' },
      ],
      asAt: '2025-04-07',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-02-03' },
        { standing: 'overdue', due: '2025-02-17' },
      ],
    },
    {
      name: 'the locks were changed and the door boarded that evening; they chose to stay',
      entries: [
        { on: '2025-02-03', kind: 'antisocial behaviour reported', id: 'a', harm: 'domestic abuse' },
        { on: '2025-02-03', kind: 'made secure', for: 'a' },
        { on: '2025-02-04', kind: 'move considered', for: 'a', decision: 'stay', why: 'she wants to stay' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done in time', due: '2025-02-03', done: '2025-02-03' }],
    },
    {
      name: 'a school writes that the father was violent; they ask to be moved, and a form is posted',
      entries: [
        {
          ...{ on: '2025-02-03', kind: 'professional evidence received', source: 'school' },
          says: 'dad hit mum in front of the children',
        },
        { on: '2025-02-10', kind: 'move asked for', sort: 'permanent', why: 'he can find us here' },
        { on: '2025-02-12', kind: 'letter sent', says: 'please fill in this form' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-02-10' }],
    },
    {
      name: 'four weeks after she declined another home for the night she asks to be moved for good: decided the day after',
      entries: [
        { on: '2025-02-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-02-03', kind: 'move considered', for: 'a', decision: 'offer the choice' },
        { on: '2025-02-03', kind: 'alternative home offered', for: 'a', id: 'refuge' },
        { on: '2025-02-03', kind: 'alternative home declined', for: 'refuge', why: 'her mother comes to stay' },
        { on: '2025-03-03', kind: 'move asked for', sort: 'permanent', why: 'he knows the address' },
        { on: '2025-03-04', kind: 'move considered', sort: 'permanent', decision: 'move' },
        { on: '2025-03-14', kind: 'home offered' },
      ],
      asAt: '2025-03-24',
      shows: [
        { standing: 'done in time', due: '2025-03-18', done: '2025-03-14' },
        { standing: 'due', due: '2025-03-28' },
      ],
    },
    {
      name: 'a home found and a day set, and they hear each week until it comes',
      entries: [
        { on: '2025-02-03', kind: 'antisocial behaviour reported', id: 'a', harm: 'violence' },
        { on: '2025-02-03', kind: 'move considered', for: 'a', decision: 'move' },
        { on: '2025-02-10', kind: 'home offered' },
        { on: '2025-02-10', kind: 'promise made', promise: 'keys on 5 March', of: 'a move', due: '2025-03-05' },
        { on: '2025-02-20', kind: 'resident updated', means: 'phone', says: 'van booked' },
        { on: '2025-03-05', kind: 'moved for good', for: 'a' },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-02-03' },
        { standing: 'done in time', due: '2025-02-17', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-02-24', done: '2025-02-20' },
        { standing: 'done in time', due: '2025-03-06', done: '2025-03-05' },
      ],
    },
    {
      name: 'the fire was recorded only as a home found unfit',
      entries: [
        { on: '2025-02-03', kind: 'home found unfit', why: 'fire damage after an arson attack' },
        { on: '2025-02-05', kind: 'moved out', to: 'hotel' },
        { on: '2025-02-20', kind: 'move progressed', step: 'a flat found nearby' },
      ],
      asAt: '2025-03-17',
      shows: [
        { standing: 'done late', due: '2025-02-03', done: '2025-02-05' },
        { standing: 'done in time', due: '2025-03-05', done: '2025-02-20' },
        { standing: 'due', due: '2025-03-20' },
      ],
    },
  ],
};
