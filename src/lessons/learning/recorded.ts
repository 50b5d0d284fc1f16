import type { Day } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { type Complaint, lastWord } from '../../record/complaints/complaint.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { namesAnother } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const recorded: Lesson = {
  id: 'learning/recorded',
  title: 'Write down what we would have done differently, who will see to it and by when',
  why: 'A complaint that was right and changed nothing will be made again, by someone else.',
  cites: [
    reported('2024-04', 'introduction', 'Look back at each case for where it could have gone another way.'),
    cite(code2024, '9.1'),
    cite(code2024, '9.2'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  /** A review that the Ombudsman ordered for a later day is where it is learned. */
  find: (reading, clock) => [
    ...reading.complaints.filter(isUpheld).flatMap((complaint) => {
      const last = lastWord(complaint);
      return last ? [{ since: last, doneBy: learnedFrom(reading, complaint.received) }] : [];
    }),
    ...reading
      .of('determination received')
      .filter(({ finding }) => faults.includes(finding))
      .slice(0, 1)
      .map((decision) => {
        const review = reviewOrdered(reading, decision);
        const usual = clock.dueAfter(decision);
        const due = review !== undefined && review > usual.day ? review : usual;
        return { since: decision, due, doneBy: learnedFrom(reading, decision) };
      }),
  ],

  examples: [
    {
      name: 'upheld, and nothing written down',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-14' }],
    },
    {
      name: 'what we would do differently, whose it is and by when',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'partly upheld' },
        {
          on: '2025-03-03',
          kind: 'learning recorded',
          learning: 'follow each order until the resident says it worked',
          owner: 'repairs manager',
          due: '2025-06-02',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-14', done: '2025-03-03' }],
    },
    {
      name: 'learned half a year after the Ombudsman’s decision',
      entries: [
        { on: '2025-02-03', kind: 'determination received', finding: 'maladministration' },
        { on: '2025-08-04', kind: 'learning recorded', learning: 'check every case that changes hands' },
      ],
      asAt: '2025-09-01',
      shows: [{ standing: 'done late', due: '2025-03-03', done: '2025-08-04' }],
    },
    {
      name: 'learned from in the review that the Ombudsman ordered, by its day',
      entries: [
        { on: '2025-02-03', kind: 'determination received', finding: 'maladministration' },
        { on: '2025-02-03', kind: 'order received', what: 'review', due: '2025-04-28' },
        { on: '2025-04-22', kind: 'learning recorded', learning: 'ring the same day when a visit is missed' },
      ],
      asAt: '2025-05-12',
      shows: [{ standing: 'done in time', due: '2025-04-28', done: '2025-04-22' }],
    },
    {
      name: 'two complaints upheld, and learned from one of them',
      entries: [
        { on: '2025-02-03', kind: 'complaint received', id: 'one' },
        { on: '2025-02-03', kind: 'complaint received', id: 'two' },
        { on: '2025-02-14', kind: 'response sent', for: 'one', stage: 1, decision: 'upheld' },
        { on: '2025-02-14', kind: 'response sent', for: 'two', stage: 1, decision: 'upheld' },
        {
          on: '2025-03-03',
          kind: 'learning recorded',
          for: 'two',
          learning: 'ring first',
          owner: 'Bo',
          due: '2025-04-01',
        },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'overdue', due: '2025-03-14' },
        { standing: 'done in time', due: '2025-03-14', done: '2025-03-03' },
      ],
    },
    {
      name: 'stage 2 is still to be answered',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld' },
        { on: '2025-02-17', kind: 'escalation asked for' },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

const faults: readonly Entry<'determination received'>['finding'][] = [
  'service failure',
  'maladministration',
  'severe maladministration',
];

function isUpheld(complaint: Complaint): boolean {
  return complaint.stages.some(
    ({ response }) => response?.decision === 'upheld' || response?.decision === 'partly upheld',
  );
}

/** The last day for a review that was ordered with a decision. */
function reviewOrdered(reading: Reading, decision: Entry): Day | undefined {
  return reading
    .of('order received')
    .filter(({ what, happened }) => what === 'review' && happened >= decision.happened)
    .map(({ due }) => due)
    .filter((due) => due !== undefined)
    .toSorted((one, other) => one - other)
    .at(-1);
}

/** Written down for itself, or in a letter that says what was learned, whose it is and by when. */
function learnedFrom(reading: Reading, cause: Entry): Entry | undefined {
  const isFor = (entry: Entry) => entry.happened >= cause.happened && !namesAnother(reading, entry, cause);
  return earliest<Entry>(
    reading.of('learning recorded').find((learning) => isFor(learning)),
    reading
      .ofAny('response sent', 'apology given')
      .find((letter) => isFor(letter) && letter.learning && letter.owner && letter.due !== undefined),
  );
}
