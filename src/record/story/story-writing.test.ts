import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { someStory } from './made-up-story.ts';
import { areStories, readStories, type Story } from './story.ts';
import { writeStory } from './story-writing.ts';

function readBack(text: string): readonly Story[] {
  const read = readStories(text, 'written.yaml');
  assert.ok(areStories(read), `${JSON.stringify(read)}\n${text}`);
  return read.stories;
}

test('a story written reads back as the same story', () => {
  fc.assert(
    fc.property(someStory, (story) => assert.deepEqual(readBack(writeStory(story)), [story])),
    { numRuns: 500 },
  );
});

test('several stories written as one file read back as the same stories', () => {
  fc.assert(
    fc.property(fc.uniqueArray(someStory, { minLength: 1, maxLength: 3, selector: ({ name }) => name }), (stories) =>
      assert.deepEqual(readBack(stories.map(writeStory).join('---\n')), stories),
    ),
    { numRuns: 100 },
  );
});

test('a number of ten figures is read as one', () => {
  const [story] = readBack(
    'story: x\nentries:\n  - { on: 2001-02-06, kind: file attached, file: a, name: b, type: c, size: 1000000000 }\n',
  );
  assert.equal(story?.record[0]?.kind === 'file attached' && story.record[0].size, 1_000_000_000);
});

const whole = `story: "202327164"
title: Cut off by a broken step
landlord: London Borough of Lambeth
published: { report: 2026-02, finding: severe maladministration, unpublished: yes }
starts: 2021-02-01
asAt: 2023-02-13
note: >-
  Every date is ours but one: the report gives the weeks from the first report to the works, and not the day on which
  the step broke.
household:
  - { person: resident, needs: [cannot manage steps] }
entries:
  - { on: +0d, kind: repair reported, problem: steps, effect: cannot leave the home, id: r1 }
  - { on: +3wT09:30, kind: visit made, for: r1, outcome: no works, recorded: +4w }
  - { on: +5w, kind: money paid, sum: 1250.5, offset: no }
  - on: +6w
    kind: complaint received
    points: [the wait, that nobody rang back after the second visit although they had said that they would]
    note: |
      Twice by telephone.
      Once in person.
  - { on: +7w, kind: entry corrected, for: r1, why: wrong day, now: { on: -2d, effect: cannot get in or out } }
expects:
  - repairs/cut-off-is-emergency
quiet:
  - { lesson: repairs/visits-escalate, for: r1 }
  - asb/risk-assessed
`;

test('a story with nothing in it, and moments to the second, are written too', () => {
  const story: Story = { name: '007', record: [], expects: [], quiet: [] };
  assert.equal(writeStory(story), 'story: "007"\nentries: []\n');
  const text = readBack('story: x\nentries: [{ on: 2021-06-01T08:30:15.250Z, kind: made safe }]')
    .map(writeStory)
    .join();
  assert.equal(text, 'story: x\nentries:\n  - { on: 2021-06-01T08:30:15.250Z, kind: made safe, id: e1 }\n');
});

test('a story is written tidily: short entries on one line, days as days, money as money', () => {
  assert.equal(
    readBack(whole).map(writeStory).join(),
    `story: "202327164"
title: Cut off by a broken step
landlord: London Borough of Lambeth
published: { report: 2026-02, finding: severe maladministration, unpublished: yes }
starts: 2021-02-01
asAt: 2023-02-13
note: "Every date is ours but one: the report gives the weeks from the first report to the works, and not the day on
  which the step broke."
entries:
  - { on: 2021-02-01, kind: person known, person: resident, needs: [ cannot manage steps ], id: h1 }
  - { on: 2021-02-01, kind: repair reported, problem: steps, effect: cannot leave the home, id: r1 }
  - { on: 2021-02-22T09:30, kind: visit made, for: r1, outcome: no works, recorded: 2021-03-01, id: e2 }
  - { on: 2021-03-08, kind: money paid, sum: "£1,250.50", offset: no, id: e3 }
  - on: 2021-03-15
    kind: complaint received
    points: [ the wait, that nobody rang back after the second visit although they had said that they would ]
    note: |-
      Twice by telephone.
      Once in person.
    id: e4
  - on: 2021-03-22
    kind: entry corrected
    for: r1
    why: wrong day
    now: { on: 2021-01-30, effect: cannot get in or out }
    id: e5
expects:
  - repairs/cut-off-is-emergency
quiet:
  - { lesson: repairs/visits-escalate, for: r1 }
  - asb/risk-assessed
`,
  );
});
