import { atOnce } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { always, byCode, type Lesson } from '../lesson.ts';

export const repairGoesOn: Lesson = {
  id: 'complaints/repair-goes-on',
  title: 'Go on with the work: it does not wait for the complaint',
  why: 'Complaining should never cost anyone their repair.',
  cites: [cite(code2024, '1.5'), cite(code2024, '5.1'), cite(code2024, '6.6')],
  clock: byCode(atOnce),
  appliesFrom: always,

  find: (reading) =>
    reading.of('work paused for complaint').map((paused) => ({
      since: paused,
      doneBy: reading.firstOfAnyAfter(
        paused,
        'work resumed',
        'works started',
        'works completed',
        'further works started',
        'further works completed',
        'moved for good',
      ),
    })),

  examples: [
    {
      name: 'the roof waits until the complaint is answered',
      entries: [
        { on: '2025-04-01', kind: 'repair reported', problem: 'roof' },
        { on: '2025-05-06', kind: 'complaint received' },
        { on: '2025-05-07', kind: 'work paused for complaint' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'overdue', due: '2025-05-07' }],
    },
    {
      name: 'work went on again a month later',
      entries: [
        { on: '2025-05-07', kind: 'work paused for complaint' },
        { on: '2025-06-06', kind: 'works started' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done late', due: '2025-05-07', done: '2025-06-06' }],
    },
    {
      name: 'a mistake, put right the same day',
      entries: [
        { on: '2025-05-07', kind: 'work paused for complaint' },
        { on: '2025-05-07', kind: 'works started' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-05-07', done: '2025-05-07' }],
    },
    {
      name: 'a complaint, and the work went on',
      entries: [
        { on: '2025-04-01', kind: 'repair reported', problem: 'roof' },
        { on: '2025-05-06', kind: 'complaint received' },
      ],
      asAt: '2025-06-01',
      shows: [],
    },
  ],
};
