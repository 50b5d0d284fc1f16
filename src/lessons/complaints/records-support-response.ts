import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { readPointFindings } from '../../record/complaints/point-findings.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const recordsSupportResponse: Lesson = {
  id: 'complaints/records-support-response',
  title:
    'Say which entries on the record each finding of a complaint rests on, within 2 working days and before the answer goes',
  why: 'An answer that nothing on the record bears out is one nobody can trust, and it falls when the resident or the Ombudsman asks to see what it rests on.',
  cites: [reported('2025-12', 'internal complaints', 'Answer from sound records.'), cite(code2024, '5.12')],
  clock: byDefault(workingDays(2)),
  appliesFrom: always,

  find: (reading) =>
    readPointFindings(reading).map(({ found, supported, answered }) => ({
      since: found,
      doneBy: supported,
      overtakenBy: answered,
    })),

  examples: [
    {
      name: 'a point not upheld, and nothing said of what that rests on',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['nobody came on 3 March'] },
        { on: '2025-04-07', kind: 'point considered', point: 'nobody came on 3 March', decision: 'not upheld' },
      ],
      asAt: '2025-04-14',
      shows: [{ standing: 'overdue', due: '2025-04-09' }],
    },
    {
      name: 'the visit it rests on is named',
      entries: [
        { on: '2025-03-03', kind: 'visit made', id: 'visit', outcome: 'inspected' },
        { on: '2025-04-01', kind: 'complaint received', points: ['nobody came on 3 March'] },
        {
          ...{ on: '2025-04-07', kind: 'point considered', point: 'nobody came on 3 March', decision: 'not upheld' },
          supports: ['visit'],
        },
        { on: '2025-04-14', kind: 'response sent', stage: 1, answers: ['nobody came on 3 March'] },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-04-09', done: '2025-04-07' }],
    },
    {
      name: 'it rests on an entry that is not on the record',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['nobody came on 3 March'] },
        {
          ...{ on: '2025-04-07', kind: 'point considered', point: 'nobody came on 3 March', decision: 'not upheld' },
          supports: ['a visit nobody wrote down'],
        },
      ],
      asAt: '2025-04-09',
      shows: [{ standing: 'due', due: '2025-04-09' }],
    },
    {
      name: 'the answer went the next day, and what it rests on was looked for afterwards',
      entries: [
        { on: '2025-03-03', kind: 'visit made', id: 'visit', outcome: 'inspected' },
        { on: '2025-04-01', kind: 'complaint received', points: ['nobody came on 3 March'] },
        { on: '2025-04-07', kind: 'point considered', point: 'nobody came on 3 March', reasons: 'we did come' },
        { on: '2025-04-08', kind: 'response sent', stage: 1, answers: ['nobody came on 3 March'] },
        {
          ...{ on: '2025-04-09', kind: 'point considered', point: 'nobody came on 3 March', reasons: 'we did come' },
          supports: ['visit'],
        },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'overdue', due: '2025-04-09' },
        { standing: 'done in time', due: '2025-04-11', done: '2025-04-09' },
      ],
    },
    {
      name: 'whose it is was decided, and nothing is found yet',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['noise at the bus stop'] },
        { on: '2025-04-07', kind: 'point considered', point: 'noise at the bus stop', responsible: 'not ours' },
      ],
      asAt: '2025-05-01',
      shows: [],
    },
  ],
};
