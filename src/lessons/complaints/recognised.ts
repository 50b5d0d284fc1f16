import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import type { Complaint } from '../../record/complaints/complaint.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byCode, type Finding, type Lesson } from '../lesson.ts';

/** What takes it up: another entry, and not a complaint that only its own words tell of. */
const takenUp = [
  'complaint offered',
  'complaint received',
  'complaint acknowledged',
  'complaint refused',
  'escalation asked for',
] as const;

export const recognised: Lesson = {
  id: 'complaints/recognised',
  title: 'Offer the choice to complain, or say in writing why not and how to reach the Ombudsman',
  why: 'Nobody has to use the word “complaint”. Someone who is unhappy with their landlord should be offered the choice, within the five working days in which a complaint would be acknowledged.',
  cites: [
    cite(code2024, '1.2'),
    cite(code2024, '1.3'),
    cite(code2024, '1.5'),
    cite(code2024, '2.1'),
    cite(code2024, '2.4'),
  ],
  clock: byCode(workingDays(5)),
  appliesFrom: always,

  find: (reading) => [
    ...reading
      .of('dissatisfaction shown')
      .filter((unhappy) => !reading.complaints.some((complaint) => isBeingAnswered(reading, complaint, unhappy)))
      .map((unhappy) => ({
        since: unhappy,
        doneBy: earliest(...takenUp.map((kind) => reading.firstAfter(unhappy, kind, ({ id }) => id !== unhappy.id))),
      })),
    ...reading.of('complaint refused').flatMap(judgeRefusal),
  ],

  examples: [
    {
      name: 'a resident says how let down they feel, and nobody offers them the choice',
      entries: [
        {
          on: '2025-03-03',
          kind: 'dissatisfaction shown',
          says: 'This is the third winter like this and nobody listens',
        },
      ],
      asAt: '2025-03-20',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'offered the choice the same day, and chose not to complain',
      entries: [
        { on: '2025-03-03', kind: 'dissatisfaction shown' },
        { on: '2025-03-03', kind: 'complaint offered', answer: 'no' },
      ],
      asAt: '2025-03-20',
      shows: [{ standing: 'done in time', due: '2025-03-10', done: '2025-03-03' }],
    },
    {
      name: 'put down as an enquiry, and sent to the team that did the works',
      entries: [
        { on: '2025-03-03', kind: 'complaint received' },
        { on: '2025-03-06', kind: 'complaint refused', why: 'an enquiry about the works, business as usual' },
      ],
      asAt: '2025-03-20',
      shows: [{ standing: 'crossed', on: '2025-03-06' }],
    },
    {
      name: 'refused without a word about the Ombudsman',
      entries: [
        { on: '2025-03-03', kind: 'complaint received' },
        { on: '2025-03-06', kind: 'complaint refused', why: 'The matter is before a court', tells: ['reasons'] },
      ],
      asAt: '2025-03-20',
      shows: [{ standing: 'crossed', on: '2025-03-06' }],
    },
    {
      name: 'refused with reasons and the Ombudsman’s details',
      entries: [
        { on: '2025-03-03', kind: 'complaint received' },
        { on: '2025-03-06', kind: 'complaint refused', tells: ['reasons', 'the Ombudsman'] },
      ],
      asAt: '2025-03-20',
      shows: [],
    },
    {
      name: 'unhappy about a matter whose complaint is still to be answered',
      entries: [
        { on: '2025-03-03', kind: 'complaint received' },
        { on: '2025-03-10', kind: 'dissatisfaction shown' },
      ],
      asAt: '2025-03-20',
      shows: [],
    },
  ],
};

/** Whether a complaint about the same matter was waiting for an answer on the day. */
function isBeingAnswered(reading: Reading, complaint: Complaint, unhappy: Entry<'dissatisfaction shown'>): boolean {
  const on = unhappy.happened;
  return (
    complaint.received.id !== unhappy.id &&
    complaint.stages.some(
      (stage) =>
        stage.opened.happened <= on &&
        (stage.response === undefined || stage.response.happened > on) &&
        (stage.refused === undefined || stage.refused.happened > on),
    ) &&
    reading.belongsWith(unhappy, complaint.received)
  );
}

/** A refusal that says neither why nor what it told gave no reasons. Where only the reason is on record, the rest cannot be told. */
function judgeRefusal(refusal: Entry<'complaint refused'>): readonly Finding[] {
  if (refusal.why && asSomethingLess.test(refusal.why)) return [{ crossed: refusal }];
  if (!refusal.tells && refusal.why)
    return [{ cannotTell: 'whether the refusal gave the Ombudsman’s details', since: refusal }];
  const isProper = refusal.tells?.includes('reasons') && refusal.tells.includes('the Ombudsman');
  return isProper ? [] : [{ crossed: refusal }];
}

/** Somebody unhappy is no enquiry, and no request like another: that is no reason the Code knows (1.2, 2.2). */
const asSomethingLess =
  /\b(?:(?:an?|as|only an?|just an?|treated as an?) (?:\w+ )?(?:enquir(?:y|ies)|quer(?:y|ies)|service request|request for service|feedback|comment)|business as usual|BAU|informal(?:ly)?|not a (?:formal |stage (?:1|one) )?complaint)\b/i;
