import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import { isSerious } from '../../record/behaviour/behaviour.ts';
import { firstAbout } from '../../record/behaviour/behaviour-about.ts';
import { dangerWithout, firstAssessment } from '../../record/behaviour/behaviour-spell.ts';
import { gather } from '../../record/gather.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const riskAssessed: Lesson = {
  id: 'asb/risk-assessed',
  title:
    'Assess the risk to those harmed, needs, children and impact too: in 1 working day after violence or threat, otherwise in 5',
  why: 'The people harmed live next door to it. Nobody can know how safe they are, or how fast to act, until somebody has asked them. After violence or threat, closing the case does not take the place of asking.',
  cites: [
    taughtBy('202013105', 'A resident was assaulted; the landlord spoke to him the next day and assessed nothing.'),
    taughtBy('202448549', 'A mother and her child slept on a sofa to get away from it, and the risk was not assessed.'),
    taughtBy('202401522', 'The trouble grew and drew others in, without any assessment of the risk.'),
    taughtBy('202447805', 'The resident felt she could not stay in her home; no assessment was made.'),
    cite(asb, 'risk assessment'),
    cite(asb, 'contact times'),
  ],
  clock: byDefault({ 'other harm': workingDays(5), 'violence or threat': workingDays(1) }),
  appliesFrom: always,

  find: (reading) =>
    gather(reading.behaviour.matters, (matter) => {
      const assessed = firstAbout(reading, matter, 'risk assessed');
      return dangerWithout(matter, assessed).map(({ opened, closed }) => ({
        since: opened,
        limit: isSerious(matter.first) ? 'violence or threat' : 'other harm',
        deed: firstAssessment(matter),
        doneBy: assessed,
        endedBy: closed,
      }));
    }),

  examples: [
    {
      name: 'assaulted on the doorstep; someone rang, but nobody assessed the risk',
      entries: [
        {
          on: '2025-03-03',
          kind: 'antisocial behaviour reported',
          harm: 'violence',
          incident: 'assaulted on the doorstep',
        },
        { on: '2025-03-04', kind: 'resident updated', means: 'phone' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'noise at night, assessed on the fifth working day, over a bank holiday',
      entries: [
        { on: '2025-05-01', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-05-09', kind: 'risk assessed', level: 'medium' },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'done in time', due: '2025-05-09', done: '2025-05-09' }],
    },
    {
      name: 'reported as noise, but it ended in a threat, so 1 working day',
      entries: [
        {
          on: '2025-03-03',
          kind: 'antisocial behaviour reported',
          harm: 'noise',
          incident: 'loud music; when asked to stop he threatened her',
        },
        { on: '2025-03-06', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done late', due: '2025-03-04', done: '2025-03-06' }],
    },
    {
      name: 'two more reports of the same noise need no first assessment of their own',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-05', kind: 'risk assessed', level: 'low' },
        { on: '2025-03-17', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-04-02', kind: 'antisocial behaviour reported', harm: 'noise' },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-05' }],
    },
    {
      name: 'a report after the case was closed is assessed afresh',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'rubbish', id: 'rubbish' },
        { on: '2025-03-05', kind: 'risk assessed', level: 'low' },
        { on: '2025-03-12', kind: 'case closed', why: 'cleared; the resident is content' },
        { on: '2025-06-02', kind: 'antisocial behaviour reported', harm: 'violence' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-03-10', done: '2025-03-05' },
        { standing: 'overdue', due: '2025-06-03' },
      ],
    },
    {
      name: 'a one-off party, settled and closed in two days',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-05', kind: 'case closed', why: 'the neighbour apologised' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-10', ended: '2025-03-05' }],
    },
    {
      name: 'nothing of the kind reported',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'front door' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
