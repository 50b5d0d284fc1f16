import { LineCounter } from 'yaml';
import type { Day } from '../../calendar/day.ts';
import type { CaseRecord } from '../entry.ts';
import { quote } from './quote.ts';
import { noStart } from './story-day.ts';
import { readStoryEntries } from './story-entries.ts';
import type { Mistake } from './story-entry.ts';
import {
  type Lessons,
  type Published,
  type Quiet,
  readExpects,
  readHeading,
  readPublished,
  readQuiet,
  readStarts,
} from './story-heading.ts';
import { storyLimits, tooManyProblems } from './story-limits.ts';
import { gatherParts } from './story-parts.ts';
import { readDocuments } from './story-text.ts';
import { type Fault, placeOf, plain, type Written, type WrittenFields } from './story-written.ts';

/** A whole case in one file: what happened, and what should be found in it. */
export type Story = {
  readonly name: string;
  readonly title?: string;
  readonly landlord?: string;
  readonly published?: Published;
  readonly note?: string;
  /** The first day, from which its offsets count. */
  readonly starts?: Day;
  /** The day to assess it at, where none is asked for. */
  readonly asAt?: Day;
  /** Everything in it, in the order recorded, then as written. */
  readonly record: CaseRecord;
  /** The lessons it should show were not kept. */
  readonly expects: readonly string[];
  readonly quiet: readonly Quiet[];
};

/** Something wrong with a story file: where, counting lines and columns from 1, and what to do about it. */
export type StoryProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

export type StoriesRead = { readonly stories: readonly Story[] } | { readonly problems: readonly StoryProblem[] };

/**
 * Reads a file of stories, each a YAML document (JSON will do): the stories, or everything that is wrong, in the order
 * of its place. `file` is what to call it. Where `lessons` are given, those a story names must be among them. Throws
 * nothing, whatever the text; see `storyLimits` for how much it takes.
 */
export function readStories(text: string, file: string, lessons?: ReadonlySet<string>): StoriesRead {
  const lines = new LineCounter();
  const textFaults: Fault[] = [];
  const faults: Fault[] = [];
  const stories: Story[] = [];
  const names = new Map<string, number>();
  for (const written of readDocuments(text, lines, textFaults)) {
    const story = readStory(written, lines, lessons, faults);
    if (story) {
      sayIfNamedTwice(story.name, placeOf(written, ['story']), lines, names, faults);
      stories.push(story);
    }
    if (faults.length > storyLimits.problems) break;
  }
  const all = [...textFaults, ...faults.filter((fault) => fault.at >= 0)];
  if (all.length === 0 && stories.length > 0) return { stories };
  return {
    problems: all.length > 0 ? asProblems(all, file, lines) : [{ file, line: 1, column: 1, message: emptyFile }],
  };
}

/** Whether reading a file gave stories rather than problems. */
export function areStories(read: StoriesRead): read is { readonly stories: readonly Story[] } {
  return 'stories' in read;
}

/** 'mould.yaml:7:3: There is no kind of entry called …' */
export function sayProblem({ file, line, column, message }: StoryProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}

const emptyFile = 'There is no story in this file: begin with “story: ” and its name, then “entries:”';
const notAStory =
  'Write a story as fields, beginning with “story: ” and its name; put “---” on a line of its own between stories';
const noEntries = '“entries” is missing: write what happened, as a list of entries with at least “on” and “kind”';

function readStory(written: Written, lines: LineCounter, lessons: Lessons, faults: Fault[]): Story | undefined {
  if (written.sort !== 'fields') {
    faults.push({ at: written.at, message: notAStory });
    return undefined;
  }
  const before = faults.length;
  const raw = headingOf(written);
  const mistakes: Mistake[] = [];
  const starts = readStarts(raw);
  const heading = readHeading(raw, starts, mistakes);
  const published = readPublished(raw, mistakes);
  const expects = readExpects(raw, lessons, mistakes);
  const { record, ids } = readRecord(written, { starts, name: heading?.story ?? '' }, lines, faults);
  const quiet = readQuiet(raw, lessons, ids, mistakes);
  for (const { path, message, isName } of mistakes) faults.push({ at: placeOf(written, path, isName), message });
  if (!heading || faults.length > before) return undefined;
  const { story: name, title, landlord, note, asAt } = heading;
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(landlord === undefined ? {} : { landlord }),
    ...(published === undefined ? {} : { published }),
    ...(note === undefined ? {} : { note }),
    ...(starts === undefined ? {} : { starts }),
    ...(asAt === undefined ? {} : { asAt }),
    record,
    expects,
    quiet,
  };
}

/** Everything of a story but its entries, plainly. */
function headingOf(written: WrittenFields): Record<string, unknown> {
  const fields = [...written.fields].filter(([name]) => name !== 'entries' && name !== 'household' && name !== 'home');
  return Object.fromEntries(fields.map(([name, { value }]) => [name, plain(value)]));
}

function readRecord(
  written: WrittenFields,
  story: { readonly starts: Day | undefined; readonly name: string },
  lines: LineCounter,
  faults: Fault[],
): { readonly record: CaseRecord; readonly ids: readonly string[] } {
  if (!written.fields.has('entries')) faults.push({ at: written.at, message: noEntries });
  const parts = gatherParts(written, faults);
  const whereIs = (place: number) => `line ${lines.linePos(parts[place]?.at ?? 0).line}`;
  const { entries, ids, mistakes } = readStoryEntries(parts, { ...story, whereIs });
  let isStartSaid = false;
  for (const { path, message, isName = false } of mistakes) {
    const [place, ...rest] = path;
    // One line put in mends every offset, so it is asked for once.
    if (message === noStart && isStartSaid) continue;
    isStartSaid ||= message === noStart;
    faults.push({ at: parts[Number(place)]?.find(rest, isName) ?? written.at, message });
  }
  // A stable sort: what was recorded at one moment stays in the order written.
  return { record: [...entries].sort((one, other) => one.recorded - other.recorded), ids };
}

function sayIfNamedTwice(
  name: string,
  at: number,
  lines: LineCounter,
  names: Map<string, number>,
  faults: Fault[],
): void {
  const first = names.get(name);
  if (first === undefined) names.set(name, at);
  else {
    const message = `Two stories in this file are called ${quote(name)}, here and on line ${lines.linePos(first).line}: give each its own name`;
    faults.push({ at, message });
  }
}

function asProblems(faults: readonly Fault[], file: string, lines: LineCounter): readonly StoryProblem[] {
  const inOrder = [...faults].sort((one, other) => one.at - other.at).slice(0, storyLimits.problems);
  const problems = inOrder.map(({ at, message }) => {
    const { line, col } = lines.linePos(at);
    return { file, line, column: col, message };
  });
  if (faults.length <= inOrder.length) return problems;
  const { line, column } = problems.at(-1) ?? { line: 1, column: 1 };
  return [...problems, { file, line, column, message: tooManyProblems }];
}
