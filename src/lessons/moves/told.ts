import { sameDay, workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { movedInHaste, whenToldAll } from '../../record/moves/move-told.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';
import { noLongerToDo } from '../no-longer-to-do.ts';

export const told: Lesson = {
  id: 'moves/told',
  title: 'Before the move, tell the resident where, for how long, what is paid and who to call',
  why: 'People who leave their home in a hurry, often after something terrible, should at least know where they are going, what it will cost them, when it ends and whom to ring.',
  cites: [
    taughtBy(
      '202327437',
      'After an attack on the home, the resident got no useful information about where they were staying.',
    ),
    reported('2026-02', 'moves', 'Someone moved out needs to know where they stand.'),
    cite(ombudsmanGuidance, 'temporary moves: told'),
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
  ],
  /** A family that has to leave the day the home becomes unsafe is told by the next working day. */
  clock: byDefault({ usual: sameDay, 'left in haste': workingDays(1) }),
  appliesFrom: always,

  /** Once they are home again it is no longer to tell. */
  find: (reading, clock) =>
    reading.move.temporary.map((move) => {
      const { out, back } = move;
      const haste = movedInHaste(reading, out);
      const limit = haste ? 'left in haste' : 'usual';
      const told = whenToldAll(reading, move);
      const isTooLate = told !== undefined && back !== undefined && told.happened > back.happened;
      const ended = noLongerToDo(clock.dueAfter(out, limit).day, back);
      return { since: out, because: haste ? [haste] : [], limit, ...(told && !isTooLate ? { doneBy: told } : ended) };
    }),

  examples: [
    {
      name: 'moved to a hotel and told nothing',
      entries: [
        { on: '2025-02-03', kind: 'home found unfit', why: 'damp through every wall' },
        { on: '2025-02-17', kind: 'moved out', to: 'hotel' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-02-17' }],
    },
    {
      name: 'told everything in two letters before leaving',
      entries: [
        { on: '2025-02-03', kind: 'move considered', decision: 'move' },
        { on: '2025-02-05', kind: 'move explained', tells: ['where', 'why', 'who to call'] },
        { on: '2025-02-12', kind: 'move explained', tells: ['how long', 'what is paid'] },
        { on: '2025-02-17', kind: 'moved out', to: 'another home' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'done in time', due: '2025-02-17', done: '2025-02-12' }],
    },
    {
      name: 'told nothing, and home again: it was missed, and is no longer to do',
      entries: [
        { on: '2025-02-03', kind: 'home found unfit', why: 'damp through every wall' },
        { on: '2025-02-17', kind: 'moved out', to: 'hotel' },
        { on: '2025-03-03', kind: 'moved back' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-02-17' }],
    },
    {
      name: 'nobody has moved',
      entries: [{ on: '2025-02-03', kind: 'move considered', decision: 'stay', why: 'works start on Monday' }],
      asAt: '2025-03-17',
      shows: [],
    },
    {
      name: 'told where, and never how long or what is paid',
      entries: [
        { on: '2025-02-12', kind: 'move explained', tells: ['where', 'who to call'] },
        { on: '2025-02-17', kind: 'moved out', to: 'another home' },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'overdue', due: '2025-02-17' }],
    },
    {
      name: 'out the night of the fire, and told everything the next working day',
      entries: [
        { on: '2025-02-14', kind: 'antisocial behaviour reported', harm: 'arson' },
        { on: '2025-02-14', kind: 'moved out', to: 'hotel' },
        {
          on: '2025-02-17',
          kind: 'move explained',
          tells: ['where', 'how long', 'what is paid', 'who to call', 'why'],
        },
      ],
      asAt: '2025-03-17',
      shows: [{ standing: 'done in time', due: '2025-02-17', done: '2025-02-17' }],
    },
  ],
};
