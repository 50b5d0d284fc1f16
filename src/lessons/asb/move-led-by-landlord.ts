import { workingDays } from '../../calendar/limit.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { isLeadOnMove, moveSteps, movesBecauseOf } from '../../record/behaviour/behaviour-move.ts';
import { closingAfter } from '../../record/behaviour/behaviour-spell.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const moveLedByLandlord: Lesson = {
  id: 'asb/move-led-by-landlord',
  title: 'Take the next step yourself, within 10 working days, on a move needed because of antisocial behaviour',
  why: 'Someone driven out of their home by others should not have to find the way out alone. Once a move is asked for, agreed or promised, the landlord carries it.',
  cites: [
    taughtBy('202013105', 'The landlord claimed the move as its own work; the resident had done it.'),
    reported('2024-04', 'antisocial behaviour', 'The landlord leads the move itself.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) =>
    reading.behaviour.matters.flatMap((matter) => {
      const causes = movesBecauseOf(reading, matter).filter((cause, place, all) => {
        const before = all[place - 1];
        return !before || moveSteps(reading, matter, before).some((step) => step.happened <= cause.happened);
      });
      const leads = reading.of('resident took the lead').filter((lead) => isLeadOnMove(reading, matter, lead));
      return [
        ...causes.map((cause) => ({
          since: cause,
          because: [matter.first],
          doneBy: moveSteps(reading, matter, cause)[0],
          endedBy: closingAfter(matter, cause),
        })),
        ...leads.map((lead) => ({ crossed: lead, because: [matter.first] })),
      ];
    }),

  examples: [
    {
      name: 'a priority move was promised after an assault, and the resident had to get it himself',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence', id: 'assault' },
        { on: '2025-03-10', kind: 'promise made', promise: 'a priority move, with the police', of: 'a move' },
        { on: '2025-03-31', kind: 'resident took the lead', what: 'got the priority move himself' },
      ],
      asAt: '2025-04-30',
      shows: [
        { standing: 'overdue', due: '2025-03-24' },
        { standing: 'crossed', on: '2025-03-31' },
      ],
    },
    {
      name: 'asked for, agreed, and a home offered, each in time',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat', id: 'threats' },
        { on: '2025-03-05', kind: 'move asked for', why: 'not safe from the neighbour', for: 'threats' },
        { on: '2025-03-10', kind: 'move considered', decision: 'move', for: 'threats' },
        { on: '2025-03-21', kind: 'home offered' },
      ],
      asAt: '2025-04-30',
      shows: [
        { standing: 'done in time', due: '2025-03-19', done: '2025-03-10' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-21' },
      ],
    },
    {
      name: 'asked for again while nothing happened: one duty, from the first asking',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'harassment' },
        { on: '2025-03-10', kind: 'move asked for' },
        { on: '2025-04-07', kind: 'move asked for', why: 'afraid to go home' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'overdue', due: '2025-03-24' }],
    },
    {
      name: 'refused with reasons: nothing more is owed here',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'move asked for', why: 'the noise' },
        { on: '2025-03-17', kind: 'move considered', decision: 'stay', why: 'the neighbour is moving out' },
      ],
      asAt: '2025-04-30',
      shows: [{ standing: 'done in time', due: '2025-03-24', done: '2025-03-17' }],
    },
    {
      name: 'a move because of damp, in a case that also has noise',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-04', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
        { on: '2025-03-10', kind: 'move asked for', why: 'mould in the bedroom', for: 'damp' },
      ],
      asAt: '2025-04-30',
      shows: [],
    },
  ],
};
