import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { scheme } from '../../library/law/scheme.ts';
import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const ombudsmanEvidence: Lesson = {
  id: 'complaints/ombudsman-evidence',
  title: 'Send the Ombudsman everything it asked for, by the day in its letter',
  why: 'Evidence that comes late, or in part, holds up the decision and whatever would put things right. Where the record does not give the day in the letter we count 15 working days, the time commonly given.',
  cites: [
    cite(scheme, 'paragraph 10'),
    cite(ombudsmanGuidance, 'evidence: what is asked for'),
    cite(ombudsmanGuidance, 'evidence: time'),
    taughtBy('202017334', 'The logs of incidents were found only when the decision was being reviewed.'),
    taughtBy('202013105', 'The Ombudsman had to order the landlord to act before it would answer.'),
  ],
  clock: byDefault(workingDays(15)),
  appliesFrom: always,

  find: (reading) =>
    reading.of('Ombudsman asked for evidence').map((asked) => ({
      since: asked,
      due: asked.due,
      doneBy: sentInFull(reading, asked),
    })),

  examples: [
    {
      name: 'the letters went in time, the incident logs months later',
      entries: [
        {
          on: '2025-02-03',
          kind: 'Ombudsman asked for evidence',
          due: '2025-02-24',
          what: ['complaint letters', 'incident logs'],
        },
        { on: '2025-02-20', kind: 'evidence sent to Ombudsman', what: ['complaint letters'] },
        { on: '2025-06-09', kind: 'evidence sent to Ombudsman', what: ['the incident logs'] },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done late', due: '2025-02-24', done: '2025-06-09' }],
    },
    {
      name: 'all of it, on the last day',
      entries: [
        { on: '2025-02-03', kind: 'Ombudsman asked for evidence', due: '2025-02-24' },
        { on: '2025-02-24', kind: 'evidence sent to Ombudsman', complete: true },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-02-24', done: '2025-02-24' }],
    },
    {
      name: 'what was sent was not everything',
      entries: [
        { on: '2025-02-03', kind: 'Ombudsman asked for evidence', due: '2025-02-24' },
        { on: '2025-02-24', kind: 'evidence sent to Ombudsman', complete: false },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-02-24' }],
    },
    {
      name: 'nothing has been asked for',
      entries: [{ on: '2025-02-03', kind: 'complaint received' }],
      asAt: '2025-07-01',
      shows: [],
    },
  ],
};

/** What was sent the day everything asked for had gone: by what the record lists, where it lists both, or by its word. */
function sentInFull(
  reading: Reading,
  asked: Entry<'Ombudsman asked for evidence'>,
): Entry<'evidence sent to Ombudsman'> | undefined {
  const gone: string[] = [];
  return reading.allAfter(asked, 'evidence sent to Ombudsman').find((sent) => {
    gone.push(...(sent.what ?? []));
    if (sent.complete !== undefined) return sent.complete;
    if (!asked.what || gone.length === 0) return true;
    return asked.what.every((item) => gone.some((each) => isAnswerTo(item, each)));
  });
}
