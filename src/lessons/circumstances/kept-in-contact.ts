import { workingDays } from '../../calendar/limit.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { reported, taughtBy } from '../../library/citation.ts';
import { contactsWithResident, gapsIn } from '../../record/contact.ts';
import { tellHowThingsStand } from '../../record/deeds-by-name.ts';
import { openSpells } from '../../record/open-spell.ts';
import { isOnlyWatched } from '../../record/problems/problem-open.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const keptInContact: Lesson = {
  id: 'circumstances/kept-in-contact',
  title: 'Tell the resident how things stand, news or no news, every 10 working days or as agreed',
  why: 'Silence feels like being forgotten. A short call that says there is no news yet is worth more than a long letter months later.',
  cites: [
    reported('2025-12', 'children', 'Stay in regular touch, to know how the children are doing.'),
    reported('2025-12', 'roof repairs', 'Work that takes long needs the landlord to speak first and often.'),
    reported('2025-12', 'windows and doors', 'Give times for the works, and say when they change.'),
    taughtBy(
      '202013105',
      'Poor contact left a resident who had been attacked anxious, and losing faith in the landlord.',
    ),
    taughtBy('202500917', 'Contact was poor throughout a long case of damp, mould and windows.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,
  recurs: true,

  /** One duty for each gap: from the report, and from each time the resident heard, to the next. */
  find: (reading) => {
    const spells = openSpells(reading);
    if (spells.length === 0) return [];
    const contacts = contactsWithResident(reading);
    const heard = new Set(contacts);
    const plans = reading.of('communication plan agreed').filter(({ every }) => every !== undefined);
    return spells.flatMap((spell) =>
      gapsIn(spell, contacts).map(({ since, until }) => {
        const plan = plans.findLast((agreed) => agreed.happened <= since.happened);
        return {
          since,
          because: [spell.opened, ...(plan ? [plan] : [])].filter((entry) => entry !== since),
          // Once it is mended and only watched, news at the usual pace will do.
          due: plan?.every && !isOnlyWatched(reading, since) ? workingDaysAfter(since.happened, plan.every) : undefined,
          deed: tellHowThingsStand,
          ...(until && heard.has(until) ? { doneBy: until } : { endedBy: until }),
        };
      }),
    );
  },

  examples: [
    {
      name: 'agreed for every two days; mended, and with nothing more wrong the usual pace will do until she is asked',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'mice', id: 'r' },
        { on: '2025-03-03', kind: 'communication plan agreed', every: 2 },
        { on: '2025-03-04', kind: 'resident updated' },
        { on: '2025-03-05', kind: 'proofing done', for: 'r' },
        { on: '2025-03-05', kind: 'resident updated' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-05', done: '2025-03-04' },
        { standing: 'done in time', due: '2025-03-06', done: '2025-03-05' },
        { standing: 'overdue', due: '2025-03-19' },
      ],
    },
    {
      name: 'nothing heard for two months after reporting mould',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'mould' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'a call on the tenth working day, Easter not counted, and the repair done a week later',
      entries: [
        { on: '2025-04-09', kind: 'repair reported', id: 'r', problem: 'roof' },
        { on: '2025-04-25', kind: 'resident updated', means: 'phone' },
        { on: '2025-05-02', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-04-25', done: '2025-04-25' },
        { standing: 'done in time', due: '2025-05-12', ended: '2025-05-02' },
      ],
    },
    {
      name: 'nothing is open',
      entries: [
        { on: '2025-04-09', kind: 'person known', person: 'resident', age: 50 },
        { on: '2025-04-09', kind: 'preference told', times: 'after 3pm' },
      ],
      asAt: '2025-06-30',
      shows: [],
    },
    {
      name: 'they agreed a call every five working days, and the second came late',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'harassment' },
        { on: '2025-03-04', kind: 'communication plan agreed', means: ['phone'], every: 5 },
        { on: '2025-03-11', kind: 'resident updated' },
        { on: '2025-03-25', kind: 'resident updated' },
      ],
      asAt: '2025-03-28',
      shows: [
        { standing: 'done in time', due: '2025-03-17', done: '2025-03-04' },
        { standing: 'done in time', due: '2025-03-11', done: '2025-03-11' },
        { standing: 'done late', due: '2025-03-18', done: '2025-03-25' },
        { standing: 'due', due: '2025-04-01' },
      ],
    },
    {
      name: 'people came and went, but nobody said what would happen next',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'damp' },
        { on: '2025-03-10', kind: 'visit made', for: 'r', outcome: 'inspected' },
        { on: '2025-03-20', kind: 'survey made', for: 'r' },
        { on: '2025-03-24', kind: 'resident chased' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'the complaint was answered, and the repair is still open',
      entries: [
        { on: '2025-09-01', kind: 'repair reported', id: 'r', problem: 'windows' },
        { on: '2025-09-05', kind: 'complaint received', for: 'r', id: 'c' },
        { on: '2025-09-12', kind: 'complaint acknowledged', for: 'c', stage: 1 },
        { on: '2025-09-26', kind: 'response sent', for: 'c', stage: 1 },
      ],
      asAt: '2025-12-01',
      shows: [
        { standing: 'done in time', due: '2025-09-15', done: '2025-09-12' },
        { standing: 'done in time', due: '2025-09-26', done: '2025-09-26' },
        { standing: 'overdue', due: '2025-10-10' },
      ],
    },
    {
      name: 'mended, quiet for a month, and open again from the day it came back',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'leak' },
        { on: '2025-03-05', kind: 'works completed', for: 'r' },
        { on: '2025-04-07', kind: 'problem returned', for: 'r' },
      ],
      asAt: '2025-04-09',
      shows: [
        { standing: 'done in time', due: '2025-03-17', ended: '2025-03-05' },
        { standing: 'due', due: '2025-04-23' },
      ],
    },
  ],
};
