import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { adaptations } from '../../library/law/adaptations.ts';
import { type Recommendation, recommendationsOf } from '../../record/adaptations/recommendation.ts';
import type { Entry } from '../../record/entry.ts';
import { inOrder } from '../../record/in-order.ts';
import { firstOnCase, isFrom } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const everyLineAnswered: Lesson = {
  id: 'adaptations/every-line-answered',
  title: 'Answer every recommendation of the therapist’s report: accepted, declined or met another way, with reasons',
  why: 'The shower gets built and the rail by the back step is forgotten. Each line was written because somebody cannot do without it, and each is owed a yes, a no or another way.',
  cites: [
    reported('2025-01', 'adaptations', 'Test what the therapist asks for, decide, and say so with clear reasons.'),
    reported('2025-01', 'occupational therapists', 'The therapist’s opinion is to be weighed, not filed.'),
    cite(adaptations, 'good practice times'),
  ],
  /** Twenty working days to survey and twenty to decide: the time the two lessons before this one give. */
  clock: byDefault(workingDays(40)),
  appliesFrom: always,

  find: (reading) => {
    if (reading.of('therapist report received').length === 0) return [];
    const byReport = Map.groupBy(recommendationsOf(reading), ({ report }) => report);
    return [...byReport].flatMap(([since, lines]) => {
      const over = firstOnCase(reading, since, since, 'moved for good', 'case closed');
      const endedBy = over?.kind === 'moved for good' ? over : undefined;
      return [{ since, doneBy: lastAnswer(lines), endedBy }, ...lines.flatMap((line) => promisedIn(line, over))];
    });
  },

  examples: [
    {
      name: 'three things recommended, and in a year only the shower was spoken of',
      entries: [
        {
          on: '2025-03-03',
          kind: 'therapist report received',
          id: 't',
          recommends: ['level-access shower', 'wider doors', 'rail by the back step'],
        },
        {
          on: '2025-03-24',
          kind: 'recommendation decided',
          for: 't',
          recommendation: 'level-access shower',
          decision: 'accepted',
          why: 'needed, and the floor will take it',
        },
      ],
      asAt: '2026-03-03',
      shows: [{ standing: 'overdue', due: '2025-04-30' }],
    },
    {
      name: 'what was accepted is not there by its day',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['wet room'] },
        {
          on: '2025-03-24',
          kind: 'recommendation decided',
          for: 't',
          recommendation: 'wet room',
          decision: 'accepted',
          why: 'needed, and the floor will take it',
          due: '2025-06-16',
        },
      ],
      asAt: '2025-07-07',
      shows: [
        { standing: 'done in time', due: '2025-04-30', done: '2025-03-24' },
        { standing: 'overdue', due: '2025-06-16' },
      ],
    },
    {
      name: 'what was accepted is built in time',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['wet room'] },
        {
          on: '2025-03-24',
          kind: 'recommendation decided',
          for: 't',
          recommendation: 'wet room',
          decision: 'accepted',
          why: 'needed, and the floor will take it',
          due: '2025-06-16',
        },
        { on: '2025-06-09', kind: 'works completed', for: 't', works: 'wet room', answers: ['wet room'] },
      ],
      asAt: '2025-07-07',
      shows: [
        { standing: 'done in time', due: '2025-04-30', done: '2025-03-24' },
        { standing: 'done in time', due: '2025-06-16', done: '2025-06-09' },
      ],
    },
    {
      name: 'each answered, one of them met another way',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['wet room', 'wider doors'] },
        {
          on: '2025-03-24',
          kind: 'recommendation decided',
          for: 't',
          recommendation: 'wet room',
          decision: 'accepted',
          why: 'needed, and the floor will take it',
        },
        {
          on: '2025-04-02',
          kind: 'recommendation decided',
          for: 't',
          recommendation: 'Wider doors.',
          decision: 'met another way',
          why: 'sliding doors give the same width without moving the wall',
        },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-04-30', done: '2025-04-02' }],
    },
    {
      name: 'a yes to all of it answers every line',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['wet room', 'wider doors'] },
        { on: '2025-03-24', kind: 'adaptation decided', for: 't', decision: 'yes' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'done in time', due: '2025-04-30', done: '2025-03-24' }],
    },
    {
      name: '‘in part’ does not say which part',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['wet room', 'wider doors'] },
        { on: '2025-03-24', kind: 'adaptation decided', for: 't', decision: 'in part' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-04-30' }],
    },
    {
      name: 'a correction took a line out of the report before anyone answered it',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', id: 't', recommends: ['wet room', 'wider doors'] },
        {
          on: '2025-03-10',
          kind: 'entry corrected',
          for: 't',
          why: 'tidied',
          now: { recommends: ['wet room'] },
        },
        {
          on: '2025-03-24',
          kind: 'recommendation decided',
          for: 't',
          recommendation: 'wet room',
          decision: 'accepted',
          why: 'needed',
        },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-04-30' }],
    },
    {
      name: 'a report whose recommendations nobody wrote down',
      entries: [{ on: '2025-03-03', kind: 'therapist report received' }],
      asAt: '2025-07-01',
      shows: [],
    },
  ],
};

/** A line accepted, or to be met another way, by a day is to be in place by then. */
function promisedIn({ report, answer, met }: Recommendation, over: Entry | undefined): readonly Owed[] {
  if (answer?.kind !== 'recommendation decided' || answer.due === undefined || answer.decision === 'declined')
    return [];
  return [
    {
      ...{ since: answer, because: [report], due: answer.due },
      asks: 'Do what was agreed in answer to the therapist by the day set for it',
      doneBy: met,
      endedBy: over && isFrom(over, answer) ? over : undefined,
    },
  ];
}

/** What answered the last line to be answered; nothing while any line has no answer. */
function lastAnswer(lines: readonly Recommendation[]): Entry | undefined {
  const answers = lines.map(({ answered }) => answered);
  if (answers.includes(undefined)) return undefined;
  return answers
    .filter((one) => one !== undefined)
    .sort(inOrder)
    .at(-1);
}
