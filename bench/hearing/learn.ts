import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicsDone, topicsTold } from '../../src/record/weighing/topics.ts';
import { fileOfWeights, folderOfWeights } from '../../src/record/weighing/weighing.ts';
import { textOfWeights } from '../../src/record/weighing/weights.ts';
import { learnWeights, lessonsFrom } from './learning.ts';
import { readLines } from './lines.ts';

/** Learns the weights of every topic from all lines but those kept aside, and writes them where the reading finds them. */
mkdirSync(folderOfWeights, { recursive: true });
for (const [set, topics] of [
  ['told', topicsTold],
  ['done', topicsDone],
] as const) {
  const lessons = lessonsFrom(readLines(set, 'learned from'));
  for (const topic of topics)
    writeFileSync(join(folderOfWeights, fileOfWeights(topic)), textOfWeights(learnWeights(topic, lessons)));
}
