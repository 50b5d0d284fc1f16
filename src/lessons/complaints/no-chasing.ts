import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { isAtLeast } from '../../record/complaints/people.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';
import { chasedAbout } from './chased-about.ts';

export const noChasing: Lesson = {
  id: 'complaints/no-chasing',
  title: 'The resident has had to chase twice: raise it to a manager, or answer, by the next working day',
  why: 'Nobody should have to chase their landlord. The second time, someone who can change it needs to know.',
  cites: [
    taughtBy('202345302', 'The resident had to chase again and again while stage 2 went unanswered.'),
    reported('2026-02', 'complaint handling', 'Residents should not have to chase for an answer.'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading) => {
    const chased = reading.of('resident chased');
    if (chased.length < 2) return [];
    const matters = Map.groupBy(chased, (chase) => chasedAbout(reading, chase));
    return [...matters].flatMap(([matter, chases]) => findIn(reading, matter, chases));
  },

  examples: [
    {
      name: 'asked twice about the leak, with a threat from the neighbour reported in between',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak through the bathroom ceiling' },
        { on: '2025-03-24', kind: 'resident chased', says: 'when is the leak being stopped' },
        { on: '2025-04-07', kind: 'antisocial behaviour reported', harm: 'threat', incident: 'the man upstairs' },
        { on: '2025-04-21', kind: 'resident chased', says: 'the ceiling still drips, is anything being done' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-04-22' }],
    },
    {
      name: 'asked once about the leak and once about the neighbour',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'leak through the bathroom ceiling' },
        { on: '2025-03-24', kind: 'resident chased', says: 'when is the leak being stopped' },
        { on: '2025-04-07', kind: 'antisocial behaviour reported', harm: 'threat', incident: 'the man upstairs' },
        { on: '2025-04-21', kind: 'resident chased', says: 'has anybody spoken to him' },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'chased twice about a late answer, and nobody senior was told',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'resident chased' },
        { on: '2025-05-20', kind: 'resident chased' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'overdue', due: '2025-05-21' }],
    },
    {
      name: 'the second call went to a manager the next day',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', id: 'complaint' },
        { on: '2025-05-06', kind: 'resident chased', for: 'complaint' },
        { on: '2025-05-20', kind: 'resident chased', for: 'complaint' },
        { on: '2025-05-21', kind: 'escalated', to: 'manager' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done in time', due: '2025-05-21', done: '2025-05-21' }],
    },
    {
      name: 'answered on the day of the second call',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'resident chased' },
        { on: '2025-05-20', kind: 'resident chased' },
        { on: '2025-05-20', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done in time', due: '2025-05-21', done: '2025-05-20' }],
    },
    {
      name: 'passing it to another officer is not raising it',
      entries: [
        { on: '2025-04-01', kind: 'repair reported', problem: 'roof' },
        { on: '2025-05-06', kind: 'resident chased' },
        { on: '2025-05-20', kind: 'resident chased' },
        { on: '2025-05-20', kind: 'escalated', to: 'officer' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'overdue', due: '2025-05-21' }],
    },
    {
      name: 'chased once about each of two things',
      entries: [
        { on: '2025-04-01', kind: 'repair reported', problem: 'roof', id: 'roof' },
        { on: '2025-04-02', kind: 'repair reported', problem: 'kitchen tap', id: 'tap' },
        { on: '2025-05-06', kind: 'resident chased', for: 'roof' },
        { on: '2025-05-20', kind: 'resident chased', for: 'tap' },
      ],
      asAt: '2025-06-01',
      shows: [],
    },
  ],
};

/** From every second chase nobody senior has heard of yet. Chasing on while one stands unanswered adds no more. */
function findIn(reading: Reading, matter: Entry | undefined, chases: readonly Entry<'resident chased'>[]): Finding[] {
  const findings: Finding[] = [];
  let unheard: Entry<'resident chased'>[] = [];
  let doneBy: Entry | undefined;
  for (const chase of chases) {
    if (findings.length > 0 && (!doneBy || doneBy.happened >= chase.happened)) continue;
    unheard.push(chase);
    if (unheard.length < 2) continue;
    doneBy = answerTo(reading, chase, matter);
    findings.push({ since: chase, because: unheard.slice(0, -1), ...doneOrEnded(doneBy) });
    unheard = [];
  }
  return findings;
}

/** Someone senior was told, or what was chased for came: an answer, the works, a decision. */
function answerTo(reading: Reading, chase: Entry, matter: Entry | undefined): Entry | undefined {
  const after = (entry: Entry) =>
    entry.happened >= chase.happened &&
    (!matter || reading.belongsWith(entry, matter) || reading.belongsWith(entry, chase));
  return earliest<Entry>(
    reading.of('escalated').find((entry) => after(entry) && isAtLeast(entry.to, 'manager')),
    reading.of('response sent').find(after),
    reading.of('works completed').find(after),
    reading.of('request answered').find(after),
    reading.of('case closed').find(after),
    reading.of('moved for good').find(after),
  );
}
