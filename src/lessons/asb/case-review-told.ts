import { day } from '../../calendar/day.ts';
import { sameDay, workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { asb } from '../../library/law/asb.ts';
import type { Matter } from '../../record/behaviour/behaviour.ts';
import { allAbout, isOfBehaviour } from '../../record/behaviour/behaviour-about.ts';
import { movedAway } from '../../record/behaviour/behaviour-spell.ts';
import { thirdInSixMonths, caseReviewTold as whenTold } from '../../record/behaviour/case-review.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { byDefault, type Finding, type Lesson } from '../lesson.ts';
import { noLongerToDo } from '../no-longer-to-do.ts';

export const caseReviewTold: Lesson = {
  id: 'asb/case-review-told',
  title: 'Tell the resident of the right to a case review: with the plan, at a third report or on a complaint',
  why: 'The law lets someone whose reports are not dealt with have all the agencies’ work looked at. A right nobody mentions is a right nobody uses. The law gives landlords no day to say so; 5 working days from the third report, and 10 from a complaint, are ours, and an area may ask for fewer reports.',
  cites: [cite(asb, 'case review'), cite(asb, 'case review threshold'), cite(asb, 'qualifying report')],
  clock: byDefault({ 'with the plan': sameDay, 'third report': workingDays(5), 'no plan': workingDays(10) }),
  appliesFrom: day('2014-10-20'),

  find: (reading, clock) =>
    reading.behaviour.matters.flatMap((matter): Finding[] => {
      const [plan] = allAbout(reading, matter, 'action plan agreed');
      const third = thirdInSixMonths(reading, matter);
      const unhappy = plan ? undefined : firstUnhappy(reading, matter);
      if (!plan && !third && !unhappy) return [];
      const told = whenTold(reading, matter);
      const away = (since: Entry, limit: string) => {
        const gone = movedAway(matter, since);
        return told ? { doneBy: told } : noLongerToDo(clock.dueAfter(since, limit).day, gone);
      };
      return [
        ...(plan ? toldWithPlan(plan, told) : []),
        ...(unhappy && !third
          ? [{ since: unhappy, because: [matter.first], limit: 'no plan', ...away(unhappy, 'no plan') }]
          : []),
        ...(third
          ? [{ since: third.last, because: third.before, limit: 'third report', ...away(third.last, 'third report') }]
          : []),
      ];
    }),

  examples: [
    {
      name: 'a report, no plan, a complaint that nothing was done, and not a word of the right',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-04-07', kind: 'complaint received', points: ['nothing done about the noise'] },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'overdue', due: '2025-04-23' }],
    },
    {
      name: 'nobody told her, and then she left for good',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-04-07', kind: 'complaint received', points: ['nothing done about the noise'] },
        { on: '2025-05-19', kind: 'moved for good' },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'overdue', due: '2025-04-23' }],
    },
    {
      name: 'a plan that says whom to call, but nothing of the case review',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'action plan agreed', form: 'written', tells: ['who to call'] },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-10' }],
    },
    {
      name: 'told in the plan, long before the third report',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise', id: 'first' },
        { on: '2025-03-10', kind: 'action plan agreed', form: 'written', tells: ['case review', 'who to call'] },
        { on: '2025-04-07', kind: 'antisocial behaviour reported', harm: 'noise', for: 'first' },
        { on: '2025-05-12', kind: 'antisocial behaviour reported', harm: 'noise', for: 'first' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-03-10', done: '2025-03-10' },
        { standing: 'done in time', due: '2025-05-19', done: '2025-03-10' },
      ],
    },
    {
      name: 'three reports in six months, no plan and not a word',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-04-07', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-08-27', kind: 'antisocial behaviour reported', harm: 'noise' },
      ],
      asAt: '2025-09-30',
      shows: [{ standing: 'overdue', due: '2025-09-03' }],
    },
    {
      name: 'three reports in two months, each closed before the next',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', id: 'first', harm: 'noise' },
        { on: '2025-03-17', kind: 'case closed' },
        { on: '2025-04-07', kind: 'antisocial behaviour reported', for: 'first', harm: 'noise' },
        { on: '2025-04-14', kind: 'case closed' },
        { on: '2025-05-02', kind: 'antisocial behaviour reported', for: 'first', harm: 'noise' },
      ],
      asAt: '2025-05-31',
      shows: [{ standing: 'overdue', due: '2025-05-12' }],
    },
    {
      name: 'three reports spread over ten months',
      entries: [
        { on: '2025-01-06', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-06-02', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-11-03', kind: 'antisocial behaviour reported', harm: 'noise' },
      ],
      asAt: '2025-12-31',
      shows: [],
    },
    {
      name: 'three reports, of which one came two months after what it tells of, and so does not count',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'antisocial behaviour reported', harm: 'noise', occurred: '2025-01-06' },
        { on: '2025-03-17', kind: 'antisocial behaviour reported', harm: 'noise' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
    {
      name: 'a plan was agreed, but the record does not say what it tells',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'action plan agreed', form: 'written' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'cannot tell' }],
    },
  ],
};

/** The first complaint about what was done of it, or was not, while there was no plan: the right is for who is let down so. */
function firstUnhappy(reading: Reading, matter: Matter): Entry | undefined {
  return earliest<Entry>(
    allAbout(reading, matter, 'complaint received').find((complaint) =>
      isOfBehaviour(reading, matter, complaint, (complaint.points ?? []).join('. ')),
    ),
    allAbout(reading, matter, 'dissatisfaction shown').find((shown) =>
      isOfBehaviour(reading, matter, shown, shown.says ?? ''),
    ),
  );
}

/** A plan that does not say what it tells proves nothing either way until the resident is known to have been told. */
function toldWithPlan(plan: Entry<'action plan agreed'>, told: Entry | undefined): Finding[] {
  if (plan.tells === undefined && !(told && told.happened <= plan.happened)) {
    return told
      ? []
      : [{ cannotTell: 'whether the plan told the resident of the right to a case review', since: plan }];
  }
  return [{ since: plan, limit: 'with the plan', doneBy: told }];
}
