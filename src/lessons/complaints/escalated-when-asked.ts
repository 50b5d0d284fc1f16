import type { Day } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import type { Complaint, Escalation } from '../../record/complaints/complaint.ts';
import { takeUp } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { always, byCode, type ClockInForce, type Finding, type Lesson } from '../lesson.ts';
import { lastDayToAnswer } from './response-clock.ts';

export const escalatedWhenAsked: Lesson = {
  id: 'complaints/escalated-when-asked',
  title: 'Take a request for stage 2 on within 5 working days, or refuse it in writing with reasons',
  why: 'A resident who asks for stage 2 needs no reason. A request that is left, or turned down without one, shuts the way to a final answer and to the Ombudsman.',
  cites: [
    cite(code2024, '6.10'),
    cite(code2024, '6.11'),
    cite(code2024, '6.12'),
    cite(code2024, '5.11'),
    taughtBy('202448549', 'The landlord was slow to move the complaint to stage 2.'),
    taughtBy('202345302', 'The resident asked for stage 2, chased, and waited nearly two years.'),
  ],
  clock: byCode(workingDays(5)),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.complaints.flatMap((complaint) =>
      complaint.escalations.flatMap((escalation) => judge(complaint, escalation, clock)),
    ),

  examples: [
    {
      name: 'never taken on, and answered all the same by a letter that says it is the final response',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', id: 'c' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, for: 'c' },
        { on: '2025-04-22', kind: 'escalation asked for', for: 'c' },
        {
          on: '2025-05-12',
          kind: 'letter sent',
          says: 'This is our final response to the complaint you made in April. The door will be replaced once the frame is here. We uphold your complaint in part.',
        },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done late', due: '2025-04-29', done: '2025-05-12' }],
    },
    {
      name: 'refused because the repair is complete, which is no reason the Code knows',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', id: 'c' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, for: 'c' },
        { on: '2025-04-22', kind: 'escalation asked for', id: 'e', for: 'c', why: 'nobody has touched the door' },
        { on: '2025-04-24', kind: 'escalation refused', for: 'e', why: 'the repair is complete' },
      ],
      asAt: '2025-05-12',
      shows: [{ standing: 'overdue', due: '2025-04-24' }],
    },
    {
      name: 'taken on three weeks after it was asked for',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-27', kind: 'complaint acknowledged', stage: 2 },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done late', due: '2025-05-13', done: '2025-05-27' }],
    },
    {
      name: 'asked for twice and left: one request, still waiting',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-20', kind: 'escalation asked for' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'overdue', due: '2025-05-13' }],
    },
    {
      name: 'refused without saying how to reach the Ombudsman: that answers nothing',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-08', kind: 'escalation refused', why: 'Nothing new', tells: ['reasons'] },
      ],
      asAt: '2025-05-09',
      shows: [{ standing: 'overdue', due: '2025-05-08' }],
    },
    {
      name: 'refused in writing, with reasons and the Ombudsman’s details',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-08', kind: 'escalation refused', tells: ['reasons', 'the Ombudsman'] },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done in time', due: '2025-05-13', done: '2025-05-08' }],
    },
    {
      name: 'acknowledged the next day',
      entries: [
        { on: '2025-04-01', kind: 'complaint received', id: 'complaint' },
        { on: '2025-05-06', kind: 'escalation asked for', for: 'complaint' },
        { on: '2025-05-07', kind: 'complaint acknowledged', stage: 2, for: 'complaint' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done in time', due: '2025-05-13', done: '2025-05-07' }],
    },
    {
      name: 'never acknowledged, and answered in time all the same',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2 },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'done in time', due: '2025-06-11', done: '2025-05-30' }],
    },
    {
      name: 'nobody asked',
      entries: [{ on: '2025-04-01', kind: 'complaint received' }],
      asAt: '2025-06-01',
      shows: [],
    },
  ],
};

/** What one request owes. Answered outright, with no acknowledgement between, it was not left if the answer came in time. */
function judge(complaint: Complaint, { asked, refused, actedOn }: Escalation, clock: ClockInForce): Finding[] {
  const answered = complaint.stages.find(({ response }) => actedOn !== undefined && response === actedOn);
  const toTakeOn = clock.dueAfter(asked);
  const due = answered ? { ...toTakeOn, day: lastDayToAnswer(complaint, answered) } : toTakeOn;
  if (refused && !isProper(refused) && !(actedOn && actedOn.happened <= refused.happened)) {
    const from = Math.min(due.day, workingDaysAfter(refused.happened, 0)) as Day;
    return [
      {
        since: asked,
        because: [refused],
        due: { ...due, day: from },
        doneBy: earliest<Entry>(actedOn, complaint.withdrawn),
      },
    ];
  }
  const doneWith = [takeUp(asked)];
  const letter = complaint.stages[1]?.answeredIn;
  const inLetter = letter && letter.happened >= asked.happened ? letter : undefined;
  const doneBy = earliest<Entry>(actedOn, refused, complaint.withdrawn, inLetter);
  const owed: Finding = { since: asked, due, doneWith, doneBy };
  return refused && !refused.tells && !actedOn
    ? [owed, { cannotTell: 'whether the refusal gave the Ombudsman’s details', since: refused }]
    : [owed];
}

/**
 * A refusal that gives no reasons, or hides the Ombudsman, leaves the request where it was: unanswered, from that day.
 * One of which only the reason is on record is taken to be proper.
 */
function isProper({ tells, why }: Entry<'escalation refused'>): boolean {
  if (why !== undefined && noReason.test(why)) return false;
  return tells ? tells.includes('reasons') && tells.includes('the Ombudsman') : why !== undefined;
}

/** What the Code does not let a landlord refuse for: a resident need not say why, or bring anything new (6.11). */
const noReason =
  /\b(?:no(?:thing)?|not|without|lack of|insufficient|any) (?:any )?(?:new|further|additional|fresh|more|valid|good|sufficient|clear)?\s?(?:evidence|information|info|grounds|reasons?|points?|issues?|to add|explanation|given|new)\b|\b(?:already|fully|all) (?:been )?(?:answered|addressed|responded|explained|dealt with|resolved)\b|\b(?:repairs?|works?|jobs?|matter|issue|complaint) (?:is|are|was|were|has been|have been) (?:now |all |already |since )?(?:complete[d]?|finished|done|resolved|closed|fixed|settled)\b|\b(?:final (?:answer|response|decision) (?:given )?at stage 1|stage 1 (?:was|is) (?:fair|right|correct|full|final))\b/i;
