import { months } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import type { KindName } from '../../record/entry.ts';
import { openSpells, type Spell } from '../../record/open-spell.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type Finding, type Lesson } from '../lesson.ts';

/** What shows that somebody knew, or looked again at, who lives here. */
const looks: readonly KindName[] = [
  'person known',
  'person left',
  'need disclosed',
  'need ended',
  'abuse disclosed',
  'household reviewed',
  'risk assessed',
  'impact recorded',
  'safeguarding considered',
  'adjustment agreed',
  'communication plan agreed',
];

export const householdKnown: Lesson = {
  id: 'records/household-known',
  title: 'Know who lives here and what they need, and look again at least every 12 months',
  why: 'Children are born, illnesses come and go. What was true when the case was opened may be the wrong thing to act on a year later.',
  cites: [
    reported('2025-12', 'domestic abuse', 'Record what a household discloses, keep it right, and act on it.'),
    reported('2025-01', 'record keeping', 'Good records show how a problem will bear on this household.'),
  ],
  clock: byDefault(months(12)),
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
      shows: [{ standing: 'overdue', due: '2024-10-02' }],
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
        { standing: 'done in time', due: '2024-10-02', done: '2024-09-02' },
        { standing: 'due', due: '2025-09-02' },
      ],
    },
    {
      name: 'nothing on record about who lives there',
      entries: [{ on: '2023-10-02', kind: 'repair reported', problem: 'damp and mould' }],
      asAt: '2025-03-03',
      shows: [{ standing: 'cannot tell' }],
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
  const all = reading.ofAny(...looks);
  const [first] = all;
  if (!first) return [{ cannotTell: 'Who lives in the home, and what they need', since: opened }];
  const within = all.filter(
    (look) => look.happened > opened.happened && (closed === undefined || look.happened <= closed.happened),
  );
  return [opened, ...within].flatMap((since, place): readonly Finding[] => {
    const next = within[place] ?? closed;
    const isInTime = next !== undefined && next.happened <= clock.dueAfter(since).day;
    return isInTime && next.kind !== 'household reviewed' ? [] : [{ since, because: [first], doneBy: next }];
  });
}
