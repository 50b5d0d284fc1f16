import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { earliest } from '../../record/in-order.ts';
import { allAbout, type Problem } from '../../record/problems/problem.ts';
import { causesIn, dealsWith } from '../../record/problems/works.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

export const wholeCause: Lesson = {
  id: 'repairs/whole-cause',
  title: 'Give every cause the survey found its own works, within 10 working days',
  why: 'Treating the damp and leaving the mice is half a repair. What is left undone is still there when the van has gone.',
  cites: [
    taughtBy(
      '202202552',
      'The works that followed a survey dealt with the damp and not with the pests found beside it.',
    ),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => reading.problems.flatMap((problem) => causesLeft(reading, problem)),

  examples: [
    {
      name: 'damp and mice were found, and only the damp got works',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['damp and mould', 'mice'] },
        { on: '2025-01-20', kind: 'works ordered', works: 'damp works', causes: ['damp and mould'] },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-01-27' }],
    },
    {
      name: 'the second order comes in time',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['damp and mould', 'mice', 'faulty window'] },
        { on: '2025-01-20', kind: 'works ordered', works: 'mould wash and new bedroom window' },
        { on: '2025-01-24', kind: 'pests treated' },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'done in time', due: '2025-01-27', done: '2025-01-24' }],
    },
    {
      name: 'the survey found mice and cockroaches, and the cockroaches were treated',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['mice', 'cockroaches'] },
        { on: '2025-01-20', kind: 'pests treated', what: 'cockroaches, gel' },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-01-27' }],
    },
    {
      name: 'the slates were patched, and leaseholders have to be asked before a new roof is ordered',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'water through the roof' },
        { on: '2025-01-13', kind: 'survey made', finds: ['slipped slates', 'worn roof covering'] },
        { on: '2025-01-14', kind: 'works ordered', works: 'patch the slates', causes: ['slipped slates'] },
        { on: '2025-01-15', kind: 'section 20 checked', needed: true },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'done in time', due: '2025-01-27', done: '2025-01-15' }],
    },
    {
      name: 'nobody has to be asked before the new roof, and nobody orders it',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'water through the roof' },
        { on: '2025-01-13', kind: 'survey made', finds: ['slipped slates', 'worn roof covering'] },
        { on: '2025-01-14', kind: 'works ordered', works: 'patch the slates', causes: ['slipped slates'] },
        { on: '2025-01-15', kind: 'section 20 checked', needed: false },
      ],
      asAt: '2025-02-10',
      shows: [{ standing: 'overdue', due: '2025-01-27' }],
    },
    {
      name: 'one order for everything in the survey',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['damp and mould', 'mice'] },
        { on: '2025-01-20', kind: 'works ordered', works: 'everything in the report' },
      ],
      asAt: '2025-02-10',
      shows: [],
    },
    {
      name: 'one cause only',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', problem: 'damp' },
        { on: '2025-01-13', kind: 'survey made', finds: ['damp and mould'] },
        { on: '2025-01-20', kind: 'works ordered', works: 'damp works' },
      ],
      asAt: '2025-02-10',
      shows: [],
    },
  ],
};

/** The causes a survey found that the first works after it pass over. With no works at all, nothing was passed over. */
function causesLeft(reading: Reading, problem: Problem): readonly Finding[] {
  const surveys = allAbout(reading, problem, 'survey made');
  if (surveys.length === 0) return [];
  const works = allAbout(
    reading,
    problem,
    'works ordered',
    'works refused',
    'works started',
    'works completed',
    'further works booked',
    'pests treated',
    'proofing done',
  );
  const asked = allAbout(reading, problem, 'section 20 checked').filter(({ needed }) => needed === true);
  const known = new Set<string>();
  return surveys.flatMap((survey) => {
    const found = causesIn([survey]);
    const since = works.filter((one) => isFrom(one, survey));
    const [first] = since;
    if (!first || found.length < 2) return [];
    const left = found.filter((cause) => !known.has(cause) && !dealsWith(first, cause, found));
    for (const cause of left) known.add(cause);
    // What leaseholders must be asked about first may not be ordered yet; of several causes left nobody can tell which it is.
    const [consulted] = left.length === 1 ? asked.filter((one) => isFrom(one, survey)) : [];
    return left.map((cause) => ({
      since: survey,
      because: [first],
      doneBy: earliest<Entry>(
        consulted,
        since.find((one) => dealsWith(one, cause, found)),
      ),
      endedBy: problem.ended,
    }));
  });
}
