import { atOnce } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import { saysLeftOut } from '../../record/complaints/left-out-words.ts';
import { type Point, pointsEscalated, pointsRaised } from '../../record/complaints/points-to-answer.ts';
import type { Entry } from '../../record/entry.ts';
import { always, byCode, type Finding, type Lesson } from '../lesson.ts';

/** Both points dealt with at stage 1, for the examples of what is taken further. */
const answeredAtStage1: Lesson['examples'][number]['entries'] = [
  { on: '2025-04-01', kind: 'complaint received', points: ['damp in the bedroom', 'rudeness on the phone'] },
  { on: '2025-04-14', kind: 'response sent', stage: 1, answers: ['damp in the bedroom', 'rudeness on the phone'] },
];

/** The same, of two points that share a word. */
const billAndRemark: Lesson['examples'][number]['entries'] = [
  { on: '2025-04-01', kind: 'complaint received', points: ['£90 paid to my own plumber', 'your plumber was rude'] },
  {
    on: '2025-04-14',
    kind: 'response sent',
    stage: 1,
    answers: ['£90 paid to my own plumber', 'your plumber was rude'],
  },
];

export const everyPointAnswered: Lesson = {
  id: 'complaints/every-point-answered',
  title: 'Answer every point the resident raised, with reasons',
  why: 'A point left out reads as a point not heard, and sends the resident round again.',
  cites: [
    cite(code2024, '6.7'),
    cite(code2024, '6.8'),
    cite(code2024, '6.18'),
    reported(
      '2025-12',
      'internal complaints',
      'Answer from sound records, so that each point gets an answer to trust.',
    ),
  ],
  clock: byCode(atOnce),
  appliesFrom: always,

  find: (reading) =>
    reading.complaints.flatMap((complaint) => {
      const [first, second] = complaint.stages;
      const raised = pointsRaised(reading, complaint);
      const atFirst = judge(first.response, raised);
      const left = first.response?.answers ? atFirst.missed : [];
      const later = raised.filter(({ by }) => first.response && by.happened >= first.response.happened);
      const before = raised.filter((one) => !later.includes(one));
      const again = pointsEscalated(complaint, before, left);
      return [...atFirst.findings, ...judge(second?.response, [...left, ...again, ...later]).findings];
    }),

  examples: [
    {
      name: 'our own note beside the answer says that it is silent on one of them',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['no hot water', 'the toilet'] },
        { on: '2025-04-14', kind: 'response sent', stage: 1, note: 'toilet to be looked at, silent on hot water' },
      ],
      asAt: '2025-05-02',
      shows: [{ standing: 'crossed', on: '2025-04-14' }],
    },
    {
      name: 'the note says that a point was left out, and nobody wrote down which points there were',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, note: 'nothing said of the heaters she bought' },
      ],
      asAt: '2025-05-02',
      shows: [{ standing: 'crossed', on: '2025-04-14' }],
    },
    {
      name: 'left aside because she withdrew it',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['the fence', 'the toilet'] },
        { on: '2025-04-14', kind: 'response sent', stage: 1, note: 'no mention of the fence, which she withdrew' },
      ],
      asAt: '2025-05-02',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'two points raised, one answered',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['damp in the bedroom', 'rudeness on the phone'] },
        { on: '2025-04-14', kind: 'response sent', stage: 1, answers: ['damp in the bedroom'] },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'crossed', on: '2025-04-14' }],
    },
    {
      name: 'a further point, raised before the answer, is part of it',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['damp in the bedroom'] },
        { on: '2025-04-07', kind: 'point raised', point: 'missed appointments' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, answers: ['bedroom damp'] },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'crossed', on: '2025-04-14' }],
    },
    {
      name: 'every point answered, in the landlord’s own words',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['damp in the bedroom', 'rudeness on the phone'] },
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          answers: ['the damp in your bedroom', 'how you were spoken to on the phone'],
        },
      ],
      asAt: '2025-05-01',
      shows: [],
    },
    {
      name: 'taken to stage 2 whole, and the last answer deals with half of it',
      entries: [
        ...answeredAtStage1,
        { on: '2025-04-22', kind: 'escalation asked for' },
        { on: '2025-05-14', kind: 'response sent', stage: 2, answers: ['damp in the bedroom'] },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'crossed', on: '2025-05-14' }],
    },
    {
      name: 'taken to stage 2 for one point, and the last answer deals with the other',
      entries: [
        ...answeredAtStage1,
        { on: '2025-04-22', kind: 'escalation asked for', why: 'the rudeness was not looked into' },
        { on: '2025-05-14', kind: 'response sent', stage: 2, answers: ['damp in the bedroom'] },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'crossed', on: '2025-05-14' }],
    },
    {
      name: 'taken to stage 2 for one point, and that is answered',
      entries: [
        ...answeredAtStage1,
        { on: '2025-04-22', kind: 'escalation asked for', why: 'the damp is back' },
        { on: '2025-05-14', kind: 'response sent', stage: 2, answers: ['damp in the bedroom'] },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'taken to stage 2 for a sum that stands in one point, and that is answered',
      entries: [
        ...billAndRemark,
        { on: '2025-04-22', kind: 'escalation asked for', why: 'still wants the £90' },
        { on: '2025-05-14', kind: 'response sent', stage: 2, answers: ['£90 paid to my own plumber'] },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'taken to stage 2 for the one point, and the last answer deals with the other that shares a word with it',
      entries: [
        ...billAndRemark,
        { on: '2025-04-22', kind: 'escalation asked for', why: 'he was rude and you excuse it' },
        { on: '2025-05-14', kind: 'response sent', stage: 2, answers: ['£90 paid to my own plumber'] },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'crossed', on: '2025-05-14' }],
    },
    {
      name: 'taken to stage 2 for the money, and that is answered',
      entries: [
        ...answeredAtStage1,
        { on: '2025-04-22', kind: 'escalation asked for', why: 'it is not enough money' },
        { on: '2025-05-14', kind: 'response sent', stage: 2, answers: ['the sum we offered'] },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'nobody wrote down which points the answer deals with',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', points: ['damp in the bedroom'] },
        { on: '2025-04-14', kind: 'response sent', stage: 1 },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'not answered yet',
      entries: [{ on: '2025-04-01', kind: 'complaint received', points: ['damp in the bedroom'] }],
      asAt: '2025-04-10',
      shows: [],
    },
  ],
};

/** Points raised before the day of the response. The complaint itself may be answered on the day it came. */
function judge(response: Entry<'response sent'> | undefined, raised: readonly Point[]) {
  const none: { findings: readonly Finding[]; missed: readonly Point[] } = { findings: [], missed: [] };
  if (!response) return none;
  const due = raised.filter(({ by }) => by.happened < response.happened || by.kind === 'complaint received');
  if (!response.answers && saysLeftOut(response.note ?? ''))
    return { findings: [{ crossed: response, because: due.map(({ by }) => by), says: sayLeftOut(due) }], missed: due };
  if (due.length === 0) return none;
  if (!response.answers) {
    return { findings: [{ cannotTell: 'which points the response answers', since: response }], missed: due };
  }
  const { answers } = response;
  // What answers one point word for word answers no other that only shares a word with it.
  const isOfOther = (answer: string, point: string) => answer !== point && due.some((other) => other.point === answer);
  const missed = due.filter(
    ({ point }) => !answers.some((answer) => !isOfOther(answer, point) && isAnswerTo(point, answer)),
  );
  const findings =
    missed.length === 0 ? [] : [{ crossed: response, because: missed.map(({ by }) => by), says: sayLeftOut(missed) }];
  return { findings, missed };
}

function sayLeftOut(points: readonly Point[]): string | undefined {
  const each = [...new Set(points.map(({ point }) => `“${point}”`))];
  return each.length === 0 ? undefined : `It left out: ${each.join('; ')}.`;
}
