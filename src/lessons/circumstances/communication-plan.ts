import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { isChilds } from '../../record/household/household.ts';
import type { NeedGroup } from '../../record/household/need.ts';
import { needsInSpells } from '../../record/household/need-met.ts';
import { inOrder } from '../../record/in-order.ts';
import { spellsPastAnswers } from '../../record/open-spell.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

/** Needs that make it harder, or less safe, to be in touch with a landlord in the usual way. */
const needsThatBear: readonly NeedGroup[] = [
  'sight or hearing',
  'language or reading',
  'autism or learning',
  'mental health',
  'risk of self-harm',
  'abuse or trauma',
];

/** An adjustment that says how to be in touch is a plan in all but name. */
const aboutContact =
  /\b(?:calls?|phone|e-?mails?|texts?|text messages?|letters?|contact|large print|braille|easy read|interpret\w*|sign language|translat\w*|in writing|updates?)\b/i;

export const communicationPlan: Lesson = {
  id: 'circumstances/communication-plan',
  title: 'Agree how to keep in touch: by what means, how often and with whom, within 10 working days',
  why: 'For someone who cannot use the phone, is afraid of the post or cannot tell the same story twice, how the landlord speaks decides whether anything else works.',
  cites: [
    reported(
      '2025-01',
      'communication',
      'Agree the means, how often, and one person to call; offer support that fits.',
    ),
    reported('2025-12', 'accessible housing', 'One contact, and word of each step.'),
    cite(ombudsmanGuidance, 'antisocial behaviour: one contact'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  /** Owed from when a case is open with a person whose need bears on being in touch, until there is a plan. */
  find: (reading) => {
    const { household } = reading;
    const needs = household.needs.filter(
      (need) => need.groups.some((group) => needsThatBear.includes(group)) && !isChilds(household, need),
    );
    if (needs.length === 0) return [];
    const plans = [
      ...reading.of('communication plan agreed'),
      ...reading.of('safe contact agreed'),
      ...reading.of('action plan agreed').filter(({ tells }) => tells?.includes('how often we will be in touch')),
      ...reading.of('adjustment agreed').filter(({ adjustment }) => aboutContact.test(adjustment)),
    ].sort(inOrder);
    return needsInSpells(spellsPastAnswers(reading), needs)
      .filter(({ since }) => !plans.some(({ happened }) => happened < since.happened))
      .map(({ since, because, spell }) => ({ since, because, doneBy: plans[0], endedBy: spell.closed }));
  },

  examples: [
    {
      name: 'a resident with severe anxiety is rung by six different people',
      entries: [
        { on: '2024-03-03', kind: 'person known', person: 'resident', needs: ['severe anxiety'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'roof leak' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'agreed the week after',
      entries: [
        { on: '2024-03-03', kind: 'person known', person: 'resident', needs: ['cannot read English'] },
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-11', kind: 'communication plan agreed', means: ['phone'], every: 5, contact: 'Ms Ali' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-11' }],
    },
    {
      name: 'the complaint is answered, and nobody has agreed anything with a deaf resident',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['deaf'] },
        { on: '2025-03-03', kind: 'complaint received', id: 'c', points: ['only ever rung'] },
        { on: '2025-03-07', kind: 'response sent', for: 'c', stage: 1, decision: 'upheld' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
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
      shows: [{ standing: 'done late', due: '2025-03-17', ended: '2025-04-14' }],
    },
    {
      name: 'one was agreed years ago',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['blind'] },
        { on: '2022-03-10', kind: 'communication plan agreed', means: ['phone'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'lift out of order' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'a bad knee does not change how to be in touch',
      entries: [
        { on: '2022-03-03', kind: 'person known', person: 'resident', needs: ['bad knee'] },
        { on: '2025-03-03', kind: 'repair reported', problem: 'steps' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'safe ways to be in touch with a survivor are a plan',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', person: 'resident' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'front door lock' },
        { on: '2025-03-04', kind: 'safe contact agreed', person: 'resident', means: ['text message'] },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-04' }],
    },
    {
      name: 'the repair was finished before one was needed',
      entries: [
        { on: '2024-03-03', kind: 'person known', person: 'resident', needs: ['depression'] },
        { on: '2025-12-22', kind: 'repair reported', id: 'r', problem: 'boiler' },
        { on: '2025-12-24', kind: 'works completed', for: 'r' },
      ],
      asAt: '2026-01-30',
      shows: [{ standing: 'done in time', due: '2026-01-08', ended: '2025-12-24' }],
    },
  ],
};
