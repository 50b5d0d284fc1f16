import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../src/assessment/assess.ts';
import { lastDay } from '../src/assessment/replay.ts';
import { day } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import { daysIn, sumsIn } from '../src/letters/against-record/facts-stated.ts';
import { failingSubjects } from '../src/letters/against-record/failing-subjects.ts';
import { isOwning } from '../src/letters/against-record/failings-named.ts';
import { checkLetter } from '../src/letters/check-letter.ts';
import { draftLetter } from '../src/letters/draft/draft-letter.ts';
import { type DraftedLetter, textOf } from '../src/letters/draft/drafted.ts';
import { sayFailing } from '../src/letters/draft/failing-said.ts';
import { easyFailings, failingInEasyWords } from '../src/letters/easy-read/failing-said.ts';
import { easyTemplates } from '../src/letters/easy-read/templates.ts';
import { gapsIn } from '../src/letters/gap.ts';
import { type LetterKind, letterKinds } from '../src/letters/kind.ts';
import { tagOf } from '../src/letters/languages.ts';
import { mainPart } from '../src/letters/opening/docx.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { partsOfLetter } from '../src/letters/parts.ts';
import { checkTemplate } from '../src/letters/template/check-template.ts';
import { letterAsDocx } from '../src/letters/writing/as-docx.ts';
import type { CaseRecord } from '../src/record/entry.ts';
import { someStory } from '../src/record/story/made-up-story.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';

function draft(kind: LetterKind, record: CaseRecord, isEasyRead: boolean): DraftedLetter {
  return draftLetter({
    ...{ kind, record, lessons, reference: 'PR-000123', landlord: 'Vale Homes', to: 'Maria Okafor', isEasyRead },
    ...{ address: ['1 Mill Lane', 'LU1 1AA'], from: { name: 'Sam Oyelaran', post: 'complaints officer' } },
    now: endOf(lastDay(record)),
  });
}

/** What a draft states: its days, its sums, its gaps, and the people the entries it rests on name. */
function factsOf(letter: DraftedLetter, record: CaseRecord): readonly string[] {
  const text = textOf(letter);
  const named = letter.parts.flatMap(({ because }) =>
    because.flatMap((entry) => ('owner' in entry ? [entry.owner] : entry.kind === 'promise made' ? [entry.by] : [])),
  );
  const facts = [
    ...daysIn(text, lastDay(record)).map(({ day: one }) => `day ${one}`),
    ...sumsIn(text).map((sum) => `sum ${sum}`),
    ...gapsIn(text).map((what) => `gap ${what}`),
    ...named.flatMap((name) => (name !== undefined && text.includes(name) ? [`name ${name}`] : [])),
    ...letter.parts.flatMap(({ because }) => because.map(({ id }) => `entry ${id}`)),
  ];
  return [...new Set(facts)].sort();
}

/** What only an ordinary draft asks for, in other words than the easy one does. */
const saidOtherwise = /^gap (?:why, plainly|the reasons, and the rule)/;

function factsLost(kind: LetterKind, record: CaseRecord): readonly string[] {
  const easy = new Set(factsOf(draft(kind, record, true), record));
  return factsOf(draft(kind, record, false), record).filter((fact) => !easy.has(fact) && !saidOtherwise.test(fact));
}

/** What the check of easy words finds. */
function hardIn(text: string, kind: LetterKind = 'apology'): readonly string[] {
  const { checks } = checkLetter({ text, kind, asAt: day('2026-03-06'), isEasyRead: true });
  return checks
    .filter(({ id, outcome }) => id.startsWith('easy-read/') && outcome === 'look again')
    .flatMap(({ found }) => found.map(({ sentence, why }) => `${sentence}: ${why}`));
}

describe('the templates of easy letters', () => {
  for (const kind of letterKinds)
    test(`the one for ${kind} leaves nothing out, and has no weak wording`, () => {
      assert.deepEqual(checkTemplate(kind, easyTemplates[kind], { isEasyRead: true }), { faults: [], lookAgain: [] });
    });

  test('each heading asks a question, and begins with what happens next', () => {
    for (const kind of letterKinds) {
      const headings = easyTemplates[kind].split('\n').filter((line) => line.startsWith('#'));
      for (const heading of headings) assert.match(heading, /\?$/);
    }
    for (const kind of ['stage-1', 'stage-2', 'apology', 'hazard-summary'] as const)
      assert.match(easyTemplates[kind], /^[^#]*# What will we do\?/);
    assert.match(easyTemplates.acknowledgement, /^# What happens next\?/);
  });
});

describe('a failing in easy words', () => {
  test('names only failings there are', () => {
    const abouts: readonly string[] = failingSubjects.map(({ about }) => about);
    for (const about of Object.keys(easyFailings)) assert.ok(abouts.includes(about), about);
  });

  for (const subject of failingSubjects)
    test(subject.about, () => {
      const easy = failingInEasyWords(`We are sorry for ${sayFailing(subject)}.`);
      const letter = `Dear Maria\n\n${easy}\n\nYours sincerely\nSam`;
      const [sentence] = partsOfLetter(blocksOfText(letter)).body.filter(isOwning);
      assert.ok(sentence, 'it is owned');
      for (const words of subject.named) assert.match(sentence.said, words, easy);
      assert.deepEqual(hardIn(letter), []);
    });
});

/** Kinds and fields whose own words stand in a draft: those are the record’s, and what is hard in them is for an officer. */
const inTheirWords = new Set(['learning recorded', 'promise made', 'remedy offered', 'failing found', 'impact told']);
const ownWords = ({ because }: DraftedLetter['parts'][number]) =>
  !because.some(
    (entry) =>
      inTheirWords.has(entry.kind) ||
      ['effect', 'impact', 'problem', 'hazard', 'works', 'outcome', 'points', 'point', 'reasons', 'what', 'finds'].some(
        (field) => field in entry,
      ),
  );

describe('an easy draft from a published case', () => {
  for (const { name, record } of publishedStories()) {
    test(`${name}: has every fact of the ordinary one, and our own words in it are easy`, () => {
      for (const kind of letterKinds) {
        assert.deepEqual(factsLost(kind, record), [], kind);
        const easy = draft(kind, record, true);
        const parts = easy.parts.filter(ownWords);
        assert.deepEqual(hardIn(textOf({ kind, parts }), kind), [], kind);
        const said = textOf({ kind, parts });
        assert.doesNotMatch(said, /logged|apologise|surveyed|\bworks\b|and it was done on/, kind);
      }
    });

    test(`${name}: the check finds every failing, impact and delay in it, and no word that weakens it`, () => {
      const on = lastDay(record);
      const assessment = assess(record, endOf(on), lessons);
      for (const kind of ['apology', 'stage-1', 'stage-2'] as const) {
        const easy = draft(kind, record, true);
        const check = (text: string) => checkLetter({ text, kind, assessment, asAt: on, isEasyRead: true }).checks;
        const outcome = (id: string) => check(textOf(easy)).find((one) => one.id === id);
        assert.equal(
          outcome('apology/covers-every-failing')?.outcome,
          'passed',
          JSON.stringify(outcome('apology/covers-every-failing')?.found),
        );
        assert.equal(outcome('complaints/delay-apologised')?.outcome, 'passed', kind);
        assert.deepEqual(outcome('complaints/records-support-response')?.found, []);
        const ours = easy.parts.filter(
          ({ because, text }) => gapsIn(text).length === 0 && !because.some((one) => inTheirWords.has(one.kind)),
        );
        const weak = check(textOf({ kind, parts: ours })).flatMap(({ found }) =>
          found.flatMap((one) => (one.family ? [`${one.family}: ${one.sentence}`] : [])),
        );
        assert.deepEqual(weak, [], kind);
      }
    });
  }
});

test('whatever is on record, every fact of the ordinary draft is in the easy one, and it rests on the same entries', () => {
  fc.assert(
    fc.property(someStory, fc.constantFrom(...letterKinds), ({ record }, kind) => {
      assert.deepEqual(factsLost(kind, record), []);
    }),
    { numRuns: 60 },
  );
});

describe('the check of easy words', () => {
  const rows: readonly (readonly [string, RegExp | undefined])[] = [
    ['We will mend the roof by 3 April 2026.', undefined],
    ['You can write to PO Box 1484, Unit D, Preston PR2 0ET.', undefined],
    ['Your reference is PR-000201.', undefined],
    ['We will come to your home with a ladder and two people to look at the roof and the gutter.', /20 words/],
    ['We will commence the work.', /‘commence’ \(easier: begin, start\)/],
    ['We will come three times.', /‘three’ \(write the figure\)/],
    ['The ASB team will ring you.', /‘ASB’ \(write it out\)/],
    ['Bring a card, e.g. a passport.', /‘e\.g\.?’/],
  ];
  for (const [sentence, finds] of rows)
    test(sentence, () => {
      const found = hardIn(`Dear Maria\n\n${sentence}\n\nYours sincerely\nSam`).join(' ');
      if (finds) assert.match(found, finds);
      else assert.equal(found, '');
    });

  test('is not asked of a letter in ordinary words', () => {
    const { checks } = checkLetter({
      text: 'Dear Maria\n\nWe will commence.',
      kind: 'apology',
      asAt: day('2026-03-06'),
    });
    assert.deepEqual(
      checks.filter(({ id }) => id.startsWith('easy-read/')),
      [],
    );
  });
});

test('a letter translated into a language written from right to left is set so', async () => {
  const letter = { blocks: blocksOfText('سلام\n\n- ایک'), title: 'Letter', isLargePrint: false };
  const set = async (language: string | undefined) => mainPart(await letterAsDocx({ ...letter, language }));
  assert.match(await set(tagOf('urdu')), /<w:bidi\/>[\s\S]*<w:rtl\/>/);
  assert.doesNotMatch(await set(tagOf('Polish')), /<w:bidi\/>/);
});
