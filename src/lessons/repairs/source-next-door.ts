import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { anyOf, plainInFull } from '../../record/plain-words.ts';
import { allAbout, firstAbout, has, isAbout, type Problem } from '../../record/problems/problem.ts';
import { earliest, type Reading } from '../../record/reading.ts';
import { remembered } from '../../record/remembered.ts';
import { isFrom } from '../../record/whole-case.ts';
import { always, byDefault, type Finding, type Lesson, type Owed } from '../lesson.ts';

export const sourceNextDoor: Lesson = {
  id: 'repairs/source-next-door',
  title: 'When the cause is next door, find its owner within 10 working days and keep the case',
  why: 'Water does not stop at the wall between two homes. The resident has one landlord to turn to, and it is for the landlord to find whoever owns the other side.',
  cites: [
    taughtBy('202204372', 'It took 33 months to find out who owned the neighbouring home that the leak came from.'),
  ],
  clock: byDefault({ 'owner found': workingDays(10), 'cause found': workingDays(20) }),
  appliesFrom: always,

  find: (reading) => {
    const found = reading.of('cause found').filter((cause) => cause.where === 'another property');
    const isSaid = reading.of('resident chased').some(({ says }) => says !== undefined && nextDoor(says));
    const said = isSaid ? reading.problems.flatMap((problem) => saidToComeFrom(reading, problem)) : [];
    if (found.length === 0 && reading.of('other owner found').length === 0) return said;
    const shown = new Set([...found, ...reading.of('other owner found')].map((entry) => problemBehind(reading, entry)));
    return [
      ...[...shown].flatMap((problem) => (problem ? traced(reading, problem) : [])),
      ...said.filter(({ because: [report] }) => ![...shown].some((problem) => problem?.report === report)),
    ];
  },

  examples: [
    {
      name: 'she says that the bugs come through from next door, and nobody looks there',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'bed bugs', id: 'bugs' },
        { on: '2025-03-24', kind: 'resident chased', says: 'they are coming through from flat 6 next door' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-23' }],
    },
    {
      name: 'the leak comes from next door, and nobody finds out whose home that is',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak', id: 'leak' },
        { on: '2024-09-09', kind: 'cause found', where: 'another property', for: 'leak' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-30', done: '2024-09-09' },
        { standing: 'overdue', due: '2024-09-23' },
      ],
    },
    {
      name: 'it takes nearly three years to find where the water comes from, and then the owner is found at once',
      entries: [
        { on: '2021-03-01', kind: 'repair reported', problem: 'leak', id: 'leak' },
        { on: '2023-12-01', kind: 'other owner found', owner: 'another housing association', for: 'leak' },
      ],
      asAt: '2024-03-04',
      shows: [{ standing: 'done late', due: '2021-03-29', done: '2023-12-01' }],
    },
    {
      name: 'traced and the owner asked to act, all in a fortnight',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak' },
        { on: '2024-09-06', kind: 'cause found', where: 'another property' },
        { on: '2024-09-13', kind: 'other owner found' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-30', done: '2024-09-06' },
        { standing: 'done in time', due: '2024-09-20', done: '2024-09-13' },
      ],
    },
    {
      name: 'the owner is known, and the case is closed as theirs to deal with while the leak goes on',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak' },
        { on: '2024-09-06', kind: 'cause found', where: 'another property' },
        { on: '2024-09-13', kind: 'other owner found' },
        { on: '2024-09-16', kind: 'case closed', why: 'for the neighbour’s landlord' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-30', done: '2024-09-06' },
        { standing: 'done in time', due: '2024-09-20', done: '2024-09-13' },
        { standing: 'crossed', on: '2024-09-16' },
      ],
    },
    {
      name: 'the cause is in this home',
      entries: [
        { on: '2024-09-02', kind: 'repair reported', problem: 'leak' },
        { on: '2024-09-09', kind: 'cause found', where: 'this home', cause: 'shower seal' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
  ],
};

/** The resident saying that it comes from another home: to be looked into, whoever turns out to be right. */
function saidToComeFrom(
  reading: Reading,
  problem: Problem,
): readonly (Owed & { readonly because: readonly Entry[] })[] {
  if (!has(problem, 'leak', 'damp or mould', 'pests')) return [];
  const said = allAbout(reading, problem, 'resident chased').find(({ says }) => says !== undefined && nextDoor(says));
  if (!said || (problem.ended && problem.ended.happened <= said.happened)) return [];
  const looked = firstAbout(
    reading,
    problem,
    problem.report,
    ...(['cause found', 'other owner found', 'neighbour refused', 'survey made'] as const),
  );
  return [
    {
      since: said,
      because: [problem.report],
      limit: 'cause found',
      doneBy: earliest<Entry>(looked, problem.ended),
    },
  ];
}

const nextDoor = remembered((words: string) => fromNextDoor.test(plainInFull(words)));
const fromNextDoor = anyOf(
  '(?:com(?:es?|ing)|came|leak\\w*|drip\\w*|pour\\w*|spread\\w*|get(?:s|ting)? in|running|seep\\w*|caused by) (?:\\w+ ){0,4}(?:next door|(?:flat|number|no) \\d+\\w?|upstairs|flat above|(?:flat|home|house|one|property) (?:above|below)|neighbours?)',
);

/** The problem an entry is about; where it does not say, one of the sort that crosses from home to home. */
function problemBehind(reading: Reading, entry: Entry): Problem | undefined {
  const problems = reading.problems.filter((one) => isFrom(entry, one.report) && isAbout(reading, one, entry));
  return problems.find((one) => has(one, 'leak', 'damp or mould', 'pests', 'structure')) ?? problems[0];
}

/** Where it comes from, whose that is, and whether the landlord let go of it before it was mended. */
function traced(reading: Reading, problem: Problem): readonly Finding[] {
  const owner = firstAbout(reading, problem, problem.report, 'other owner found', 'neighbour refused');
  const cause = allAbout(reading, problem, 'cause found').find((one) => one.where === 'another property');
  const shown = earliest<Entry>(cause, owner);
  if (!shown) return [];
  const enforced = firstAbout(reading, problem, shown, 'enforcement considered');
  const findings: Finding[] = [{ since: problem.report, because: [shown], limit: 'cause found', doneBy: shown }];
  if (cause)
    findings.push({
      since: cause,
      limit: 'owner found',
      doneBy: earliest<Entry>(owner, enforced, problem.completions[0], problem.ended),
    });
  const closed = firstAbout(reading, problem, shown, 'case closed');
  if (
    closed &&
    !problem.completions.some((works) => works.happened <= closed.happened) &&
    !isOver(reading, problem, closed)
  )
    findings.push({ crossed: closed, because: [shown] });
  return findings;
}

function isOver(reading: Reading, problem: Problem, closed: Entry): boolean {
  const over = firstAbout(reading, problem, problem.report, 'resident confirmed fixed', 'moved for good');
  return over !== undefined && over.happened <= closed.happened;
}
