import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day, daysAfter, isoDay } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import { isWorkingDay, workingDaysAfter } from '../../calendar/working-days.ts';
import type { Complaint, Stage } from '../../record/complaints/complaint.ts';
import { read } from '../../record/reading.ts';
import { isEntry, readStoryEntry, type StoryEntry } from '../../record/story/story-entry.ts';
import { extensionsOf, isTurnedAway, lastDayToAcknowledge, lastDayToAnswer } from './response-clock.ts';

function complaintOf(...entries: readonly StoryEntry[]): Complaint {
  const record = entries.map((written, place) => {
    const found = readStoryEntry(written, { starts: undefined, name: 'test', place: place + 1 });
    assert.ok(isEntry(found), JSON.stringify(found));
    return found;
  });
  const [complaint] = read(record, endOf(day('2029-01-01'))).complaints;
  assert.ok(complaint);
  return complaint;
}

function stageOf(complaint: Complaint, number: 1 | 2): Stage {
  const stage = complaint.stages[number - 1];
  assert.ok(stage);
  return stage;
}

const tellsAll = ['reason', 'new date', 'the Ombudsman'] as const;
const received: StoryEntry = { on: '2025-06-02', kind: 'complaint received' };
const extension = (on: string, until: string, tells?: ('reason' | 'new date' | 'the Ombudsman')[]): StoryEntry => ({
  on,
  kind: 'extension sent',
  stage: 1,
  until,
  ...(tells === undefined ? {} : { tells }),
});

/** What happened, the stage, and the last day to answer it. */
const lastDays: readonly (readonly [string, readonly StoryEntry[], 1 | 2, string])[] = [
  ['never acknowledged: 5 and 10 working days', [received], 1, '2025-06-23'],
  [
    'acknowledged the same day',
    [received, { on: '2025-06-02', kind: 'complaint acknowledged', stage: 1 }],
    1,
    '2025-06-16',
  ],
  ['acknowledged late', [received, { on: '2025-06-20', kind: 'complaint acknowledged', stage: 1 }], 1, '2025-06-23'],
  ['a proper extension', [received, extension('2025-06-23', '2025-07-07', [...tellsAll])], 1, '2025-07-07'],
  [
    'an extension to a Saturday runs to the Monday',
    [received, extension('2025-06-23', '2025-07-05', [...tellsAll])],
    1,
    '2025-07-07',
  ],
  ['one day too long', [received, extension('2025-06-23', '2025-07-08', [...tellsAll])], 1, '2025-06-23'],
  ['one day too late', [received, extension('2025-06-24', '2025-07-01', [...tellsAll])], 1, '2025-06-23'],
  ['without the Ombudsman', [received, extension('2025-06-20', '2025-07-01', ['reason', 'new date'])], 1, '2025-06-23'],
  ['nothing on record of what it told', [received, extension('2025-06-20', '2025-07-01')], 1, '2025-06-23'],
  [
    'a second extension, sent inside the first',
    [
      received,
      extension('2025-06-20', '2025-06-30', [...tellsAll]),
      extension('2025-06-27', '2025-07-07', [...tellsAll]),
    ],
    1,
    '2025-07-07',
  ],
  [
    'a second extension does not begin the ten days again',
    [
      received,
      extension('2025-06-20', '2025-07-04', [...tellsAll]),
      extension('2025-07-03', '2025-07-11', [...tellsAll]),
    ],
    1,
    '2025-07-04',
  ],
  [
    'stage 2: 5 and 20 working days from the request',
    [received, { on: '2025-07-01', kind: 'escalation asked for' }],
    2,
    '2025-08-05',
  ],
  [
    'stage 2 with 20 working days more',
    [
      received,
      { on: '2025-07-01', kind: 'escalation asked for' },
      { on: '2025-08-04', kind: 'extension sent', stage: 2, until: '2025-09-03', tells: [...tellsAll] },
    ],
    2,
    '2025-09-03',
  ],
  [
    '2022 Code, no word of the logging: from the last day to log it',
    [{ on: '2023-06-05', kind: 'complaint received' }],
    1,
    '2023-06-26',
  ],
  [
    '2022 Code, logged later than it came',
    [{ on: '2023-06-05', recorded: '2023-06-08', kind: 'complaint received' }],
    1,
    '2023-06-22',
  ],
  [
    '2022 Code, acknowledged in time and no other word of the logging: from the acknowledgement',
    [
      { on: '2023-06-05', kind: 'complaint received' },
      { on: '2023-06-09', kind: 'complaint acknowledged', stage: 1 },
    ],
    1,
    '2023-06-23',
  ],
  [
    '2022 Code, acknowledged too late: from the last day to log it',
    [
      { on: '2023-06-05', kind: 'complaint received' },
      { on: '2023-06-26', kind: 'complaint acknowledged', stage: 1 },
    ],
    1,
    '2023-06-26',
  ],
  [
    '2022 Code, never logged in time: from the last day to log it',
    [{ on: '2023-06-05', recorded: '2023-07-31', kind: 'complaint received' }],
    1,
    '2023-06-26',
  ],
  [
    '2022 Code, stage 2 asked for after it was replaced: from its acknowledgement, 10 working days more at most',
    [
      { on: '2024-03-04', kind: 'complaint received' },
      { on: '2024-06-03', kind: 'escalation asked for' },
      { on: '2024-06-05', kind: 'complaint acknowledged', stage: 2 },
      { on: '2024-06-24', kind: 'extension sent', stage: 2, until: '2024-07-18', tells: [...tellsAll] },
    ],
    2,
    '2024-07-03',
  ],
];

describe('the last day to answer', () => {
  for (const [name, entries, number, expected] of lastDays) {
    test(name, () => {
      const complaint = complaintOf(...entries);
      assert.equal(isoDay(lastDayToAnswer(complaint, stageOf(complaint, number))), expected);
    });
  }
});

test('what is wrong with an extension is said, all of it', () => {
  const faultsOf = (...entries: readonly StoryEntry[]) => {
    const complaint = complaintOf(received, ...entries);
    return extensionsOf(complaint, stageOf(complaint, 1)).map(({ faults }) => faults);
  };
  assert.deepEqual(faultsOf(extension('2025-06-23', '2025-07-07', [...tellsAll])), [[]]);
  assert.deepEqual(faultsOf(extension('2025-06-25', '2025-08-01', ['reason'])), [
    ['sent too late', 'too long', 'does not tell enough'],
  ]);
  assert.deepEqual(faultsOf(extension('2025-06-20', '2025-07-01')), [['cannot tell what it told']]);
});

test('a refusal ends the waiting, unless the complaint was taken on after all', () => {
  const refused: StoryEntry = { on: '2025-06-05', kind: 'complaint refused' };
  assert.equal(isTurnedAway(stageOf(complaintOf(received, refused), 1)), true);
  const taken: StoryEntry = { on: '2025-07-01', kind: 'complaint acknowledged', stage: 1 };
  assert.equal(isTurnedAway(stageOf(complaintOf(received, refused, taken), 1)), false);
});

test('the last day is a working day, never past 15 working days, nor 25 with extensions, whatever was sent', () => {
  const days = fc.nat(80);
  const sent = fc.record({ on: days, until: days, tells: fc.subarray([...tellsAll]) });
  fc.assert(
    fc.property(
      fc.nat(1500),
      fc.option(fc.nat(40)),
      fc.array(sent, { maxLength: 4 }),
      (start, acknowledged, letters) => {
        const opened = daysAfter(day('2024-04-01'), start);
        const on = (n: number) => isoDay(daysAfter(opened, n));
        const complaint = complaintOf(
          { on: on(0), kind: 'complaint received' },
          ...(acknowledged === null
            ? []
            : [{ on: on(acknowledged), kind: 'complaint acknowledged', stage: 1 } satisfies StoryEntry]),
          ...letters.map((letter) =>
            letter.tells.length === 0
              ? extension(on(letter.on), on(letter.until))
              : extension(on(letter.on), on(letter.until), letter.tells),
          ),
        );
        const stage = stageOf(complaint, 1);
        const last = lastDayToAnswer(complaint, stage);
        assert.ok(isWorkingDay(last));
        assert.ok(last >= workingDaysAfter(opened, 10) && last <= workingDaysAfter(opened, 25));
        if (letters.length === 0) assert.ok(last <= workingDaysAfter(lastDayToAcknowledge(stage), 10));
      },
    ),
  );
});
