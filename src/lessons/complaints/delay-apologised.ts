import { atOnce } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { acknowledgesDelay } from '../../record/complaints/apology.ts';
import { type Complaint, type Stage, stagesOf } from '../../record/complaints/complaint.ts';
import { sorryIn } from '../../record/complaints/same-deed.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';
import { delaysAt } from './handling-delay.ts';

export const delayApologised: Lesson = {
  id: 'complaints/delay-apologised',
  title: 'Say sorry, in the response, for every delay in handling the complaint at that stage',
  why: 'Waiting for an answer is a failing of its own, on top of what was complained of. Sorry for one stage’s delay is not sorry for the other’s.',
  cites: [
    taughtBy('202448549', 'The landlord was slow to move to stage 2 and never said sorry for that.'),
    taughtBy('202401522', 'It was sorry for the delay at stage 2 and not for the one at stage 1.'),
    taughtBy('202327164', 'It did not own up to how badly the complaint itself was handled.'),
    taughtBy('202345302', 'It was not fully sorry for a stage 2 that took nearly two years.'),
    reported('2026-02', 'timely apologies', 'Delay in the complaint calls for an apology too.'),
    cite(code2024, '7.1'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,
  afterOthers: true,

  find: (reading, clock, failings) =>
    stagesOf(reading.complaints).flatMap(({ complaint, stage }): Owed[] => {
      const answer = answerAfter(reading, complaint, stage);
      const delays = answer ? delaysAt(complaint, stage, failings) : [];
      if (!answer || delays.length === 0) return [];
      const sorry = reading.apologies.find(
        (apology) => apology.happened >= stage.opened.happened && acknowledgesDelay(apology, stage.number),
      );
      return [
        { since: answer, because: delays, due: thereAndThen(answer, clock), deed: sorryIn(answer), doneBy: sorry },
      ];
    }),

  examples: [
    {
      name: 'answered five weeks late, and not a word about it',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-05-27', kind: 'response sent', stage: 1, acknowledges: ['the leak'] },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'overdue', due: '2025-05-27' }],
    },
    {
      name: 'sorry for the delay, in the response that was late',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-05-27', kind: 'response sent', stage: 1, acknowledges: ['delay in our response', 'the leak'] },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done in time', due: '2025-05-27', done: '2025-05-27' }],
    },
    {
      name: 'both stages late: sorry for stage 2, silent on stage 1',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-05-27', kind: 'response sent', stage: 1 },
        { on: '2025-06-02', kind: 'escalation asked for' },
        { on: '2025-06-04', kind: 'complaint acknowledged', stage: 2 },
        { on: '2025-08-01', kind: 'response sent', stage: 2, acknowledges: ['delay at stage 2'] },
      ],
      asAt: '2025-09-01',
      shows: [
        { standing: 'overdue', due: '2025-05-27' },
        { standing: 'done in time', due: '2025-08-01', done: '2025-08-01' },
      ],
    },
    {
      name: 'a late answer that says sorry, and not for what',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-05-27', kind: 'response sent', stage: 1, apologises: true },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'overdue', due: '2025-05-27' }],
    },
    {
      name: 'put right by a later apology',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-05-27', kind: 'response sent', stage: 1 },
        { on: '2025-06-20', kind: 'apology given', acknowledges: ['complaint handling'] },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done late', due: '2025-05-27', done: '2025-06-20' }],
    },
    {
      name: 'late and still unanswered: the sorry goes with the answer',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
      ],
      asAt: '2025-07-01',
      shows: [],
    },
    {
      name: 'everything in time',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-04-16', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-07-01',
      shows: [],
    },
  ],
};

/** What the apology was to go with: the stage’s response, or where it never came, what brought the waiting to an end. */
function answerAfter(reading: Reading, complaint: Complaint, stage: Stage): Entry | undefined {
  if (stage.response) return stage.response;
  const later = (kind: 'complaint closed' | 'case closed' | 'determination received') =>
    reading.of(kind).find((entry) => entry.happened >= stage.opened.happened && entry !== complaint.withdrawn);
  return (
    (stage.number === 1 ? complaint.stages[1]?.response : undefined) ??
    earliest<Entry>(later('determination received'), later('complaint closed'), later('case closed'))
  );
}
