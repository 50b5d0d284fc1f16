import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { mouldWarnings } from '../../record/hazards/mould-warnings.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const healthOfHousehold: Lesson = {
  id: 'hazards/health-of-household',
  title: 'Treat damp or mould as urgent where a child, pregnancy, old age or illness makes it dangerous',
  why: 'Mould that is a nuisance to some can put a small child or someone with asthma in hospital. Once the landlord knows who lives there, it judges the danger by them, or comes to look within 5 working days, half the time the law now allows for anybody.',
  cites: [
    taughtBy(
      '202204372',
      'Children, one with a breathing condition, lived with damp and mould for five years while health professionals warned the landlord.',
    ),
    taughtBy('202202552', 'The resident’s age and vulnerability should have brought the works sooner.'),
    taughtBy('202500917', 'The resident was vulnerable, and the damp was surveyed again and again without works.'),
    cite(awaabsLaw, 'relevant knowledge'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    reading.hazards
      .filter((hazard) => hazard.names.includes('damp and mould'))
      .flatMap((hazard) => mouldWarnings(reading, hazard)),

  examples: [
    {
      name: 'walls wet to the touch, a small boy with asthma, and nobody came for a month',
      entries: [
        { on: '2019-01-07', kind: 'person known', person: 'son', age: 3, needs: ['asthma'] },
        { on: '2019-01-09', kind: 'repair reported', problem: 'walls wet to the touch', id: 'damp' },
        { on: '2019-02-11', kind: 'visit made', for: 'damp', outcome: 'inspected' },
      ],
      asAt: '2019-03-01',
      shows: [{ standing: 'done late', due: '2019-01-16', done: '2019-02-11' }],
    },
    {
      name: 'judged by who lives there on the day it was reported',
      entries: [
        { on: '2025-09-01', kind: 'person known', person: 'resident', needs: ['pregnant'] },
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'black mould' },
        { on: '2025-11-03', kind: 'hazard triaged', as: 'significant', why: 'she is seven months pregnant' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'done in time', due: '2025-11-10', done: '2025-11-03' }],
    },
    {
      name: 'the illness was told to the landlord only later, and changed nothing',
      entries: [
        { on: '2024-03-04', kind: 'repair reported', problem: 'damp and mould', priority: 'routine' },
        { on: '2024-05-13', kind: 'need disclosed', person: 'resident', needs: ['COPD'], source: 'doctor' },
      ],
      asAt: '2024-06-03',
      shows: [{ standing: 'overdue', due: '2024-05-20' }],
    },
    {
      name: 'looked at in time once, then left when a doctor wrote that the child is getting worse',
      entries: [
        { on: '2023-01-02', kind: 'person known', person: 'daughter', age: 2 },
        { on: '2023-01-09', kind: 'repair reported', problem: 'mould', id: 'mould' },
        { on: '2023-01-12', kind: 'visit made', for: 'mould', outcome: 'inspected' },
        {
          on: '2023-04-17',
          kind: 'professional evidence received',
          source: 'doctor',
          says: 'the mould is making her breathing worse',
          shows: ['health getting worse'],
        },
      ],
      asAt: '2023-05-31',
      shows: [
        { standing: 'done in time', due: '2023-01-16', done: '2023-01-12' },
        { standing: 'overdue', due: '2023-04-24' },
      ],
    },
    {
      name: 'mould, and nobody known to be at greater risk from it',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', age: 41 },
        { on: '2024-03-04', kind: 'repair reported', problem: 'mould' },
      ],
      asAt: '2024-06-03',
      shows: [],
    },
    {
      name: 'a child in the home, and a repair that is not damp',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'son', age: 5 },
        { on: '2024-03-04', kind: 'repair reported', problem: 'kitchen tap' },
      ],
      asAt: '2024-06-03',
      shows: [],
    },
  ],
};
