import { atOnce, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type Apology, isApology, isBare, isEveryday } from '../../record/complaints/apology.ts';
import { stillToDo } from '../../record/complaints/still-to-do.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type Due, type Lesson } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';

const unsaid = 'where the record does not say what the apology held';

export const remedy: Lesson = {
  id: 'apology/remedy',
  title: 'Say what happens next: what, by when and by whom, while anything is still to be put right',
  why: 'Sorry, without what comes next, leaves people where they were. The next steps belong in the apology, or in the final answer where the complaint went on to one.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: puts right'),
    taughtBy('202500917', 'Sorry, with no word of what would be done, so the resident could not know the plan.'),
    taughtBy('202327437', 'The apology left the resident as unclear about going home as before it.'),
    reported('2026-02', 'remedies', 'Say what happens next: a mistake mended, a cost repaid, a policy changed.'),
  ],
  clock: byDefault({ 'with the apology': atOnce, [unsaid]: workingDays(5) }),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.apologies.flatMap((apology) => {
      const left = stillToDo(reading, apology.happened);
      if (!left || isEveryday(reading, apology)) return [];
      const last = lastAnswer(reading, apology);
      if (!last || (last !== apology && isApology(last))) return [];
      return [{ since: apology, because: [left], due: dueFor(last, clock), doneBy: nextSteps(reading, apology) }];
    }),

  examples: [
    {
      name: 'sorry about the damp, and not a word about what will be done',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2025-03-03', kind: 'response sent', stage: 1, acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'sorry, and the works are on 17 March',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp and mould' },
        {
          on: '2025-03-03',
          kind: 'response sent',
          stage: 1,
          acknowledges: ['repairs'],
          promises: ['works on 17 March'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'a family still away from home, and a date for going back given a month after the apology',
      entries: [
        { on: '2025-01-06', kind: 'moved out', to: 'hotel' },
        { on: '2025-03-03', kind: 'apology given', acknowledges: ['moves'], impact: 'months in one room' },
        { on: '2025-04-01', kind: 'return date given', due: '2025-04-30' },
      ],
      asAt: '2025-04-10',
      shows: [{ standing: 'done late', due: '2025-03-03', done: '2025-04-01' }],
    },
    {
      name: 'sorry at stage 1; the final answer sets out the next steps',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'no heating' },
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, acknowledges: ['repairs'] },
        { on: '2025-02-17', kind: 'escalation asked for' },
        { on: '2025-03-14', kind: 'response sent', stage: 2, apologises: false, promises: ['new boiler by 28 March'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-14', done: '2025-03-14' }],
    },
    {
      name: 'an apology of which nothing is known, with works ordered that week',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2025-03-03', kind: 'response sent', stage: 1, apologises: true },
        { on: '2025-03-06', kind: 'works ordered', works: 'new fan' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-06' }],
    },
    {
      name: 'everything had been put right by then',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2025-02-10', kind: 'works completed' },
        { on: '2025-03-03', kind: 'response sent', stage: 1, acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** The answer the next steps may come in: the apology itself, or where its complaint went to stage 2 the final answer, once there is one. */
function lastAnswer(reading: Reading, apology: Apology): Apology | undefined {
  const second = reading.complaints.find(({ stages }) => stages[0].response?.id === apology.id)?.stages[1];
  return second && !second.refused ? second.response : apology;
}

function dueFor(last: Apology, clock: ClockInForce): Due {
  return isApology(last) && isBare(last) ? clock.dueAfter(last, unsaid) : thereAndThen(last, clock);
}

/** The first time, from the apology on, that the resident was told what comes next; or a date they had, still to come. */
function nextSteps(reading: Reading, apology: Apology): Entry | undefined {
  const on = apology.happened;
  const standing = reading
    .ofAny('works date given', 'return date given', 'promise made')
    .find((given) => given.happened < on && given.due !== undefined && given.due >= on);
  return (
    standing ??
    earliest<Entry>(
      reading.ofAny('response sent', 'apology given').find((answer) => answer.happened >= on && saysWhatNext(answer)),
      reading
        .ofAny(
          'promise made',
          'works date given',
          'return date given',
          'works ordered',
          'action plan agreed',
          'moved back',
        )
        .find((given) => given.happened >= on),
    )
  );
}

function saysWhatNext(answer: Apology): boolean {
  if (answer.promises !== undefined) return true;
  return answer.kind === 'response sent' && (answer.tells?.includes('outstanding actions') ?? false);
}
