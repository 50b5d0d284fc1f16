import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { giveADate, keepTheDate, orderWhatIsFound } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { undoneBy } from '../../record/problems/problem.ts';
import { changeTold, dateKept, firstDate, problemDated } from '../../record/problems/works-dates.ts';
import type { Reading } from '../../record/reading.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Finding, type Lesson, type Owed } from '../lesson.ts';

const keep = 'Keep the date you gave for the works, or tell the resident of another first';

export const worksDated: Lesson = {
  id: 'repairs/works-dated',
  title: 'Give the resident a date for the works within 10 working days, and tell them of every change',
  why: 'Waiting is easier with an end in sight. Without a date people cannot plan, and learn to expect nothing.',
  cites: [
    taughtBy('202208487', 'A door was left to a programme of works and the residents were given no clear time for it.'),
    reported('2025-12', 'windows and doors', 'Say when future works will be, and say so again when that changes.'),
  ],
  clock: byDefault({ 'first date': workingDays(10), 'a change': workingDays(2) }),
  appliesFrom: always,

  find: (reading, clock) => [
    ...reading.problems.flatMap((problem): readonly Finding[] => {
      const orderBy = (survey: Entry) => clock.dueAfter(survey).day;
      const { decided, dated, isUnordered } = firstDate(reading, problem, orderBy);
      if (!decided) return [];
      const because = [problem.report, ...undoneBy(problem, clock.dueAfter(decided).day)];
      const due = isUnordered ? clock.dueAfter({ ...decided, happened: orderBy(decided), at: undefined }) : undefined;
      const doneWith = isUnordered ? [orderWhatIsFound(decided)] : undefined;
      const over = doneOrEnded(dated, 'works refused');
      return [{ since: decided, because, due, deed: giveADate(problem), doneWith, ...over }];
    }),
    ...reading.of('works date given').map((given) => keepDate(reading, given)),
    ...reading.of('works date changed').flatMap((changed): readonly Finding[] => {
      const told = changeTold(reading, changed);
      if (changed.told === undefined && !told)
        return [{ cannotTell: 'Whether the resident was told that the date of the works changed', since: changed }];
      const because = changed.told === undefined && told ? [told] : [];
      const tell: Finding = { since: changed, because, limit: 'a change', doneBy: told };
      return told && changed.due !== undefined ? [tell, keepDate(reading, changed)] : [tell];
    }),
  ],

  examples: [
    {
      name: 'told to wait for planned works, and never when',
      entries: [
        { on: '2023-01-09', kind: 'repair reported', problem: 'back door rotten', id: 'door' },
        { on: '2023-01-23', kind: 'left to planned works', for: 'door' },
      ],
      asAt: '2023-03-06',
      shows: [{ standing: 'overdue', due: '2023-02-06' }],
    },
    {
      name: 'a date is given with the order and kept',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'windows', id: 'windows' },
        { on: '2025-03-10', kind: 'works ordered', works: 'new windows', for: 'windows' },
        { on: '2025-03-12', kind: 'works date given', due: '2025-04-14', for: 'windows' },
        { on: '2025-04-14', kind: 'works completed', for: 'windows' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-12' },
        { standing: 'done in time', due: '2025-04-14', done: '2025-04-14' },
      ],
    },
    {
      name: 'a promised date that had passed before the works were ordered is no date for them',
      entries: [
        { on: '2024-10-07', kind: 'repair reported', problem: 'roof leak', id: 'roof' },
        {
          on: '2024-10-14',
          kind: 'promise made',
          promise: 'scaffold within a month',
          due: '2024-11-14',
          of: 'works',
          for: 'roof',
        },
        { on: '2025-03-03', kind: 'works ordered', works: 'new tiles', for: 'roof' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'the day comes and nobody does',
      entries: [{ on: '2025-03-12', kind: 'works date given', due: '2025-04-14' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-14' }],
    },
    {
      name: 'word that things are in hand keeps no date',
      entries: [
        { on: '2025-03-12', kind: 'works date given', due: '2025-04-14' },
        { on: '2025-04-09', kind: 'resident updated', says: 'all in hand' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-14' }],
    },
    {
      name: 'the date was moved, the resident told, and the new day passed too',
      entries: [
        { on: '2025-03-12', kind: 'works date given', due: '2025-04-14' },
        { on: '2025-04-10', kind: 'works date changed', due: '2025-05-01', told: true },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-04-14', done: '2025-04-10' },
        { standing: 'done in time', due: '2025-04-14', done: '2025-04-10' },
        { standing: 'overdue', due: '2025-05-01' },
      ],
    },
    {
      name: 'the date was moved and nobody told the resident',
      entries: [{ on: '2025-04-10', kind: 'works date changed', due: '2025-06-02', told: false }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-14' }],
    },
    {
      name: 'it is not on record whether the resident heard of the change',
      entries: [{ on: '2025-04-10', kind: 'works date changed', due: '2025-06-02' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'a survey finds what is needed, and months later nothing is ordered and no day is named',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen door', id: 'door' },
        { on: '2025-03-10', kind: 'survey made', for: 'door', recommends: ['a fire door and frame'] },
      ],
      asAt: '2025-06-06',
      shows: [{ standing: 'overdue', due: '2025-04-07' }],
    },
    {
      name: 'a survey whose works are ordered a week later are dated from the order',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen door', id: 'door' },
        { on: '2025-03-10', kind: 'survey made', for: 'door', recommends: ['a fire door and frame'] },
        { on: '2025-03-17', kind: 'works ordered', for: 'door', works: 'fire door' },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'due', due: '2025-03-31' }],
    },
    {
      name: 'what a survey calls for is done within the month without an order',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen door', id: 'door' },
        { on: '2025-03-10', kind: 'survey made', for: 'door', recommends: ['a fire door and frame'] },
        { on: '2025-04-04', kind: 'works completed', for: 'door' },
      ],
      asAt: '2025-06-06',
      shows: [{ standing: 'done in time', due: '2025-04-07', ended: '2025-04-04' }],
    },
    {
      name: 'a survey that finds nothing',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'kitchen door', id: 'door' },
        { on: '2025-03-10', kind: 'survey made', for: 'door', recommends: ['no works needed'] },
      ],
      asAt: '2025-06-06',
      shows: [],
    },
    {
      name: 'no works are ordered or put off yet',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'windows' }],
      asAt: '2025-05-06',
      shows: [],
    },
  ],
};

/** A date the resident was given, or heard of when it changed, is one they plan by. */
function keepDate(reading: Reading, dated: Entry<'works date given' | 'works date changed'>): Owed {
  const problem = problemDated(reading, dated);
  const deed = problem && keepTheDate(problem);
  return { since: dated, due: dated.due, asks: keep, deed, doneBy: dateKept(reading, dated) };
}
