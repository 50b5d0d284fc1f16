import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import {
  evidenceForMove,
  refusedAfterAgreeing,
  refusedForWantOfEvidence,
  resultExplained,
} from '../../record/moves/move-evidence.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const medicalEvidence: Lesson = {
  id: 'moves/medical-evidence',
  title: 'Weigh the evidence for a move the same way every time, and explain the result within 10 working days',
  why: 'Families gather letters from doctors at great effort. To be told there is not enough evidence, when it is lying in the file, is to be called a liar.',
  cites: [
    taughtBy('202113581', 'A move was refused for want of medical evidence, with overwhelming evidence already there.'),
    reported('2024-04', 'moves', 'Weigh evidence from doctors and family the same way every time.'),
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => {
    const wanting = refusedForWantOfEvidence(reading);
    const reversed = refusedAfterAgreeing(reading).filter(
      ({ refusal }) => !wanting.some((other) => other.refusal === refusal),
    );
    return [
      ...evidenceForMove(reading).map((letter) => ({ since: letter, doneBy: resultExplained(reading, letter) })),
      ...wanting.map(({ refusal, evidence }) => ({ crossed: refusal, because: evidence })),
      ...reversed.map(({ refusal, agreed }) => ({ crossed: refusal, because: [agreed] })),
    ];
  },

  examples: [
    {
      name: 'two letters came, and only the one that said less was weighed',
      entries: [
        { on: '2025-01-06', kind: 'move asked for', id: 'mv', sort: 'permanent' },
        { on: '2025-01-07', kind: 'professional evidence received', for: 'mv', source: 'GP', shows: ['need to move'] },
        {
          ...{ on: '2025-01-07', kind: 'professional evidence received', for: 'mv', source: 'consultant' },
          ...{ says: 'his spine is worse each month', shows: ['need to move'] },
        },
        {
          ...{ on: '2025-01-13', kind: 'move evidence weighed', for: 'mv', decision: 'refused', weighs: ['GP letter'] },
          ...{ why: 'it does not say he cannot climb', explained: true },
        },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2025-01-21', done: '2025-01-13' },
        { standing: 'overdue', due: '2025-01-21' },
      ],
    },
    {
      name: 'two letters came, and both were weighed together',
      entries: [
        { on: '2025-01-06', kind: 'move asked for', id: 'mv', sort: 'permanent' },
        { on: '2025-01-07', kind: 'professional evidence received', for: 'mv', source: 'GP', shows: ['need to move'] },
        {
          ...{ on: '2025-01-07', kind: 'professional evidence received', for: 'mv', source: 'consultant' },
          ...{ shows: ['need to move'] },
        },
        {
          ...{
            on: '2025-01-13',
            kind: 'move evidence weighed',
            for: 'mv',
            decision: 'refused',
            weighs: ['both letters'],
          },
          ...{ why: 'he can climb one flight', explained: true },
        },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2025-01-21', done: '2025-01-13' },
        { standing: 'done in time', due: '2025-01-21', done: '2025-01-13' },
      ],
    },
    {
      name: 'refused for want of evidence, with the doctor’s letter in the file',
      entries: [
        {
          ...{ on: '2025-01-06', kind: 'professional evidence received', id: 'l', source: 'doctor' },
          shows: ['need to move'],
        },
        { on: '2025-01-15', kind: 'move evidence weighed', decision: 'refused', why: 'not enough medical evidence' },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done in time', due: '2025-01-20', done: '2025-01-15' },
        { standing: 'crossed', on: '2025-01-15' },
      ],
    },
    {
      name: 'weighed and explained within ten working days',
      entries: [
        {
          ...{ on: '2025-04-07', kind: 'professional evidence received', id: 'l', source: 'consultant' },
          shows: ['need to move'],
        },
        { on: '2025-04-23', kind: 'move evidence weighed', for: 'l', decision: 'agreed', explained: true },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-23', done: '2025-04-23' }],
    },
    {
      name: 'a doctor’s letter about mould is for the repair, and another lesson',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        {
          ...{ on: '2025-01-13', kind: 'professional evidence received', for: 'r', source: 'doctor' },
          shows: ['health getting worse'],
        },
      ],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'refused because the evidence shows no need, all of it weighed',
      entries: [
        { on: '2025-01-06', kind: 'move asked for', id: 'm', why: 'health', sort: 'permanent' },
        { on: '2025-01-13', kind: 'professional evidence received', id: 'l', for: 'm', source: 'doctor' },
        {
          ...{ on: '2025-01-20', kind: 'move evidence weighed', for: 'm', decision: 'refused', weighs: ['doctor'] },
          why: 'the doctor says the home suits, once the ramp is in',
        },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-01-27', done: '2025-01-20' }],
    },
    {
      name: 'refused without a doctor’s letter on the rent account alone, and the therapist’s report not looked at',
      entries: [
        { on: '2025-01-06', kind: 'therapist report received', recommends: ['a move to a suitable home'] },
        { on: '2025-01-13', kind: 'move asked for', id: 'm', why: 'the stairs', sort: 'permanent' },
        {
          ...{ on: '2025-01-20', kind: 'move evidence weighed', for: 'm', decision: 'refused' },
          ...{ why: 'no medical points without a doctor’s letter', weighs: ['rent account'] },
        },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'crossed', on: '2025-01-20' }],
    },
    {
      name: 'refused once the therapist’s report on the bedrooms was looked at',
      entries: [
        { on: '2025-01-06', kind: 'therapist report received', recommends: ['a bedroom downstairs'] },
        { on: '2025-01-13', kind: 'move asked for', id: 'm', why: 'the stairs', sort: 'permanent' },
        {
          ...{ on: '2025-01-20', kind: 'move evidence weighed', for: 'm', decision: 'refused' },
          ...{
            why: 'no medical points without a doctor’s letter',
            weighs: ['OT report on the bedrooms', 'rent account'],
          },
        },
      ],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'the request was refused and explained, with the doctor’s letter named as weighed',
      entries: [
        { on: '2025-01-06', kind: 'request made', id: 'm', request: 'move us out of here for good' },
        {
          ...{ on: '2025-01-07', kind: 'professional evidence received', id: 'l', source: 'doctor' },
          shows: ['need to move'],
        },
        {
          ...{ on: '2025-01-13', kind: 'move evidence weighed', for: 'm', decision: 'refused', explained: true },
          ...{ weighs: ['the GP’s letter'], why: 'harder but not harmful once the mice are gone' },
        },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-01-21', done: '2025-01-13' }],
    },
    {
      name: 'the request was refused, with another letter named as weighed',
      entries: [
        { on: '2025-01-06', kind: 'request made', id: 'm', request: 'move us out of here for good' },
        {
          ...{ on: '2025-01-07', kind: 'professional evidence received', id: 'l', source: 'doctor' },
          shows: ['need to move'],
        },
        {
          ...{ on: '2025-01-13', kind: 'move evidence weighed', for: 'm', decision: 'refused', explained: true },
          ...{ weighs: ['the school’s letter'], why: 'the school is not worried' },
        },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-01-21' }],
    },
    {
      name: 'the doctor’s letter was weighed with reasons, and doctor and family were told what came of it',
      entries: [
        {
          ...{ on: '2025-01-07', kind: 'professional evidence received', id: 'l', source: 'doctor' },
          shows: ['need to move'],
        },
        {
          ...{ on: '2025-01-13', kind: 'professional evidence weighed', for: 'l', decision: 'no move' },
          why: 'the mice are being dealt with',
        },
        { on: '2025-01-14', kind: 'professional evidence answered', for: 'l' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-01-21', done: '2025-01-14' }],
    },
    {
      name: 'the doctor was thanked for the letter, and nobody weighed it',
      entries: [
        {
          ...{ on: '2025-01-07', kind: 'professional evidence received', id: 'l', source: 'doctor' },
          shows: ['need to move'],
        },
        { on: '2025-01-14', kind: 'professional evidence answered', for: 'l' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-01-21' }],
    },
    {
      name: 'weighed in a week and never explained',
      entries: [
        {
          ...{ on: '2025-01-06', kind: 'professional evidence received', source: 'occupational therapist' },
          shows: ['need to move'],
        },
        { on: '2025-01-13', kind: 'move evidence weighed', decision: 'refused', explained: false },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-01-20' }],
    },
    {
      name: 'agreed in spring and refused in autumn, with nothing changed',
      entries: [
        { on: '2025-04-07', kind: 'move evidence weighed', decision: 'agreed' },
        { on: '2025-10-06', kind: 'move evidence weighed', decision: 'refused', why: 'does not meet the policy' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'crossed', on: '2025-10-06' }],
    },
  ],
};
