import type { Topic } from '../../src/record/weighing/topics.ts';
import type { Line } from './lines.ts';

/** How often a topic was told, found, and rightly found. */
export type Judgement = {
  readonly topic: Topic;
  readonly told: number;
  readonly found: number;
  readonly right: number;
};

export function judge(
  topic: Topic,
  lines: readonly Line[],
  isFound: (topic: Topic, text: string) => boolean,
): Judgement {
  const found = lines.filter(({ text }) => isFound(topic, text));
  return {
    topic,
    told: lines.filter(({ tells }) => tells.has(topic)).length,
    found: found.length,
    right: found.filter(({ tells }) => tells.has(topic)).length,
  };
}

/** All of them as one. */
export function together(all: readonly Judgement[]): Omit<Judgement, 'topic'> {
  const sum = (of: 'told' | 'found' | 'right') => all.reduce((total, each) => total + each[of], 0);
  return { told: sum('told'), found: sum('found'), right: sum('right') };
}

export function sayJudged(all: readonly Judgement[]): string {
  const line = (name: string, { told, found, right }: Omit<Judgement, 'topic'>) =>
    `| ${name} | ${told} | ${(right / found).toFixed(2)} | ${(right / told).toFixed(2)} |`;
  return [
    '| topic | lines | precision | recall |',
    '|---|--:|--:|--:|',
    ...all.map((each) => line(each.topic, each)),
    line('**all**', together(all)),
  ].join('\n');
}
