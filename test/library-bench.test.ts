import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged, judgedSecond } from '../bench/library/figures.ts';
import { lessons } from '../src/lessons/index.ts';
import { reports } from '../src/library/reports.ts';

test('whatever is judged right for a question of the library’s bench is there', () => {
  const learning = reports.flatMap((report) => Object.keys(report.learning).map((theme) => `${report.id}/${theme}`));
  const there = new Set<string>([...lessons.map(({ id }) => id), ...learning]);
  for (const questions of [judged, judgedSecond]) {
    assert.equal(questions.length, 30);
    for (const { asked, right } of questions) {
      assert.ok(right.length > 0, asked);
      for (const id of right) assert.ok(there.has(id), `${asked}: ${id}`);
    }
  }
});
