import { hours } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { firstFor, madeSafeBy } from '../../record/hazards/hazard-answer.ts';
import { onTheDayOf } from '../../record/hazards/hazard-conclusion.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { hasReasons } from '../../record/reasons.ts';
import { byLaw, type Lesson } from '../lesson.ts';

export const emergency24h: Lesson = {
  id: 'hazards/emergency-24h',
  title: 'Look into an emergency hazard and make it safe, both within the same 24 hours',
  why: 'Smoke, gas, bare wires or a failing ceiling can do lasting harm in a night. Readers of the law differ on whether looking and making safe have a day each; we count one day for both, from the hour the landlord knew, because that is what keeps people safe.',
  cites: [
    cite(awaabsLaw, 'emergency'),
    cite(awaabsLaw, 'emergency hazard'),
    cite(awaabsLaw, 'found to be an emergency'),
    cite(awaabsLaw, 'elapsed hours'),
  ],
  clock: byLaw(hours(24)),
  appliesFrom: awaabsLaw.inForce.from,
  isForSafety: true,

  find: (reading) =>
    reading.hazards.flatMap((hazard) =>
      hazard.emergencies.map(({ since, because }) => ({ since, because, doneBy: answerTo(reading, hazard, since) })),
    ),

  examples: [
    {
      name: 'sparks on a Saturday evening, made safe on Monday: nights and weekends count',
      entries: [
        { on: '2026-02-07T19:00', kind: 'repair reported', problem: 'socket sparking in the kitchen' },
        { on: '2026-02-09T09:00', kind: 'made safe' },
      ],
      asAt: '2026-02-10',
      shows: [{ standing: 'done late', due: '2026-02-08', done: '2026-02-09' }],
    },
    {
      name: 'a smell of gas on Christmas Day, made safe that night',
      entries: [
        { on: '2025-12-25T17:40', kind: 'hazard reported', hazard: 'gas leak', effect: 'smell of gas in the hall' },
        { on: '2025-12-25T22:15', kind: 'made safe', temporary: true },
      ],
      asAt: '2025-12-29',
      shows: [{ standing: 'done in time', due: '2025-12-26', done: '2025-12-25' }],
    },
    {
      name: 'the clocks go back: 24 hours end at 5pm, not 6pm',
      entries: [
        { on: '2026-10-24T18:00', kind: 'hazard reported', hazard: 'fire', effect: 'smoke from the fuse box' },
        { on: '2026-10-25T17:30', kind: 'made safe' },
      ],
      asAt: '2026-10-26',
      shows: [{ standing: 'done late', due: '2026-10-25', done: '2026-10-25' }],
    },
    {
      name: 'the clocks go forward: 24 hours end at 7pm, not 6pm',
      entries: [
        { on: '2026-03-28T18:00', kind: 'hazard reported', hazard: 'electrical', effect: 'bare wires in the bathroom' },
        { on: '2026-03-29T18:45', kind: 'made safe' },
      ],
      asAt: '2026-03-30',
      shows: [{ standing: 'done in time', due: '2026-03-29', done: '2026-03-29' }],
    },
    {
      name: 'looked into in time, found an emergency, and left unsafe',
      entries: [
        { on: '2026-05-05T10:00', kind: 'hazard reported', hazard: 'falls', id: 'balcony' },
        { on: '2026-05-05T11:00', kind: 'hazard triaged', for: 'balcony', as: 'emergency', why: 'rail hanging loose' },
        { on: '2026-05-05T16:00', kind: 'investigation concluded', for: 'balcony', finds: 'emergency' },
      ],
      asAt: '2026-05-07',
      shows: [{ standing: 'overdue', due: '2026-05-06' }],
    },
    {
      name: 'found to be an emergency while looking into a significant hazard: the 24 hours begin with that finding',
      entries: [
        { on: '2025-11-03T09:00', kind: 'hazard reported', hazard: 'damp and mould', id: 'mould' },
        { on: '2025-11-03T12:00', kind: 'hazard triaged', for: 'mould', as: 'significant' },
        { on: '2025-11-12T14:00', kind: 'investigation concluded', for: 'mould', finds: 'emergency' },
        { on: '2025-11-13T13:00', kind: 'made safe', for: 'mould' },
      ],
      asAt: '2025-11-20',
      shows: [{ standing: 'done in time', due: '2025-11-13', done: '2025-11-13' }],
    },
    {
      name: 'judged to be an emergency only later: the 24 hours begin with that judgement',
      entries: [
        { on: '2026-01-12', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-01-12', kind: 'hazard triaged', as: 'significant' },
        {
          on: '2026-01-15T10:00',
          kind: 'hazard triaged',
          as: 'emergency',
          why: 'the doctor says her breathing is worse',
        },
      ],
      asAt: '2026-01-19',
      shows: [{ standing: 'overdue', due: '2026-01-16' }],
    },
    {
      name: 'no heating in January with a baby in the home',
      entries: [
        { on: '2025-12-01', kind: 'person known', person: 'daughter', age: 0 },
        { on: '2026-01-12', kind: 'repair reported', problem: 'no heating' },
      ],
      asAt: '2026-01-15',
      shows: [{ standing: 'overdue', due: '2026-01-13' }],
    },
    {
      name: 'the household is moved somewhere safe the same day',
      entries: [
        { on: '2026-05-05T10:00', kind: 'repair reported', problem: 'ceiling collapsed in the living room' },
        { on: '2026-05-05T18:00', kind: 'moved out', to: 'hotel' },
      ],
      asAt: '2026-05-08',
      shows: [{ standing: 'done in time', due: '2026-05-06', done: '2026-05-05' }],
    },
    {
      name: 'reported the day before the law began',
      entries: [{ on: '2025-10-26T12:00', kind: 'hazard reported', hazard: 'gas leak' }],
      asAt: '2025-11-10',
      shows: [],
    },
    {
      name: 'overcrowding is not a hazard under this law',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'overcrowding' },
        { on: '2026-02-02', kind: 'hazard triaged', as: 'emergency' },
      ],
      asAt: '2026-02-10',
      shows: [],
    },
  ],
};

/** What made it safe, or the judgement that it is no emergency after all. */
function answerTo(reading: Reading, hazard: Hazard, since: Entry): Entry | undefined {
  return earliest(
    madeSafeBy(reading, hazard, since.kind === 'investigation concluded' ? onTheDayOf(since) : since),
    firstFor(reading, hazard, since, ['hazard triaged', 'investigation concluded'], (entry) =>
      entry.kind === 'hazard triaged' ? entry.as !== 'emergency' && hasReasons(entry) : entry.finds !== 'emergency',
    ),
  );
}
