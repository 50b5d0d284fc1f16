import { daysAfter } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { needKnown } from '../../record/household/household.ts';
import { earliest } from '../../record/in-order.ts';
import { lastBack, movesOn } from '../../record/moves/move.ts';
import { standingOffers } from '../../record/moves/standing-offer.ts';
import { emergenciesOf } from '../../record/problems/emergency-dealt-with.ts';
import { isOpen, type Problem } from '../../record/problems/problem.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom, isOnSame } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

/** Where they stay, looking again at what the problem does to them is looking again at whether they can. */
function lookedAtRisk(reading: Reading, since: Entry): Entry | undefined {
  return reading
    .of('risk assessed')
    .find((again) => again.happened > since.happened && isOnSame(reading, again, since));
}

/** Where they stay: what took away the danger that the move was thought of for, or found that it was none. */
function reasonGone(reading: Reading, problem: Problem, since: Entry): Entry | undefined {
  const feared = reading
    .of('asbestos suspected')
    .findLast((one) => one.happened <= since.happened && isOnSame(reading, one, since));
  const isFeared = feared !== undefined && feared.happened >= daysAfter(since.happened, -1);
  const clear = isFeared ? reading.firstAfter(feared, 'asbestos inspected') : undefined;
  if (clear?.result === 'not present') return clear;
  const dealtWith = emergenciesOf(reading, problem).findLast(({ told }) => told.happened <= since.happened)?.dealtWith;
  return dealtWith && takesItAway.includes(dealtWith.kind) && isFrom(dealtWith, since) ? dealtWith : undefined;
}

const takesItAway: readonly KindName[] = ['works completed', 'visit made', 'temporary fix made', 'made safe'];

export const reviewed: Lesson = {
  id: 'moves/reviewed',
  title: 'Look again at the need for the move, or for one, every 20 working days while the works go on',
  why: 'Works grow, dates slip and people change. A family that could stay in March may have to go by May, and one that went may be able to come home.',
  cites: [
    reported('2025-12', 'accessible housing', 'Keep asking whether a temporary move is needed as the works develop.'),
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
  ],
  asks: { offer: 'Ask again within 20 working days about the move they were offered' },
  clock: byDefault({ usual: workingDays(20), offer: workingDays(20) }),
  appliesFrom: always,

  /** While the household is away; where someone at greater risk stays in a home whose problem goes on; and while an offer stands. */
  find: (reading) => {
    const looks = reading.ofAny('move considered', 'moved out', 'move reviewed');
    if (looks.length === 0) return [];
    const lastOfDay = looks.filter((look, place) => look.happened !== looks[place + 1]?.happened);
    const whileWorksGoOn = lastOfDay.flatMap((since): readonly Owed[] => {
      const away = movesOn(reading.move, since);
      const problem = reading.problems.find(
        (one) => isOpen(one, since.happened) && isOnSame(reading, since, one.report),
      );
      const need = problem && needKnown(reading.household, since.happened);
      const [first] = away;
      const reasons = first ? [first.out] : need ? [problem.report, need.entry] : [];
      if (reasons.length === 0) return [];
      const next = lastOfDay.find((look) => look.happened > since.happened && isOnSame(reading, look, since));
      const gone = reading.firstAfter(since, 'moved for good');
      const weighed = first ? undefined : lookedAtRisk(reading, since);
      return [
        {
          since,
          because: reasons.filter((entry) => entry !== since),
          ...doneOrEnded(
            earliest<Entry>(
              next,
              gone,
              weighed,
              first ? lastBack(away) : problem?.ended,
              first || !problem ? undefined : reasonGone(reading, problem, since),
            ),
          ),
        },
      ];
    });
    const offers = standingOffers(reading).map((offer): Owed => ({ ...offer, limit: 'offer' }));
    return [...whileWorksGoOn, ...offers.filter(({ since }) => !whileWorksGoOn.some((one) => one.since === since))];
  },

  examples: [
    {
      name: 'asked whether she would rather go while the lift is out, and it runs again that night on an old part',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
        { on: '2025-03-03', kind: 'repair reported', id: 'l', problem: 'lift broken', effect: 'cannot leave the home' },
        { on: '2025-03-03', kind: 'move considered', for: 'l', sort: 'temporary', decision: 'offer the choice' },
        { on: '2025-03-04', kind: 'temporary fix made', for: 'l', what: 'lift running on the old operator' },
      ],
      asAt: '2025-04-28',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-04' }],
    },
    {
      name: 'asked while asbestos was feared, and there is none',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['asthma'] },
        { on: '2025-03-03', kind: 'repair reported', id: 'c', problem: 'ceiling down' },
        { on: '2025-03-03', kind: 'asbestos suspected', id: 'a', place: 'ceiling' },
        { on: '2025-03-03', kind: 'move considered', sort: 'temporary', decision: 'offer the choice' },
        { on: '2025-03-05', kind: 'asbestos inspected', for: 'a', result: 'not present' },
      ],
      asAt: '2025-04-28',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-05' }],
    },
    {
      name: 'in a hotel for four months, and nobody asked again whether it still suits',
      entries: [{ on: '2025-02-03', kind: 'moved out', to: 'hotel' }],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'reviewed after four weeks, and home before the next',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'm' },
        { on: '2025-03-03', kind: 'move reviewed', for: 'm' },
        { on: '2025-03-20', kind: 'moved back', for: 'm' },
      ],
      asAt: '2025-06-03',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-03-03' },
        { standing: 'done in time', due: '2025-03-31', ended: '2025-03-20' },
      ],
    },
    {
      name: 'the mother is home, and the children are still with their grandmother',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'm', to: 'hotel', people: ['mother'] },
        { on: '2025-02-03', kind: 'moved out', id: 'c', to: 'their grandmother', people: ['son', 'daughter'] },
        { on: '2025-02-17', kind: 'moved back', people: ['mother'] },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'no move has been thought of',
      entries: [{ on: '2025-02-03', kind: 'repair reported', problem: 'roof' }],
      asAt: '2025-06-03',
      shows: [],
    },
    {
      name: 'a disabled resident stayed while the wet room was rebuilt, and it took half a year',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['uses a wheelchair'] },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'cannot use the bathroom' },
        { on: '2025-01-09', kind: 'move considered', for: 'r', decision: 'stay', why: 'two weeks of works' },
        { on: '2025-07-07', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-08-01',
      shows: [{ standing: 'done late', due: '2025-02-06', ended: '2025-07-07' }],
    },
    {
      name: 'offered a move after a threat, to think about, and nobody asked again',
      entries: [
        { on: '2025-01-06', kind: 'antisocial behaviour reported', id: 'a', harm: 'threat' },
        { on: '2025-01-07', kind: 'move considered', for: 'a', decision: 'offer the choice', why: 'his to choose' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'overdue', due: '2025-02-04' }],
    },
    {
      name: 'asked again in time, and closed before the next',
      entries: [
        { on: '2025-01-06', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-01-07', kind: 'move considered', for: 'a', decision: 'offer the choice', why: 'hers to choose' },
        { on: '2025-01-28', kind: 'move reviewed', note: 'asked again, stays' },
        { on: '2025-02-17', kind: 'case closed', why: 'she is safe, and says so' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-02-04', done: '2025-01-28' },
        { standing: 'done in time', due: '2025-02-25', done: '2025-02-17' },
      ],
    },
    {
      name: 'offered, and declined: nothing stands',
      entries: [
        { on: '2025-01-06', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        {
          on: '2025-01-07',
          kind: 'move considered',
          id: 'm',
          for: 'a',
          decision: 'offer the choice',
          why: 'hers to choose',
        },
        { on: '2025-01-10', kind: 'alternative home declined', for: 'm', why: 'wants to stay' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-02-04', done: '2025-01-10' }],
    },
    {
      name: 'decided and gone within days',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 80 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'no heating' },
        { on: '2025-01-07', kind: 'move considered', for: 'r', decision: 'move' },
        { on: '2025-01-08', kind: 'moved out', for: 'r' },
        { on: '2025-01-22', kind: 'moved back', for: 'r' },
      ],
      asAt: '2025-08-01',
      shows: [
        { standing: 'done in time', due: '2025-02-04', done: '2025-01-08' },
        { standing: 'done in time', due: '2025-02-05', ended: '2025-01-22' },
      ],
    },
  ],
};
