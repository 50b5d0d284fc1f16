import { atOnce } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { isBare } from '../../record/complaints/apology.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { whatItWasLike } from './case-on-record.ts';
import { owedByEach } from './put-right.ts';

export const empathetic: Lesson = {
  id: 'apology/empathetic',
  title: 'Say what it was like for them: what the record knows of it belongs in the apology',
  why: 'Being heard is half of being apologised to. Sorry for what we did, without a word about what it did to you, leaves that half out.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: empathetic'),
    reported('2026-02', 'empathetic apologies', 'Show that you heard: say what it was like for them.'),
    taughtBy('202401894', 'Not sorry for what years without sound windows were like for the resident.'),
    taughtBy('202447805', 'Sorry for the inconvenience, and silent on a resident too afraid to stay at home.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    owedByEach(
      reading.apologies,
      clock,
      (apology) => {
        if (apology.impact !== undefined) return true;
        return isBare(apology) || !whatItWasLike(reading, apology.happened) ? undefined : false;
      },
      (apology) => {
        const known = apology.impact === undefined ? whatItWasLike(reading, apology.happened) : undefined;
        return known && [known];
      },
    ),

  examples: [
    {
      name: 'she told us she could not sleep at home; we were sorry for the inconvenience',
      entries: [
        { on: '2025-01-06', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-01-20', kind: 'impact told', impact: 'sleeping at a friend’s, child late for school' },
        { on: '2025-03-03', kind: 'response sent', stage: 1, regrets: ['inconvenience'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'the apology says what it was like',
      entries: [
        { on: '2025-01-20', kind: 'impact told', impact: 'sleeping at a friend’s, child late for school' },
        {
          on: '2025-03-03',
          kind: 'apology given',
          acknowledges: ['asb'],
          impact: 'you lost sleep and your home did not feel yours',
        },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'an autistic resident lived with it, and the apology speaks only of what was not done',
      entries: [
        { on: '2024-12-02', kind: 'person known', person: 'resident', needs: ['autistic'] },
        { on: '2025-01-06', kind: 'repair reported', problem: 'windows' },
        {
          on: '2025-03-03',
          kind: 'response sent',
          stage: 2,
          acknowledges: ['repairs'],
          regrets: ['what was not done'],
        },
        {
          on: '2025-05-05',
          kind: 'apology given',
          acknowledges: ['repairs'],
          impact: 'the noise and the cold were hard for you to bear',
        },
      ],
      asAt: '2025-06-01',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-05-05' },
        { standing: 'done in time', due: '2025-05-05', done: '2025-05-05' },
      ],
    },
    {
      name: 'nothing on record of what a dripping tap was like',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'dripping tap' },
        { on: '2025-03-03', kind: 'apology given', acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};
