import { asPromised } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { deedPromised } from '../../record/complaints/same-deed.ts';
import type { Entry } from '../../record/entry.ts';
import { inOrder } from '../../record/in-order.ts';
import type { PromisedMove } from '../../record/moves/move.ts';
import type { Reading } from '../../record/reading.ts';
import { allOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Crossed, type Finding, type Lesson } from '../lesson.ts';

export const commitment: Lesson = {
  id: 'moves/commitment',
  title: 'Keep the promise of a move before homes go to others, or explain at once why it has changed',
  why: 'People who are promised a move stop looking, wait, and plan around it. To let the home go to somebody else without a word breaks more than a promise.',
  cites: [
    taughtBy('202113581', 'A move was promised in writing; the homes went to others and the promise was not kept.'),
    reported('2024-04', 'moves', 'Keep written promises, and be plain about what can be expected.'),
  ],
  clock: byDefault(asPromised),
  appliesFrom: always,

  find: (reading) =>
    reading.move.promised.flatMap((promised): readonly Finding[] => {
      const { promise, settled } = promised;
      const broken = breaches(reading, promised);
      const change = settled?.kind === 'promise changed' ? settled : undefined;
      const deed = deedPromised(reading, promise);
      const dated: Finding[] =
        promise.due === undefined ? [] : [{ since: promise, due: promise.due, deed, doneBy: settled }];
      if (change?.due !== undefined) {
        const doneBy = reading.firstOfAnyAfter(change, 'moved for good', 'promise kept', 'home offered');
        dated.push({ since: change, because: [promise], due: change.due, deed, doneBy });
      }
      if (dated.length > 0 || broken.length > 0) return [...dated, ...broken];
      return settled ? [] : [{ cannotTell: 'the day the move was promised for', since: promise }];
    }),

  examples: [
    {
      name: 'homes went to others while the promise stood',
      entries: [
        { on: '2025-01-06', kind: 'promise made', id: 'p', promise: 'the next three-bedroom home', of: 'a move' },
        { on: '2025-04-07', kind: 'homes let to others', for: 'p' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'crossed', on: '2025-04-07' }],
    },
    {
      name: 'moved before the day promised',
      entries: [
        { on: '2025-01-06', kind: 'promise made', id: 'p', promise: 'a move by May', of: 'a move', due: '2025-04-30' },
        { on: '2025-04-14', kind: 'moved for good', for: 'p' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'done in time', due: '2025-04-30', done: '2025-04-14' }],
    },
    {
      name: 'a promise of works is another lesson',
      entries: [
        { on: '2025-01-06', kind: 'promise made', promise: 'new windows by April', of: 'works', due: '2025-04-30' },
      ],
      asAt: '2025-06-02',
      shows: [],
    },
    {
      name: 'the day came and went',
      entries: [{ on: '2025-01-06', kind: 'promise made', promise: 'rehoused by Easter', due: '2025-04-20' }],
      asAt: '2025-06-02',
      shows: [{ standing: 'overdue', due: '2025-04-20' }],
    },
    {
      name: 'put back in good time with the reason, and then kept',
      entries: [
        { on: '2025-01-06', kind: 'promise made', id: 'p', promise: 'a move by May', of: 'a move', due: '2025-04-30' },
        { on: '2025-04-07', kind: 'promise changed', for: 'p', why: 'the home needs works first', due: '2025-06-30' },
        { on: '2025-06-16', kind: 'moved for good', for: 'p' },
      ],
      asAt: '2025-07-31',
      shows: [
        { standing: 'done in time', due: '2025-04-30', done: '2025-04-07' },
        { standing: 'done in time', due: '2025-06-30', done: '2025-06-16' },
      ],
    },
    {
      name: 'a move promised with no day to it',
      entries: [{ on: '2025-01-06', kind: 'promise made', promise: 'you will be moved', of: 'a move' }],
      asAt: '2025-06-02',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'promised, then refused',
      entries: [
        { on: '2025-01-06', kind: 'promise made', id: 'p', promise: 'a management move', of: 'a move' },
        { on: '2025-03-03', kind: 'move evidence weighed', decision: 'refused', why: 'does not meet the policy' },
      ],
      asAt: '2025-06-02',
      shows: [{ standing: 'crossed', on: '2025-03-03' }],
    },
  ],
};

/** What went against the promise while it stood: homes let to others, or a no. */
function breaches(reading: Reading, { promise, settled }: PromisedMove): readonly Crossed[] {
  const against: readonly Entry[] = [
    ...allOnCase(reading, promise, promise, 'homes let to others'),
    ...allOnCase(reading, promise, promise, 'move evidence weighed').filter(({ decision }) => decision === 'refused'),
    ...allOnCase(reading, promise, promise, 'move considered').filter(
      ({ decision, sort }) => decision === 'stay' && sort !== 'temporary',
    ),
  ];
  return [...against]
    .sort(inOrder)
    .filter((entry) => settled === undefined || entry.happened < settled.happened)
    .map((entry) => ({ crossed: entry, because: [promise] }));
}
