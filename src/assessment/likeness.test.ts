import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import { publishedStories } from '../record/story/published-stories.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { likest, type Profile, profileOf } from './likeness.ts';
import { lastDay } from './replay.ts';

const told = publishedStories().map((story) => ({
  name: story.name,
  profile: profileOf(assess(story.record, endOf(story.asAt ?? lastDay(story.record)), lessons)),
}));

const none: Profile = { lessons: new Set(), needs: new Set(), subjects: new Set(), days: 0 };

describe('which published case is most like', () => {
  test('each is most like itself', () => {
    for (const { name, profile } of told) assert.equal(likest(profile, told)[0]?.name, name);
  });

  test('a case in which nothing is known is like none', () => assert.deepEqual(likest(none, told), []));

  test('what is alike is said, and is in both', () => {
    for (const { profile } of told)
      for (const { likeness, profile: other } of likest(profile, told)) {
        assert.ok(likeness.score >= 0 && likeness.score <= 1.000001, String(likeness.score));
        for (const lesson of likeness.lessons) assert.ok(profile.lessons.has(lesson) && other.lessons.has(lesson));
        for (const need of likeness.needs) assert.ok(profile.needs.has(need) && other.needs.has(need));
        assert.ok(likeness.lessons.length + likeness.needs.length + likeness.subjects.length > 0);
      }
  });

  test('a case is as long as itself, however long its home and household have been known', () => {
    const told: readonly StoryEntry[] = [
      { on: '2021-03-01', kind: 'adjustment agreed', adjustment: 'large print' },
      { on: '2026-03-02', kind: 'repair reported', problem: 'tap drips' },
    ];
    const record = entriesOf({ name: '', entries: told, asAt: '', shows: [] });
    assert.equal(profileOf(assess(record, endOf(day('2026-03-06')), lessons)).days, 4);
  });

  test('the rarer of two lessons missed counts for more', () => {
    const missed = (...ids: readonly string[]): Profile => ({ ...none, lessons: new Set(ids) });
    const others = [
      ...Array.from({ length: 8 }, (_, place) => ({
        name: `usual ${place}`,
        profile: missed('usual', `own ${place}`),
      })),
      { name: 'rare', profile: missed('rare', 'own 9') },
    ];
    assert.equal(likest(missed('usual', 'rare'), others)[0]?.name, 'rare');
  });

  test('a child in damp for two years is more like another such than like noise for a month', () => {
    const own: Profile = {
      lessons: new Set(['a']),
      needs: new Set(['child']),
      subjects: new Set(['damp or mould']),
      days: 700,
    };
    const damp: Profile = { ...own, lessons: new Set(['b']), days: 800 };
    const noise: Profile = {
      ...own,
      needs: new Set(['old age']),
      subjects: new Set(['antisocial behaviour']),
      days: 30,
    };
    const [first] = likest(own, [
      { name: 'noise', profile: noise },
      { name: 'damp', profile: damp },
    ]);
    assert.equal(first?.name, 'damp');
    assert.equal(first?.likeness.isAsLong, true);
  });
});
