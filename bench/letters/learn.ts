import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patterns } from '../../src/letters/language/patterns.ts';
import { textOfWeights } from '../../src/record/weighing/weights.ts';
import { learnWeights, lessonsFrom } from './learning.ts';
import { learnedFrom, readLabelled } from './sentences.ts';

/** Learns the weights of every family from all labelled sentences but those kept aside, and writes them where the check reads them. */
const folder = join(import.meta.dirname, '..', '..', 'src', 'letters', 'weighing', 'weights');
const lessons = lessonsFrom(learnedFrom().flatMap((each) => readLabelled(join(import.meta.dirname, each))));
mkdirSync(folder, { recursive: true });
for (const { family } of patterns)
  writeFileSync(join(folder, `${family}.txt`), textOfWeights(learnWeights(family, lessons)));
