import { months, workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { Entry } from '../../record/entry.ts';
import { looksAtHousehold } from '../../record/household/looks-at-household.ts';
import { openSpells, type Spell } from '../../record/open-spell.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type Due, type Finding, type Lesson, type Owed } from '../lesson.ts';

export const householdKnown: Lesson = {
  id: 'records/household-known',
  title:
    'Ask within 5 working days of opening a case who lives here and what they need, and again at least every 12 months',
  why: 'How hard something falls on people cannot be judged by whoever does not know who they are. And children are born, illnesses come and go: what was true when the case was opened may be the wrong thing to act on a year later.',
  cites: [
    reported('2025-12', 'domestic abuse', 'Record what a household discloses, keep it right, and act on it.'),
    reported('2025-01', 'record keeping', 'Good records show how a problem will bear on this household.'),
  ],
  asks: {
    usual: 'Ask again who lives here and what they need, at least every 12 months',
    'nothing known': 'Ask within 5 working days of opening the case who lives here and what they need',
  },
  /** Where nobody knows anything of the household yet, soon: what is wrong with a home cannot be weighed before. */
  clock: byDefault({ usual: months(12), 'nothing known': workingDays(5) }),
  appliesFrom: always,

  find: (reading, clock) => openSpells(reading).flatMap((spell) => looksDuring(reading, clock, spell)),

  examples: [
    {
      name: 'a case in its second year, and nobody has asked again who lives there',
      entries: [
        { on: '2023-09-04', kind: 'person known', person: 'resident' },
        { on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' },
      ],
      asAt: '2025-03-03',
      shows: [{ standing: 'overdue', due: '2024-09-04' }],
    },
    {
      name: 'checked within the year, and again',
      entries: [
        { on: '2023-09-04', kind: 'person known', person: 'resident' },
        { on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2024-09-02', kind: 'household reviewed' },
      ],
      asAt: '2025-03-03',
      shows: [
        { standing: 'done in time', due: '2024-09-04', done: '2024-09-02' },
        { standing: 'due', due: '2025-09-02' },
      ],
    },
    {
      name: 'looked at nine months before the case was opened: its year runs from then',
      entries: [
        { on: '2023-01-09', kind: 'household reviewed' },
        { on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' },
      ],
      asAt: '2024-02-05',
      shows: [{ standing: 'overdue', due: '2024-01-09' }],
    },
    {
      name: 'looked at three years before, when no case was open: within a year of the opening',
      entries: [
        { on: '2020-09-07', kind: 'household reviewed' },
        { on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' },
      ],
      asAt: '2023-10-03',
      shows: [{ standing: 'due', due: '2024-10-02' }],
    },
    {
      name: 'nothing on record about who lives there, and nobody asked',
      entries: [{ on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' }],
      asAt: '2023-11-06',
      shows: [{ standing: 'overdue', due: '2023-10-09' }],
    },
    {
      name: 'asked three days after the report',
      entries: [
        { on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2023-10-05', kind: 'person known', person: 'resident' },
      ],
      asAt: '2023-11-06',
      shows: [{ standing: 'due', due: '2024-10-05' }],
    },
    {
      name: 'asked seven weeks later, when she rang about her baby’s chest',
      entries: [
        { on: '2023-10-02', kind: 'repair reported', id: 'r', problem: 'damp and mould' },
        { on: '2023-11-20', kind: 'person known', person: 'daughter', age: 1 },
        { on: '2023-12-01', kind: 'works completed', for: 'r' },
      ],
      asAt: '2024-01-08',
      shows: [{ standing: 'done late', due: '2023-10-09', done: '2023-11-20' }],
    },
    {
      name: 'mended in a month',
      entries: [
        { on: '2023-09-04', kind: 'person known', person: 'resident' },
        { on: '2023-10-02', kind: 'repair reported', problem: 'tap' },
        { on: '2023-10-30', kind: 'works completed' },
      ],
      asAt: '2025-03-03',
      shows: [],
    },
  ],
};

/** While a case is open: from its opening, and from each look, to the next. */
function looksDuring(reading: Reading, clock: ClockInForce, { opened, closed }: Spell): readonly Finding[] {
  const all = reading.ofAnyIn(looksAtHousehold);
  const before = all.findLast((look) => look.happened <= opened.happened);
  const within = all.filter(
    (look) => look.happened > opened.happened && (closed === undefined || look.happened <= closed.happened),
  );
  return [opened, ...within].flatMap((since, place): readonly Finding[] => {
    const next = within[place] ?? closed;
    const wait = since === opened ? firstWait(clock, opened, before) : yearAfter(clock, since);
    const isInTime = next !== undefined && next.happened <= wait.due.day;
    if (isInTime && next.kind !== 'household reviewed') return [];
    const known = since === opened ? before : all[0];
    return [
      { since, because: known && known !== since ? [known] : [], ...wait, doneBy: within[place], endedBy: closed },
    ];
  });
}

/** Soon, where nobody had looked before. The year of a look before the case goes on running; one that was over by then begins anew. */
function firstWait(clock: ClockInForce, opened: Entry, before: Entry | undefined): Pick<Owed, 'limit'> & { due: Due } {
  if (!before) return { limit: 'nothing known', due: clock.dueAfter(opened, 'nothing known') };
  const year = yearAfter(clock, before);
  return year.due.day > opened.happened ? year : yearAfter(clock, opened);
}

function yearAfter(clock: ClockInForce, look: Entry): Pick<Owed, 'limit'> & { due: Due } {
  return { limit: 'usual', due: clock.dueAfter(look, 'usual') };
}
