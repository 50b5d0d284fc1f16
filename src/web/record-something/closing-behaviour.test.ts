import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { readingOf } from '../../record/reading-of.ts';
import type { StoryEntry } from '../../record/story/story-entry.ts';
import { closingBehaviour } from './closing-behaviour.ts';

const report: StoryEntry = { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise', id: 'report' };
const leak: StoryEntry = { on: '2026-03-02', kind: 'repair reported', problem: 'leak', id: 'leak' };
const assessed = (level: 'low' | 'high'): StoryEntry => ({
  on: '2026-03-03',
  kind: 'risk assessed',
  level,
  id: 'risk',
});
const full = { why: 'quiet', agreed: 'yes', tells: ['complaint', 'case review'] };

const closings: readonly (readonly [
  string,
  readonly StoryEntry[],
  fields: object,
  about: string | undefined,
  string[],
])[] = [
  ['all is said and nothing is live', [report, assessed('low')], full, undefined, []],
  ['the risk is high', [report, assessed('high')], full, 'report', ['live:high-risk:risk']],
  ['nobody assessed it', [report], full, undefined, ['live:never-assessed:none']],
  ['nothing is said', [report, assessed('low')], {}, undefined, ['not-agreed:unsaid', 'untold:complaint:case-review']],
  ['she does not agree', [report, assessed('low')], { ...full, agreed: 'no' }, undefined, ['not-agreed:no']],
  [
    'one right is untold',
    [report, assessed('low')],
    { ...full, tells: ['complaint'] },
    undefined,
    ['untold:case-review'],
  ],
  ['a repair on the same case is closed', [report, leak, assessed('high')], {}, 'leak', []],
  ['a case without antisocial behaviour is closed', [leak], {}, undefined, []],
  ['it was closed before', [report, { on: '2026-03-04', kind: 'case closed' }], {}, undefined, []],
];

describe('what is asked before antisocial behaviour is closed', () => {
  for (const [name, entries, fields, about, expected] of closings) {
    test(name, () => {
      const today = day('2026-03-09');
      const reading = readingOf(entries, '2026-03-09');
      const checks = closingBehaviour({ kind: 'case closed', fields, happened: today, for: about, today, reading });
      assert.deepEqual(
        checks.map(({ id }) => id),
        expected,
      );
      for (const { id, asks } of checks) {
        assert.doesNotMatch(id, /,/);
        assert.match(asks, /\?$/);
      }
    });
  }
});
