import { dayOf } from '../../calendar/instant.ts';
import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { asWrittenDown, isDayZero } from '../../record/finding/day-zero.ts';
import { always, byDefault, type ClockInForce, type Lesson } from '../lesson.ts';

/** What may well come to light long after it happened, through nobody’s carelessness with the record. */
const knownOnlyLater: ReadonlySet<KindName> = new Set<KindName>([
  'cost met by resident',
  'resident took the lead',
  'contact by person complained of',
  'personal data misused',
  'person left',
  'need ended',
  'home described',
  'policy set',
]);

export const writtenWhenItHappened: Lesson = {
  id: 'records/written-when-it-happened',
  title: 'Write down what happens within 2 working days of it happening',
  why: 'What is not written down did not happen, for everyone who was not there. Notes made long afterwards are weaker evidence, and the resident waits while nobody knows.',
  cites: [
    taughtBy('202204372', 'The resident told a visitor of the leak, and it was not recorded.'),
    taughtBy('202017334', 'Logs of antisocial behaviour could not be found, and were produced only at the review.'),
  ],
  clock: byDefault(workingDays(2)),
  appliesFrom: always,

  find: (reading, clock) =>
    reading.entries.filter((entry) => isLate(entry, clock)).map((entry) => ({ crossed: entry })),

  examples: [
    {
      name: 'what the resident said on a visit is written down a year later',
      entries: [{ on: '2022-03-07', kind: 'repair reported', problem: 'leak', means: 'visit', recorded: '2023-03-06' }],
      asAt: '2023-04-03',
      shows: [{ standing: 'crossed', on: '2023-03-06' }],
    },
    {
      name: 'two logs that could not be found at first are two late entries',
      entries: [
        { on: '2022-03-07', kind: 'antisocial behaviour reported', harm: 'noise', recorded: '2022-03-07' },
        { on: '2022-03-14', kind: 'antisocial behaviour reported', harm: 'noise', recorded: '2023-05-02' },
        { on: '2022-03-21', kind: 'antisocial behaviour reported', harm: 'threat', recorded: '2023-05-02' },
      ],
      asAt: '2023-06-05',
      shows: [
        { standing: 'crossed', on: '2023-05-02' },
        { standing: 'crossed', on: '2023-05-02' },
      ],
    },
    {
      name: 'a visit on the Thursday before Easter, written down on the Wednesday after it',
      entries: [{ on: '2026-04-02', kind: 'visit made', outcome: 'inspected', recorded: '2026-04-08T16:00' }],
      asAt: '2026-04-20',
      shows: [],
    },
    {
      name: 'written down the same day',
      entries: [{ on: '2025-03-03T10:00', kind: 'visit made', outcome: 'no works', recorded: '2025-03-03T11:15' }],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'the resident tells us in June what they paid for in March',
      entries: [{ on: '2025-03-03', kind: 'cost met by resident', what: 'a heater', recorded: '2025-06-02' }],
      asAt: '2025-06-30',
      shows: [],
    },
  ],
};

/** As it is read, and as it was written down: what is read as of an earlier day only looks the later for it. */
function isLate(entry: Entry, clock: ClockInForce): boolean {
  return isLateAs(entry, clock) && isLateAs(asWrittenDown(entry), clock);
}

function isLateAs(entry: Entry, clock: ClockInForce): boolean {
  const recorded = dayOf(entry.recorded);
  if (recorded === entry.happened || knownOnlyLater.has(entry.kind) || isDayZero(entry)) return false;
  return recorded > clock.dueAfter(entry).day;
}
