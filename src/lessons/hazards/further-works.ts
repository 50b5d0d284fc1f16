import { daysAfter } from '../../calendar/day.ts';
import { weeks, workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { endedBy, firstFor } from '../../record/hazards/hazard-answer.ts';
import { type Conclusion, conclusionsInLaw, onTheDayOf } from '../../record/hazards/hazard-conclusion.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { byLaw, type ClockInForce, type Due, type Finding, type Lesson } from '../lesson.ts';

export const furtherWorks: Lesson = {
  id: 'hazards/further-works',
  title: 'Take steps towards lasting works within 5 working days, and have them start on site within 12 weeks',
  why: 'Making a hazard safe for now is not the end of it: unless its cause is dealt with it comes back. Whether the day of the conclusion is one of the 84 days of the 12 weeks has not been checked; we count it, so nobody waits a day longer than the law allows.',
  cites: [
    cite(awaabsLaw, 'further works begun'),
    cite(awaabsLaw, 'further works started'),
    cite(awaabsLaw, 'further investigation'),
  ],
  asks: {
    start: 'Have the lasting works start on site within 12 weeks',
    steps: 'Take steps towards lasting works within 5 working days',
  },
  clock: byLaw({ start: weeks(12), steps: workingDays(5) }),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading, clock) =>
    conclusionsInLaw(reading).flatMap(({ hazard, conclusion }) => owedAfter(reading, hazard, conclusion, clock)),

  examples: [
    {
      name: 'made safe and then left: no step in five working days, no start in twelve weeks',
      entries: [
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        {
          on: '2025-11-10',
          kind: 'investigation concluded',
          for: 'mould',
          finds: 'significant',
          needs: ['safety works', 'further works'],
        },
        { on: '2025-11-13', kind: 'made safe', for: 'mould', temporary: true },
      ],
      asAt: '2026-02-02',
      shows: [
        { standing: 'overdue', due: '2025-11-17' },
        { standing: 'overdue', due: '2026-02-01' },
      ],
    },
    {
      name: 'a contractor booked on the fifth working day, and on site the last day of the twelve weeks',
      entries: [
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'mould' },
        { on: '2025-11-11', kind: 'investigation concluded', finds: 'significant', needs: ['further works'] },
        { on: '2025-11-18', kind: 'further works booked', works: 'new extractor fan and wall insulation' },
        { on: '2026-02-02', kind: 'further works started' },
      ],
      asAt: '2026-03-02',
      shows: [
        { standing: 'done in time', due: '2025-11-18', done: '2025-11-18' },
        { standing: 'done in time', due: '2026-02-02', done: '2026-02-02' },
      ],
    },
    {
      name: 'an emergency made safe also needs its cause dealt with',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'fire', effect: 'smoke from a socket' },
        { on: '2026-02-02', kind: 'made safe', temporary: true },
        { on: '2026-02-02', kind: 'investigation concluded', finds: 'emergency', needs: ['further works'] },
        { on: '2026-02-05', kind: 'works ordered', works: 'rewire the kitchen' },
      ],
      asAt: '2026-02-20',
      shows: [
        { standing: 'done in time', due: '2026-02-09', done: '2026-02-05' },
        { standing: 'due', due: '2026-04-26' },
      ],
    },
    {
      name: 'it does not say whether more is needed to stop the mould coming back',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-09', kind: 'made safe', temporary: true },
      ],
      asAt: '2026-02-20',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'the lasting works were done at once',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-10', kind: 'works completed' },
      ],
      asAt: '2026-05-29',
      shows: [],
    },
    {
      name: 'only safety works were needed',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant', needs: ['safety works'] },
      ],
      asAt: '2026-05-29',
      shows: [],
    },
  ],
};

function owedAfter(
  reading: Reading,
  hazard: Hazard,
  { entry, finds, needs }: Conclusion,
  clock: ClockInForce,
): readonly Finding[] {
  if (finds !== 'significant' && finds !== 'emergency') return [];
  if (needs === undefined) {
    const isSettled = endedBy(reading, hazard, onTheDayOf(entry)) || stepAfter(reading, hazard, entry);
    return isSettled ? [] : [{ cannotTell: 'Are further works needed to stop the hazard coming back?', since: entry }];
  }
  if (!needs.includes('further works')) return [];
  const because = [hazard.aware];
  const due = countingTheFirstDay(clock.dueAfter(entry, 'start'));
  return [
    { since: entry, because, limit: 'steps', doneBy: stepAfter(reading, hazard, entry) },
    { since: entry, because, limit: 'start', due, doneBy: startAfter(reading, hazard, entry) },
  ];
}

/** Steps may come before the findings are written up; a visit booked before them was for the investigation itself. */
function stepAfter(reading: Reading, hazard: Hazard, conclusion: Entry): Entry | undefined {
  return earliest(
    firstFor(reading, hazard, hazard.aware, ['further works booked', 'works ordered']),
    firstFor(reading, hazard, conclusion, ['appointment made', 'works date given']),
    startAfter(reading, hazard, conclusion),
  );
}

function startAfter(reading: Reading, hazard: Hazard, conclusion: Entry): Entry | undefined {
  return earliest(
    firstFor(reading, hazard, hazard.aware, ['further works started', 'works started']),
    firstFor(reading, hazard, conclusion, ['visit made'], (visit) => visit.outcome === 'part of the works'),
    endedBy(reading, hazard, conclusion),
  );
}

/** The law’s 12 weeks with the day of the conclusion as the first of them. A landlord’s own shorter limit is as it says. */
function countingTheFirstDay(due: Due): Due {
  return due.owner === 'law' ? { ...due, day: daysAfter(due.day, -1) } : due;
}
