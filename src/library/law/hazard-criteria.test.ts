import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hazardCriteria } from './hazard-criteria.ts';

test('what follows says every time limit with its unit, and what each runs from where that is not the report', () => {
  for (const { means } of hazardCriteria) assert.doesNotMatch(means, /\d+(?! (?:hours|working days)\b)\b/, means);
  const significant = hazardCriteria.find(({ judges }) => judges === 'significant');
  assert.match(significant?.means ?? '', /within 5 working days of the end of the investigation/);
});
