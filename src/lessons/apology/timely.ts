import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type Apology, acknowledges, isEveryday } from '../../record/complaints/apology.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { isDelayAt } from '../../record/complaints/complaint-delay.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type FailingShown, type Lesson, type Owed } from '../lesson.ts';

export const timely: Lesson = {
  id: 'apology/timely',
  title: 'Say sorry as soon as the failing is understood: within 10 working days of finding it or answering for it',
  why: 'The sooner it is said the sooner trust can mend. A landlord has understood a failing when it finds it, when it answers the complaint about it, and at the latest when the Ombudsman tells it.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: timely'),
    reported(
      '2026-02',
      'timely apologies',
      'Apologise when the fault is understood, and for delay in the complaint as well.',
    ),
    taughtBy('202448549', 'No apology for being slow to move to stage 2, until one was ordered.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,
  afterOthers: true,

  find: (reading, clock, failings) => {
    const sorry = reading.apologies.filter((apology) => !isEveryday(reading, apology));
    return [
      ...reading.of('failing found').map((found) => ({
        since: found,
        doneBy: sorry.find((apology) => apology.happened >= found.happened || wasFor(apology, found)),
      })),
      ...afterAnswers(reading, sorry, failings),
      ...afterDecision(reading, sorry, clock),
    ];
  },

  examples: [
    {
      name: 'answered late, and sorry in the answer for the leak alone: sorry for the delay belongs in it, and is asked for there',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-07', kind: 'complaint acknowledged', stage: 1 },
        { on: '2025-05-27', kind: 'response sent', stage: 1, decision: 'upheld', acknowledges: ['the leak'] },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-06-10', done: '2025-05-27' }],
    },
    {
      name: 'the failing was found in January, and nobody said sorry until May',
      entries: [
        { on: '2025-01-13', kind: 'failing found', what: ['repairs'] },
        { on: '2025-05-12', kind: 'apology given', acknowledges: ['repairs'] },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done late', due: '2025-01-27', done: '2025-05-12' }],
    },
    {
      name: 'the complaint was upheld and the answer did not say sorry',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'upheld', apologises: false },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-02-28' }],
    },
    {
      name: 'sorry in the answer itself',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'partly upheld', apologises: true },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-02-28', done: '2025-02-14' }],
    },
    {
      name: 'the Ombudsman found fault, and there was no apology before or after',
      entries: [{ on: '2025-02-14', kind: 'determination received', finding: 'maladministration' }],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-02-28' }],
    },
    {
      name: 'an order for failing to handle the complaint, and sorry only when the Ombudsman had decided',
      entries: [
        { on: '2025-02-03', kind: 'complaint received', id: 'c' },
        { on: '2025-06-02', kind: 'Complaint Handling Failure Order made', for: 'c' },
        { on: '2025-11-10', kind: 'determination received', finding: 'maladministration' },
        { on: '2025-11-14', kind: 'apology given', acknowledges: ['complaints'] },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'done late', due: '2025-06-16', done: '2025-11-14' }],
    },
    {
      name: 'a complaint that was not upheld',
      entries: [
        { on: '2025-02-03', kind: 'complaint received' },
        { on: '2025-02-14', kind: 'response sent', stage: 1, decision: 'not upheld' },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** An apology may come before the failing is written down, if it is for what was found. */
function wasFor(apology: Apology, { what }: Entry<'failing found'>): boolean {
  return what?.every((named) => acknowledges(apology, named)) ?? false;
}

function firstFrom(apologies: readonly Apology[], cause: Entry): Apology | undefined {
  return apologies.find((apology) => apology.happened >= cause.happened);
}

/** Each answer to a complaint that finds fault, or follows failings without a sorry: said soon, and for its own lateness at the latest in it: see `complaints/delay-apologised`. */
function afterAnswers(reading: Reading, apologies: readonly Apology[], failings: readonly FailingShown[]): Owed[] {
  return stagesOf(reading.complaints).flatMap(({ complaint, stage }) => {
    const { response, opened } = stage;
    if (!response) return [];
    const before = failings.filter(({ raised }) => raised <= response.happened);
    const late = before.filter((failing) => isDelayAt(complaint, stage, failing));
    const isUpheld = response.decision === 'upheld' || response.decision === 'partly upheld';
    const isSilent = response.decision === undefined && response.apologises === false;
    const fault = late[0] ?? (isSilent ? before[0] : undefined);
    if (!fault && !isUpheld) return [];
    const doneBy = apologies.find((apology) => apology.happened >= opened.happened);
    return [{ since: response, because: fault?.because, doneBy }];
  });
}

/**
 * The Ombudsman’s finding of fault, or its order for failing to handle the complaint, where nobody had found it or said sorry
 * before. An apology it orders has the order’s own day.
 */
function afterDecision(reading: Reading, apologies: readonly Apology[], clock: ClockInForce): Owed[] {
  const decision = earliest<Entry>(
    reading.of('determination received').find(({ finding }) => faults.includes(finding)),
    reading.of('Complaint Handling Failure Order made')[0],
  );
  if (!decision || reading.of('failing found').length > 0) return [];
  if (apologies.some((apology) => apology.happened < decision.happened)) return [];
  const orders = decision.kind === 'determination received' ? reading.of('order received') : [];
  if (orders.some((order) => order.what === 'apology' && order.due === undefined)) return [];
  const due = clock.dueAfter(decision);
  const ordered = orders.find((order) => order.what === 'apology')?.due;
  return [
    {
      since: decision,
      due: ordered !== undefined && ordered > due.day ? { ...due, day: ordered } : due,
      doneBy: firstFrom(apologies, decision),
    },
  ];
}

const faults: readonly Entry<'determination received'>['finding'][] = [
  'service failure',
  'maladministration',
  'severe maladministration',
];
