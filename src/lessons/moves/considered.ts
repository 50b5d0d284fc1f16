import { weeks, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { moveDecided } from '../../record/moves/move.ts';
import { type ReasonToMove, reasonsToMove } from '../../record/moves/move-reason.ts';
import type { Problem } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import { hasReasons } from '../../record/reasons.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

/**
 * Three limits, because a move is thought about sooner the harder the home is to be in. Five working days when the home
 * is unfit, an emergency, making someone ill, or a move is asked for. Twenty (the month in which a routine repair should
 * be over) for damp, cold, heat or danger of collapse with someone at greater risk. Twelve weeks (the longest Awaab’s Law
 * gives for preventive works to start) for windows, doors, roofs, leaks, pests and lifts with someone at greater risk.
 */
const limits = { usual: workingDays(5), lasting: workingDays(20), long: weeks(12) };
const limitFor = { now: 'usual', lasting: 'lasting', long: 'long' } as const;

export const considered: Lesson = {
  id: 'moves/considered',
  title: 'Consider a temporary move for this household, decide, and write down why',
  why: 'Nobody should have to live for months in a home that harms them because no one thought to ask whether they could live somewhere else meanwhile. The answer may be no; the question has to be asked.',
  cites: [
    taughtBy('202204372', 'Small children spent five years in damp and mould, and no temporary move was arranged.'),
    taughtBy(
      '202401894',
      'Windows went unreplaced for three and a half years, and a move was not considered for an autistic resident.',
    ),
    taughtBy('202327437', 'After a fire set on purpose the temporary move was not taken forward.'),
    reported('2025-12', 'children', 'With children, think of a move earlier than usual.'),
    reported('2025-12', 'roof repairs', 'Large works take long: think early of a temporary fix or a move.'),
    cite(ombudsmanGuidance, 'temporary moves: risk'),
  ],
  clock: byDefault(limits),
  appliesFrom: always,

  find: (reading, clock) => {
    const owed = reasonsToMove(reading).map((reason): OwedFor => {
      const { since, because, urgency, problem } = reason;
      const doneBy = decided(reading, reason);
      const asks = !doneBy && moveDecided(reading, problem?.report ?? since, since) ? writeDownWhy : undefined;
      const over = doneOrEnded(doneBy, 'made safe', 'risk assessed', 'temporary fix made');
      return { problem, owed: { since, because, limit: limitFor[urgency], ...over, asks } };
    });
    const dueOf = ({ owed: { since, limit } }: OwedFor) => clock.dueAfter(since, limit).day;
    return owed
      .filter(
        (one, place) =>
          !owed.some(
            (other, otherPlace) =>
              other !== one &&
              isSameMove(other, one) &&
              dueOf(other) <= dueOf(one) &&
              (otherPlace < place || isSoonerForSame(other, one)),
          ),
      )
      .map((one) => one.owed);
  },

  examples: [
    {
      name: 'a leak beside an older man, who is in the dark eight months later: sooner from that day, and not from the first',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 80 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'shower leaks' },
        { on: '2025-09-01', kind: 'repair reported', for: 'r', problem: 'water in the lights, no power' },
      ],
      asAt: '2025-10-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'in the dark the week after: the sooner day',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 80 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'shower leaks' },
        { on: '2025-01-13', kind: 'repair reported', for: 'r', problem: 'water in the lights, no power' },
      ],
      asAt: '2025-02-03',
      shows: [{ standing: 'overdue', due: '2025-01-20' }],
    },
    {
      name: 'mould for two months with a toddler in the home',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 1 },
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp and mould in the bedroom' },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'found unfit, and a move decided within the week',
      entries: [
        { on: '2025-01-06', kind: 'home found unfit', id: 'u', why: 'ceiling down in two rooms' },
        { on: '2025-01-08', kind: 'move considered', for: 'u', sort: 'temporary', decision: 'move' },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'done in time', due: '2025-01-13', done: '2025-01-08' }],
    },
    {
      name: 'a broken window catch, mended in a fortnight',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 1 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'window catch broken' },
        { on: '2025-01-20', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'done in time', due: '2025-03-31', ended: '2025-01-20' }],
    },
    {
      name: 'a shed roof and a cupboard door, whoever lives there',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['epilepsy'] },
        { on: '2025-01-06', kind: 'repair reported', problem: 'shed roof felt' },
        { on: '2025-01-06', kind: 'repair reported', problem: 'garage falling in, its roof looks like asbestos sheet' },
        { on: '2025-01-06', kind: 'repair reported', problem: 'kitchen cupboard door' },
      ],
      asAt: '2025-06-06',
      shows: [],
    },
    {
      name: 'windows left for years in an autistic resident’s home',
      entries: [
        { on: '2021-03-01', kind: 'person known', person: 'resident', needs: ['autistic'] },
        { on: '2021-03-01', kind: 'repair reported', id: 'r', problem: 'windows' },
        { on: '2024-09-02', kind: 'works completed', for: 'r' },
      ],
      asAt: '2024-12-02',
      shows: [{ standing: 'done late', due: '2021-05-24', ended: '2024-09-02' }],
    },
    {
      name: 'the doctor says the child should not stay in the mould',
      entries: [
        { on: '2025-04-07', kind: 'repair reported', id: 'r', problem: 'mould' },
        {
          ...{ on: '2025-04-14', kind: 'professional evidence received', for: 'r', source: 'doctor' },
          shows: ['health getting worse', 'need to move'],
        },
        { on: '2025-04-23', kind: 'move considered', for: 'r', decision: 'stay', why: 'works start on Monday' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-23', done: '2025-04-23' }],
    },
    {
      name: 'to stay, and nobody wrote down why',
      entries: [
        { on: '2025-01-06', kind: 'home found unfit', id: 'u', why: 'ceiling down in two rooms' },
        { on: '2025-01-08', kind: 'move considered', for: 'u', sort: 'temporary', decision: 'stay' },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'overdue', due: '2025-01-13' }],
    },
    {
      name: 'no heating with a baby in the home: put right the next day',
      entries: [
        { on: '2025-12-22', kind: 'repair reported', id: 'r', problem: 'no heating', effect: 'a new baby at home' },
        { on: '2025-12-23', kind: 'works completed', for: 'r' },
      ],
      asAt: '2026-01-30',
      shows: [{ standing: 'done in time', due: '2025-12-31', ended: '2025-12-23' }],
    },
    {
      name: 'a move is asked for after a fire, with no repair on the case',
      entries: [
        {
          ...{ on: '2025-01-06', kind: 'move asked for' },
          why: 'Fire in the kitchen last week, no power and they cannot live there',
        },
      ],
      asAt: '2025-03-06',
      shows: [{ standing: 'overdue', due: '2025-01-13' }],
    },
    {
      name: 'a chase tells of the hotel of the year before, and asks for none',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'kitchen cupboard door' },
        {
          ...{ on: '2025-01-13', kind: 'resident chased', for: 'r' },
          says: 'You put us in a hotel last year while you did the roof, and now nobody comes for a door',
        },
      ],
      asAt: '2025-03-06',
      shows: [],
    },
    {
      name: 'she went to her mother’s by herself, and nobody thought about where she is to live',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'sewage in the flat' },
        { on: '2025-01-06', kind: 'moved out', for: 'r', to: "her mother's" },
        { on: '2025-01-07', kind: 'home found unfit', why: 'sewage over the floors' },
      ],
      asAt: '2025-01-20',
      shows: [{ standing: 'overdue', due: '2025-01-14' }],
    },
    {
      name: 'she chose her mother’s over the hotel she was offered',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'sewage in the flat' },
        { on: '2025-01-06', kind: 'alternative home offered', for: 'r' },
        { on: '2025-01-06', kind: 'moved out', for: 'r', to: "her mother's" },
        { on: '2025-01-07', kind: 'home found unfit', why: 'sewage over the floors' },
      ],
      asAt: '2025-01-20',
      shows: [],
    },
    {
      name: 'one person looked, at last: a later warning while nothing was decided is not counted twice',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-13', kind: 'move asked for', for: 'r', why: 'the mould' },
        { on: '2025-01-20', kind: 'health worsened', for: 'r', person: 'mother' },
        { on: '2025-02-10', kind: 'move considered', for: 'r', decision: 'move' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done late', due: '2025-01-20', done: '2025-02-10' }],
    },
  ],
};

/** A decision about moving; or the reason for it gone: the problem ended, made safe, or found to be no risk to them. */
function decided(reading: Reading, { since, urgency, problem }: ReasonToMove): Entry | undefined {
  const about = problem?.report ?? since;
  return earliest<Entry>(
    moveDecided(reading, about, since, (decision) => hasReasons(decision)),
    problem?.ended,
    allOnCase(reading, about, since, 'made safe').find(({ temporary }) => temporary !== true || urgency === 'now'),
    allOnCase(reading, about, since, 'risk assessed').find(({ level }) => level === 'low'),
    allOnCase(reading, about, since, 'request answered').find((answer) => answer.for === since.id),
    urgency === 'now' ? firstOnCase(reading, about, since, 'temporary fix made', 'works completed') : undefined,
  );
}

const writeDownWhy = 'A move was decided against: write down the reasons, or consider it again';

type OwedFor = { readonly owed: Owed; readonly problem: Problem | undefined };

function isSameMove({ owed: one }: OwedFor, { owed: other }: OwedFor): boolean {
  return one.doneBy?.id === other.doneBy?.id && one.endedBy?.id === other.endedBy?.id;
}

/** Whether the same problem has since shown what calls for a decision sooner. */
function isSoonerForSame({ owed: sooner, problem }: OwedFor, { owed: one, problem: same }: OwedFor): boolean {
  return (
    problem !== undefined && problem === same && limitsInOrder.indexOf(sooner.limit) < limitsInOrder.indexOf(one.limit)
  );
}

const limitsInOrder: readonly (string | undefined)[] = Object.keys(limits);
