import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { isPlainlyWorse, warningsOfHealth } from '../../record/household/health-told.ts';
import { risksMet } from '../../record/household/risk-met.ts';
import { earliest } from '../../record/in-order.ts';
import { isAway, moveDecided } from '../../record/moves/move.ts';
import { reasonsToMove } from '../../record/moves/move-reason.ts';
import { isFirst, isStillOurs, openSpells, spellAround } from '../../record/open-spell.ts';
import type { Reading } from '../../record/reading.ts';
import { firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const healthWorsens: Lesson = {
  id: 'circumstances/health-worsens',
  title: 'Health is getting worse: within 2 working days assess the risk again and think about a move',
  why: 'When a doctor, or the person themselves, says that the home is making someone ill, what was decided before no longer holds.',
  cites: [
    taughtBy(
      '202204372',
      'Warnings about a child’s breathing brought neither a new look at the risk nor a temporary move.',
    ),
    reported('2025-12', 'children', 'Children may need to move sooner than the landlord would usually think of it.'),
    reported('2025-01', 'prioritisation', 'Stay in touch in case the effect on the household changes.'),
  ],
  asks: {
    'assess the risk': 'Health is getting worse: assess the risk again within 2 working days',
    'think about a move': 'Health is getting worse: think about a move within 2 working days',
  },
  clock: byDefault({ 'assess the risk': workingDays(2), 'think about a move': workingDays(2) }),
  appliesFrom: always,

  find: (reading) => {
    const warnings = warningsOfHealth(reading);
    if (warnings.length === 0) return [];
    const spells = openSpells(reading);
    const owed: Owed[] = [];
    for (const since of warnings) {
      if (!isStillOurs(spells, since) || isAskedAnyway(reading, since)) continue;
      if (isFirst(spells, since) && !isPlainlyWorse(since)) continue;
      const spell = spellAround(spells, since);
      const assessed = firstOnCase(reading, since, since, 'risk assessed');
      const moved = moveDecided(reading, since, since);
      owed.push({ since, limit: 'assess the risk', doneBy: assessed, endedBy: spell?.closed });
      if (isAway(reading.move, since)) continue;
      owed.push({ since, limit: 'think about a move', doneBy: moved, endedBy: spell?.closed });
    }
    return owed.filter((one, place) => !owed.slice(0, place).some((other) => covers(other, one)));
  },

  examples: [
    {
      name: 'the mother says that the child’s asthma is worse and he was in hospital; nobody looks again',
      entries: [
        {
          on: '2025-03-03',
          kind: 'impact told',
          impact: 'his asthma is worse and he was rushed to hospital on Sunday',
        },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'overdue', due: '2025-03-05' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'the doctor says the mould is making the child worse, and nothing follows',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        {
          ...{ on: '2025-02-03', kind: 'professional evidence received', for: 'r', source: 'doctor' },
          shows: ['health getting worse'],
        },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'overdue', due: '2025-02-05' },
        { standing: 'overdue', due: '2025-02-05' },
      ],
    },
    {
      name: 'assessed again the next day, and a move decided the day after',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-02-03', kind: 'health worsened', for: 'r', person: 'son' },
        { on: '2025-02-04', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-02-05', kind: 'move considered', for: 'r', sort: 'temporary', decision: 'move' },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done in time', due: '2025-02-05', done: '2025-02-04' },
        { standing: 'done in time', due: '2025-02-05', done: '2025-02-05' },
      ],
    },
    {
      name: 'the works were said to be finished a week before the nurse wrote: it is still ours to look at',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'mould in the bedroom' },
        { on: '2025-02-24', kind: 'works completed' },
        {
          on: '2025-03-03',
          kind: 'professional evidence received',
          source: 'nurse',
          says: 'chest infections are worse',
        },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'overdue', due: '2025-03-05' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'nobody knew of the boy until his doctor wrote: a first look and a decision are owed, and no second of each',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        {
          ...{ on: '2025-02-03', kind: 'professional evidence received', for: 'r', source: 'doctor' },
          shows: ['health getting worse'],
        },
      ],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'how she is, in the call that asked for something: nothing of ours was open, and nothing is said to be worse',
      entries: [
        { on: '2025-03-03', kind: 'request made', id: 'q', request: 'to take on her mother’s tenancy' },
        { on: '2025-03-03', kind: 'note made', says: 'mum died last week. cries, anxious, on tablets from the GP' },
        { on: '2025-03-14', kind: 'complaint received', points: ['the tenancy was refused'] },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'in hospital before anything was open: a complaint of something else, later, takes nothing back',
      entries: [
        { on: '2025-03-03', kind: 'note made', says: 'his asthma is worse, he was rushed to hospital on Sunday' },
        { on: '2025-03-14', kind: 'complaint received', points: ['the grass was not cut'] },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'overdue', due: '2025-03-05' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'nobody’s health is said to be worse',
      entries: [{ on: '2025-01-06', kind: 'repair reported', problem: 'mould' }],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'the family has already moved out: the risk is looked at, the move was decided',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-20', kind: 'moved out', for: 'r' },
        { on: '2025-02-03', kind: 'health worsened', for: 'r', person: 'mother' },
        { on: '2025-02-04', kind: 'risk assessed', for: 'r', level: 'medium' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-02-05', done: '2025-02-04' }],
    },
    {
      name: 'said again while nothing had been done about it: still one thing to do',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-02-03', kind: 'health worsened', for: 'r', person: 'son' },
        { on: '2025-02-17', kind: 'health worsened', for: 'r', person: 'son', source: 'doctor' },
        { on: '2025-02-18', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-02-18', kind: 'move considered', for: 'r', decision: 'move' },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done late', due: '2025-02-05', done: '2025-02-18' },
        { standing: 'done late', due: '2025-02-05', done: '2025-02-18' },
      ],
    },
  ],
};

/** Told on the day from which a first look at the risk, and a decision on a move, are owed besides: there is nothing to look at again. */
function isAskedAnyway(reading: Reading, { happened }: Entry): boolean {
  const isOfDay = ({ since }: { readonly since: Entry }) => since.happened === happened;
  return risksMet(reading).some(isOfDay) && reasonsToMove(reading).some(isOfDay);
}

/** Whether an earlier warning, still unanswered when the later one came, already asks for the same thing. */
function covers(earlier: Owed, later: Owed): boolean {
  return (
    earlier.limit === later.limit &&
    earliest(earlier.doneBy, earlier.endedBy)?.id === earliest(later.doneBy, later.endedBy)?.id
  );
}
