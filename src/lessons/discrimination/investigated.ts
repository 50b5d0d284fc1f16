import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { equalityAct2010 } from '../../library/law/equality-act-2010.ts';
import { findingExplained } from '../../record/behaviour/allegation-steps.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const investigated: Lesson = {
  id: 'discrimination/investigated',
  title:
    'Have someone independent look into what was said about discrimination, and explain what they found, within 20 working days',
  why: 'Being told nothing feels like being treated differently a second time. Someone with no part in it looks, and says plainly what they found, whichever way it falls.',
  cites: [
    taughtBy(
      '202204372',
      'A father felt his family was treated differently; nobody looked into it, and delay was laid at the door of their faith.',
    ),
    reported('2024-04', 'discrimination', 'Look into a claim through someone independent and explain what was found.'),
    cite(equalityAct2010, 's.149'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading) =>
    reading
      .of('discrimination alleged')
      .map((alleged) => ({ since: alleged, doneBy: findingExplained(reading, alleged) })),

  examples: [
    {
      name: 'a resident said he was treated differently, and nobody looked into it',
      entries: [{ on: '2025-03-03', kind: 'discrimination alleged', what: 'treated differently' }],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'looked into by another organisation and explained on the last day, over Easter',
      entries: [
        { on: '2025-04-03', kind: 'discrimination alleged' },
        {
          on: '2025-05-06',
          kind: 'allegation investigated',
          independent: true,
          explained: true,
          finding: 'not upheld',
        },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-05-06', done: '2025-05-06' }],
    },
    {
      name: 'looked into by the team it was about',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-03-10', kind: 'investigator appointed', person: 'repairs manager', independent: false },
        { on: '2025-03-17', kind: 'allegation investigated', finding: 'not upheld', explained: true },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'found in time, but only explained weeks later in a letter',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-03-17', kind: 'allegation investigated', independent: true, explained: false, id: 'finding' },
        { on: '2025-04-14', kind: 'letter sent', says: 'what was found and why', for: 'finding' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done late', due: '2025-03-31', done: '2025-04-14' }],
    },
    {
      name: 'no such thing was said',
      entries: [{ on: '2025-03-03', kind: 'complaint received', points: ['delay'] }],
      asAt: '2025-05-01',
      shows: [],
    },
  ],
};
