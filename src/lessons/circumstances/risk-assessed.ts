import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { risksMet } from '../../record/household/risk-met.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const riskAssessed: Lesson = {
  id: 'circumstances/risk-assessed',
  title: 'Within 2 working days, assess what this problem does to the people who live here',
  why: 'The same fault can be a nuisance in one home and a danger in another. Nobody can tell which until someone asks who lives there and what it does to them. Somebody who waits for an adaptation is asked before a month is out, unless they were helped meanwhile.',
  cites: [
    taughtBy(
      '202444098',
      'Heating was lost and smoke present; nobody asked what that meant for the mother and child living there.',
    ),
    taughtBy('202500917', 'The resident was vulnerable and it made no difference to how the repair was approached.'),
    taughtBy('202401894', 'The landlord knew the resident is autistic and did not assess the risk.'),
    taughtBy(
      '202204372',
      'Small children, one with a breathing condition, lived in damp and mould with no assessment.',
    ),
    reported(
      '2025-12',
      'children',
      'A child changes what the right response is: assess early, and keep it up to date.',
    ),
    reported('2025-01', 'prioritisation', 'Assess what the problem does to this household and how soon to act.'),
  ],
  /** Where nothing reported could hurt anyone and age is all that is known, or an adaptation is waited for: before it has gone on for a month. */
  clock: byDefault({ usual: workingDays(2), 'no harm in sight': workingDays(20) }),
  appliesFrom: always,

  /** Someone at greater risk lived there when it was reported, or became known while it lasted. */
  find: (reading) =>
    risksMet(reading).map(({ isHarmInSight, since, because, doneBy }) => ({
      ...{ since, because },
      ...doneOrEnded(doneBy, 'interim help given'),
      limit: isHarmInSight ? 'usual' : 'no harm in sight',
    })),

  examples: [
    {
      name: 'he is carried up to bed while they wait for a stairlift, and nobody asked what that does',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'stairlift' },
        { on: '2025-03-05', kind: 'therapist referral decided', decision: 'refer' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'asbestos asked about by a mother expecting a child, and nobody assessed what it means for her',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'mother', needs: ['pregnant'] },
        { on: '2025-03-10', kind: 'asbestos suspected', place: 'bedroom ceiling' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-12' }],
    },
    {
      name: 'a child with asthma, and nobody asked what the damp does to him',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'son', age: 4, needs: ['asthma'] },
        { on: '2025-03-10', kind: 'repair reported', problem: 'damp and mould' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-12' }],
    },
    {
      name: 'assessed the next day',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
        { on: '2025-03-10', kind: 'repair reported', problem: 'lift out of order' },
        { on: '2025-03-11', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-12', done: '2025-03-11' }],
    },
    {
      name: 'nobody known to be at greater risk',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'resident', age: 40, needs: ['none known', 'prefers email'] },
        { on: '2025-03-10', kind: 'repair reported', problem: 'kitchen tap' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'the pregnancy is told of a month later, while the leak goes on',
      entries: [
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'leak through the bedroom ceiling' },
        { on: '2025-04-10', kind: 'need disclosed', person: 'resident', needs: ['5 months pregnant'] },
        { on: '2025-04-16', kind: 'risk assessed', for: 'r', level: 'medium' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done late', due: '2025-04-14', done: '2025-04-16' }],
    },
    {
      name: 'only the report itself says that a baby lives there',
      entries: [{ on: '2025-12-23', kind: 'repair reported', problem: 'no heating', effect: 'my baby is cold' }],
      asAt: '2026-01-05',
      shows: [{ standing: 'overdue', due: '2025-12-29' }],
    },
    {
      name: 'reported three times with no assessment is one failing, not three',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'resident', age: 79 },
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-04-10', kind: 'repair reported', for: 'r', problem: 'mould, worse' },
        { on: '2025-05-12', kind: 'repair reported', for: 'r', problem: 'mould, no better' },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'overdue', due: '2025-03-12' }],
    },
    {
      name: 'mended the next day, before anyone had to ask',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'daughter', age: 6 },
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'no hot water' },
        { on: '2025-03-11', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-12', ended: '2025-03-11' }],
    },
    {
      name: 'a dripping tap in a family home, mended within the fortnight',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'daughter', age: 6 },
        { on: '2025-03-10', kind: 'repair reported', id: 'r', problem: 'kitchen tap stiff' },
        { on: '2025-03-20', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-04-07', ended: '2025-03-20' }],
    },
    {
      name: 'judging the hazard by who sleeps in the room is an assessment',
      entries: [
        { on: '2025-11-03', kind: 'person known', person: 'daughter', age: 2, needs: ['asthma'] },
        { on: '2025-11-10', kind: 'hazard reported', hazard: 'damp and mould' },
        {
          ...{ on: '2025-11-11', kind: 'hazard triaged', as: 'significant' },
          why: 'a two-year-old with asthma sleeps in the room',
        },
      ],
      asAt: '2025-11-30',
      shows: [{ standing: 'done in time', due: '2025-11-12', done: '2025-11-11' }],
    },
  ],
};
