// Runs the examples of lessons by family or id, for whoever is writing one: node test/examples.ts repairs complaints/acknowledged
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { tryExample } from '../src/assessment/examples.ts';
import type { Lesson } from '../src/lessons/lesson.ts';

const lessonsFolder = join(import.meta.dirname, '..', 'src', 'lessons');
let wrong = 0;
let right = 0;
for (const file of globSync('*/*.ts', { cwd: lessonsFolder }).filter((name) => !name.includes('.test.'))) {
  const id = file.slice(0, -3);
  if (!process.argv.slice(2).some((wanted) => id === wanted || id.startsWith(`${wanted}/`))) continue;
  const exported: Record<string, unknown> = await import(join(lessonsFolder, file));
  for (const lesson of Object.values(exported).filter(isLesson)) {
    for (const example of lesson.examples) {
      try {
        assert.deepEqual(tryExample(lesson, example), example.shows);
        right++;
      } catch (error) {
        wrong++;
        console.log(`${lesson.id}: “${example.name}”\n${error instanceof Error ? error.message : error}\n`);
      }
    }
  }
}
console.log(`${right} right, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;

function isLesson(value: unknown): value is Lesson {
  return typeof value === 'object' && value !== null && 'find' in value && 'examples' in value;
}
