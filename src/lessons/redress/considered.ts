import { atOnce, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { type Complaint, lastWord } from '../../record/complaints/complaint.ts';
import { promisesOf } from '../../record/complaints/promises-in-answer.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { namesAnother } from '../../record/whole-case.ts';
import { always, byDefault, type ClockInForce, type Lesson, type Owed } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';

const afterFinding = 'after a failing is found';

export const considered: Lesson = {
  id: 'redress/considered',
  title: 'Match what was upheld with a remedy: correct, repay, change the policy, train, compensate',
  why: 'Finding for someone and leaving it there puts nothing right. The Ombudsman looks at what had been offered by the end of the landlord’s own procedure.',
  cites: [
    cite(code2024, '7.1'),
    cite(code2024, '7.2'),
    cite(code2024, '7.4'),
    reported('2026-02', 'remedies', 'A mistake mended, a cost repaid, a policy changed, staff trained, money paid.'),
    taughtBy('202117288', 'Fitting compensation was not offered until the Ombudsman ordered it.'),
  ],
  clock: byDefault({ 'with the last answer': atOnce, [afterFinding]: workingDays(10) }),
  appliesFrom: always,

  find: (reading, clock) => {
    const afterAnswers = reading.complaints.flatMap((complaint) => afterLastWord(reading, complaint, clock));
    const isOpen = afterAnswers.some(({ doneBy }) => doneBy === undefined);
    return [...afterAnswers, ...afterFindings(reading, clock), ...(isOpen ? [] : afterDecision(reading, clock))];
  },

  examples: [
    {
      name: 'the note of the answer says what will be paid, and by when',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        {
          ...{ on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld' },
          note: 'We will pay £40 by 28 February for the wasted morning.',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-02-14', done: '2025-02-14' }],
    },
    {
      name: 'upheld, and nothing offered',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-02-14' }],
    },
    {
      name: 'upheld with money for the trouble',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld' },
        { on: '2025-02-14', kind: 'remedy offered', sort: 'compensate', sum: '£150' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-02-14', done: '2025-02-14' }],
    },
    {
      name: 'nothing offered at stage 1, put right in the final answer',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld' },
        { on: '2025-02-17', kind: 'escalation asked for' },
        { on: '2025-03-14', kind: 'response sent', stage: 2, decision: 'upheld', promises: ['new boiler by 28 March'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-14', done: '2025-03-14' }],
    },
    {
      name: 'nothing offered until the Ombudsman decided',
      entries: [
        { on: '2025-02-14', kind: 'determination received', finding: 'severe maladministration' },
        { on: '2025-02-14', kind: 'order received', what: 'compensation', sum: '£2,000', due: '2025-03-14' },
        { on: '2025-03-10', kind: 'money paid', sum: '£2,000' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done late', due: '2025-02-14', done: '2025-03-10' }],
    },
    {
      name: 'two complaints upheld, and a remedy weighed for one of them',
      entries: [
        { on: '2025-02-03', kind: 'complaint received', id: 'one' },
        { on: '2025-02-03', kind: 'complaint received', id: 'two' },
        { on: '2025-02-14', kind: 'response sent', for: 'one', stage: 1, decision: 'upheld' },
        { on: '2025-02-14', kind: 'response sent', for: 'two', stage: 1, decision: 'upheld' },
        { on: '2025-02-14', kind: 'remedy considered', for: 'two', decision: 'a sum, and the works' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'overdue', due: '2025-02-14' },
        { standing: 'done in time', due: '2025-02-14', done: '2025-02-14' },
      ],
    },
    {
      name: 'not upheld',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'not upheld' },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** A complaint’s last answer, where either stage found for the resident. */
function afterLastWord(reading: Reading, complaint: Complaint, clock: ClockInForce): readonly Owed[] {
  const last = lastWord(complaint);
  if (!last || !complaint.stages.some(({ response }) => finds(response))) return [];
  return [{ since: last, due: thereAndThen(last, clock), doneBy: remedyFrom(reading, complaint.received) }];
}

/** A failing the landlord found by itself, with no complaint about it to answer. */
function afterFindings(reading: Reading, clock: ClockInForce): readonly Owed[] {
  return reading
    .of('failing found')
    .filter((found) => !reading.complaints.some(({ received }) => received.happened <= found.happened))
    .map((found) => ({ since: found, due: clock.dueAfter(found, afterFinding), doneBy: remedyFrom(reading, found) }));
}

/** The Ombudsman’s finding of fault, by when something should long have been offered. */
function afterDecision(reading: Reading, clock: ClockInForce): readonly Owed[] {
  const decision = reading.of('determination received').find(({ finding }) => faults.includes(finding));
  if (!decision) return [];
  const doneBy = earliest<Entry>(
    ...reading.complaints.map(({ received }) => remedyFrom(reading, received)),
    reading.of('remedy offered').find((offer) => offer.sort !== 'apologise'),
    reading.of('remedy considered')[0],
    remedyFrom(reading, decision),
  );
  return [{ since: decision, due: thereAndThen(decision, clock), doneBy }];
}

const faults: readonly Entry<'determination received'>['finding'][] = [
  'service failure',
  'maladministration',
  'severe maladministration',
];

function finds(response: Entry<'response sent'> | undefined): boolean {
  return response?.decision === 'upheld' || response?.decision === 'partly upheld';
}

/** The first remedy on or after the day of a cause. An apology is owed too, but is not by itself a remedy. */
function remedyFrom(reading: Reading, cause: Entry): Entry | undefined {
  const after = (entry: Entry) => entry.happened >= cause.happened && !namesAnother(reading, entry, cause);
  return earliest<Entry>(
    reading.of('remedy considered').find(after),
    reading.of('remedy offered').find((offer) => after(offer) && offer.sort !== 'apologise'),
    reading.of('reimbursement considered').find(after),
    reading.of('money paid').find(after),
    reading.of('order complied with').find(after),
    reading.of('response sent').find((response) => after(response) && holdsRemedy(response)),
  );
}

function holdsRemedy(response: Entry<'response sent'>): boolean {
  const { promises, tells } = response;
  return promises !== undefined || promisesOf(response).length > 0 || (tells?.includes('remedy') ?? false);
}
