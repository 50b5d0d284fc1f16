import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { orderWhatIsFound } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { readFindings } from '../../record/problems/findings.ts';
import { answerTo, callsForWorks, findingsAreLost } from '../../record/problems/survey.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

/** Whether works that name some of what a survey calls for leave the rest of it with no answer at all. */
function isLeftOver(reading: Reading, survey: Entry<'survey made'>): boolean {
  if ((survey.recommends ?? survey.finds ?? []).length < 2) return false;
  const lines = reading.part(readFindings).filter((line) => line.survey === survey);
  const isNamed = ({ answer }: (typeof lines)[number]) =>
    answer !== undefined && 'works' in answer && typeof answer.works === 'string';
  return lines.some(isNamed) && lines.some(({ stands }) => stands === 'unanswered');
}

/** Nobody can order what nobody wrote down: what it found is to be had from whoever made it, or it is made again. */
function surveysLost(reading: Reading): readonly Owed[] {
  return reading
    .of('survey made')
    .filter(findingsAreLost)
    .map((survey) => ({
      since: survey,
      asks: 'Write down what the survey found, or have it made again',
      doneBy: earliest<Entry>(
        answerTo(reading, survey),
        reading.of('survey made').find((again) => again.happened > survey.happened && !findingsAreLost(again)),
      ),
    }));
}

export const findingsBecomeWorks: Lesson = {
  id: 'repairs/findings-become-works',
  title: 'Order what the survey calls for, or refuse it with reasons, within 10 working days',
  why: 'A survey mends nothing. If nobody orders the works it calls for, the resident has let in one more stranger and lives with the same fault.',
  cites: [
    taughtBy('202500917', 'Survey followed survey, and few or no works came of them.'),
    taughtBy('202202552', 'Works followed a survey of damp but did not deal with the pests that were there too.'),
    reported('2026-02', 'damp and mould', 'Say what will be done after a survey, and do it.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => [
    ...surveysLost(reading),
    ...reading
      .of('survey made')
      .filter(callsForWorks)
      .flatMap((survey): readonly Owed[] => {
        const doneBy = answerTo(reading, survey);
        const left = doneBy && isLeftOver(reading, survey) ? [{ since: survey, because: [doneBy] }] : [];
        return [{ since: survey, deed: orderWhatIsFound(survey), doneBy }, ...left];
      }),
  ],

  examples: [
    {
      name: 'a surveyor came, and nobody can say what he found',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
        { on: '2025-03-10', kind: 'survey made', for: 'damp', note: 'Contractor paid for it, no report on file' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-24' }],
    },
    {
      name: 'the surveyor recommends works and nothing is ordered',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
        {
          on: '2025-03-10',
          kind: 'survey made',
          finds: ['damp and mould'],
          recommends: ['new extractor fan'],
          for: 'damp',
        },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-24' }],
    },
    {
      name: 'ordered in time after the first survey, not after the second',
      entries: [
        { on: '2025-03-10', kind: 'survey made', finds: ['damp'], recommends: ['mould wash'] },
        { on: '2025-03-17', kind: 'works ordered', works: 'mould wash' },
        { on: '2025-06-02', kind: 'survey made', finds: ['damp'], recommends: ['repoint the gable'] },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-17' },
        { standing: 'overdue', due: '2025-06-16' },
      ],
    },
    {
      name: 'refused, with reasons',
      entries: [
        { on: '2025-03-10', kind: 'survey made', recommends: ['new kitchen'] },
        { on: '2025-03-14', kind: 'works refused', why: 'the units can be mended, and will be' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'done in time', due: '2025-03-24', done: '2025-03-14' }],
    },
    {
      name: 'a survey that finds nothing wrong',
      entries: [{ on: '2025-03-10', kind: 'survey made', finds: ['no damp found'], recommends: ['no works needed'] }],
      asAt: '2025-04-07',
      shows: [],
    },
  ],
};
