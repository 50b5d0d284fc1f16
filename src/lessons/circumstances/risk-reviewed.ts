import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { changesWhileOpen } from '../../record/household/household-change.ts';
import {
  isFirstOfProblem,
  isLook,
  isLookedAtAnyway,
  laterOf,
  looksAtRisk,
} from '../../record/household/looks-at-risk.ts';
import { isTakenIn } from '../../record/household/taken-in.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type ClockInForce, type Due, type Lesson, type Owed } from '../lesson.ts';

export const riskReviewed: Lesson = {
  id: 'circumstances/risk-reviewed',
  title: 'Look at the risk to these people again: every 20 working days, or 5 after something changes',
  why: 'An assessment is only true of the day it was made. While a problem drags on, people grow ill, tired or pregnant, and the problem itself grows.',
  cites: [
    reported('2025-12', 'children', 'Keep the assessment up to date as the repair goes on.'),
    reported('2025-12', 'accessible housing', 'What the works ask of the household changes, so keep looking.'),
    reported('2025-01', 'prioritisation', 'Stay in touch in case the effect on the household changes.'),
    taughtBy('202204372', 'Five years of damp, with warnings from health professionals on the way.'),
  ],
  clock: byDefault({ usual: workingDays(20), change: workingDays(5) }),
  appliesFrom: always,

  find: (reading, clock) => {
    const looks = looksOwed(reading, clock);
    return [...looks, ...changesOwed(reading, clock, looks)];
  },

  examples: [
    {
      name: 'assessed once in five months',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
      ],
      asAt: '2025-06-06',
      shows: [{ standing: 'overdue', due: '2025-02-04' }],
    },
    {
      name: 'looked at again on the twentieth working day, and mended before the next',
      entries: [
        { on: '2025-04-01', kind: 'repair reported', id: 'r', problem: 'windows' },
        { on: '2025-04-01', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-05-01', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-05-20', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-05-01', done: '2025-05-01' },
        { standing: 'done in time', due: '2025-06-02', ended: '2025-05-20' },
      ],
    },
    {
      name: 'a doctor writes a week after the assessment',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-01-14', kind: 'professional evidence received', source: 'doctor', shows: ['health getting worse'] },
      ],
      asAt: '2025-01-31',
      shows: [{ standing: 'overdue', due: '2025-01-21' }],
    },
    {
      name: 'a nurse writes, and what it means for her is weighed with reasons the day after',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 79, needs: ['COPD'] },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'boiler' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-01-14', kind: 'professional evidence received', id: 'l', source: 'nurse', says: 'keep it warm' },
        {
          on: '2025-01-15',
          kind: 'professional evidence weighed',
          for: 'l',
          decision: 'put off',
          why: 'no day without heat',
        },
      ],
      asAt: '2025-01-31',
      shows: [
        { standing: 'done in time', due: '2025-01-21', done: '2025-01-15' },
        { standing: 'due', due: '2025-02-04' },
      ],
    },
    {
      name: 'a letter weighed puts off no usual look',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 79, needs: ['COPD'] },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'boiler' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-01-14', kind: 'professional evidence received', id: 'l', source: 'nurse', says: 'keep it warm' },
        {
          on: '2025-01-15',
          kind: 'professional evidence weighed',
          for: 'l',
          decision: 'put off',
          why: 'no day without heat',
        },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-01-21', done: '2025-01-15' },
        { standing: 'overdue', due: '2025-02-04' },
      ],
    },
    {
      name: 'a letter weighed, and why is not said',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 79, needs: ['COPD'] },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'boiler' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-01-14', kind: 'professional evidence received', id: 'l', source: 'nurse', says: 'keep it warm' },
        { on: '2025-01-15', kind: 'professional evidence weighed', for: 'l', decision: 'no change' },
      ],
      asAt: '2025-01-31',
      shows: [{ standing: 'overdue', due: '2025-01-21' }],
    },
    {
      name: 'a letter that she is getting worse takes a look, however it was weighed',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 79, needs: ['COPD'] },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'boiler' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        {
          on: '2025-01-14',
          kind: 'professional evidence received',
          id: 'l',
          source: 'nurse',
          shows: ['health getting worse'],
        },
        {
          on: '2025-01-15',
          kind: 'professional evidence weighed',
          for: 'l',
          decision: 'put off',
          why: 'no day without heat',
        },
      ],
      asAt: '2025-01-31',
      shows: [{ standing: 'overdue', due: '2025-01-21' }],
    },
    {
      name: 'the daughter who cared for her leaves before a letter is weighed, and it was not about that',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 79, needs: ['COPD'] },
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 44 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'boiler' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'medium' },
        { on: '2025-01-14', kind: 'professional evidence received', id: 'l', source: 'nurse', says: 'keep it warm' },
        { on: '2025-01-15', kind: 'person left', person: 'daughter' },
        {
          ...{ on: '2025-01-16', kind: 'professional evidence weighed', for: 'l', decision: 'put off' },
          why: 'no day without heat',
        },
      ],
      asAt: '2025-01-31',
      shows: [
        { standing: 'done in time', due: '2025-01-21', done: '2025-01-16' },
        { standing: 'due', due: '2025-02-04' },
        { standing: 'overdue', due: '2025-01-22' },
      ],
    },
    {
      name: 'the family has moved out meanwhile',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'high' },
        { on: '2025-01-20', kind: 'moved out', for: 'r' },
      ],
      asAt: '2025-06-06',
      shows: [{ standing: 'done in time', due: '2025-02-04', ended: '2025-01-20' }],
    },
    {
      name: 'noise from next door, assessed as low; then a pregnancy is told',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-05', kind: 'risk assessed', level: 'low', considers: ['vulnerability', 'children'] },
        { on: '2025-03-24', kind: 'need disclosed', person: 'resident', needs: ['pregnant'] },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'an adaptation is waited for when an older mother moves in, and what it means is written down',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'level-access shower' },
        { on: '2025-03-24', kind: 'person known', person: 'mother', age: 81, needs: ['uses a wheelchair'] },
        {
          on: '2025-03-26',
          kind: 'impact recorded',
          impact: 'neither of them can wash',
          response: 'strip washes by carers',
        },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-26' }],
    },
    {
      name: 'the daughter who cared for her leaves, and the assessment rested on her',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'daughter', age: 34 },
        { on: '2025-03-03', kind: 'move asked for', why: 'too far from the shops', sort: 'permanent' },
        { on: '2025-03-05', kind: 'risk assessed', level: 'low', says: 'her daughter shops for her' },
        { on: '2025-03-24', kind: 'person left', person: 'daughter' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'somebody without needs moves in, and no risk was ever decided',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'grab rail' },
        { on: '2025-03-24', kind: 'person known', person: 'lodger', age: 30 },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'abuse told of and assessed, the lock changed, and nobody looked again until the case was closed',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-03', kind: 'risk assessed', for: 'a', level: 'high' },
        { on: '2025-03-04', kind: 'repair reported', id: 'r', problem: 'back door lock to be changed' },
        { on: '2025-03-04', kind: 'works completed', for: 'r' },
        { on: '2025-05-06', kind: 'case closed', why: 'he is barred, she is safe and says so' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done late', due: '2025-03-31', ended: '2025-05-06' }],
    },
    {
      name: 'one look at abuse and at the door he broke: mending the door is no end of it',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'front door kicked in' },
        { on: '2025-03-03', kind: 'risk assessed', level: 'high' },
        { on: '2025-03-04', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'of several tellings of it each look is owed the next once',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-05', kind: 'risk assessed', level: 'high' },
        { on: '2025-03-24', kind: 'risk assessed', level: 'medium' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-04-02', done: '2025-03-24' },
        { standing: 'due', due: '2025-04-23' },
      ],
    },
    {
      name: 'a low risk, and nobody at greater risk',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'fence panel' },
        { on: '2025-01-07', kind: 'risk assessed', for: 'r', level: 'low' },
      ],
      asAt: '2025-06-06',
      shows: [],
    },
  ],
};

/** From each look at a problem to the next, sooner when something changes. */
function looksOwed(reading: Reading, clock: ClockInForce): readonly Owed[] {
  return looksAtRisk(reading).flatMap(({ look, report, change, isTold, weighed, doneBy }): readonly Owed[] => {
    const usual: Owed = { since: look, because: [report], ...doneOrEnded(doneBy, 'moved out') };
    const before = clock.dueAfter(look).day;
    const letters = weighed
      .map(({ letter, by }): Owed & { readonly due: Due } => {
        const due = clock.dueAfter(laterOf(letter, look), 'change');
        return {
          since: letter,
          because: [look],
          limit: 'change',
          due,
          ...doneOrEnded(earliest<Entry>(by, doneBy), 'moved out'),
        };
      })
      .filter(({ due }) => due.day < before);
    if (!change) return [...letters, usual];
    const due = clock.dueAfter(laterOf(change, look), 'change');
    const isFirst = !doneBy || isTold || change.happened < doneBy.happened;
    const isSooner = due.day < before && isFirst;
    return [
      ...letters,
      isSooner ? { since: change, because: [look], limit: 'change', due, ...doneOrEnded(doneBy, 'moved out') } : usual,
    ];
  });
}

/**
 * Whatever the case is about, and whether or not anybody looked before: a need told while it is open. Any other change in
 * who lives here, where what was decided rested on who lived here then. Not where a look is owed for it already.
 */
function changesOwed(reading: Reading, clock: ClockInForce, looks: readonly Owed[]): readonly Owed[] {
  const owed: Owed[] = [];
  for (const { change, spell, bringsNeed, isOnFirstDay } of changesWhileOpen(reading)) {
    const { opened, closed } = spell;
    const decisions = reading.ofAny('risk assessed', 'impact recorded').filter((look) => isFrom(look, opened));
    const without = decisions.find((look) => !isTakenIn(change, look));
    if (!without && (isOnFirstDay || !bringsNeed || isLookedAtAnyway(reading, change))) continue;
    if (looks.some((look) => takesIn(look, change, clock)) || isFirstOfProblem(reading, change)) continue;
    const taken = decisions.find((look) => isTakenIn(change, look));
    const over = earliest<Entry>(taken, closed);
    const due = without && clock.dueAfter(laterOf(change, without), 'change');
    if (!owed.some((one) => one.because?.[0] === opened && (one.doneBy ?? one.endedBy)?.id === over?.id))
      owed.push({ since: change, because: [opened], limit: 'change', due, doneBy: taken, endedBy: closed });
  }
  return owed;
}

/** Whether a look owed for another reason falls due no later than the one the change calls for, and so takes it in. */
function takesIn({ since, limit, ...owed }: Owed, change: Entry, clock: ClockInForce): boolean {
  const doneBy = owed.doneBy ?? owed.endedBy;
  if (since.id === change.id) return true;
  // A letter weighed is weighed for what it says, and for no other change.
  if (doneBy?.kind === 'professional evidence weighed') return false;
  const isTaken = !doneBy || (isLook(doneBy) ? isTakenIn(change, doneBy) : doneBy.happened >= change.happened);
  const isWaiting = since.happened <= change.happened && isTaken;
  return isWaiting && clock.dueAfter(since, limit).day <= clock.dueAfter(change, 'change').day;
}
