import { atOnce } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { isOneDecider } from '../../record/complaints/same-decider.ts';
import type { Entry } from '../../record/entry.ts';
import { always, byCode, type Finding, type Lesson } from '../lesson.ts';

export const differentReviewer: Lesson = {
  id: 'complaints/different-reviewer',
  title: 'Have stage 2 decided by someone who did not decide stage 1',
  why: 'Asking the same person again is not a second look.',
  cites: [cite(code2024, '6.13'), cite(code2024, '5.8')],
  clock: byCode(atOnce),
  appliesFrom: always,

  find: (reading) =>
    reading.complaints.flatMap(({ stages: [first, second] }): Finding[] => {
      const [before, after] = [first.response, second?.response];
      if (!before || !after) return [];
      if (!before.reviewer && !after.reviewer && !isOneHand(before, after)) return [];
      if (!before.reviewer || !after.reviewer) return [{ cannotTell: 'who decided each stage', since: after }];
      const isOne = isOneDecider(before.reviewer, after.reviewer);
      if (isOne === 'perhaps') return [{ cannotTell: 'whether one person decided both stages', since: after }];
      return isOne === 'yes' ? [{ crossed: after, because: [before] }] : [];
    }),

  examples: [
    {
      name: 'the same manager decided both',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2, reviewer: 'robin hale' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'crossed', on: '2025-05-30' }],
    },
    {
      name: 'the same manager, under an initial and with a post behind a comma',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, reviewer: 'Robin Hale, head of housing' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2, reviewer: 'R. Hale' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'crossed', on: '2025-05-30' }],
    },
    {
      name: 'two of one last name, or one',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2, reviewer: 'Hale' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'someone else looked again',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2, reviewer: 'Sam Okoro' },
      ],
      asAt: '2025-06-01',
      shows: [],
    },
    {
      name: 'the final answer does not say who decided',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2 },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'one name stands by both answers, which may be only who wrote them down',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, by: 'Robin Hale' },
        { on: '2025-05-06', kind: 'escalation asked for' },
        { on: '2025-05-30', kind: 'response sent', stage: 2, by: 'Robin Hale' },
      ],
      asAt: '2025-06-01',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'there was only one stage',
      entries: [
        { on: '2025-04-01', kind: 'complaint received' },
        { on: '2025-04-14', kind: 'response sent', stage: 1, reviewer: 'Robin Hale' },
      ],
      asAt: '2025-06-01',
      shows: [],
    },
  ],
};

/** Whether one person is on record for both answers: whoever wrote them down, or whoever decided them. */
function isOneHand(one: Entry, other: Entry): boolean {
  return one.by !== undefined && other.by !== undefined && isOneDecider(one.by, other.by) !== 'no';
}
