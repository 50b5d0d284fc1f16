import { workingDays } from '../../calendar/limit.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { endedBy, firstFor, madeSafeBy } from '../../record/hazards/hazard-answer.ts';
import { isTenancy } from '../../record/hazards/hazard-awareness.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { hasReasons } from '../../record/reasons.ts';
import { doneOrEnded, forNow } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const triaged: Lesson = {
  id: 'hazards/triaged',
  title: 'Judge each possible hazard the next working day: emergency, significant or neither, with reasons',
  why: 'Until somebody decides how dangerous it is, with the people who live there in mind, nobody can know which clock is running, and an emergency can hide among the repairs. The law gives no days for this; we allow one, because an emergency must be safe within 24 hours.',
  cites: [
    cite(awaabsLaw, 'records'),
    cite(awaabsLaw, 'relevant knowledge'),
    cite(awaabsLaw, 'awareness'),
    cite(ombudsmanGuidance, 'hazards: proof'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading) =>
    reading.hazards
      .filter((hazard) => mustBeJudged(reading, hazard) && !isSoonPutRight(reading, hazard))
      .map((hazard) => ({ since: hazard.aware, ...doneOrEnded(judgedBy(reading, hazard), ...forNow) })),

  examples: [
    {
      name: 'mould reported on a Friday and still not judged on Tuesday',
      entries: [{ on: '2025-11-14', kind: 'repair reported', problem: 'black mould in the bedroom' }],
      asAt: '2025-11-18',
      shows: [{ standing: 'overdue', due: '2025-11-17' }],
    },
    {
      name: 'judged the same day, with reasons',
      entries: [
        { on: '2025-11-14T09:10', kind: 'hazard reported', hazard: 'damp and mould', source: 'gas engineer' },
        { on: '2025-11-14T15:30', kind: 'hazard triaged', as: 'significant', why: 'a baby sleeps in the room' },
      ],
      asAt: '2025-11-18',
      shows: [{ standing: 'done in time', due: '2025-11-17', done: '2025-11-14' }],
    },
    {
      name: 'to say that it is neither takes reasons',
      entries: [
        { on: '2026-01-12', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-01-12', kind: 'hazard triaged', as: 'neither' },
      ],
      asAt: '2026-01-16',
      shows: [{ standing: 'overdue', due: '2026-01-13' }],
    },
    {
      name: 'judged to be neither, and two weeks later the same socket gives her son a shock',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', id: 'h', hazard: 'electrical', source: 'operative' },
        { on: '2026-02-02', kind: 'hazard triaged', for: 'h', as: 'neither', why: 'the cover is cracked, no more' },
        { on: '2026-02-17', kind: 'hazard reported', hazard: 'electrical', effect: 'son had a shock from it' },
      ],
      asAt: '2026-03-02',
      shows: [
        { standing: 'done in time', due: '2026-02-03', done: '2026-02-02' },
        { standing: 'overdue', due: '2026-02-18' },
      ],
    },
    {
      name: 'judged to be neither, and told of once more in the same words',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', id: 'h', hazard: 'electrical', effect: 'it crackles' },
        {
          on: '2026-02-02',
          kind: 'hazard triaged',
          for: 'h',
          as: 'neither',
          why: 'looked at on the day: the fan hums',
        },
        { on: '2026-02-17', kind: 'hazard reported', hazard: 'electrical', effect: 'it crackles' },
      ],
      asAt: '2026-03-02',
      shows: [{ standing: 'done in time', due: '2026-02-03', done: '2026-02-02' }],
    },
    {
      name: 'a loose balcony reported to repairs before its hazard comes under the law',
      entries: [{ on: '2026-11-29', kind: 'repair reported', problem: 'loose balcony' }],
      asAt: '2026-12-07',
      shows: [],
    },
    {
      name: 'the same balcony a day later',
      entries: [{ on: '2026-11-30', kind: 'repair reported', problem: 'loose balcony' }],
      asAt: '2026-12-07',
      shows: [{ standing: 'overdue', due: '2026-12-01' }],
    },
    {
      name: 'sparks from a socket are a possible emergency, whichever hazards have begun',
      entries: [{ on: '2025-12-23', kind: 'repair reported', problem: 'sparks from a socket' }],
      asAt: '2025-12-24',
      shows: [{ standing: 'due', due: '2025-12-24' }],
    },
    {
      name: 'long before the law, what staff called a hazard still deserved a judgement',
      entries: [
        { on: '2022-03-07', kind: 'hazard reported', hazard: 'damp and mould', source: 'housing officer' },
        { on: '2022-03-08', kind: 'risk assessed', level: 'high' },
      ],
      asAt: '2022-04-01',
      shows: [{ standing: 'done in time', due: '2022-03-08', done: '2022-03-08' }],
    },
    {
      name: 'a broken step mended two days later, before anybody had judged it',
      entries: [
        { on: '2026-12-07', kind: 'repair reported', problem: 'front step broken' },
        { on: '2026-12-09', kind: 'works completed' },
      ],
      asAt: '2027-01-04',
      shows: [],
    },
    {
      name: 'a dripping tap is no hazard',
      entries: [{ on: '2025-11-14', kind: 'repair reported', problem: 'dripping tap' }],
      asAt: '2025-12-01',
      shows: [],
    },
    {
      name: 'the home is held on shared ownership',
      entries: [
        { on: '2024-05-01', kind: 'home described', tenure: 'shared ownership' },
        { on: '2025-11-14', kind: 'hazard reported', hazard: 'damp and mould' },
      ],
      asAt: '2025-12-01',
      shows: [],
    },
  ],
};

const daysToLook = 10;

/** What is named a hazard always; what comes as a repair, complaint or survey once the law reached that hazard. */
function mustBeJudged(reading: Reading, hazard: Hazard): boolean {
  if (hazard.aware.kind === 'hazard reported') return isTenancy(reading, hazard.aware.happened);
  return [...hazard.standard, ...hazard.emergencies].some(({ since }) => since === hazard.aware);
}

/** Put right for good within the days the law gives for looking: the label was never missed. */
function isSoonPutRight(reading: Reading, hazard: Hazard): boolean {
  const ended = endedBy(reading, hazard, hazard.aware);
  return ended !== undefined && workingDaysBetween(hazard.aware.happened, ended.happened) <= daysToLook;
}

/** The judgement, or what does more than judge: looking into it, or making it safe. */
function judgedBy(reading: Reading, hazard: Hazard): Entry | undefined {
  const { aware } = hazard;
  if (aware.kind === 'hazard triaged') return aware;
  if (aware.kind === 'repair reported' && aware.priority === 'emergency') return aware;
  return earliest(
    firstFor(
      reading,
      hazard,
      aware,
      ['hazard triaged', 'investigation concluded', 'priority set', 'risk assessed'],
      judges,
    ),
    madeSafeBy(reading, hazard, aware),
  );
}

/** Before there was a law to judge by, an assessment of the risk did the same. */
function judges(entry: Entry): boolean {
  if (entry.kind === 'hazard triaged') return hasReasons(entry);
  if (entry.kind === 'priority set') return entry.priority === 'emergency' || entry.priority === 'urgent';
  return entry.kind !== 'risk assessed' || entry.happened < awaabsLaw.inForce.from;
}
