import { assess } from '../assessment/assess.ts';
import { lastDay } from '../assessment/replay.ts';
import { type Day, sayDay } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Block } from '../letters/block.ts';
import { checkLetter, type LetterCheck } from '../letters/check-letter.ts';
import { formWanted } from '../letters/draft/form-wanted.ts';
import { type LetterKind, letterKinds, sayKind } from '../letters/kind.ts';
import { dayOfLetter } from '../letters/letter-day.ts';
import { CannotReadLetter } from '../letters/opening/cannot-read-letter.ts';
import { readLetter } from '../letters/opening/read-letter.ts';
import type { Story } from '../record/story/story.ts';
import type { Command, World } from './command.ts';
import { printLetterCheck } from './letter-check-printed.ts';
import { readAsAt, readOptions } from './options.ts';
import { readBytesOf, readStoryFiles } from './story-file.ts';

const usage =
  'putright check-letter FILE [--story FILE] [--kind apology|acknowledgement|extension|stage-1|stage-2|refusal|hazard-summary] [--as-at DATE] [--easy-read] [--json]';

/** Checks the words of a letter, and what it states against a story where one is given. Needs no database. */
export const checkLetterCommand: Command = {
  name: 'check-letter',
  usage,
  about: 'checks a letter for what would weaken it, against the record where one is given',
  run: async (words, world) => {
    const wanted = {
      story: { type: 'string' },
      kind: { type: 'string' },
      'as-at': { type: 'string' },
      'easy-read': { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    const read = readOptions(words, wanted, world, usage);
    if (!read) return 2;
    const { values, positionals } = read;
    const kind = readKind(values.kind, world);
    const asked = readAsAt(values['as-at'], world);
    if (!kind || asked === 'wrong') return 2;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      world.complain(`Name one letter: ${usage}`);
      return 2;
    }
    const story = values.story === undefined ? undefined : readOneStory(values.story, world);
    const blocks = await readBlocks(file, world);
    if (!blocks || story === 'wrong') return 2;
    const asAt =
      asked ?? dayOfLetter(blocks, world.today) ?? story?.asAt ?? (story ? lastDay(story.record) : world.today);
    const check = checked(blocks, { kind, asAt, story, isEasyRead: values['easy-read'] === true });
    if (values.json) world.print(JSON.stringify(asData(file, story, check), null, 2));
    else {
      world.print(
        `${file}, checked as ${sayKind(kind)} of ${sayDay(asAt)}${story ? `, against the record of ${story.name}` : ''}`,
      );
      printLetterCheck(check, world.print);
    }
    return check.outcome === 'look again' ? 1 : 0;
  },
};

/** Checked as on the page: for easy read where that was asked, or where the story says that the household needs it. */
function checked(
  text: readonly Block[],
  {
    kind,
    asAt,
    story,
    isEasyRead,
  }: {
    readonly kind: LetterKind;
    readonly asAt: Day;
    readonly story: Story | undefined;
    readonly isEasyRead: boolean;
  },
): LetterCheck {
  if (!story) return checkLetter({ text, kind, asAt, isEasyRead });
  const assessment = assess(story.record, endOf(asAt), lessons);
  return checkLetter({
    text,
    kind,
    asAt,
    assessment,
    isEasyRead: isEasyRead || formWanted(assessment.reading).isEasyRead,
  });
}

function readKind(text: string | undefined, world: World): LetterKind | undefined {
  const kind = letterKinds.find((one) => one === (text ?? 'apology'));
  if (!kind) world.complain(`--kind is one of ${letterKinds.join(', ')}; “${text}” is not one.`);
  return kind;
}

function readOneStory(path: string, world: World): Story | 'wrong' {
  const stories = readStoryFiles([path], world);
  if (!stories) return 'wrong';
  const [story] = stories;
  if (story && stories.length === 1) return story;
  world.complain(
    `${path}: there are ${stories.length} stories in this file. Put the one this letter is about in a file of its own.`,
  );
  return 'wrong';
}

async function readBlocks(file: string, world: World): Promise<readonly Block[] | undefined> {
  const bytes = readBytesOf(file, world, 'a letter');
  if (!bytes) return undefined;
  try {
    return await readLetter(bytes, file);
  } catch (error) {
    if (!(error instanceof CannotReadLetter)) throw error;
    world.complain(`${file}${error.line === undefined ? '' : `:${error.line}`}: ${error.message}`);
    return undefined;
  }
}

/** The check as data for other programs. */
function asData(file: string, story: Story | undefined, check: LetterCheck) {
  const { kind, asAt, outcome, note, checks } = check;
  return {
    letter: file,
    kind,
    asAt,
    story: story?.name ?? null,
    outcome,
    note,
    checks: checks.map(({ id, asks, outcome: stands, found, cites }) => ({
      id,
      asks,
      outcome: stands,
      found: found.map(({ sentence, line, why, family }) => ({
        sentence: sentence ?? null,
        line: line ?? null,
        why,
        family: family ?? null,
      })),
      cites: cites.map(({ source, at, says }) => ({ source, at, says })),
    })),
  };
}
