import { dayOf, endOf } from '../src/calendar/instant.ts';
import type { Entry } from '../src/record/entry.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import type { Case } from './cases.ts';
import { chanceFrom } from './chance.ts';

/**
 * Cases of a dozen entries or so, of every family: the published stories in turn, each as it stood on a day of its life
 * that chance has chosen, and each in words of its own, so that nothing read in one case helps with another.
 */
export function makeOpenCases(count: number, seed: number): readonly Case[] {
  const chance = chanceFrom(seed);
  const stories = publishedStories();
  return Array.from({ length: count }, (_, place) => {
    const { record } = stories[place % stories.length] as (typeof stories)[number];
    const days = record.map(({ recorded }) => dayOf(recorded));
    const first = Math.min(...days);
    const length = Math.max(...days) - first;
    const asAt = endOf((first + Math.round((length * (25 + chance.below(75))) / 100)) as ReturnType<typeof dayOf>);
    return { record: record.map((entry) => inOwnWords(entry, `in case ${place + 1}`)), asAt };
  });
}

/** What lessons read word by word. */
const wordy = ['problem', 'hazard', 'effect', 'impact', 'says', 'why', 'works', 'point', 'cause', 'request'];
const wordyLists = ['needs', 'finds', 'recommends', 'points'];

function inOwnWords(entry: Entry, own: string): Entry {
  const said = Object.entries(entry).map(([field, value]): [string, unknown] => {
    if (wordy.includes(field) && typeof value === 'string') return [field, `${value} ${own}`];
    if (wordyLists.includes(field) && Array.isArray(value)) return [field, value.map((words) => `${words} ${own}`)];
    return [field, value];
  });
  return Object.fromEntries(said) as Entry;
}
