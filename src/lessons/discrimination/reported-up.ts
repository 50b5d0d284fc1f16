import { months } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { equalityAct2010 } from '../../library/law/equality-act-2010.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const reportedUp: Lesson = {
  id: 'discrimination/reported-up',
  title: 'Take what an investigation of discrimination found to the governing body’s next meeting',
  why: 'Discrimination is seldom one person’s doing alone. Those who answer for the landlord have to hear of it to change what lets it happen. Where no meeting is on record, we allow three months.',
  cites: [
    taughtBy('202204372', 'What an independent team found was to be reported to the governing body.'),
    cite(code2024, '9.7'),
    cite(equalityAct2010, 's.149'),
  ],
  clock: byDefault(months(3)),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.of('discrimination alleged').flatMap((alleged) => {
      const found = firstOnCase(reading, alleged, alleged, 'allegation investigated');
      if (!found) return [];
      const latest = clock.dueAfter(found);
      const meeting = reading
        .of('governing body met')
        .find((met) => met.happened > found.happened && met.happened <= latest.day);
      return [
        {
          since: found,
          because: meeting ? [alleged, meeting] : [alleged],
          due: meeting ? { ...latest, day: meeting.happened } : latest,
          doneBy: firstOnCase(reading, alleged, found, 'governing body told'),
        },
      ];
    }),

  examples: [
    {
      name: 'the governing body met, and was told nothing of it',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-03-24', kind: 'allegation investigated', independent: true },
        { on: '2025-05-14', kind: 'governing body met' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-05-14' }],
    },
    {
      name: 'told at the next meeting',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-03-24', kind: 'allegation investigated', independent: true },
        { on: '2025-05-14', kind: 'governing body met' },
        { on: '2025-05-14', kind: 'governing body told', says: 'what was found and what will change' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-05-14', done: '2025-05-14' }],
    },
    {
      name: 'no meeting on record: three months',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-03-24', kind: 'allegation investigated', independent: true },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'due', due: '2025-06-24' }],
    },
    {
      name: 'nothing has been found yet, so there is nothing to report',
      entries: [
        { on: '2025-03-03', kind: 'discrimination alleged' },
        { on: '2025-05-14', kind: 'governing body met' },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
  ],
};
