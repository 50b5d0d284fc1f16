import { atOnce } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Apology } from '../../record/complaints/apology.ts';
import { isBare } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { owedByEach } from './put-right.ts';

export const personal: Lesson = {
  id: 'apology/personal',
  title: 'Write the apology for this person: what happened to them, in this home, in no ready-made words',
  why: 'A template says that nobody thought about you. Being sorry for “inconvenience”, and naming nothing, could have been sent to anyone.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: personal'),
    reported('2026-02', 'personal and sincere apologies', 'Fit the apology to the person and what happened to them.'),
    taughtBy('202447805', 'Sorry for the inconvenience, when the resident had felt unable to stay at home.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(reading.apologies, clock, (apology) => (isBare(apology) ? undefined : isPersonal(apology))),

  examples: [
    {
      name: 'a letter made of stock phrases, followed by one that was not',
      entries: [
        { on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'], wording: ['stock phrases'] },
        {
          on: '2025-03-24',
          kind: 'apology given',
          acknowledges: ['three missed visits'],
          impact: 'three days off work',
        },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-03-24' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-24' },
      ],
    },
    {
      name: 'sorry for any inconvenience, and nothing else',
      entries: [{ on: '2025-03-03', kind: 'apology given', regrets: ['inconvenience'] }],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'says what happened',
      entries: [
        {
          on: '2025-03-03',
          kind: 'apology given',
          acknowledges: ['the door we left broken'],
          regrets: ['what was not done'],
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'the record does not say what the apology held',
      entries: [{ on: '2025-03-03', kind: 'apology given', form: 'written' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** It names something: what happened, why, what it was like. And it is not made of stock phrases. */
function isPersonal({ acknowledges, impact, explains, regrets, wording }: Apology): boolean {
  if (wording?.includes('stock phrases')) return false;
  const isOnlyInconvenience = regrets?.every((regret) => regret === 'inconvenience') ?? false;
  return !isOnlyInconvenience || acknowledges !== undefined || impact !== undefined || explains !== undefined;
}
