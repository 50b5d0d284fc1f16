import { isoDay } from '../../calendar/day.ts';
import { commonFields, type Fields, type SubjectSort } from '../kind.ts';
import { emergencyTraits } from '../problems/problem-words.ts';
import { storyDays } from './story-day.ts';
import { headingFields, publishedFields } from './story-heading.ts';
import { say, storyLimits } from './story-limits.ts';
import { needExamples, problemExamples } from './word-examples.ts';
import type { DescribedFamily, DescribedField, DescribedKind } from './words.ts';

/** Writes docs/words.md from the kinds of entry there are. `describe` tells of the fields a story has besides. */
export function writePage(
  families: readonly DescribedFamily[],
  describe: (fields: Fields) => readonly DescribedField[],
): string {
  const parts = [
    opening,
    `## What a story says of itself\n\n${table([...describe(headingFields).map(rowOf), ...storyParts])}\n\n\`published\` has these:\n\n${table(describe(publishedFields).map(rowOf))}`,
    `## What every entry has\n\n${table([...entryParts, ...describe(commonFields).map(rowOf)])}`,
    `## Kinds of entry\n\n${families.map(contentsOf).join('\n')}`,
    ...families.map(familySection),
    needsSection,
    problemsSection,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A story that shows most of what can be written; a test reads it. */
export const exampleStory = `story: the broken step
title: Cut off by a broken step
landlord: Example Homes
starts: 2025-03-03                # the first day; +5d, +3w, +33m and +2y count from it
home: { tenure: tenancy }
household:
  - { person: resident, needs: [cannot manage steps] }
  - { person: son, age: 6, known: +3w }
entries:
  - { on: +0d, kind: repair reported, problem: front step broken, effect: cannot leave the home, id: step }
  - { on: +8dT14:30, kind: visit made, for: step, outcome: no works }
  - on: +3w
    kind: complaint received
    points: [the wait for the step, nobody rang back]
    recorded: +4w                 # when it was written down, where that was later
    id: complaint
  - { on: +5w, kind: works completed, for: step }
  - { on: +6w, kind: entry corrected, for: step, why: the step is at the back, now: { problem: back step broken } }
expects: [repairs/cut-off-is-emergency]   # lessons that should show a failing
quiet: [asb/risk-assessed]                # lessons that should show none
`;

const opening = `<!-- Made from the schemas in src/record by \`npm run words\`: change those, not this page. -->

# The words a story is written in

A story is a whole case in one file. \`putright assess FILE\` says what it owed, what was missed and when that could first
have been seen; nothing in it need be real. \`putright words\` prints this page, and \`putright words --json\` the same for
programs.

## How to write one

\`\`\`yaml
${exampleStory}\`\`\`

- One YAML document is one story; \`---\` on a line of its own begins another. JSON will do as well.
- A day is written \`2025-03-14\`, or counted from \`starts\`: \`+5d\` days, \`+3w\` weeks, \`+33m\` months, \`+2y\` years, or \`-2d\` for
  before it. A time may follow, by the clocks of London: \`+3wT09:30\`. Days run from ${isoDay(storyDays.first)} to ${isoDay(storyDays.last)}.
- \`on\` is when a thing happened, \`recorded\` when it was written down. What nobody had written down by a day, nobody is
  judged to have known on it.
- \`for\` points from an answer to what it answers. An entry without an \`id\` has one all the same: \`e1\` is the first under
  \`entries\`, \`h1\` the first of the \`household\`, and \`home\` the home.
- A mistake is put right by a further entry, \`entry corrected\`: \`now\` says what the fields should say, and
  \`withdrawn: yes\` takes the whole entry out.
- A list of one may be written without its brackets. Words that hold \`: \` or \` #\`, or begin with a mark such as \`@\`, go
  between quotation marks.
- A story holds at most ${say(storyLimits.entries)} entries. Everything wrong is told at once, each with its line and column.`;

type Row = { readonly name: string; readonly isNeeded: boolean; readonly write: string; readonly about: string };

const storyParts: readonly Row[] = [
  row('published', 'fields', 'where the story was published and what was found, for the Ombudsman’s cases'),
  row('home', 'fields', 'short for a “home described” entry on the first day: { tenure: tenancy }'),
  row(
    'household',
    'a list',
    'short for “person known” entries, on the first day or the day each person came to be `known`',
  ),
  row('entries', 'a list', 'what happened', true),
  row('expects', 'a list', 'the ids of lessons that should show a failing'),
  row(
    'quiet',
    'a list',
    'those of lessons that should show none; { lesson: …, for: … } for none by reason of one entry',
  ),
];

const entryParts: readonly Row[] = [
  row('on', 'a day', 'when it happened', true),
  row('kind', 'words', 'what sort of thing happened: one of the kinds below', true),
  row('recorded', 'a day', 'when it was written down, where that was later'),
];

function row(name: string, write: string, about: string, isNeeded = false): Row {
  return { name, isNeeded, write, about };
}

function contentsOf({ family, kinds }: DescribedFamily): string {
  const links = kinds.map(({ name }) => `[${name}](#${anchor(name)})`);
  return `- **[${family}](#${anchor(family)})**: ${links.join(', ')}`;
}

function familySection({ family, kinds }: DescribedFamily): string {
  return [`## ${family}`, ...kinds.map(kindSection)].join('\n\n');
}

const keptOn: Readonly<Record<SubjectSort, string>> = {
  case: '',
  household: ' Kept on the household’s record.',
  home: ' Kept on the home’s record.',
  landlord: ' Kept on the landlord’s record.',
};

function kindSection({ name, subject, about, fields }: DescribedKind): string {
  const lines = [`### ${name}`, `${about}${keptOn[subject]}`, ...(fields.length > 0 ? [table(fields.map(rowOf))] : [])];
  return lines.join('\n\n');
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ name, isNeeded, write, about }) =>
      `| \`${name}\`${isNeeded ? ' (needed)' : ''} | ${cell(write)} | ${cell(about)} |`,
  );
  return ['| field | write | what it is |', '| --- | --- | --- |', ...lines].join('\n');
}

function rowOf(field: DescribedField): Row {
  return row(field.name, whatToWrite(field), field.about, field.required);
}

function whatToWrite({ shape, words = [], least, most }: DescribedField): string {
  switch (shape) {
    case 'one of':
      return words.join(' · ');
    case 'some of':
      return `any of: ${words.join(' · ')}`;
    case 'list':
      return 'a list';
    case 'day':
      return 'a day';
    case 'number':
      return `a whole number, ${say(least ?? 0)} to ${say(most ?? 0)}`;
    case 'money':
      return 'a sum, such as £150';
    case 'entry':
      return 'an entry’s id';
    case 'changes':
      return 'fields, each with what it should say';
    case 'words':
    case 'yes or no':
      return shape;
  }
}

const needsSection = `## Needs

The words of a need tell which groups it belongs to. These are a few of many; words that are not recognised make it an
“other need”.

${exampleTable('group', needExamples)}`;

const problemsSection = `## Problems

The words of a report tell what the problem is. These are a few of many. A repair is an emergency, whatever else it is,
when it is one of these: ${emergencyTraits.join('; ')}.

${exampleTable('problem', problemExamples)}`;

function exampleTable(heading: string, examples: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(examples).map(([name, words]) => `| ${cell(name)} | ${cell(words.join(', '))} |`);
  return [`| ${heading} | words such as |`, '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The anchor GitHub gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
