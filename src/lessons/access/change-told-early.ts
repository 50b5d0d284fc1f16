import { daysAfter } from '../../calendar/day.ts';
import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import { readSlots } from '../../record/problems/appointment.ts';
import { isPostOfOurs } from '../../record/what-it-says.ts';
import { always, byDefault, type Due, type Lesson } from '../lesson.ts';

export const changeToldEarly: Lesson = {
  id: 'access/change-told-early',
  title: 'Tell the resident of a changed visit by the next working day, and before the day it was for',
  why: 'Told in time, people can go to work. Told on the doorstep, or not at all, they have lost the day.',
  cites: [reported('2025-12', 'access', 'Tell people of a change as early as it is known.')],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  find: (reading, clock) => {
    const changes = reading.of('appointment changed').filter(({ by }) => by === undefined || !isOneOfThem(by));
    if (changes.length === 0) return [];
    const slots = readSlots(reading);
    return changes.map((changed) => {
      const slot = slots.find((one) => one.changed === changed);
      const told = reading.firstOfAnyAfter(
        changed,
        'resident updated',
        'appointment confirmed',
        'letter sent',
        'missed visit put right',
      );
      const doneBy = changed.told === true ? changed : told;
      if (!doneBy && changed.told === undefined)
        return { cannotTell: 'Whether the resident was told that the visit was changed', since: changed };
      const dayBefore = slot ? daysAfter(slot.planned, -1) : undefined;
      const soon = clock.dueAfter(changed);
      const due: Due = dayBefore !== undefined && dayBefore < soon.day ? { day: dayBefore, owner: 'default' } : soon;
      const because = [slot?.booked, changed.told === undefined ? doneBy : undefined].filter(
        (one) => one !== undefined,
      );
      return { since: changed, because, due, doneBy };
    });
  },

  examples: [
    {
      name: 'moved to the week after, and the resident waited in',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        { on: '2025-03-11', kind: 'appointment changed', planned: '2025-03-20', told: false },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'overdue', due: '2025-03-12' }],
    },
    {
      name: 'told on the morning of the visit: too late to make other plans',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        { on: '2025-03-13', kind: 'appointment changed', planned: '2025-03-20', told: true },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'done late', due: '2025-03-12', done: '2025-03-13' }],
    },
    {
      name: 'told a week ahead',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        { on: '2025-03-06', kind: 'appointment changed', planned: '2025-03-20', told: true },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'done in time', due: '2025-03-07', done: '2025-03-06' }],
    },
    {
      name: 'it is not on record whether anyone told them',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        { on: '2025-03-06', kind: 'appointment changed', planned: '2025-03-20' },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'the resident asked for the change',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        { on: '2025-03-12', kind: 'appointment changed', planned: '2025-03-20', by: 'resident' },
      ],
      asAt: '2025-03-24',
      shows: [],
    },
    {
      name: 'somebody of ours for residents moved it, and told nobody',
      entries: [
        { on: '2025-03-03', kind: 'appointment made', planned: '2025-03-13' },
        {
          ...{ on: '2025-03-10', kind: 'appointment changed', planned: '2025-03-20', told: false },
          by: 'resident liaison officer',
        },
      ],
      asAt: '2025-03-24',
      shows: [{ standing: 'overdue', due: '2025-03-11' }],
    },
  ],
};

/** Whoever asked for the change themselves knows of it. */
function isOneOfThem(by: string): boolean {
  return /\b(?:resident|tenant|household|family|customer)\b/i.test(by) && !isPostOfOurs(by);
}
