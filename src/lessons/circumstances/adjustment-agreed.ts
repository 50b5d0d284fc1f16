import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { equalityAct2010 } from '../../library/law/equality-act-2010.ts';
import { isChilds } from '../../record/household/household.ts';
import type { NeedGroup } from '../../record/household/need.ts';
import { needsInSpells } from '../../record/household/need-met.ts';
import { spellsPastAnswers } from '../../record/open-spell.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

/** Needs that plainly change how a grown-up must be written or spoken to. */
const plainNeeds: readonly NeedGroup[] = ['sight or hearing', 'autism or learning'];

export const adjustmentAgreed: Lesson = {
  id: 'circumstances/adjustment-agreed',
  title: 'Agree and record the reasonable adjustment this person needs, within 5 working days',
  why: 'A letter that cannot be read, or a phone that cannot be heard, shuts a person out of their own case. They should have to say so once at most.',
  cites: [
    cite(equalityAct2010, 's.20'),
    cite(equalityAct2010, 's.29'),
    reported(
      '2025-01',
      'reasonable adjustments',
      'The law asks for adjustments, and staff and contractors should know it.',
    ),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  /** When one is asked for; and without asking, when a case is open with someone whose need plainly calls for one. */
  find: (reading) => {
    const asked = reading.of('adjustment asked for');
    const settled = reading.ofAny('adjustment agreed', 'adjustment refused', 'communication plan agreed');
    const answers = asked.map(
      (since): Owed => ({
        since,
        doneBy: reading.firstOfAnyAfter(
          since,
          ...(['adjustment agreed', 'adjustment refused', 'communication plan agreed', 'request answered'] as const),
        ),
      }),
    );
    const needs = reading.household.needs.filter(
      (need) =>
        need.groups.some((group) => plainNeeds.includes(group)) &&
        !isChilds(reading.household, need) &&
        !asked.some(({ person }) => person === undefined || person === need.person),
    );
    if (needs.length === 0) return answers;
    const unasked = needsInSpells(spellsPastAnswers(reading), needs)
      .filter(({ since }) => !settled.some(({ happened }) => happened < since.happened))
      .map(({ since, because, spell }) => ({ since, because, doneBy: settled[0], endedBy: spell.closed }));
    return [...answers, ...unasked];
  },

  examples: [
    {
      name: 'large print is asked for and nobody answers',
      entries: [{ on: '2025-03-03', kind: 'adjustment asked for', person: 'resident', adjustment: 'large print' }],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'agreed on the fifth working day',
      entries: [
        { on: '2025-03-03', kind: 'adjustment asked for', adjustment: 'extra time to answer the door' },
        { on: '2025-03-10', kind: 'adjustment agreed', adjustment: 'operatives wait five minutes at the door' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-10' }],
    },
    {
      name: 'a deaf resident reports a repair, and has had text messages agreed for years',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2022-03-04', kind: 'adjustment agreed', person: 'resident', adjustment: 'text messages, never calls' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'boiler' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'an autistic resident reports a repair, and nobody has asked how best to talk to them',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['autistic'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'windows' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'the complaint is answered, and nobody has agreed anything with a deaf resident',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2025-03-03', kind: 'complaint received', id: 'c', points: ['only ever rung'] },
        { on: '2025-03-07', kind: 'response sent', for: 'c', stage: 1, decision: 'upheld' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'answered, taken to stage 2, and the case closed',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2025-03-03', kind: 'complaint received', id: 'c', points: ['only ever rung'] },
        { on: '2025-03-07', kind: 'response sent', for: 'c', stage: 1, decision: 'upheld' },
        { on: '2025-03-20', kind: 'escalation asked for', for: 'c' },
        { on: '2025-04-07', kind: 'response sent', for: 'c', stage: 2, decision: 'upheld' },
        { on: '2025-04-14', kind: 'case closed' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done late', due: '2025-03-10', ended: '2025-04-14' }],
    },
    {
      name: 'the landlord writes to the parent, not to the autistic child',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', age: 38 },
        { on: '2022-03-03', kind: 'person known', person: 'son', age: 7, needs: ['autistic'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'windows' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'refused with reasons is an answer',
      entries: [
        { on: '2025-12-22', kind: 'adjustment asked for', adjustment: 'a visit every day' },
        {
          ...{ on: '2026-01-05', kind: 'adjustment refused', adjustment: 'a visit every day' },
          why: 'a weekly call was offered instead',
        },
      ],
      asAt: '2026-01-31',
      shows: [{ standing: 'done late', due: '2025-12-31', done: '2026-01-05' }],
    },
  ],
};
