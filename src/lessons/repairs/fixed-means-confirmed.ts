import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import { foundInPlace } from '../../record/adaptations/in-place.ts';
import type { Entry } from '../../record/entry.ts';
import { notedAsFixed } from '../../record/heard/said-fixed.ts';
import { earliest, inOrder } from '../../record/in-order.ts';
import { lastBack, movesOn } from '../../record/moves/move.ts';
import { firstAbout, type Problem } from '../../record/problems/problem.ts';
import { isOfThing } from '../../record/problems/problem-thread.ts';
import { dayOfRest } from '../../record/problems/rest-of-works.ts';
import { completionsIn, wordsAbout } from '../../record/problems/works.ts';
import type { Reading } from '../../record/reading.ts';
import { isOnSame } from '../../record/whole-case.ts';
import { always, byDefault, type ClockInForce, type Due, type Finding, type Lesson } from '../lesson.ts';

export const fixedMeansConfirmed: Lesson = {
  id: 'repairs/fixed-means-confirmed',
  title: 'Ask the resident within 10 working days whether it worked, and open the case again if it did not',
  why: 'A job is finished on paper when the van leaves. Only the person who lives there can say whether the leak has stopped.',
  cites: [
    taughtBy('202202552', 'Works were done and the pests were still there; the last repair came nearly two years on.'),
  ],
  asks: {
    asked: 'Ask the resident within 10 working days whether it worked',
    'opened again': 'It did not work: open the case again, or send somebody, within 2 working days',
  },
  clock: byDefault({ asked: workingDays(10), 'opened again': workingDays(2) }),
  appliesFrom: always,

  find: (reading, clock) => [
    ...completionsIn(reading).flatMap((works): readonly Finding[] => {
      const doneBy = heardFrom(reading, works);
      const home = homeSince(reading, works);
      if (home === 'away' && !doneBy) return [];
      return [
        {
          since: works,
          limit: 'asked',
          because: home === 'away' ? [] : home,
          due: askedBy(reading, works, home, clock),
          doneBy,
        },
      ];
    }),
    ...reading.problems.flatMap((problem) => openedAgain(reading, problem)),
  ],

  examples: [
    {
      name: 'the first of two lines of a survey is done, nobody asks, and she complains that they are still there',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'silverfish', id: 'r' },
        { on: '2025-02-04', kind: 'survey made', for: 'r', recommends: ['mend the leak', 'treat every room'] },
        { on: '2025-02-10', kind: 'works completed', for: 'r', answers: ['mend the leak'] },
        { on: '2025-03-03', kind: 'complaint received', points: ['a month of silverfish'] },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'done late', due: '2025-02-24', done: '2025-03-03' }],
    },
    {
      name: 'they are in a hotel when the works end, and are asked once they are home',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'ceiling down', id: 'r' },
        { on: '2025-02-04', kind: 'moved out', for: 'r', to: 'hotel' },
        { on: '2025-02-10', kind: 'works completed', for: 'r' },
        { on: '2025-03-03', kind: 'moved back', for: 'r' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'they are not home yet',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'ceiling down', id: 'r' },
        { on: '2025-02-04', kind: 'moved out', for: 'r', to: 'hotel' },
        { on: '2025-02-10', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-04-07',
      shows: [],
    },
    {
      name: 'the works are finished and nobody asks',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'leak under the sink' },
        { on: '2025-02-10', kind: 'works completed' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-02-24' }],
    },
    {
      name: 'asked within the week',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'leak under the sink' },
        { on: '2025-02-10', kind: 'visit made', outcome: 'works completed' },
        { on: '2025-02-17', kind: 'resident asked if fixed' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done in time', due: '2025-02-24', done: '2025-02-17' }],
    },
    {
      name: 'closed, back within three months, and not opened again',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'mould', id: 'mould' },
        { on: '2025-02-10', kind: 'works completed', for: 'mould' },
        { on: '2025-02-17', kind: 'resident asked if fixed', for: 'mould' },
        { on: '2025-02-18', kind: 'case closed' },
        { on: '2025-04-07', kind: 'repair reported', problem: 'the mould is back', for: 'mould' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-02-24', done: '2025-02-17' },
        { standing: 'overdue', due: '2025-04-09' },
      ],
    },
    {
      name: 'the shower above is mended, the ceiling is dated for a fortnight later, and then it is asked',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'water through the bathroom ceiling', id: 'r' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w1', works: 'reseal the shower above' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w2', works: 'new ceiling', due: '2025-02-28' },
        { on: '2025-02-10', kind: 'works completed', for: 'w1' },
        { on: '2025-02-28', kind: 'works completed', for: 'w2' },
        { on: '2025-03-03', kind: 'resident asked if fixed', for: 'r' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-03-14', done: '2025-02-28' },
        { standing: 'done in time', due: '2025-03-14', done: '2025-03-03' },
      ],
    },
    {
      name: 'the rest of the works does not come on its day, and nobody asks whether the first helped',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'water through the bathroom ceiling', id: 'r' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w1', works: 'reseal the shower above' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w2', works: 'new ceiling', due: '2025-02-28' },
        { on: '2025-02-10', kind: 'works completed', for: 'w1' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-14' }],
    },
    {
      name: 'the rest of the works has no day',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'water through the bathroom ceiling', id: 'r' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w1', works: 'reseal the shower above' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w2', works: 'new ceiling' },
        { on: '2025-02-10', kind: 'works completed', for: 'w1' },
      ],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-02-24' }],
    },
    {
      name: 'mould washed in the week, plastered the week after for the same survey, and asked then',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'mould', id: 'r' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w1', works: 'wash' },
        { on: '2025-02-04', kind: 'works ordered', for: 'r', id: 'w2', works: 'plaster' },
        { on: '2025-02-10', kind: 'works completed', for: 'w1' },
        { on: '2025-02-17', kind: 'works completed', for: 'w2' },
        { on: '2025-02-28', kind: 'resident asked if fixed', for: 'r' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'done in time', due: '2025-02-24', done: '2025-02-17' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-28' },
      ],
    },
    {
      name: 'works for something else are no word on these',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'mould', id: 'r' },
        { on: '2025-02-03', kind: 'repair reported', problem: 'broken gate', id: 'g' },
        { on: '2025-02-10', kind: 'works completed', for: 'r' },
        { on: '2025-02-17', kind: 'works completed', for: 'g' },
        { on: '2025-02-18', kind: 'resident asked if fixed', for: 'g' },
      ],
      asAt: '2025-05-06',
      shows: [
        { standing: 'overdue', due: '2025-02-24' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-18' },
      ],
    },
    {
      name: 'works that point to nothing, and the repair they ended is asked about',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'no hot water', id: 'r' },
        { on: '2025-02-10', kind: 'works completed', works: 'new cylinder' },
        { on: '2025-02-17', kind: 'resident asked if fixed', for: 'r' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done in time', due: '2025-02-24', done: '2025-02-17' }],
    },
    {
      name: 'works that point to nothing end two repairs, and one is asked about',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'no hot water', id: 'r' },
        { on: '2025-02-03', kind: 'repair reported', problem: 'broken gate', id: 'g' },
        { on: '2025-02-10', kind: 'works completed' },
        { on: '2025-02-17', kind: 'resident asked if fixed', for: 'r' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-02-24' }],
    },
    {
      name: 'a note tells that she is content',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'leak under the sink' },
        { on: '2025-02-10', kind: 'works completed' },
        { on: '2025-02-12', kind: 'note made', says: 'rang, pleased with it' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'done in time', due: '2025-02-24', done: '2025-02-12' }],
    },
    {
      name: 'a note tells that she is not',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'leak under the sink' },
        { on: '2025-02-10', kind: 'works completed' },
        { on: '2025-02-12', kind: 'note made', says: 'rang, not happy with it' },
      ],
      asAt: '2025-03-10',
      shows: [{ standing: 'overdue', due: '2025-02-24' }],
    },
    {
      name: 'the rails a therapist asked for, found next day to be in place and to work for him; the ramp is not',
      entries: [
        { on: '2025-01-06', kind: 'therapist report received', id: 't', recommends: ['bathroom rails', 'front ramp'] },
        { on: '2025-02-10', kind: 'works completed', answers: ['bathroom rails'] },
        { on: '2025-02-11', kind: 'recommendation met', for: 't', recommendation: 'bathroom rails' },
        { on: '2025-02-12', kind: 'works completed', answers: ['front ramp'] },
      ],
      asAt: '2025-03-10',
      shows: [
        { standing: 'done in time', due: '2025-02-24', done: '2025-02-11' },
        { standing: 'overdue', due: '2025-02-26' },
      ],
    },
    {
      name: 'nothing finished yet',
      entries: [{ on: '2025-02-03', kind: 'repair reported', problem: 'leak under the sink' }],
      asAt: '2025-03-10',
      shows: [],
    },
  ],
};

/** Where more works for the same problem have a day ahead, nobody can say before them whether it is over. */
function askedBy(reading: Reading, works: Entry, home: readonly Entry[] | 'away', clock: ClockInForce): Due {
  const [back] = home === 'away' ? [] : home;
  const due = clock.dueAfter(back ?? works, 'asked');
  const rest = dayOfRest(reading, works, due.day);
  return rest === undefined ? due : clock.dueAfter({ ...works, happened: rest, at: undefined }, 'asked');
}

/** Nobody who is away can say whether it worked: when they came home, or that they have not yet; nothing, where they were there. */
function homeSince(reading: Reading, works: Entry): readonly Entry[] | 'away' {
  const stays = movesOn(reading.move, works).filter(({ out }) => isOnSame(reading, out, works));
  if (stays.length === 0) return [];
  const back = lastBack(stays);
  return back ? [back] : 'away';
}

/**
 * The resident is asked, or speaks first, or a note tells that they are content; or what a therapist asked for is found to be in
 * place and to work for them; or more works follow, to be asked about in their turn.
 */
function heardFrom(reading: Reading, works: Entry): Entry | undefined {
  const undone = reading.problems.flatMap((problem) => problem.undone).find(({ ended }) => ended === works);
  const asked = reading.firstOfAnyAfter(works, ...wordsOnIt) ?? askedOfRepair(reading, works);
  const told = reading.firstAfter(works, 'problem returned');
  const more = reading.firstAfter(works, 'works completed', (later) => later.happened > works.happened);
  const inPlace = foundInPlace(reading, works);
  return earliest<Entry>(
    asked,
    notedAsFixed(reading, works),
    told,
    more,
    inPlace,
    undone?.by,
    toldSince(reading, works),
  );
}

/** Of works that left a problem there: what the resident says of it after them is the answer. */
function toldSince(reading: Reading, works: Entry): Entry | undefined {
  const problem = reading.problems.find(({ completions }) => completions.includes(works));
  if (problem === undefined) return undefined;
  return reading
    .ofAny('resident chased', 'impact told', 'complaint received', 'escalation asked for')
    .find(
      (told) =>
        told.happened > works.happened &&
        (problem.ended === undefined || problem.ended.happened > told.happened) &&
        saidIn(told).some((words) => isOfThing(problem, words)),
    );
}

function saidIn(told: Entry<'resident chased' | 'impact told' | 'complaint received' | 'escalation asked for'>) {
  switch (told.kind) {
    case 'complaint received':
      return told.points ?? [];
    case 'escalation asked for':
      return told.why === undefined ? [] : [told.why];
    default:
      return wordsAbout(told);
  }
}

const wordsOnIt = ['resident asked if fixed', 'resident confirmed fixed', 'moved for good'] as const;

/** Works that point to nothing are asked about where each repair they ended is. */
function askedOfRepair(reading: Reading, works: Entry): Entry | undefined {
  if (works.for !== undefined) return undefined;
  const ended = reading.problems.filter(({ completions }) => completions.includes(works));
  const asked = ended.map((problem) => firstAbout(reading, problem, works, ...wordsOnIt));
  return asked.includes(undefined)
    ? undefined
    : asked.sort((one, other) => inOrder(one as Entry, other as Entry)).at(-1);
}

/** A closed case whose problem came back is opened again, or somebody is sent. */
function openedAgain(reading: Reading, problem: Problem): readonly Finding[] {
  const closings = reading.of('case closed');
  if (closings.length === 0) return [];
  return problem.undone.flatMap(({ ended, by }): readonly Finding[] => {
    if (by.kind !== 'problem returned' && by.kind !== 'repair reported' && by.kind !== 'hazard reported') return [];
    const closed = closings.find((one) => one.happened >= ended.happened && one.happened <= by.happened);
    if (!closed) return [];
    const opened = firstAbout(reading, problem, by, 'case reopened', 'appointment made', 'works ordered');
    const came = firstAbout(reading, problem, by, 'visit made', 'survey made', 'works started', 'works completed');
    return [{ since: by, because: [closed], limit: 'opened again', doneBy: earliest<Entry>(opened, came) }];
  });
}
