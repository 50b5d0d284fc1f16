import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../../assessment/assess.ts';
import { readingOf } from '../../../record/reading-of.ts';
import type { StoryEntry } from '../../../record/story/story-entry.ts';
import { safeguarding } from './parts.ts';

const mother: StoryEntry = { on: '2026-03-02', kind: 'abuse disclosed', id: 'a', person: 'mother' };
const watched = (id: string, more: Partial<StoryEntry>): StoryEntry =>
  ({ on: '2026-03-03', kind: 'safeguarding considered', decision: 'watched', id, ...more }) as StoryEntry;

/** What is offered to record the next look, and what it would be for. */
function offered(...entries: readonly StoryEntry[]) {
  const reading = readingOf(entries);
  const parts = safeguarding.parts({
    ...{ reference: '12', reading, now: reading.moment },
    assessment: assess([], reading.moment, []),
  });
  const { record = [] } = parts.find(({ id }) => id === 'reviewed') ?? {};
  return record.map(({ says, fill }) => [says, fill]);
}

test('the next look is offered for each person watched', () => {
  const [hers, his] = [watched('w', { for: 'a' }), watched('v', { why: 'his drinking' } as Partial<StoryEntry>)];
  assert.deepEqual(offered(mother, hers), [['We looked at it again, and decided', { for: 'w' }]]);
  assert.deepEqual(offered(mother, hers, his), [
    ['We looked at it again, and decided: Domestic abuse of mother was disclosed', { for: 'w' }],
    ['We looked at it again, and decided: his drinking', { for: 'v' }],
  ]);
  const over = watched('o', { on: '2026-03-09', for: 'w', decision: 'not needed' } as Partial<StoryEntry>);
  assert.deepEqual(offered(mother, hers, over), [['We looked at it again, and decided', { for: 'o' }]]);
});
