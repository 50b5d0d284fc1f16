import { hours, workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { firstFor, madeSafeBy } from '../../record/hazards/hazard-answer.ts';
import { safeAfter, unsafeFindings } from '../../record/hazards/hazard-conclusion.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { doneOrEnded, forNow } from '../done-or-ended.ts';
import { byLaw, type ClockInForce, type Finding, type Lesson } from '../lesson.ts';

export const alternativeHome: Lesson = {
  id: 'hazards/alternative-home',
  title: 'If the home cannot be made safe in time, offer a suitable place to stay before that time is up',
  why: 'Nobody should have to go on living with a danger the landlord has been unable to remove in the time the law gives. The landlord pays, the place must suit this household, and they are free to say no.',
  cites: [
    cite(awaabsLaw, 'alternative home'),
    reported(
      '2025-12',
      'children',
      'Where there are children, move the family sooner, near their school and the people who help them.',
    ),
  ],
  clock: byLaw({ emergency: hours(24), significant: workingDays(5) }),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading, clock) => [
    ...reading.hazards.flatMap((hazard) =>
      hazard.emergencies.flatMap(({ since, because }) => {
        const safe = earliest(madeSafeBy(reading, hazard, since), notAnEmergency(reading, hazard, since));
        return offerOwed(reading, hazard, clock, { since, because, limit: 'emergency', safe });
      }),
    ),
    ...unsafeFindings(reading).flatMap(({ hazard, conclusion }) => {
      const safe = safeAfter(reading, hazard, conclusion);
      const because = [hazard.aware];
      return offerOwed(reading, hazard, clock, { since: conclusion.entry, because, limit: 'significant', safe });
    }),
  ],

  examples: [
    {
      name: 'five working days pass, the mould is still there and nowhere else was offered',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
        { on: '2026-02-23', kind: 'made safe', for: 'mould' },
      ],
      asAt: '2026-03-02',
      shows: [{ standing: 'done late', due: '2026-02-13', ended: '2026-02-23' }],
    },
    {
      name: 'offered before the time was up',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-12', kind: 'alternative home offered', suits: true, home: 'a flat near the school' },
      ],
      asAt: '2026-03-02',
      shows: [{ standing: 'done in time', due: '2026-02-13', done: '2026-02-12' }],
    },
    {
      name: 'the family was asked and chose to stay',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-11', kind: 'alternative home declined', why: 'her mother is ill and lives next door' },
      ],
      asAt: '2026-03-02',
      shows: [{ standing: 'done in time', due: '2026-02-13', done: '2026-02-11' }],
    },
    {
      name: 'a place they could not use is no offer, nor is saying no to it an answer',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-11', kind: 'alternative home offered', suits: false, home: 'third floor, no lift' },
        { on: '2026-02-12', kind: 'alternative home declined', why: 'she uses a wheelchair' },
      ],
      asAt: '2026-02-16',
      shows: [{ standing: 'overdue', due: '2026-02-13' }],
    },
    {
      name: 'an emergency not made safe within 24 hours',
      entries: [
        { on: '2026-02-02T15:00', kind: 'repair reported', problem: 'ceiling collapsed in the bedroom' },
        { on: '2026-02-04T10:00', kind: 'alternative home offered', suits: true },
      ],
      asAt: '2026-02-05',
      shows: [{ standing: 'done late', due: '2026-02-03', done: '2026-02-04' }],
    },
    {
      name: 'made safe in time, so nowhere else was needed',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-13', kind: 'made safe', temporary: true },
      ],
      asAt: '2026-03-02',
      shows: [],
    },
  ],
};

type Danger = {
  readonly since: Entry;
  readonly because: readonly Entry[];
  readonly limit: string;
  readonly safe: Entry | undefined;
};

/** Owed from the first day, so that it is on the worklist while there is time; gone once the home is safe in time. */
function offerOwed(reading: Reading, hazard: Hazard, clock: ClockInForce, danger: Danger): readonly Finding[] {
  const { since, because, limit, safe } = danger;
  const due = clock.dueAfter(since, limit);
  const offered = offerAfter(reading, hazard, since);
  const isSafeInTime =
    safe !== undefined &&
    (due.moment !== undefined && safe.at !== undefined ? safe.at <= due.moment : safe.happened <= due.day);
  if (isSafeInTime && safe.kind !== 'moved out') return [];
  return [{ since, because, limit, ...doneOrEnded(earliest(offered, safe), ...madeSafe) }];
}

/** What makes the home safe offers no other; leaving it for a place to stay does. */
const madeSafe = forNow.filter((kind) => kind !== 'moved out');

/** An offer known not to suit is none, and to turn that one down settles nothing. */
function offerAfter(reading: Reading, hazard: Hazard, since: Entry): Entry | undefined {
  const offers = ['alternative home offered', 'home offered'] as const;
  const isUnsuitable = reading
    .ofAnyIn(offers)
    .some((offer) => offer.happened >= since.happened && offer.suits === false);
  return firstFor(reading, hazard, since, [...offers, 'alternative home declined'], (entry) =>
    entry.kind === 'alternative home declined' ? !isUnsuitable : entry.suits !== false,
  );
}

function notAnEmergency(reading: Reading, hazard: Hazard, since: Entry): Entry | undefined {
  return firstFor(reading, hazard, since, ['hazard triaged', 'investigation concluded'], (entry) =>
    entry.kind === 'hazard triaged' ? entry.as !== 'emergency' : entry.finds !== 'emergency',
  );
}
