import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { someStory } from './made-up-story.ts';
import { readStories } from './story.ts';
import { storyLimits } from './story-limits.ts';
import { writeStory } from './story-writing.ts';

function problemsIn(text: string): readonly string[] {
  const found = readStories(text, 'case.yaml');
  return 'stories' in found ? [] : found.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const small = 'entries: [{ on: 2021-02-01, kind: made safe }]\n';
const noStory = '1:1 There is no story in this file: begin with “story: ” and its name, then “entries:”';
const notAStory =
  '1:1 Write a story as fields, beginning with “story: ” and its name; put “---” on a line of its own between stories';
const shortCut = 'Stories have no “&” and “*” short cuts: write the thing out, or put it in quotation marks';
const noColon =
  'There is no “: ” after this: write a field as its name, a colon, a space and its value, on a line of its own';
const twoInOne =
  'There are two fields in one here: put quotation marks round words that hold “: ”, and begin fields at the same column';
const tab = 'There is a tab at the start of this line: use spaces instead';
const notText = 'This is not text: there is a character here that no one types. Save the story as plain UTF-8 text';
const openQuote = 'A quotation mark is opened here and never closed: put the second one in';
const openBracket = '“{” is opened here and never closed: put “}” at its end';

const wrong: readonly (readonly [string, string, readonly string[]])[] = [
  ['an empty file', '', [noStory]],
  ['only spaces', ' \n\n  ', [noStory]],
  ['only a remark', '# nothing yet\n', [noStory]],
  ['only marks between documents', '---\n---\n...\n', [noStory]],
  ['a sentence', 'hello there', [notAStory]],
  ['a list', '- a\n- b\n', [notAStory]],
  ['a list in JSON', '[{ "story": "x" }]', [notAStory]],
  ['a byte of nothing', 'story: x\nabc\0', [`2:4 ${notText}`]],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', [`2:1 ${notText}`]],
  [
    'bytes that are not UTF-8',
    `story: caf\ufffd\n${small}`,
    ['1:11 The character here could not be read: save the file as UTF-8 text, or write the character again'],
  ],
  [
    'a character made up of nothing',
    `story: "a\\0b"\n${small}`,
    ['1:8 There is a character in “a b” that cannot be kept: write it again without'],
  ],
  [
    'half a character',
    `story: "a\\ud800b"\n${small}`,
    ['1:8 There is a character in “a b” that cannot be kept: write it again without'],
  ],
  ['a tab to indent', 'story: x\nentries:\n\t- { on: 2021-02-01, kind: made safe }\n', [`3:1 ${tab}`]],
  ['a tab further on', 'story: x\nentries:\n  - on: 2021-02-01\n\tkind: made safe\n', [`4:1 ${tab}`]],
  ['an open quotation mark', `story: "x\n${small}`, [`1:8 ${openQuote}`]],
  ['an open single one', `story: 'x\n${small}`, [`1:8 ${openQuote}`]],
  [
    'an open bracket',
    'story: x\nentries:\n  - { on: 2021-02-01\n  - { on: 2021-02-01, kind: made safe }\n',
    [`3:5 ${openBracket}`],
  ],
  [
    'an open bracket at the end',
    'story: x\nentries: [\n',
    ['2:10 “[” is opened here and never closed: put “]” at its end'],
  ],
  [
    'a bracket too many',
    `story: x\n${small}]\n`,
    ['3:1 There is a bracket too many here: take it out, or put quotation marks round words that hold one'],
  ],
  [
    'a comma too few',
    'story: x\nentries: [{ on: 2021-02-01 kind: made safe }]\n',
    ['2:17 There is a comma missing here, or words that hold “: ” need quotation marks round them'],
  ],
  [
    'a comma too many',
    'story: x\nentries: [{ on: 2021-02-01,, kind: made safe }]\n',
    ['2:28 There is a comma too many here: take it out'],
  ],
  ['no colon', `story: x\nlandlord\n${small}`, [`2:1 ${noColon}`]],
  ['no space after a colon', `story:x\n${small}`, [`1:1 ${noColon}`]],
  ['a colon in words', `story: x\nnote: he said: no\n${small}`, [`2:7 ${twoInOne}`]],
  [
    'words after words in quotation marks',
    `story: "x" y\n${small}`,
    ['1:12 This does not go on from what is before it: look at the quotation marks, and where the lines begin'],
  ],
  ['a reserved mark', `story: @x\n${small}`, ['1:8 Put quotation marks round words that begin with this mark']],
  [
    'a backslash',
    `story: "a\\qb"\n${small}`,
    [
      '1:10 Between " and " a “\\” has a meaning of its own: write “\\\\”, or put the words between single quotation marks',
    ],
  ],
  [
    'a list on the line of its name',
    'story: x\nentries: - a\n',
    ['2:10 Begin a list below its name, each thing in it on a line of its own beginning with “- ”'],
  ],
  [
    'a line out of line',
    'story: x\nentries:\n  - on: 2021-02-01\n   kind: made safe\n',
    ['4:1 Begin each thing in this list with “- ”, at the same column'],
  ],
  [
    'an anchor and an alias',
    'story: x\nentries:\n  - &e { on: 2021-02-01, kind: made safe }\n  - *e\n  - { on: *e, kind: made safe }\n',
    [`3:5 ${shortCut}`, `4:5 ${shortCut}`, `5:11 ${shortCut}`],
  ],
  [
    'a tag',
    `story: !!str x\nnote: !important\n${small}`,
    [
      '1:8 Stories have no “!” marks: take it out, or put the words in quotation marks',
      '2:7 Stories have no “!” marks: take it out, or put the words in quotation marks',
    ],
  ],
  ['a directive', `%YAML 1.1\n---\nstory: x\n${small}`, ['1:1 Stories have no lines beginning with “%”: take it out']],
  ['a name that is a list', `story: x\n? [a]\n: b\n${small}`, ['2:3 The name of a field must be plain words']],
  [
    'names that JavaScript knows',
    'story: x\nentries: [{ on: 2021-02-01, kind: constructor, __proto__: { a: b } }]\n',
    ['2:35 There is no kind of entry called “constructor”: choose one from the list of words'],
  ],
];

for (const [name, text, expected] of wrong) test(`wrong: ${name}`, () => assert.deepEqual(problemsIn(text), expected));

test('a mistake in one story does not hide those of the next', () => {
  const text = `story: x: y\n---\nstory: y\nentries: [{ on: soon, kind: made safe }]\n`;
  assert.deepEqual(
    problemsIn(text).map((problem) => problem.slice(0, 30)),
    ['1:8 There are two fields in on', '4:17 “soon” is not a day; writ'],
  );
});

const long = storyLimits.characters;
const tooMany = 'A story holds at most 10,000 entries; this is the first too many. Split it into several stories';
const tooDeep = 'This is too deep: a story has no use for more than 20 things one inside another';
const tooMuch = 'This file holds too much to read: split its stories into several files';
const entry = '- {on: 2021-02-01, kind: made safe}\n';

const beyond: readonly (readonly [string, string, string | RegExp])[] = [
  [
    'a file too big',
    'x'.repeat(long + 1),
    '1:1 This file holds 5,000,001 characters; the most is 5,000,000. Split its stories into several files',
  ],
  ['a hundred thousand entries', `story: x\nentries:\n${entry.repeat(100_000)}`, `10003:3 ${tooMany}`],
  ['one entry too many', `story: x\nentries:\n${entry.repeat(10_001)}`, `10003:3 ${tooMany}`],
  [
    'one too many with the household',
    `story: x\nstarts: 2021-02-01\nhousehold: [{ person: resident }]\nentries:\n${entry.repeat(10_000)}`,
    `10004:3 ${tooMany}`,
  ],
  [
    'a hundred thousand entries in JSON',
    JSON.stringify({ story: 'x', entries: Array(100_000).fill({ on: '2021-02-01', kind: 'made safe' }) }),
    /^1:\d+ A story holds at most/,
  ],
  ['brackets within brackets', '['.repeat(long), `1:21 ${tooDeep}`],
  ['braces within braces', '{a: '.repeat(long / 4), `1:78 ${tooDeep}`],
  ['lists within lists', '- '.repeat(long / 2), `1:40 ${tooDeep}`],
  ['names of names', '? '.repeat(long / 2), `1:40 ${tooDeep}`],
  ['aliases of aliases', `a: &a [x]\n${'b: &b [*a, *a, *a]\n'.repeat(200_000)}`, `1:4 ${shortCut}`],
  [
    'half a million fields',
    Array.from({ length: 500_000 }, (_, n) => `k${n}: 1\n`)
      .join('')
      .slice(0, long),
    /^10001:\d+ There are far too many fields here/,
  ],
  ['a million stories', '---\n'.repeat(long / 4), /^1002:4 A file holds at most 1,000 stories/],
  ['empty lines', '\n'.repeat(long), `2500002:1 ${tooMuch}`],
  ['closing brackets', ']\n'.repeat(long / 2), /^1:1 There is a bracket too many here/],
  ['quotation marks', '"'.repeat(long), /too much to read/],
  ['one quotation mark', `story: "${'x\n'.repeat(long / 2 - 10)}`, `1:8 ${openQuote}`],
  ['anchors', '&a '.repeat(long / 3), `1:1 ${shortCut}`],
  [
    'ten thousand wrong entries',
    `story: x\nentries:\n${'- {on: soon, kind: mde safe, for: it, about: him}\n'.repeat(10_000)}`,
    /^3:8 “soon” is not a day/,
  ],
  [
    'a circle of ten thousand',
    `story: x\nentries:\n${Array.from({ length: 10_000 }, (_, n) => `- {on: 2021-02-01, kind: made safe, id: n${n}, for: n${(n + 1) % 10_000}}\n`).join('')}`,
    /^3:\d+ “n0” goes round in a circle/,
  ],
];

for (const [name, text, expected] of beyond) {
  test(`beyond what is read: ${name}`, { timeout: 20_000 }, () => {
    const [first = '', ...others] = problemsIn(text);
    if (typeof expected === 'string') assert.equal(first, expected);
    else assert.match(first, expected);
    assert.ok(others.length <= storyLimits.problems);
  });
}

test('ten thousand entries are read', { timeout: 20_000 }, () => {
  const found = readStories(`story: x\nentries:\n${entry.repeat(10_000)}`, 'case.yaml');
  assert.ok('stories' in found);
  assert.equal(found.stories[0]?.record.length, 10_000);
});

test('past ten thousand problems the rest are left unsaid', () => {
  const found = problemsIn(`story: x\nentries:\n${'- {on: soon, kind: mde safe}\n'.repeat(9_000)}`);
  assert.equal(found.length, storyLimits.problems + 1);
  assert.match(found.at(-1) ?? '', /There are more than 10,000 things wrong in this file; the rest are left unsaid$/);
});

const bits = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '#',
    ' #',
    '&a',
    '*a',
    '!',
    '!!int ',
    '%',
    '@',
    '`',
    '|\n',
    '>\n',
    '"',
    "'",
    '\\',
    '\t',
    '\n',
    '\r\n',
    '- ',
    '? ',
    '---\n',
    '...\n',
    '<<: ',
  ],
  ...[
    '\0',
    '\u0002',
    '\u0018',
    '\u001f',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\u2028',
    'null',
    '~',
    'yes',
    '+3w',
    '2021-02-30',
    '__proto__',
    'entries:\n',
    'kind: ',
    'on: ',
    'for: r1',
    '😀',
  ],
];

type Change = (text: string) => string;
const at = (text: string, n: number) => n % (text.length + 1);
const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom(...bits)).map(
    ([n, bit]): Change =>
      (text) =>
        text.slice(0, at(text, n)) + bit + text.slice(at(text, n)),
  ),
  fc.tuple(fc.nat(), fc.nat(40)).map(
    ([n, size]): Change =>
      (text) =>
        text.slice(0, at(text, n)) + text.slice(at(text, n) + size),
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(60)).map(
    ([n, m, size]): Change =>
      (text) =>
        text.slice(0, at(text, n)) + text.slice(at(text, m), at(text, m) + size) + text.slice(at(text, n)),
  ),
  fc.tuple(fc.nat(), fc.nat(12)).map(
    ([n, spaces]): Change =>
      (text) => {
        const lines = text.split('\n');
        lines[n % lines.length] = ' '.repeat(spaces) + (lines[n % lines.length] ?? '').trimStart();
        return lines.join('\n');
      },
  ),
);

/** What a library says, and no person should have to read. */
const notPlain =
  /undefined|\bNaN\b|\[object|Invalid|expected|Too (?:small|big)|Unrecognized|token|scalar|mapping|sequence|Error/;

function assertAnswered(text: string): void {
  const found = readStories(text, 'case.yaml');
  if ('stories' in found) assert.ok(found.stories.length > 0);
  else {
    assert.ok(found.problems.length > 0);
    let [lastLine, lastColumn] = [1, 1];
    for (const { line, column, message } of found.problems) {
      assert.ok(line > lastLine || (line === lastLine && column >= lastColumn), `${line}:${column} is out of order`);
      assert.ok(line <= text.split('\n').length + 1);
      [lastLine, lastColumn] = [line, column];
      // What the person wrote is quoted back, whatever it is.
      assert.doesNotMatch(message.replace(/“[^”]*”/g, ''), notPlain);
    }
  }
}

test('a story mangled in any way is answered, in plain words', () => {
  fc.assert(
    fc.property(someStory, fc.array(someChange, { minLength: 1, maxLength: 8 }), (story, changes) =>
      assertAnswered(changes.reduce((text, change) => change(text), writeStory(story))),
    ),
    { numRuns: 1000 },
  );
});

test('any text at all is answered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary' })), { maxLength: 40 }),
      (parts) => assertAnswered(parts.join('')),
    ),
    { numRuns: 1000 },
  );
});
