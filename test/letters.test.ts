import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assess } from '../src/assessment/assess.ts';
import { day } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import { checkLetter, type LetterCheck } from '../src/letters/check-letter.ts';
import type { LetterKind } from '../src/letters/kind.ts';
import { dayOfLetter } from '../src/letters/letter-day.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { areStories, readStories } from '../src/record/story/story.ts';

const letters = join(import.meta.dirname, 'letters');
const cases = join(import.meta.dirname, '..', 'src', 'library', 'cases');

function check(file: string, kind: LetterKind, story?: string, change = (text: string) => text): LetterCheck {
  const text = change(readFileSync(join(letters, file), 'utf8'));
  const asAt = dayOfLetter(blocksOfText(text), day('2026-01-05')) ?? day('2025-06-03');
  if (story === undefined) return checkLetter({ text, kind, asAt });
  const read = readStories(readFileSync(join(cases, `${story}.yaml`), 'utf8'), story);
  assert.ok(areStories(read));
  const [found] = read.stories;
  assert.ok(found);
  return checkLetter({ text, kind, asAt, assessment: assess(found.record, endOf(asAt), lessons) });
}

/** What is to be looked at, as ‘id: outcome’ with the families of wording found there. */
function toLookAt({ checks }: LetterCheck): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === 'missing' || outcome === 'look again')
    .map(({ id, outcome, found }) => {
      const families = [...new Set(found.flatMap(({ family }) => family ?? []))];
      return `${id}: ${outcome}${families.length > 0 ? ` (${families.join(', ')})` : ''}`;
    });
}

/** For each published case whose report says what was wrong with the apology, a letter of ours with that fault and no other. */
const told: readonly (readonly [string, string, LetterKind, readonly string[]])[] = [
  [
    '202327164',
    'Lambeth: blame shifted onto staff and contractors, and nothing on the complaint’s own delay',
    'stage-2',
    ['apology/takes-responsibility: look again (blame)', 'complaints/delay-apologised: missing'],
  ],
  [
    '202401894',
    'Southern: sorry for what the resident was led to think, and nothing on what it was like',
    'stage-2',
    ['apology/empathetic: missing', 'apology/not-for-the-belief: look again (belief)'],
  ],
  [
    '202447805',
    'Bristol: sorry for the inconvenience, and no more',
    'apology',
    ['apology/personal: look again (stock)', 'apology/empathetic: missing', 'apology/regret: look again (regret)'],
  ],
  ['202327437', 'Futures: no clear account of what would be done', 'apology', ['apology/remedy: look again (remedy)']],
  ['202500917', 'Haringey: no actions at all', 'apology', ['apology/remedy: missing']],
  [
    '202448549',
    'PA: the delay to stage 2 not apologised for',
    'stage-2',
    ['apology/covers-every-failing: missing', 'complaints/delay-apologised: missing'],
  ],
  [
    '202345302',
    'L&Q: two years to answer, and not sorry for them',
    'stage-2',
    ['apology/covers-every-failing: missing', 'complaints/delay-apologised: missing'],
  ],
  ['202444098', 'Hackney: next steps and no apology', 'stage-2', ['apology/regret: missing']],
  [
    '202401522',
    'Stonewater: sorry for the delay at stage 2 and not for that at stage 1',
    'stage-2',
    ['apology/timely: look again', 'complaints/delay-apologised: missing'],
  ],
];

describe('letters with the fault a report tells of', () => {
  for (const [story, name, kind, expected] of told)
    test(name, () => assert.deepEqual(toLookAt(check(`stories/${story}.txt`, kind, story)), expected));

  test('North West Leicestershire: banter, a misunderstanding, blame on the resident, from the man complained of', () => {
    const found = toLookAt(check('stories/202222635.txt', 'apology', '202222635'));
    for (const expected of [
      'apology/no-weasel-words: look again (minimising)',
      'apology/takes-responsibility: look again (blame)',
      'apology/not-for-the-belief: look again (belief)',
      'apology/right-person: look again',
    ])
      assert.ok(found.includes(expected), `${expected} is not among:\n${found.join('\n')}`);
  });
});

const good: readonly (readonly [string, LetterKind, string?])[] = [
  ['heating.txt', 'apology'],
  ['mould.txt', 'apology'],
  ['lift-stage-2.txt', 'stage-2'],
  ['acknowledgement.txt', 'acknowledgement'],
  ['extension.txt', 'extension'],
  ['stonewater-made-good.txt', 'stage-2', '202401522'],
];

describe('good letters have nothing to look at again, and are still for a person to read', () => {
  for (const [file, kind, story] of good)
    test(file, () => {
      const found = check(`good/${file}`, kind, story);
      assert.deepEqual(toLookAt(found), []);
      assert.equal(found.outcome, 'nothing found to look at again');
      assert.match(found.note, /A person must read it/);
    });
});

const changed: readonly (readonly [string, readonly [string, string], string, RegExp])[] = [
  [
    'signed by somebody not senior enough for what went on for years',
    ['Director of Neighbourhoods', 'Complaints Officer'],
    'apology/right-person',
    /signed as complaints officer; it should come from a (?:manager|director)/,
  ],
  ['signed by nobody', ['Mark Ellery\nDirector of Neighbourhoods', ''], 'apology/right-person', /Nobody signs it/],
  [
    'a failing of the record left out',
    ['We did not assess the risk to you after any of your three reports, and we', 'We'],
    'apology/covers-every-failing',
    /not sorry for not assessing the risk/,
  ],
  [
    'a point left unanswered',
    ['Your complaint is about how we dealt with the antisocial behaviour that you reported. ', ''],
    'content/definition',
    /Set out what the complaint/,
  ],
];

describe('a good letter with one thing changed is found out', () => {
  for (const [name, [from, to], id, why] of changed)
    test(name, () => {
      const { checks } = check('good/stonewater-made-good.txt', 'stage-2', '202401522', (text) => {
        assert.ok(text.includes(from));
        return text.replace(from, to);
      });
      const found = checks.find((one) => one.id === id);
      assert.notEqual(found?.outcome, 'passed');
      assert.match(found?.found.map((one) => one.why).join('\n') ?? '', why);
    });

  test('an impact on record that the letter does not speak of', () => {
    const { checks } = check('stories/202327164.txt', 'stage-2', '202327164', (text) =>
      text
        .replace('that you could not leave your home', 'that you were in pain')
        .replace('being shut in', 'a broken step'),
    );
    const found = checks.find(({ id }) => id === 'apology/empathetic');
    assert.equal(found?.outcome, 'look again');
    assert.match(found?.found[0]?.why ?? '', /cannot leave the home/);
  });
});

test('a response of the usual sort is full of what to look at again', () => {
  const families = new Set(
    check('faulty/stage-1.txt', 'stage-1').checks.flatMap(({ found }) => found.flatMap(({ family }) => family ?? [])),
  );
  for (const family of ['stock', 'passive', 'blame', 'conditional', 'undoing', 'belief', 'learning', 'remedy'])
    assert.ok(families.has(family as never), `${family} was not found`);
});

test('a finding says where it stands', () => {
  const { checks } = check('faulty/conditional.txt', 'apology');
  const weasel = checks.find(({ id }) => id === 'apology/no-weasel-words')?.found[0];
  assert.equal(weasel?.line, 3);
  assert.match(weasel?.sentence ?? '', /^We apologise for any inconvenience/);
});

test('the fifteen lessons on apologies are all asked of an apology', () => {
  const asked = check('good/heating.txt', 'apology').checks.map(({ id }) => id);
  const live = [...new Set(lessons.map(({ id }) => id))].filter((id) => id.startsWith('apology/'));
  assert.equal(live.length, 15);
  assert.deepEqual(
    live.filter((id) => !asked.includes(id)),
    [],
  );
});
