import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { always, byCode, type Finding, type Lesson } from '../lesson.ts';
import { extensionsOf } from './response-clock.ts';

export const extensionProper: Lesson = {
  id: 'complaints/extension-proper',
  title:
    'Take more time only in time and within the limit, giving the reason, the new date and the Ombudsman’s details',
  why: 'More time is for a hard case, not for a late start. Told early, with a reason and somewhere to turn, a resident can plan and can object.',
  cites: [
    cite(code2024, '6.4'),
    cite(code2024, '6.5'),
    cite(code2024, '6.15'),
    cite(code2024, '6.16'),
    cite(code2022, 'stage 1 extension'),
    cite(code2022, 'stage 2 extension'),
  ],
  clock: byCode({
    'stage 1': workingDays(10),
    'stage 2': workingDays(20),
    'stage 2 of a complaint made before April 2024': workingDays(10),
  }),
  appliesFrom: always,

  find: (reading) =>
    stagesOf(reading.complaints).flatMap(({ complaint, stage }) =>
      extensionsOf(complaint, stage).flatMap(({ extension, faults }): Finding[] => {
        if (faults.length === 0) return [];
        if (faults.every((fault) => fault === 'cannot tell what it told')) {
          return [{ cannotTell: 'what the letter asking for more time told the resident', since: extension }];
        }
        return [{ crossed: extension, because: [stage.opened] }];
      }),
    ),

  examples: [
    {
      name: 'sent the day after the answer was due',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        {
          on: '2025-06-19',
          kind: 'extension sent',
          stage: 1,
          until: '2025-06-27',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'crossed', on: '2025-06-19' }],
    },
    {
      name: 'says nothing of the Ombudsman',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-06-16', kind: 'extension sent', stage: 1, until: '2025-06-27', tells: ['reason', 'new date'] },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'crossed', on: '2025-06-16' }],
    },
    {
      name: 'two extensions that together pass the ten days: the second is too long',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        {
          on: '2025-06-16',
          kind: 'extension sent',
          stage: 1,
          until: '2025-06-25',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
        {
          on: '2025-06-24',
          kind: 'extension sent',
          stage: 1,
          until: '2025-07-09',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
      ],
      asAt: '2025-06-30',
      shows: [{ standing: 'crossed', on: '2025-06-24' }],
    },
    {
      name: 'a proper extension',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 1 },
        {
          on: '2025-06-18',
          kind: 'extension sent',
          stage: 1,
          until: '2025-07-02',
          tells: ['reason', 'new date', 'the Ombudsman'],
        },
      ],
      asAt: '2025-06-20',
      shows: [],
    },
    {
      name: 'nobody wrote down what the letter told',
      entries: [
        { on: '2025-06-02', kind: 'complaint received' },
        { on: '2025-06-16', kind: 'extension sent', stage: 1, until: '2025-06-27' },
      ],
      asAt: '2025-06-20',
      shows: [{ standing: 'cannot tell' }],
    },
  ],
};
