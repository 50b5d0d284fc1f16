import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { clearedBy, endedBy, firstFor, isAbout, isSince } from '../../record/hazards/hazard-answer.ts';
import { damagedByMould } from '../../record/hazards/weighed.ts';
import { needKnown } from '../../record/household/household.ts';
import { earliest, type Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const healthOfHousehold: Lesson = {
  id: 'hazards/health-of-household',
  title: 'Treat damp or mould as urgent where a child, pregnancy, old age or illness makes it dangerous',
  why: 'Mould that is a nuisance to some can put a small child or someone with asthma in hospital. Once the landlord knows who lives there, it judges the danger by them, or comes to look within 5 working days, half the time the law now allows for anybody.',
  cites: [
    taughtBy(
      '202204372',
      'Children, one with a breathing condition, lived with damp and mould for five years while health professionals warned the landlord.',
    ),
    taughtBy('202202552', 'The resident’s age and vulnerability should have brought the works sooner.'),
    taughtBy('202500917', 'The resident was vulnerable, and the damp was surveyed again and again without works.'),
    cite(awaabsLaw, 'relevant knowledge'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    reading.hazards
      .filter((hazard) => hazard.names.includes('damp and mould'))
      .flatMap((hazard) => owedFor(reading, hazard)),

  examples: [
    {
      name: 'walls wet to the touch, a small boy with asthma, and nobody came for a month',
      entries: [
        { on: '2019-01-07', kind: 'person known', person: 'son', age: 3, needs: ['asthma'] },
        { on: '2019-01-09', kind: 'repair reported', problem: 'walls wet to the touch', id: 'damp' },
        { on: '2019-02-11', kind: 'visit made', for: 'damp', outcome: 'inspected' },
      ],
      asAt: '2019-03-01',
      shows: [{ standing: 'done late', due: '2019-01-16', done: '2019-02-11' }],
    },
    {
      name: 'judged by who lives there on the day it was reported',
      entries: [
        { on: '2025-09-01', kind: 'person known', person: 'resident', needs: ['pregnant'] },
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'black mould' },
        { on: '2025-11-03', kind: 'hazard triaged', as: 'significant', why: 'she is seven months pregnant' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'done in time', due: '2025-11-10', done: '2025-11-03' }],
    },
    {
      name: 'the illness was told to the landlord only later, and changed nothing',
      entries: [
        { on: '2024-03-04', kind: 'repair reported', problem: 'damp and mould', priority: 'routine' },
        { on: '2024-05-13', kind: 'need disclosed', person: 'resident', needs: ['COPD'], source: 'doctor' },
      ],
      asAt: '2024-06-03',
      shows: [{ standing: 'overdue', due: '2024-05-20' }],
    },
    {
      name: 'looked at in time once, then left when a doctor wrote that the child is getting worse',
      entries: [
        { on: '2023-01-02', kind: 'person known', person: 'daughter', age: 2 },
        { on: '2023-01-09', kind: 'repair reported', problem: 'mould', id: 'mould' },
        { on: '2023-01-12', kind: 'visit made', for: 'mould', outcome: 'inspected' },
        {
          on: '2023-04-17',
          kind: 'professional evidence received',
          source: 'doctor',
          says: 'the mould is making her breathing worse',
          shows: ['health getting worse'],
        },
      ],
      asAt: '2023-05-31',
      shows: [
        { standing: 'done in time', due: '2023-01-16', done: '2023-01-12' },
        { standing: 'overdue', due: '2023-04-24' },
      ],
    },
    {
      name: 'mould, and nobody known to be at greater risk from it',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'resident', age: 41 },
        { on: '2024-03-04', kind: 'repair reported', problem: 'mould' },
      ],
      asAt: '2024-06-03',
      shows: [],
    },
    {
      name: 'a child in the home, and a repair that is not damp',
      entries: [
        { on: '2024-01-08', kind: 'person known', person: 'son', age: 5 },
        { on: '2024-03-04', kind: 'repair reported', problem: 'kitchen tap' },
      ],
      asAt: '2024-06-03',
      shows: [],
    },
  ],
};

/** The people to whom damp and mould do most harm. */

/** One for each time the landlord should have seen the danger to these people, unless it was already acting on the last. */
function owedFor(reading: Reading, hazard: Hazard): readonly Owed[] {
  const owed: Owed[] = [];
  for (const warning of warningsOf(reading, hazard)) {
    const last = owed.at(-1);
    if (last && !(last.doneBy && isSince(warning, last.doneBy))) continue;
    if (last && isPrioritised(last.doneBy)) break;
    const need = needKnown(reading.household, warning.happened, ...damagedByMould);
    if (!need) continue;
    const because = [hazard.aware, need.entry].filter((entry) => entry !== warning);
    owed.push({ since: warning, because, doneBy: takenSeriouslyBy(reading, hazard, warning) });
  }
  return owed;
}

/** What should make a landlord think of these people: the hazard, another report, a need told, health getting worse. */
function warningsOf(reading: Reading, hazard: Hazard): readonly Entry[] {
  const { aware } = hazard;
  const over = earliest(endedBy(reading, hazard, aware), clearedBy(reading, hazard, aware), hazard.until);
  const needs = reading.household.needs.filter(({ groups }) => groups.some((group) => damagedByMould.includes(group)));
  const later = [
    ...hazard.reports,
    ...needs.map(({ entry }) => entry),
    ...reading.of('health worsened'),
    ...reading.of('professional evidence received').filter((letter) => letter.shows !== undefined),
  ].filter((entry) => entry !== aware && isSince(entry, aware) && !(over && isSince(entry, over)));
  const apart = later.filter((entry) => isAbout(reading, hazard, entry));
  return [aware, ...new Set(apart)].sort((one, other) => one.happened - other.happened);
}

/** Judged as it should be, or acted on as if it had been. */
function takenSeriouslyBy(reading: Reading, hazard: Hazard, warning: Entry): Entry | undefined {
  const already = firstFor(reading, hazard, hazard.aware, judgementKinds, (entry) => isPrioritised(entry));
  if (already && !isSince(already, warning)) return already;
  return earliest(
    hazard.aware.kind === 'repair reported' && isPrioritised(hazard.aware) ? hazard.aware : undefined,
    firstFor(reading, hazard, warning, judgementKinds, (entry) => isPrioritised(entry)),
    firstFor(reading, hazard, warning, [
      'survey made',
      'investigation concluded',
      'made safe',
      'temporary fix made',
      'works started',
      'moved out',
    ]),
    firstFor(
      reading,
      hazard,
      warning,
      ['visit made'],
      ({ outcome }) => outcome === undefined || !fruitless.includes(outcome),
    ),
    endedBy(reading, hazard, warning),
  );
}

const judgementKinds = ['hazard triaged', 'priority set', 'works ordered'] as const;
const fruitless: readonly string[] = ['no works', 'no access', 'wrong trade or parts'];

function isPrioritised(entry: Entry | undefined): boolean {
  if (entry?.kind === 'hazard triaged') return entry.as !== 'neither';
  if (entry?.kind !== 'priority set' && entry?.kind !== 'works ordered' && entry?.kind !== 'repair reported')
    return false;
  return entry.priority === 'emergency' || entry.priority === 'urgent';
}
