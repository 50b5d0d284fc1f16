import { atOnce } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { type Apology, isApology, isBare, isEveryday } from '../../record/complaints/apology.ts';
import { sorryIn } from '../../record/complaints/same-deed.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type FailingShown, type Finding, type Lesson } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';
import { causesOf, leftOut, madeGoodBy, toAnswerFor } from './to-answer-for.ts';

export const coversEveryFailing: Lesson = {
  id: 'apology/covers-every-failing',
  title: 'Say sorry for every failing the record shows by then, how the complaint was handled included',
  why: 'What the apology leaves out is what the landlord has not owned. A final answer that upholds a complaint, or follows failings, says sorry itself.',
  cites: [
    taughtBy('202444098', 'Sorry at stage 1, and no apology at all in the final answer.'),
    taughtBy('202327164', 'Silent on how the complaint itself had been handled.'),
    taughtBy('202345302', 'Not sorry for all of what went wrong.'),
    reported('2026-02', 'responsibility and regret', 'Say what went wrong, all of it, and own it.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,
  afterOthers: true,

  find: (reading, clock, failings) => {
    const apologies = reading.apologies.filter((apology) => !isEveryday(reading, apology));
    return [
      ...apologies.flatMap((apology) => eachApology(reading, apology, apologies, clock, failings)),
      ...reading.of('response sent').flatMap((answer) => finalAnswer(reading, answer, apologies, clock, failings)),
    ];
  },

  examples: [
    {
      name: 'two failings found, one apologised for',
      entries: [
        { on: '2025-02-24', kind: 'failing found', what: ['repairs/too-long', 'complaint handling'] },
        { on: '2025-03-03', kind: 'response sent', stage: 2, acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'upheld at stage 2, with no apology in it',
      entries: [{ on: '2025-03-03', kind: 'response sent', stage: 2, decision: 'upheld', apologises: false }],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'every failing found is in the apology',
      entries: [
        { on: '2025-02-24', kind: 'failing found', what: ['repairs/too-long', 'complaint handling'] },
        {
          on: '2025-03-03',
          kind: 'response sent',
          stage: 2,
          acknowledges: ['delay in the repairs', 'complaint handling'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'what was left out was made good three weeks later',
      entries: [
        { on: '2025-02-24', kind: 'failing found', what: ['repairs', 'records'] },
        { on: '2025-03-03', kind: 'response sent', stage: 2, acknowledges: ['repairs'] },
        { on: '2025-03-24', kind: 'apology given', signed: 'director', acknowledges: ['poor record keeping'] },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-03-24' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-24' },
      ],
    },
    {
      name: 'an apology of which the record says nothing',
      entries: [
        { on: '2025-02-24', kind: 'failing found', what: ['repairs'] },
        { on: '2025-03-03', kind: 'apology given', form: 'written', signed: 'director' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'a complaint that was not upheld, with no failing on record',
      entries: [{ on: '2025-03-03', kind: 'response sent', stage: 2, decision: 'not upheld' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** What an apology leaves out that neither it nor one before it was for; until later ones have made it good. */
function eachApology(
  reading: Reading,
  apology: Apology,
  apologies: readonly Apology[],
  clock: ClockInForce,
  failings: readonly FailingShown[],
): readonly Finding[] {
  const owed = toAnswerFor(reading, failings, apology);
  if (owed.length === 0) return [];
  if (isBare(apology)) return [{ cannotTell: 'what the apology says sorry for', since: apology }];
  const place = apologies.indexOf(apology) + 1;
  const left = leftOut(owed, apologies.slice(0, place));
  const doneBy = left.length === 0 ? apology : madeGoodBy(left, apologies.slice(place));
  // What it left out is asked of the last letter only.
  const endedBy = apologies.slice(place).find((later) => !isBare(later));
  return [
    {
      since: apology,
      because: causesOf(left),
      due: thereAndThen(apology, clock),
      deed: sorryIn(apology),
      doneBy,
      endedBy,
    },
  ];
}

/** A final answer with no sign of an apology in it, unless it finds nothing wrong. Any apology after it makes that good. */
function finalAnswer(
  reading: Reading,
  answer: Entry<'response sent'>,
  apologies: readonly Apology[],
  clock: ClockInForce,
  failings: readonly FailingShown[],
): readonly Finding[] {
  if (answer.stage !== 2 || answer.decision === 'not upheld' || isApology(answer)) return [];
  const owed = toAnswerFor(reading, failings, answer);
  if (owed.length === 0 && answer.decision === undefined) return [];
  if (saysNothing(answer)) return [{ cannotTell: 'whether the final answer holds an apology', since: answer }];
  const doneBy = apologies.find((apology) => apology.happened >= answer.happened);
  return [{ since: answer, because: causesOf(owed), due: thereAndThen(answer, clock), deed: sorryIn(answer), doneBy }];
}

/** Whether the record says of a response only that it was sent. */
function saysNothing(answer: Entry<'response sent'>): boolean {
  const { decision, apologises, tells, answers } = answer;
  return isBare(answer) && [decision, apologises, tells, answers].every((said) => said === undefined);
}
