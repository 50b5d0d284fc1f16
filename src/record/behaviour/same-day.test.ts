import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { safeguardingDecision } from './safeguarding-decision.ts';
import { cameAfter } from './same-day.ts';

const assessed: StoryEntry = { on: '2026-03-02', kind: 'risk assessed', id: 'look' };
const attack: StoryEntry = { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'violence', id: 'attack' };

/** Whether the assessment came after the attack. */
const rows: readonly (readonly [string, readonly StoryEntry[], boolean])[] = [
  ['the day before', [attack, { ...assessed, on: '2026-03-01' }], false],
  ['the day after', [{ ...assessed, on: '2026-03-03' }, attack], true],
  [
    'both with hours, by the hours',
    [
      { ...assessed, on: '2026-03-02T15:00' },
      { ...attack, on: '2026-03-02T09:00' },
    ],
    true,
  ],
  [
    'no hour: the attack was written down later that day',
    [
      { ...assessed, recorded: '2026-03-02T10:00' },
      { ...attack, recorded: '2026-03-02T16:00' },
    ],
    false,
  ],
  [
    'no hour: the assessment was written down later that day',
    [
      { ...assessed, recorded: '2026-03-02T16:00' },
      { ...attack, recorded: '2026-03-02T10:00' },
    ],
    true,
  ],
  [
    'an hour of one only: the other stands where it was written down',
    [
      { ...assessed, recorded: '2026-03-02T11:00' },
      { ...attack, on: '2026-03-02T09:00', recorded: '2026-03-02T12:00' },
    ],
    true,
  ],
  ['written in one go: the order of the record', [assessed, attack], false],
  ['written in one go, the other way round', [attack, assessed], true],
  ['what names it is about it, whenever it was written', [{ ...assessed, for: 'attack' } as StoryEntry, attack], true],
];

describe('what of one day came after what', () => {
  for (const [name, entries, expected] of rows)
    test(name, () => {
      const reading = readingOf(entries);
      const [look] = reading.of('risk assessed');
      const [incident] = reading.behaviour.incidents;
      assert.ok(look && incident);
      assert.equal(cameAfter(reading, look, incident), expected);
      assert.equal(cameAfter(reading, incident, incident), false);
    });

  test('a decision about safeguarding made before abuse was told of is no decision about it', () => {
    const decided: StoryEntry = { on: '2026-03-02', kind: 'safeguarding considered', decision: 'not needed' };
    const told: StoryEntry = { on: '2026-03-02', kind: 'abuse disclosed', person: 'resident' };
    const decisionIn = (entries: readonly StoryEntry[]) => {
      const reading = readingOf(entries);
      const [since] = reading.of('abuse disclosed');
      return since && safeguardingDecision(reading, since);
    };
    assert.equal(decisionIn([decided, told]), undefined);
    assert.ok(decisionIn([told, decided]));
  });
});
