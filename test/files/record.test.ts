import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../src/assessment/assess.ts';
import { endOf } from '../../src/calendar/instant.ts';
import { lessons } from '../../src/lessons/index.ts';
import { type Entry, sayEntry } from '../../src/record/entry.ts';
import { publishedStories } from '../../src/record/story/published-stories.ts';

function attached(about: Entry): Entry {
  return {
    id: `file-of-${about.id}`,
    subject: about.subject.startsWith('case:') ? about.subject : 'case:x',
    kind: 'file attached',
    happened: about.happened,
    recorded: about.recorded,
    about: about.id,
    file: 'ab'.repeat(32),
    name: 'IMG_1.jpg',
    type: 'image/jpeg',
    size: 1_000,
    shows: 'no heating, a baby with asthma, mould, a threat to kill',
  } as Entry;
}

test('a file says what it is and shows', () => {
  const [some] = publishedStories()[0]?.record ?? [];
  assert.ok(some);
  const entry = attached(some);
  assert.equal(
    sayEntry(entry),
    'A photo was added: IMG_1.jpg (no heating, a baby with asthma, mould, a threat to kill)',
  );
  assert.equal(
    sayEntry({ ...entry, type: 'audio/mpeg', shows: undefined } as Entry),
    'A sound recording was added: IMG_1.jpg',
  );
});

test('a file put beside every entry of the published cases changes nothing of what is owed or was missed', () => {
  for (const { record, title, name: reference } of publishedStories()) {
    const last = Math.max(...record.map(({ happened }) => happened)) as Entry['happened'];
    const owedOf = (entries: readonly Entry[]) =>
      assess(entries, endOf(last), lessons).duties.map(({ lesson, standing, since, due, doneBy }) => [
        lesson.id,
        standing,
        since,
        due,
        doneBy?.id,
      ]);
    const withFiles = record.flatMap((entry) => [entry, attached(entry)]);
    assert.deepEqual(owedOf(withFiles), owedOf(record), title ?? reference);
  }
});
