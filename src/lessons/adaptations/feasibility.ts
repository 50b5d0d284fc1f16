import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { adaptations } from '../../library/law/adaptations.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

/** Advice to move house is for the lessons about moves: there is nothing in this home to survey for. */
const adviceToMove =
  /\b(?:re-?hous\w*|transfer to|mov(?:e|ing) (?:to|home|house)|(?:another|alternative|different|larger|bigger|ground[ -]floor|suitable) (?:home|property|accommodation|flat|bungalow)|extra bedroom|larger home)\b/i;

export const feasibility: Lesson = {
  id: 'adaptations/feasibility',
  title: 'Survey whether the home can be adapted as the therapist asks, within 20 working days of the report',
  why: 'A report that is not tested against the building is a promise to nobody. The resident needs to know what can be done, not only what would help.',
  cites: [
    reported(
      '2025-01',
      'adaptations',
      'Test what the therapist asks for against the building and the policy, then decide.',
    ),
    cite(adaptations, 'good practice times'),
  ],
  clock: byDefault(workingDays(20)),
  appliesFrom: always,

  find: (reading) =>
    reading
      .of('therapist report received')
      .filter(({ recommends }) => recommends === undefined || !recommends.every((advice) => adviceToMove.test(advice)))
      .map((since) => ({
        since,
        ...doneOrEnded(
          earliest<Entry>(
            firstOnCase(
              reading,
              since,
              since,
              'feasibility surveyed',
              'works ordered',
              'works completed',
              'moved for good',
            ),
            allOnCase(reading, since, since, 'adaptation decided').find(({ decision }) => decision !== 'no'),
          ),
        ),
      })),

  examples: [
    {
      name: 'the report has lain on a desk since spring',
      entries: [{ on: '2025-03-03', kind: 'therapist report received', recommends: ['wet room', 'wider doors'] }],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'surveyed on the twentieth working day, Easter and the May holiday not counted',
      entries: [
        { on: '2025-04-07', kind: 'therapist report received', id: 't', recommends: ['wet room'] },
        { on: '2025-05-08', kind: 'feasibility surveyed', for: 't', possible: 'most' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-05-08', done: '2025-05-08' }],
    },
    {
      name: 'the therapist advises another home, not works to this one',
      entries: [{ on: '2025-03-03', kind: 'therapist report received', recommends: ['move to a ground-floor flat'] }],
      asAt: '2025-07-01',
      shows: [],
    },
    {
      name: 'refused without looking',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['ramp'] },
        { on: '2025-03-10', kind: 'adaptation decided', for: 't', decision: 'no', why: 'too dear' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-03-31' }],
    },
    {
      name: 'agreed straight away: there was nothing to survey',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['ramp'] },
        { on: '2025-03-10', kind: 'adaptation decided', for: 't', decision: 'yes' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-03-31', done: '2025-03-10' }],
    },
  ],
};
