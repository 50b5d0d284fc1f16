import { sameDay } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { safeguarding as safeguardingLaw } from '../../library/law/safeguarding.ts';
import { signsOfRiskToLife } from '../../record/behaviour/danger-sign.ts';
import { heardOfRisk } from '../../record/behaviour/safeguarding-decision.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const riskToLife: Lesson = {
  id: 'circumstances/risk-to-life',
  title:
    'If somebody is in danger now, ring 999; and tell the safeguarding lead today: there is a sign of risk to life or self-harm',
  why: 'Someone who says they may end their life, whose doctor says so, or who is threatened with death cannot wait for the next case review. One person who knows what to do must hear of it that day.',
  cites: [
    taughtBy(
      '202113581',
      'A doctor and the family wrote that the resident might take his own life; nothing shows anyone looked into it.',
    ),
    reported('2024-04', 'moves', 'Act on signs of danger to life.'),
    cite(safeguardingLaw, 'without consent'),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,
  isForSafety: true,

  find: (reading) =>
    signsOfRiskToLife(reading).map((since) => ({
      since,
      doneBy: heardOfRisk(reading, since),
    })),

  examples: [
    {
      name: 'a neighbour threatened to burn them out, and it was logged as harassment',
      entries: [
        {
          ...{ on: '2025-02-03', kind: 'antisocial behaviour reported', harm: 'harassment' },
          incident: 'shouted through the letterbox that he would burn them out',
        },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'a doctor warns of a risk to life and the letter is filed',
      entries: [
        {
          ...{ on: '2025-02-03', kind: 'professional evidence received', source: 'doctor' },
          shows: ['risk to life', 'need to move'],
        },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'the safeguarding lead hears the same afternoon',
      entries: [
        { on: '2025-02-03T10:15', kind: 'risk to life raised', id: 'l', person: 'resident', source: 'sister' },
        { on: '2025-02-03T15:40', kind: 'safeguarding lead told', for: 'l' },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'done in time', due: '2025-02-03', done: '2025-02-03' }],
    },
    {
      name: 'said in passing on the phone, on Christmas Eve, and passed on two days later',
      entries: [
        { on: '2025-12-24', kind: 'impact told', impact: 'says she cannot go on and wants to end her life' },
        { on: '2025-12-26', kind: 'safeguarding lead told' },
      ],
      asAt: '2026-01-05',
      shows: [{ standing: 'done late', due: '2025-12-24', done: '2025-12-26' }],
    },
    {
      name: 'upset, and not at risk',
      entries: [
        { on: '2025-02-03', kind: 'impact told', impact: 'fed up and not sleeping; says he has no suicidal thoughts' },
        { on: '2025-02-04', kind: 'resident chased', says: 'when will the roof be done' },
      ],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'the call and the note of it on one day are one sign; a second, months later, is another',
      entries: [
        { on: '2025-02-03', kind: 'risk to life raised', source: 'resident' },
        { on: '2025-02-03', kind: 'note made', says: 'resident spoke of suicide' },
        { on: '2025-02-03', kind: 'safeguarding considered', decision: 'referred' },
        { on: '2025-06-02', kind: 'risk to life raised', source: 'doctor' },
      ],
      asAt: '2025-06-20',
      shows: [
        { standing: 'done in time', due: '2025-02-03', done: '2025-02-03' },
        { standing: 'overdue', due: '2025-06-02' },
      ],
    },
  ],
};
