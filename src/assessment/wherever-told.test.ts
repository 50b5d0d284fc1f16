import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import { readingOf } from '../record/reading-of.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';

/** What counts wherever somebody tells it, and a lesson that then asks. */
const told: readonly (readonly [words: string, lesson: string])[] = [
  ['I want to end my life', 'circumstances/risk-to-life'],
  ['my husband punches me and I am frightened of him', 'abuse/support-offered'],
  ['my asthma has got much worse and I was in hospital', 'circumstances/health-worsens'],
  ['my son is 3 and has asthma', 'circumstances/risk-assessed'],
  ['the man next door calls me racist names and threatened to kill me', 'asb/triaged'],
];

/** Where it may be told: what each kind is for, and in which of its words. */
const places: { readonly [place: string]: (words: string) => object } = {
  'what it does to them': (impact) => ({ kind: 'impact told', impact, source: 'resident' }),
  'a chase': (says) => ({ kind: 'resident chased', says }),
  'a note': (says) => ({ kind: 'note made', says }),
  'a surveyor’s note': (note) => ({ kind: 'survey made', finds: ['seal worn'], recommends: ['new seal'], note }),
  'a further point of a complaint': (point) => ({ kind: 'point raised', point }),
  'being unhappy': (says) => ({ kind: 'dissatisfaction shown', says }),
  'a wish for stage 2': (why) => ({ kind: 'escalation asked for', why }),
  'a letter of theirs': (says) => ({ kind: 'letter sent', by: 'resident', means: 'letter', says }),
  'a request': (request) => ({ kind: 'request made', request }),
  'a door that stayed shut': (note) => ({ kind: 'no access', note }),
  'what they said behind a door that stayed shut': (says) => ({ kind: 'no access', says }),
  'what they said to somebody who could not get in': (says) => ({ kind: 'visit made', outcome: 'no access', says }),
  'a visit that was missed': (note) => ({ kind: 'appointment missed', note }),
};

const tap: readonly StoryEntry[] = [
  { on: '2025-01-02', kind: 'person known', person: 'resident', age: 40 },
  { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'kitchen tap drips' },
];

for (const [words, lesson] of told)
  describe(`‘${words}’ asks for ${lesson}`, () => {
    for (const [place, entry] of Object.entries(places))
      test(`told in ${place}`, () => {
        const more = { on: '2025-03-10', for: 'r', ...entry(words) } as StoryEntry;
        assert.ok(owedBy([...tap, more]).has(lesson));
      });
  });

test('a letter of ours tells nothing, and noise told in passing is no neighbour’s', () => {
  const ours = { on: '2025-03-10', for: 'r', kind: 'letter sent', by: 'housing officer', means: 'letter' } as const;
  const owed = owedBy([
    ...tap,
    { ...ours, says: 'you told us that you want to end your life' },
    { on: '2025-03-11', for: 'r', kind: 'impact told', impact: 'the pump bangs all night and we get no sleep' },
  ]);
  assert.deepEqual(
    ['circumstances/risk-to-life', 'asb/triaged'].filter((lesson) => owed.has(lesson)),
    [],
  );
});

function owedBy(entries: readonly StoryEntry[]): ReadonlySet<string> {
  const record = readingOf(entries, '2025-06-30').entries;
  return new Set(assess(record, endOf(day('2025-06-30')), lessons).duties.map(({ lesson }) => lesson.id));
}
