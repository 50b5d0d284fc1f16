import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { readFindings } from './findings.ts';

const damp: StoryEntry = { on: '2026-02-02', kind: 'repair reported', problem: 'damp and mould', id: 'damp' };
const survey: StoryEntry = {
  ...{ on: '2026-02-09', kind: 'survey made', for: 'damp', id: 'survey', finds: ['damp and mould', 'mice'] },
  recommends: ['mould wash', 'new extractor fan', 'fill the holes round the pipes'],
};
const rows: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['nothing was done', [], ['unanswered', 'unanswered', 'unanswered']],
  [
    'one line ordered in its own words',
    [{ on: '2026-02-12', kind: 'works ordered', works: 'mould wash', for: 'survey' }],
    ['ordered', 'unanswered', 'unanswered'],
  ],
  [
    'one order that says which lines it answers',
    [
      {
        ...{ on: '2026-02-12', kind: 'works ordered', works: 'damp works', for: 'survey' },
        answers: ['mould wash', 'new extractor fan'],
      },
    ],
    ['ordered', 'ordered', 'unanswered'],
  ],
  [
    'two lines in one order, in the words of the survey',
    [{ on: '2026-02-12', kind: 'works ordered', works: 'Mould wash, and new extractor fan', for: 'damp' }],
    ['ordered', 'ordered', 'unanswered'],
  ],
  [
    'done, refused with reasons, and unanswered',
    [
      { on: '2026-02-12', kind: 'works ordered', works: 'mould wash', for: 'survey', id: 'wash' },
      { on: '2026-02-16', kind: 'works completed', works: 'mould wash', for: 'wash' },
      {
        ...{ on: '2026-02-17', kind: 'works refused', for: 'survey', why: 'the fan is a year old and works' },
        answers: ['new extractor fan'],
      },
    ],
    ['done', 'refused', 'unanswered'],
  ],
  [
    'refused, and then ordered after all',
    [
      {
        ...{ on: '2026-02-10', kind: 'works refused', for: 'survey', why: 'not needed' },
        answers: ['new extractor fan'],
      },
      { on: '2026-03-02', kind: 'works ordered', works: 'new extractor fan', for: 'survey' },
    ],
    ['unanswered', 'ordered', 'unanswered'],
  ],
  [
    'works that finish one line do not finish the others',
    [{ on: '2026-02-16', kind: 'works completed', works: 'mould wash', for: 'damp' }],
    ['done', 'unanswered', 'unanswered'],
  ],
  [
    'works ordered before the survey answer nothing of it',
    [{ on: '2026-02-03', kind: 'works ordered', works: 'mould wash', for: 'damp' }],
    ['unanswered', 'unanswered', 'unanswered'],
  ],
];

for (const [name, entries, expected] of rows)
  test(`the register of findings: ${name}`, () => {
    const findings = readFindings(readingOf([damp, survey, ...entries]));
    assert.deepEqual(
      findings.map(({ stands }) => stands),
      expected,
    );
    assert.ok(findings.every(({ stands, answer }) => (stands === 'unanswered') === (answer === undefined)));
  });

test('a survey that finds something and recommends nothing stands there by what it found; one that finds nothing does not', () => {
  const lines = (fields: object) =>
    readFindings(
      readingOf([damp, { on: '2026-02-09', kind: 'survey made', for: 'damp', ...fields } as StoryEntry]),
    ).map(({ recommends }) => recommends);
  assert.deepEqual(lines({ finds: ['failed gutter'] }), ['failed gutter']);
  assert.deepEqual(lines({ finds: ['no damp found'], recommends: ['no works needed'] }), []);
});

test('left to planned works counts as answered only where somebody approved the wait', () => {
  const left = (fields: object) =>
    readFindings(
      readingOf([
        damp,
        survey,
        { on: '2026-02-11', kind: 'left to planned works', for: 'survey', ...fields } as StoryEntry,
      ]),
    )[0]?.stands;
  assert.equal(left({}), 'unanswered');
  assert.equal(left({ approved: 'Mo Farrell' }), 'left to planned works');
});
