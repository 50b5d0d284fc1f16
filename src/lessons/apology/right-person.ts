import type { Day } from '../../calendar/day.ts';
import { atOnce } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type Apology, giverOf, isBare, isEveryday } from '../../record/complaints/apology.ts';
import { isAtLeast } from '../../record/complaints/people.ts';
import type { Entry } from '../../record/entry.ts';
import type { Role } from '../../record/kinds/vocabulary.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';
import { graveHarm, signOfCulture, wentOnLong } from './case-on-record.ts';

export const rightPerson: Lesson = {
  id: 'apology/right-person',
  title: 'Have it come from someone senior: a manager at stage 2, a director when it was long, repeated or grave',
  why: 'Who says sorry shows how seriously it is meant. After a year of it, great harm, or harm by staff, it should come from the top.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: right person'),
    reported(
      '2026-02',
      'who apologises and how',
      'From stage 2, or when one is ordered, someone senior and relevant apologises.',
    ),
    reported(
      '2026-02',
      'introduction',
      'When harm was long, repeated, severe or part of the culture, it comes from the top.',
    ),
    taughtBy('202345302', 'The chief executive was told to apologise for a stage 2 that took nearly two years.'),
  ],
  clock: byDefault(atOnce),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.apologies.flatMap((apology, place): Finding[] => {
      const called = callFor(reading, apology);
      if (!called) return [];
      const giver = giverOf(apology);
      if (!giver) return isBare(apology) ? [] : [{ cannotTell: 'who gave the apology', since: apology }];
      const isRight = (each: Apology) => isAtLeast(giverOf(each) ?? 'operative', called.least);
      const doneBy = reading.apologies.slice(place).find(isRight);
      return [{ since: apology, because: called.because, due: thereAndThen(apology, clock), doneBy }];
    }),

  examples: [
    {
      name: 'two years of damp, and a complaints officer signs the final answer',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2025-03-03', kind: 'response sent', stage: 2, signed: 'complaints officer', acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'a head of service signs an ordinary stage 2',
      entries: [
        { on: '2024-12-02', kind: 'repair reported', problem: 'kitchen tap' },
        { on: '2025-03-03', kind: 'response sent', stage: 2, signed: 'head of service', acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-03-03' }],
    },
    {
      name: 'after threats at the door the officer was sorry, and a month later the chief executive',
      entries: [
        { on: '2025-01-06', kind: 'antisocial behaviour reported', harm: 'threat' },
        { on: '2025-03-03', kind: 'apology given', signed: 'officer', acknowledges: ['asb'] },
        { on: '2025-04-02', kind: 'apology given', signed: 'chief executive', acknowledges: ['asb'] },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'done late', due: '2025-03-03', done: '2025-04-02' },
        { standing: 'done in time', due: '2025-04-02', done: '2025-04-02' },
      ],
    },
    {
      name: 'a stage 1 answer from the complaints officer',
      entries: [
        { on: '2024-12-02', kind: 'repair reported', problem: 'kitchen tap' },
        { on: '2025-03-03', kind: 'response sent', stage: 1, signed: 'complaints officer', acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

type Called = { readonly least: Role; readonly because: readonly Entry[] };

/** How senior the giver has to be and why; nothing for a stage 1 answer, or a sorry in the course of the work. */
function callFor(reading: Reading, apology: Apology): Called | undefined {
  if ((apology.kind === 'response sent' && apology.stage === 1) || isEveryday(reading, apology)) return undefined;
  const on = apology.happened;
  const top = wentOnLong(reading, on) ?? graveHarm(reading, on) ?? signOfCulture(reading, on) ?? cameBack(reading, on);
  if (top) return { least: 'director', because: [top] };
  if (apology.kind === 'response sent') return { least: 'manager', because: [] };
  const order = reading.of('order received').find(({ happened, what }) => happened <= on && what === 'apology');
  const second = reading.of('escalation asked for').find(({ happened }) => happened <= on);
  const cause = order ?? second;
  return cause || apology.ordered ? { least: 'manager', because: cause ? [cause] : [] } : undefined;
}

/** Let down again and again: the same thing came back twice, or three visits were missed. */
function cameBack(reading: Reading, on: Day): Entry | undefined {
  const upTo = (entries: readonly Entry[]) => entries.filter(({ happened }) => happened <= on);
  const again = upTo(reading.of('problem returned'));
  const missed = upTo(reading.of('appointment missed'));
  return again.length >= 2 ? again.at(-1) : missed.length >= 3 ? missed.at(-1) : undefined;
}
