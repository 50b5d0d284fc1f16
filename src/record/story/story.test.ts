import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../calendar/day.ts';
import { instant, isoInstant } from '../../calendar/instant.ts';
import { sayEntry } from '../entry.ts';
import { readStories, type Story, sayProblem } from './story.ts';

function read(text: string, lessons?: ReadonlySet<string>): readonly Story[] {
  const found = readStories(text, 'case.yaml', lessons);
  assert.ok('stories' in found, 'problems' in found ? found.problems.map(sayProblem).join('\n') : '');
  return found.stories;
}

/** What is wrong, each as 'line:column message'. */
function problemsIn(text: string, lessons?: ReadonlySet<string>): readonly string[] {
  const found = readStories(text, 'case.yaml', lessons);
  assert.ok('problems' in found, 'nothing was found wrong');
  return found.problems.map(({ file, line, column, message }) => {
    assert.equal(file, 'case.yaml');
    return `${line}:${column} ${message}`;
  });
}

/** The same, where an expected problem that ends with '…' need only begin so: kinds of entry gain fields and choices. */
function assertProblems(text: string, expected: readonly string[]): void {
  const found = problemsIn(text).map((problem, place) => {
    const wanted = expected[place] ?? '';
    return wanted.endsWith('…') && problem.startsWith(wanted.slice(0, -1)) ? wanted : problem;
  });
  assert.deepEqual(found, expected);
}

const brokenStep = `story: "202327164"                 # the Ombudsman's reference, or any name
title: Cut off by a broken step
landlord: London Borough of Lambeth
published: { report: 2026-02, finding: severe maladministration, unpublished: true }
starts: 2021-02-01
asAt: +2y
household:
  - { person: resident, needs: [cannot manage steps], known: +0d }
entries:
  - { on: +0d,   kind: repair reported, problem: steps, effect: cannot leave the home, id: r1 }
  - { on: +3wT09:30,   kind: visit made, for: r1, outcome: no works }
  - { on: +102w, kind: works completed, for: r1, recorded: +103w }
expects:
  - repairs/cut-off-is-emergency
  - repairs/visits-escalate
quiet:
  - { lesson: repairs/too-long, for: r1 }
  - asb/risk-assessed
`;

test('a story is read as it is written', () => {
  const [story, ...others] = read(brokenStep);
  assert.ok(story);
  assert.equal(others.length, 0);
  const { record, starts, asAt, ...rest } = story;
  assert.deepEqual(rest, {
    name: '202327164',
    title: 'Cut off by a broken step',
    landlord: 'London Borough of Lambeth',
    published: { report: '2026-02', finding: 'severe maladministration', unpublished: true },
    expects: ['repairs/cut-off-is-emergency', 'repairs/visits-escalate'],
    quiet: [{ lesson: 'repairs/too-long', for: 'r1' }, { lesson: 'asb/risk-assessed' }],
  });
  assert.deepEqual(
    [starts, asAt].map((each) => each && isoDay(each)),
    ['2021-02-01', '2023-02-01'],
  );
  assert.deepEqual(
    record.map(({ id, subject, happened, at, recorded, for: answers }) => [
      ...[id, subject, isoDay(happened), at === undefined ? '' : isoInstant(at), isoInstant(recorded), answers ?? ''],
    ]),
    [
      ['h1', 'household:202327164', '2021-02-01', '', '2021-02-01T23:59:59.999Z', ''],
      ['r1', 'case:202327164', '2021-02-01', '', '2021-02-01T23:59:59.999Z', ''],
      ['e2', 'case:202327164', '2021-02-22', '2021-02-22T09:30:00.000Z', '2021-02-22T09:30:00.000Z', 'r1'],
      ['e3', 'case:202327164', '2023-01-16', '', '2023-01-23T23:59:59.999Z', 'r1'],
    ],
  );
  assert.equal(record.map(sayEntry)[1], 'A repair was reported: steps (cannot leave the home)');
});

const small = 'entries: [{ on: 2021-02-01, kind: made safe }]\n';

test('several documents are several stories; empty ones are passed over', () => {
  const text = `---\nstory: one\n${small}---\n# nothing\n---\nstory: two\n${small}...\n`;
  assert.deepEqual(
    read(text).map((story) => story.name),
    ['one', 'two'],
  );
});

test('JSON is read too, with tabs and all', () => {
  const written = {
    story: 'x',
    starts: '2021-02-01',
    household: [{ person: 'son', age: 5 }],
    entries: [{ on: '+0d', kind: 'money paid', sum: 12.5, offset: true, note: 'said “so” \u2028 😀' }],
  };
  for (const text of [JSON.stringify(written), JSON.stringify(written, null, '\t')]) {
    const [story] = read(text);
    assert.deepEqual(
      story?.record.map((entry) => entry.kind),
      ['person known', 'money paid'],
    );
  }
});

test('what looks like a number, a date or a yes stays as it was written', () => {
  const text =
    'story: 007\ntitle: 1.50\nentries: [{ on: 2021-02-01, kind: impact told, impact: true, id: 1, by: 2021-02-01 }]';
  const [story] = read(text);
  const [entry] = story?.record ?? [];
  assert.deepEqual([story?.name, story?.title], ['007', '1.50']);
  assert.deepEqual(entry?.kind === 'impact told' && [entry.impact, entry.id, entry.by], ['true', '1', '2021-02-01']);
});

test('marks of Windows and of other editors do no harm', () => {
  assert.deepEqual(read(`\ufeffstory: x\r\n${small.replace('\n', '\r\n')}`), read(`story: x\n${small}`));
});

test('the home and the household stand for entries on the first day', () => {
  const text = `story: x
starts: 2021-02-01
entries:
  - { on: +0d, kind: made safe }
home: { tenure: tenancy, features: high rise }
household:
  - { person: resident, needs: asthma, age: 40 }
  - { person: son, born: 1999-05-04, known: +3w, recorded: +4w, id: son }
`;
  assert.deepEqual(
    read(text)[0]?.record.map(({ id, subject, happened }) => `${id} ${subject} ${isoDay(happened)}`),
    ['e1 case:x 2021-02-01', 'home home:x 2021-02-01', 'h1 household:x 2021-02-01', 'son household:x 2021-02-22'],
  );
});

test('the record is in the order recorded, then as written', () => {
  const text = `story: x
starts: 2021-02-01
entries:
  - { on: +9d, kind: made safe, id: last }
  - { on: +0d, kind: made safe, id: late, recorded: +8d }
  - { on: +1d, kind: made safe, id: b }
  - { on: +1dT09:00, kind: made safe, id: a }
  - { on: +1d, kind: made safe, id: c }
`;
  assert.deepEqual(
    read(text)[0]?.record.map((entry) => entry.id),
    ['a', 'b', 'c', 'late', 'last'],
  );
});

test('an entry without an id gets one that no other has', () => {
  const text = 'story: x\nentries: [{ on: 2021-02-01, kind: made safe, id: e2 }, { on: 2021-02-01, kind: made safe }]';
  assert.deepEqual(
    read(text)[0]?.record.map((entry) => entry.id),
    ['e2', 'e2-2'],
  );
});

test('a thing may be written down at any hour of the day it happened, when its own hour is not known', () => {
  const [story] = read('story: x\nentries: [{ on: 2021-02-01, recorded: 2021-02-01T09:30, kind: made safe }]');
  assert.equal(isoInstant(story?.record[0]?.recorded ?? (0 as never)), '2021-02-01T09:30:00.000Z');
});

test('a correction says what is right as it is kept', () => {
  const text = `story: x
starts: 2021-02-01
entries:
  - { on: +9d, kind: order received, what: compensation, sum: £500, id: o }
  - { on: +12d, kind: entry corrected, for: o, why: misread, now: { on: +8d, sum: 650, due: +5w, note: seen, what: works } }
  - { on: +13d, kind: entry corrected, for: o, why: misread, now: { on: +8dT10:00 } }
  - { on: +14d, kind: entry corrected, for: o, why: another case, withdrawn: yes }
`;
  const [story] = read(text);
  assert.deepEqual(
    story?.record.map((entry) => entry.kind === 'entry corrected' && (entry.withdrawn ?? entry.now)),
    [
      false,
      { happened: day('2021-02-09'), at: undefined, sum: 65_000, due: day('2021-03-08'), note: 'seen', what: 'works' },
      { happened: day('2021-02-09'), at: instant('2021-02-09T10:00:00Z') },
      true,
    ],
  );
});

test('lessons are checked against those there are, where they are given', () => {
  const text = `story: x\n${small}expects: [repairs/too-lnog, repairs/too-long]\nquiet: [{ lesson: repairs/other }]\n`;
  assert.equal(read(text).length, 1);
  assert.deepEqual(problemsIn(text, new Set(['repairs/too-long'])), [
    '3:11 There is no lesson “repairs/too-lnog”; did you mean “repairs/too-long”?',
    '4:19 There is no lesson “repairs/other”',
  ]);
});

test('everything wrong is told at once, in the order of its place', () => {
  const text = `story: 202327164
titel: Cut off by a broken step
landlord:
starts: 2021-02-01
published: { report: 2026-02, unpublished: perhaps }
household:
  - { person: resident, born: 2022-01-01 }
  - son
  - { persn: x, age: 300, on: +1d, known: }
entries:
  - { on: +0d, kind: repair reported, problem: steps, id: r1 }
  - { on: +3w, kind: visit mde, for: r1 }
  - { on: +102w, kind: works completed, for: r2, by: }
  - { on: 2021-02-30, kind: visit made, outcome: no work, id: r1 }
  - { on: +1d, kind: money paid, sum: a lot, offset: perhaps }
  - { date: +3w, type: visit made }
  - { on: +3w, recorded: +2w, kind: response sent, stage: 3, tells: [] }
  - just words
  - { kind: made safe, on: +1d, safe: very }
expects: [nonsense]
quiet: { lesson: repairs/too-long, for: r9 }
`;
  assertProblems(text, [
    '2:1 A story has no field “titel”; did you mean “title”?',
    '3:1 There is nothing after “landlord”: write something, or leave it out',
    '5:44 Write yes or no',
    '7:31 “born” is after the day this person was known, 2021-02-01: put right one of them',
    '8:5 Write each person as fields, such as { person: resident }',
    '9:5 “person” is missing (a name or a part in the household: resident, son, mother)',
    '9:7 “person known” has no field “persn”; did you mean “person”?',
    '9:22 Write a whole number from 0 to 125',
    '9:27 A person here has “known” for the day, and no “kind”: write anything else that happened under “entries”',
    '9:36 “known” needs a day, as YYYY-MM-DD or as an offset such as +3w: leave it out for the first day',
    '12:22 There is no kind of entry called “visit mde”; did you mean “visit made”?',
    '13:46 No entry in this story has the id “r2”; did you mean “r1”?',
    '13:50 There is nothing after “by”: write something, or leave it out',
    '14:11 “2021-02-30” is not a day; there is none such in the calendar',
    '14:50 “no work” is not a choice here; did you mean “no works”? The choices are: no works, …',
    '14:63 “r1” is the id of two entries, here and on line 11: give each an id of its own',
    '15:39 Write a sum of money such as £150 or £12.50; “a lot” is not one',
    '15:54 Write yes or no',
    '16:7 Write “on” in place of “date”',
    '16:18 Write “kind” in place of “type”',
    '17:26 “recorded” is before the day it happened: nobody can write a thing down before then',
    '17:59 Write a whole number from 1 to 2',
    '17:69 Write at least one here, or leave it out',
    '18:5 Write an entry as fields, with at least “on” (the day) and “kind” (what happened)',
    '19:33 “made safe” has no field “safe”; it has: …',
    '20:11 “nonsense” is not a lesson: write its family and name, such as repairs/too-long',
    '21:41 No entry in this story has the id “r9”; did you mean “r1”?',
  ]);
});

const wrong: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a policy of more working days than can be counted',
    'story: x\nentries:\n- { on: 2025-01-06, kind: policy set, lesson: a/b, count: 2000, unit: working days }',
    [
      '3:59 2000 working days from 6 January 2025 would end after 31 December 2030, as far as working days can be counted: make it fewer, or count in months',
    ],
  ],
  [
    'nothing to count from, said once',
    'story: x\nentries: [{ on: +3w, kind: made safe }, { on: +4w, kind: made safe }]',
    ['2:17 This counts from the story’s first day, which is not given: write “starts: YYYY-MM-DD” above'],
  ],
  [
    'a home with nothing to count from',
    `story: x\nhome: { tenure: tenancy }\n${small}`,
    ['2:7 This counts from the story’s first day, which is not given: write “starts: YYYY-MM-DD” above'],
  ],
  [
    'a start that is no day, without blame for what counts from it',
    'story: x\nstarts: soon\nentries: [{ on: +3w, kind: made safe }]',
    [
      '2:9 “soon” is not a day; write it as YYYY-MM-DD, or as an offset from the story’s start such as +5d, +3w, +33m or +2y',
    ],
  ],
  [
    'a start that is an offset',
    `story: x\nstarts: +3w\n${small}`,
    ['2:9 Write the first day itself here, as YYYY-MM-DD'],
  ],
  ['no name', small, ['1:1 “story” is missing (the Ombudsman’s reference, or any name)']],
  [
    'no entries',
    'story: x\n',
    ['1:1 “entries” is missing: write what happened, as a list of entries with at least “on” and “kind”'],
  ],
  [
    'entries that are no list',
    'story: x\nentries: { on: 2021-02-01, kind: made safe }',
    ['2:1 Write what happened under “entries”, as a list: each thing on a line beginning with “- ”'],
  ],
  [
    'a household that is no list',
    `story: x\nhousehold: resident\n${small}`,
    ['2:1 Write “household” as a list of people, such as “- { person: resident, needs: [asthma] }”'],
  ],
  [
    'a home that is no fields',
    `story: x\nhome: tenancy\n${small}`,
    ['2:1 Write “home” as fields, such as { tenure: tenancy }'],
  ],
  [
    'published that is no fields',
    `story: x\npublished: yes\n${small}`,
    ['2:12 Write “published” as fields: report, finding, unpublished, reference'],
  ],
  [
    'two stories of one name',
    `story: x\n${small}---\nstory: x\n${small}`,
    ['4:8 Two stories in this file are called “x”, here and on line 1: give each its own name'],
  ],
  ['a field twice', `story: x\nstory: y\n${small}`, ['2:1 “story” is written twice here, first on line 1: keep one']],
  [
    'a circle',
    'story: x\nentries:\n - { on: 2021-02-01, kind: made safe, id: a, for: b }\n - { on: 2021-02-01, kind: made safe, id: b, for: c }\n - { on: 2021-02-01, kind: made safe, id: c, for: b }',
    ['4:51 “b” goes round in a circle with “c”: let “for” name an earlier entry, or leave it out'],
  ],
  [
    'an entry for itself',
    'story: x\nentries:\n - { on: 2021-02-01, kind: made safe, id: a, for: a }',
    ['3:51 “a” answers itself: let “for” name an earlier entry, or leave it out'],
  ],
  [
    'a correction of nothing',
    'story: x\nentries: [{ on: 2021-02-01, kind: entry corrected, why: oops }]',
    ['2:11 A correction needs “for”: the id of the entry it puts right'],
  ],
  [
    'corrections that cannot be',
    `story: x
entries:
  - { on: 2021-02-01, kind: repair reported, problem: roof, id: r }
  - { on: 2021-02-02, kind: entry corrected, why: oops, for: r, now: { kind: made safe, id: x, recorded: 2021-02-01 } }
  - { on: 2021-02-02, kind: entry corrected, why: oops, for: r, now: { prority: urgent, priority: urgnt, on: soon, sum: 5 }, id: c }
  - { on: 2021-02-02, kind: entry corrected, why: oops, for: c, now: { why: other } }
  - { on: 2021-02-02, kind: entry corrected, why: oops, for: r, now: {} }
  - { on: 2021-02-02, kind: entry corrected, why: oops, for: r, now: urgent }
  - { on: 2021-02-02, kind: entry corrected, why: oops, for: r, now: { for: rr } }
`,
    [
      '4:72 “kind” cannot be corrected: withdraw the entry with “withdrawn: yes” and write another',
      '4:89 “id” cannot be corrected: other entries point to it',
      '4:96 “recorded” cannot be corrected: it is when the entry was written down, right or wrong',
      '5:72 “repair reported” has no field “prority”; did you mean “priority”?',
      '5:99 “urgnt” is not a choice here; did you mean “urgent”? The choices are: emergency, urgent, routine, planned',
      '5:110 “soon” is not a day; write it as YYYY-MM-DD, or as an offset from the story’s start such as +5d, +3w, +33m or +2y',
      '5:116 “repair reported” has no field “sum”; it has: problem, …',
      '6:70 A correction cannot be corrected: withdraw it with “withdrawn: yes” and write another',
      '7:70 Write each field that changes, with what it should say',
      '8:70 Write the fields that change, each with its new value',
      '9:77 No entry in this story has the id “rr”; did you mean “r”?',
    ],
  ],
];

for (const [name, text, expected] of wrong) test(`wrong: ${name}`, () => assertProblems(text, expected));
