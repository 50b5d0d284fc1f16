import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess } from '../src/assessment/assess.ts';
import { entriesOf } from '../src/assessment/examples.ts';
import { day } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import { checkLetter } from '../src/letters/check-letter.ts';
import { draftLetter } from '../src/letters/draft/draft-letter.ts';
import { textOf } from '../src/letters/draft/drafted.ts';
import type { LetterKind } from '../src/letters/kind.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { partsOfLetter } from '../src/letters/parts.ts';
import { entryOfLetter } from '../src/letters/sent/entries-of-letter.ts';
import type { StoryEntry } from '../src/record/story/story-entry.ts';

const on = day('2026-11-27');
const theirWords = 'you told us';
const point = 'The heating has been off for weeks';
const entries: readonly StoryEntry[] = [
  {
    ...{ on: '2026-07-26', kind: 'repair reported' },
    problem: 'My heating is off again. I am cold because nobody turns up',
  },
  { on: '2026-10-29', kind: 'complaint received', id: 'c', points: [point] },
  { on: '2026-10-30', kind: 'complaint acknowledged', for: 'c', stage: 1 },
];

const assessment = assess(entriesOf({ name: 'test', entries, asAt: '2026-11-27', shows: [] }), endOf(on), lessons);

function draft(kind: LetterKind, isEasyRead = false, more: readonly StoryEntry[] = []): string {
  const record = entriesOf({ name: 'test', entries: [...entries, ...more], asAt: '2026-11-27', shows: [] });
  return textOf(
    draftLetter({
      ...{ kind, record, now: endOf(on), lessons, reference: 'PR-000123', landlord: 'Vale Homes' },
      ...{ to: 'Maria Okafor', address: [], from: { name: 'Sam Oyelaran', post: 'complaints officer' }, isEasyRead },
    }),
  );
}

const letterOf = (body: string) => `Dear Maria\n\n${body}\n\nYours sincerely\nSam Oyelaran\nHead of Housing`;

function outcome(id: string, kind: LetterKind, body: string) {
  const { checks } = checkLetter({ text: letterOf(body), kind, assessment, asAt: on });
  return checks.find((check) => check.id === id)?.outcome;
}

describe('what the resident said is told as theirs, and tells nothing for us', () => {
  const theirs = [
    'You told us that it is cold because nobody turns up.',
    '26 July 2026: you told us of a repair: the heating is off because nobody turns up.',
    'On 26 July 2026 you told us of a repair: the heating is off because nobody turns up.',
    'When you rang on 26 July, you said the heating is off because nobody turns up.',
    'We understand that you said it is cold because nobody turns up.',
    'Your letter of 26 July says that it is cold because nobody turns up.',
    'You told us it is cold and nobody turns up because we do not care.',
    'You wrote: “It is cold. It is cold because nobody turns up.”',
    'You wrote ‘It is cold. It is cold because nobody turns up.’',
    'You told us this:\n\n- it is cold because nobody turns up',
    'Your letter of 26 July said:\n\n- it is cold because nobody turns up',
    'In your letter of 26 July you said it is cold because nobody turns up.',
    'Reasons\n\n[Write: the reasons]',
    // They run on: what they tell of their home, of others and of themselves is theirs to the end of the sentence.
    'You told us that it is cold, and nobody turns up because you do not care.',
    'You told us it is cold, but your engineers do not come because they are busy.',
    'You told us the flat is damp, and the children are ill because it is never warm.',
    'You said the heater broke, so your son sleeps in his coat because it is cold.',
    'You told us it is cold and they keep changing the day because they are short of men.',
    'You told us the flat is damp and cold, and your daughter cannot sleep because it is never warm.',
    'You told us the flat is damp, and the children have been ill because it is never warm.',
    'You told us the flat is damp, and the baby has been told by her doctor to sleep elsewhere because it is never warm.',
    // They go on in a sentence of their own, or in a paragraph of its own.
    'You told us that it is cold. Nobody turns up because you do not care.',
    'You told us that it is cold. It is cold because nobody turns up.',
    'You told us this. I am cold because your engineers never come.',
    'You told us what it is like. My son sleeps in his coat because it is never warm.',
    'You told us the flat is damp. The children are ill because it is never warm.',
    'You told us that it is cold. The flat is damp. Nobody ever comes because they are busy.',
    'You told us that it is cold.\n\nNobody turns up because you do not care.',
    'You wrote this to us.\n\nI cannot sleep because the flat is so cold.',
    'You told us this:\n\n- it is cold. Nobody turns up because they are busy.',
    'You told us it is cold. The children have been ill for too long because it is damp.',
    'You told us it is cold. Your mother cannot wash because the shower is broken.',
    'You told us it is cold. It goes on because you do not listen.',
    'You told us it is cold. Nobody opens letters because they are busy.',
    'You told us it is cold. Your daughter showers at her aunt’s because there is no hot water.',
  ];
  for (const words of theirs)
    test(words, () => {
      const body = `${words}\n\nWe are sorry.`;
      assert.equal(outcome('apology/explains-why', 'stage-1', body), 'missing');
      assert.equal(outcome('content/reasons', 'stage-1', body), 'missing');
      assert.equal(outcome('content/decision', 'stage-1', `${words} You said you were upheld.`), 'missing');
    });

  const ours = [
    'It was cold because we did not send anybody.',
    'On 26 July 2026 you told us that it was cold, and we sent nobody because we had no list.',
    'You told us in July and nobody came, because we lost your report.',
    'We did nothing when you told us, because we lost your report.',
    'You told us it was cold, and our engineer did not come because he had no list.',
    'You told us it was cold, but nobody came because the report was lost.',
    'You told us it was cold, and this was not acted on because we lost your report.',
    'You told us it was cold, and the report was closed by mistake because we misread it.',
    'You told us it was cold, and the children are now at their aunt’s because we sent nobody.',
    'You told us that your son is ill, which we did not write down because we had no form.',
    'You told us it is cold, and the heating is still off because the part was not ordered.',
    'You told us it was cold, so a visit was booked, which was missed because we had no list.',
    'You told us it is cold, and the family is to be moved because the boiler cannot be mended.',
    'You told us it is cold, and the children have been given a room elsewhere because the boiler cannot be mended.',
    'You told us that it is cold. Nobody came because the report was lost.',
    'You told us that it is cold. The report was lost because we had no list.',
    'You told us that it is cold. I have found that nobody came because the report was lost.',
    'You told us that it is cold. I am sorry that your engineer never came because I lost his list.',
    'You told us the flat is damp. The children are to be moved because the boiler cannot be mended.',
    'You told us the flat is damp. My decision is that this happened because the report was lost.',
    'You told us this:\n\n- it is cold\n\nNobody turned up because the report was lost.',
    'You told us that it is cold.\n\nThe heating was off because the report was lost.',
    'You told us that it is cold. Your repair was late because your home was not on the list.',
    'You told us your mother cannot use the stairs. Your mother is still waiting because the survey was lost.',
    'You told us of the stairs, and your mother is still waiting because the referral was never sent.',
    'You told us it is cold. Your children were let down because the order was closed in error.',
    'You told us it is cold. The family has been failed because the visits were missed.',
    'You told us your husband is disabled. Your husband is entitled to a ramp, late because of a lost form.',
  ];
  for (const words of ours)
    test(words, () => {
      assert.equal(outcome('apology/explains-why', 'stage-1', `${words}\n\nWe are sorry.`), 'passed');
      assert.equal(outcome('content/reasons', 'stage-1', `${words}\n\nWe are sorry.`), 'passed');
    });

  // What blames them is never taken for something they said.
  const blames = [
    'Your children are making it worse because they shower too long.',
    'You refused access on 3 May because you never answer the phone.',
    'Your family dries washing indoors and that causes the mould.',
    'The children have caused the damp by bathing too often.',
    'Your son has blocked the drain because he does not listen.',
    'It was late because you do not answer the door.',
    'The visit was lost because you never answer calls.',
    'Nobody opens the windows because you are out all day.',
  ];
  for (const blame of blames)
    for (const words of [blame, `You told us it is damp. ${blame}`, `You told us it is damp.\n\n${blame}`])
      test(words, () => {
        const { body } = partsOfLetter(blocksOfText(letterOf(words)));
        assert.notEqual(body.at(-1)?.said.trim(), theirWords);
      });
  test('what blames them after what they told is found as it is by itself', () => {
    for (const words of blames.slice(0, 4))
      assert.equal(
        outcome('apology/takes-responsibility', 'stage-1', `You told us it is damp. ${words}\n\nWe are sorry.`),
        outcome('apology/takes-responsibility', 'stage-1', `${words}\n\nWe are sorry.`),
        words,
      );
  });

  test('a draft puts their words in quotation marks', () => {
    for (const kind of ['stage-1', 'hazard-summary'] as const)
      for (const isEasyRead of [false, true])
        assert.match(
          draft(kind, isEasyRead),
          /^- .*2026.*you told us of .*: “My heating is off again\. I am cold because nobody turns up”\.$/m,
        );
  });
});

describe('how long a problem went on is no apology for it', () => {
  const rows: readonly (readonly [string, 'missing' | 'passed'])[] = [
    ['Your heating repair went on for 17 weeks. We are writing to you about it.', 'missing'],
    ['Your heating repair went on for 17 weeks. We are sorry.', 'passed'],
    ['We are sorry. Your heating repair went on for 17 weeks.', 'passed'],
    ['We did not mend your heating for 17 weeks.', 'passed'],
    ['The repair is not upheld.', 'missing'],
  ];
  for (const [body, expected] of rows)
    test(body, () => {
      const { checks } = checkLetter({
        ...{ text: letterOf(body), kind: 'apology', assessment, asAt: on },
      });
      const found = checks.find(({ id }) => id === 'apology/covers-every-failing')?.found ?? [];
      const isLeft = found.some(({ why }) => /how long the problem went on/.test(why));
      assert.equal(isLeft ? 'missing' : 'passed', expected, found.map(({ why }) => why).join(' '));
    });
});

describe('a point is answered by a decision and by something of ours', () => {
  const understood = `We understand that your complaint is about:\n\n- “${point}”.`;
  const rows: readonly (readonly [string, 'missing' | 'passed'])[] = [
    [understood, 'missing'],
    [`${understood}\n\nWe are sorry.`, 'missing'],
    [`${understood}\n\n- “${point}”. Decision: upheld.`, 'missing'],
    [`${understood}\n\n- “${point}”. Decision: upheld. We are sorry.`, 'missing'],
    [`${understood}\n\n- “${point}”. Decision: upheld. We sent nobody until October.`, 'passed'],
    [`${understood}\n\nWe uphold your complaint that the heating was off.`, 'missing'],
    [`${understood}\n\nWe uphold your complaint. Your heating was off for weeks as we sent nobody.`, 'passed'],
    [`${understood}\n\nYour heating was off for weeks as we sent nobody.`, 'missing'],
  ];
  for (const [body, expected] of rows)
    test(body.slice(understood.length) || 'nothing more', () => {
      assert.equal(outcome('content/every-point', 'stage-1', body), expected);
      const text = letterOf(body);
      const check = checkLetter({ text, kind: 'stage-1', assessment, asAt: on });
      const { fields } = entryOfLetter({ text, on, means: 'letter', decision: 'upheld' }, check, assessment);
      assert.equal(fields.answers === undefined ? 'missing' : 'passed', expected, 'and so it is recorded');
    });
});

describe('the new day of an extension is after the letter and after the old day', () => {
  const rows: readonly (readonly [string, 'missing' | 'passed'])[] = [
    ['Our answer was to reach you by 13 November 2026. You will have it as soon as we can.', 'missing'],
    ['You will have our answer by 13 November 2026.', 'missing'],
    ['You will have our answer by 27 November 2026.', 'missing'],
    ['Our answer was to reach you by 4 December 2026. You will have it as soon as we can.', 'missing'],
    ['You will have our answer by 11 December 2026.', 'passed'],
    ['You will have our answer by 11 December.', 'passed'],
    ['Instead of 13 November you will have our answer by 11 December.', 'passed'],
    ['You will have our answer within 10 working days.', 'passed'],
  ];
  for (const [body, expected] of rows)
    test(body, () => assert.equal(outcome('content/new-date', 'extension', body), expected));

  test('nor is a day that the record has for the answer already', () => {
    const due = assessment.duties.find(({ lesson }) => lesson.id.startsWith('complaints/stage-1-answered'))?.due;
    assert.equal(due, day('2026-11-13'));
    const earlier = day('2026-11-05');
    const outcomeOf = (text: string) =>
      checkLetter({ text: letterOf(text), kind: 'extension', assessment, asAt: earlier }).checks.find(
        ({ id }) => id === 'content/new-date',
      )?.outcome;
    assert.equal(outcomeOf('You will have our answer by 13 November 2026.'), 'missing');
    assert.equal(outcomeOf('You will have our answer by 20 November 2026.'), 'passed');
  });

  test('an acknowledgement gives a day that is still to come', () => {
    assert.equal(
      outcome('content/response-date', 'acknowledgement', 'We will reply to what you sent on 29 October 2026.'),
      'missing',
    );
    assert.equal(outcome('content/response-date', 'acknowledgement', 'We will reply by 11 December 2026.'), 'passed');
  });
});

describe('money set against arrears', () => {
  test('is not said to be paid to them', () => {
    const set: StoryEntry = { on: '2026-11-20', kind: 'money paid', sum: '£40', offset: true };
    assert.match(
      draft('stage-1', false, [set]),
      /^- On 20 November 2026 we set £40 against your arrears, and did not pay it to you\.$/m,
    );
    assert.match(
      draft('stage-1', true, [set]),
      /^- On 20 November 2026 we took £40 off what you owe us\.\nWe did not pay it to you\.$/m,
    );
    assert.doesNotMatch(draft('stage-1', false, [set]), /we paid you/);
  });

  test('leaves what was offered still to be paid, unless they agreed', () => {
    const offer: StoryEntry = { on: '2026-11-18', kind: 'remedy offered', sort: 'compensate', sum: '£40' };
    const set: StoryEntry = { on: '2026-11-20', kind: 'money paid', sum: '£40', offset: true };
    assert.match(draft('stage-1', false, [offer, set]), /^- We will pay you £40, by /m);
    assert.doesNotMatch(
      draft('stage-1', false, [offer, { ...set, agreed: true } as StoryEntry]),
      /We will pay you £40/,
    );
  });

  test('is said to be as they agreed, where the record has it', () => {
    const set: StoryEntry = { on: '2026-11-20', kind: 'money paid', sum: '£40', offset: true, agreed: true };
    assert.match(
      draft('stage-1', false, [set]),
      /^- On 20 November 2026 we set £40 against your arrears, as you agreed\.$/m,
    );
    assert.match(
      draft('stage-1', true, [set]),
      /^- On 20 November 2026 we took £40 off what you owe us\.\nYou said we could\.$/m,
    );
  });
});

test('a heading of theirs counts nothing under it as ours', () => {
  const { body } = partsOfLetter(blocksOfText('Dear Maria\n\nYour complaint\n\nIt is cold because nobody turns up.'));
  assert.equal(body[0]?.said.trim(), '');
});

test('a list of their words ends with itself: what comes after it is ours', () => {
  for (const lead of ['You told us:', 'Your complaint:', 'Your letter of 26 July said that:']) {
    const list = `${lead}\n\n- it is cold\n- nobody turns up`;
    const { body } = partsOfLetter(blocksOfText(letterOf(`${list}\n\nI uphold this, and we are sorry.`)));
    assert.deepEqual(
      body.map(({ said }) => said.trim()),
      ['', '', 'i uphold this , and we are sorry'],
      lead,
    );
  }
});

test('an apology is ordered only while the order for it is not carried out', () => {
  const order: StoryEntry = { on: '2026-11-02', kind: 'order received', what: 'apology' };
  const rows: readonly (readonly [readonly StoryEntry[], true | undefined])[] = [
    [[order], true],
    [[order, { on: '2026-11-09', kind: 'apology given', form: 'written' }], undefined],
    [[order, { on: '2026-11-09', kind: 'order complied with', proof: 'the letter' }], undefined],
  ];
  for (const [more, expected] of rows) {
    const record = entriesOf({ name: 'test', entries: [...entries, ...more], asAt: '2026-11-27', shows: [] });
    const assessed = assess(record, endOf(on), lessons);
    const text = letterOf('We are sorry that we sent nobody.');
    const check = checkLetter({ text, kind: 'apology', assessment: assessed, asAt: on });
    assert.equal(entryOfLetter({ text, on, means: 'letter' }, check, assessed).fields.ordered, expected);
  }
});
