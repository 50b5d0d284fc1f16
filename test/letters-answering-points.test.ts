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
import { promisesIn } from '../src/letters/sent/said-in-letter.ts';
import type { StoryEntry } from '../src/record/story/story-entry.ts';

const on = day('2026-11-27');
const rude = 'Your plumber called me a stupid cow';
const ceiling = 'The kitchen ceiling has been down for weeks.';
const leave = 'I took two days off work';

const decisions = ['upheld', 'partly upheld', 'not upheld'] as const;
type Decision = (typeof decisions)[number];

/** A complaint of three points, each with its decision, and what was offered and promised. */
const story = (more: readonly StoryEntry[] = [], decisionOnRude: Decision = 'not upheld'): readonly StoryEntry[] => [
  {
    ...{ on: '2026-11-02', kind: 'repair reported', problem: 'ceiling down, nobody came either time.' },
    effect: 'I’m at my wits end.',
  },
  { on: '2026-11-25', kind: 'staff conduct alleged', person: 'plumber', what: 'called me a stupid cow' },
  {
    ...{ on: '2026-11-25', kind: 'complaint received', id: 'c', points: [rude, ceiling, leave] },
    seeks: ['I want the ceiling mended.'],
  },
  {
    ...{ on: '2026-11-26', kind: 'point considered', for: 'c', point: rude, responsible: 'ours' },
    ...{ decision: decisionOnRude, reasons: 'Both men who were there did not hear those words.' },
  },
  {
    ...{ on: '2026-11-26', kind: 'point considered', for: 'c', point: ceiling, responsible: 'ours' },
    ...{ decision: 'partly upheld', reasons: 'We came once', remedy: 'Mend the ceiling by 18 December.' },
  },
  {
    ...{ on: '2026-11-26', kind: 'point considered', for: 'c', point: leave, responsible: 'ours' },
    ...{ decision: 'upheld', reasons: 'We asked you to stay in', remedy: 'Send you a rota of our visits' },
  },
  ...more,
];

const offered: StoryEntry = {
  ...{ on: '2026-11-26', kind: 'remedy offered', sort: 'reimburse', sum: '£92', why: 'for two days of pay.' },
};
const promised: StoryEntry = {
  ...{ on: '2026-11-26', kind: 'promise made', promise: 'mend the kitchen ceiling', due: '2026-12-18' },
  ...{ who: 'Repairs south', by: 'Denise Rothery' },
};

function recordOf(entries: readonly StoryEntry[]) {
  return entriesOf({ name: 'test', entries, asAt: '2026-11-27', shows: [] });
}

function draft(kind: LetterKind, entries: readonly StoryEntry[], isEasyRead = false): string {
  return textOf(
    draftLetter({
      ...{ kind, record: recordOf(entries), now: endOf(on), lessons, reference: 'PR-000123', landlord: 'Vale Homes' },
      ...{ to: 'Maria Okafor', address: [], from: { name: 'Sam Oyelaran', post: 'complaints officer' }, isEasyRead },
    }),
  );
}

function check(kind: LetterKind, text: string, entries: readonly StoryEntry[]) {
  const assessment = assess(recordOf(entries), endOf(on), lessons);
  return { assessment, checked: checkLetter({ text, kind, assessment, asAt: on }) };
}

/** Each sentence that the wording of an apology was looked at again for. */
function weakIn(kind: LetterKind, text: string, entries: readonly StoryEntry[]): readonly string[] {
  const found = check(kind, text, entries).checked.checks.flatMap((one) => one.found);
  return [...new Set(found.flatMap(({ family, sentence }) => (family && sentence ? [sentence] : [])))];
}

const sorryForStaff = /We are sorry for how our staff behaved/;

describe('a point that was decided at stage 1', () => {
  const answered: readonly StoryEntry[] = [
    { on: '2026-11-26', kind: 'response sent', for: 'c', stage: 1, decision: 'partly upheld', reviewer: 'Ada Lovell' },
    { on: '2026-11-26', kind: 'escalation asked for', for: 'c' },
  ];

  test('is given with it in the letter of stage 2, which has a decision of its own to write', () => {
    const text = draft('stage-2', story(answered));
    assert.match(
      text,
      /- “I took two days off work”\. At stage 1 our decision was: upheld\. Decision: \[Write: upheld, partly upheld or not upheld\]\. \[Write: what we found about this now, and the reasons\]/,
    );
    assert.doesNotMatch(text, /We asked you to stay in/, 'the reasons were those of stage 1');
    const easy = draft('stage-2', story(answered), true);
    assert.match(easy, /At stage 1 our decision was: upheld\.\nOur decision is: \[Write: [^\]]*\]\./);
  });

  test('and decided anew has the new decision, with its reasons', () => {
    const anew: StoryEntry = {
      ...{ on: '2026-11-27', kind: 'point considered', for: 'c', point: leave, responsible: 'ours' },
      ...{ decision: 'upheld', reasons: 'We asked you to stay in twice' },
    };
    const text = draft('stage-2', story([...answered, anew]));
    assert.match(text, /- “I took two days off work”\. Decision: upheld\. We asked you to stay in twice\./);
  });

  test('stands in the letter of stage 1 as it was decided', () => {
    assert.match(draft('stage-1', story(answered)), /Decision: upheld\. We asked you to stay in\./);
  });
});

describe('where a point was not upheld', () => {
  for (const kind of ['stage-1', 'stage-2', 'apology'] as const)
    test(`the ${kind} letter asks whether we are sorry for it, and does not say so`, () => {
      const text = draft(kind, story());
      assert.doesNotMatch(text, sorryForStaff);
      assert.match(
        text,
        /\[Write: whether you are sorry for how our staff behaved, [^\]]*; you did not uphold “Your plumber called me a stupid cow”\]/,
      );
      assert.match(text, /We are sorry for how long the repair took/, 'another failing is no part of it');
    });

  test('it is said where the point was upheld, in part too', () => {
    for (const decision of ['upheld', 'partly upheld'] as const)
      assert.match(draft('stage-1', story([], decision)), sorryForStaff);
  });

  test('one point about it that was upheld is enough', () => {
    const another: readonly StoryEntry[] = [
      { on: '2026-11-25', kind: 'point raised', for: 'c', point: 'Your plumber swore at my son' },
      {
        ...{ on: '2026-11-26', kind: 'point considered', for: 'c', point: 'Your plumber swore at my son' },
        ...{ decision: 'upheld', reasons: 'He says that he did' },
      },
    ];
    assert.match(draft('stage-1', story(another)), sorryForStaff);
  });
});

describe('what the record holds, in a letter', () => {
  const text = draft('stage-1', story([offered, promised]));

  test('ends each sentence with one stop', () => {
    for (const kind of ['acknowledgement', 'stage-1', 'apology', 'hazard-summary'] as const)
      for (const isEasyRead of [false, true])
        assert.doesNotMatch(draft(kind, story([offered, promised]), isEasyRead), /\.”?\.|[?!]\./, kind);
  });

  test('stands in quotation marks where it is their own words', () => {
    assert.match(text, /^- “I took two days off work”\.$/m);
    assert.match(text, /^- “I took two days off work”\. Decision: upheld\. We asked you to stay in\./m);
    assert.match(text, /On 2 November 2026 you told us: “I’m at my wits end”\./);
    const acknowledgement = draft('acknowledgement', story());
    assert.match(acknowledgement, /^- You told us what you want: “I want the ceiling mended”\.$/m);
    assert.match(acknowledgement, /^- “The kitchen ceiling has been down for weeks”: we are responsible for this\.$/m);
  });

  test('says what will put each point right, unless it is offered or promised already', () => {
    assert.match(
      text,
      /^- To put right “I took two days off work” we will do this: Send you a rota of our visits, by \[Write: the day, and who will see to it\]\.$/m,
    );
    assert.equal(text.match(/the ceiling by 18 December|mend the kitchen ceiling/gi)?.length, 1, 'promised already');
    const plain = draft('apology', story());
    assert.match(
      plain,
      /^- To put right “The kitchen ceiling has been down for weeks” we will do this: Mend the ceiling by 18 December\.$/m,
    );
  });

  test('names who is to do what was promised, and what it cost them', () => {
    assert.match(
      text,
      /^- We promised: mend the kitchen ceiling\. It will be done by 18 December 2026, and Repairs south will see to it\.$/m,
    );
    assert.match(
      text,
      /^- We will pay you £92 for what it cost you, by \[Write: the day it will be paid by\]: for two days of pay\.$/m,
    );
  });

  test('says a promise that is a sentence of a letter as it stands, and a sum once', () => {
    const fromLetter: StoryEntry = {
      ...{
        on: '2026-11-26',
        kind: 'promise made',
        promise: 'We will pay you £92 for what it cost you, by 4 December 2026',
      },
      ...{ due: '2026-12-04', by: 'Denise Rothery' },
    };
    const again = draft('stage-2', story([offered, fromLetter]));
    assert.equal(again.match(/£92/g)?.length, 1);
    assert.match(again, /We will pay you £92 for what it cost you, by 4 December 2026: for two days of pay\./);
    const came: StoryEntry = {
      ...{ on: '2026-11-26', kind: 'promise made', promise: 'We promised: We will come on 8 December 2026 to look' },
      ...{ due: '2026-12-08', by: 'Denise Rothery' },
    };
    assert.match(
      draft('stage-2', story([came])),
      /^- We promised to come on 8 December 2026 to look\. It will be done by 8 December 2026, and Denise Rothery will see to it\.$/m,
    );
  });

  test('says a second offer of a sum that was paid once', () => {
    const twice = draft('stage-2', story([offered, offered, { on: '2026-11-27', kind: 'money paid', sum: '£92' }]));
    assert.equal(twice.match(/£92/g)?.length, 2);
  });

  const heater: StoryEntry = {
    ...{ on: '2026-11-20', kind: 'cost met by resident', id: 'cost', what: 'an electric heater', sum: '£38.50' },
  };
  const toPay = (decision: 'pay' | 'pay in part' | 'do not pay', when = '2026-11-25'): StoryEntry => ({
    ...{ on: when, kind: 'reimbursement considered', for: 'cost', decision, why: 'she had none from us' },
  });
  const heaterPaid = (sum: string, answers?: string): StoryEntry => ({
    ...{ on: '2026-11-26', kind: 'money paid', sum, ...(answers !== undefined && { for: answers }) },
  });
  const willPay = /^- We will pay you £38\.50 for what it cost you, by \[Write: [^\]]*\]: an electric heater\.$/m;
  const willPayPart =
    /^- We will pay you back part of what it cost you \(\[Write: how much\]\), by \[Write: [^\]]*\]: an electric heater\.$/m;
  const toldPaid = /On 26 November 2026 we paid you £/;
  const forHeater: StoryEntry = { on: '2026-11-26', kind: 'remedy offered', sort: 'reimburse', sum: '£38.50' };
  const withHeater: StoryEntry = {
    ...{ on: '2026-11-26', kind: 'remedy offered', sort: 'compensate', sum: '£138.50', why: '£38.50 for the heater' },
  };
  for (const [name, entries, says, never] of [
    ['to be paid back', [heater, toPay('pay')], willPay, /she had none/],
    [
      'decided again, to be paid after all',
      [heater, toPay('do not pay', '2026-11-22'), toPay('pay')],
      willPay,
      undefined,
    ],
    ['to be paid back in part', [heater, toPay('pay in part')], willPayPart, willPay],
    ['not to be paid back', [heater, toPay('do not pay')], undefined, /We will pay you/],
    ['paid back', [heater, toPay('pay'), heaterPaid('£38.50')], toldPaid, /We will pay you/],
    ['paid back in part', [heater, toPay('pay in part'), heaterPaid('£20')], toldPaid, /We will pay you/],
    ['of which something else was paid', [heater, toPay('pay'), heaterPaid('£150')], willPay, undefined],
    ['offered besides', [heater, toPay('pay'), forHeater], /£38\.50/, /an electric heater/],
    ['offered as a part of more', [heater, toPay('pay'), withHeater], /£138\.50/, /an electric heater/],
  ] as const)
    test(`a cost ${name}`, () => {
      const text = draft('stage-2', story(entries));
      const putRight = text.slice(text.indexOf('Putting it right'));
      if (says) assert.match(putRight, says);
      if (never) assert.doesNotMatch(putRight, never);
    });

  test('a cost to be paid back in part is said in easy words', () => {
    const easy = draft('stage-2', story([heater, toPay('pay in part')]), true);
    assert.match(easy, /We will pay you back \[Write: how much\] of what it cost you by/);
  });

  test('says a sum that was paid as paid', () => {
    const paid = draft('stage-2', story([offered, { on: '2026-11-27', kind: 'money paid', sum: '£92' }]));
    assert.equal(paid.match(/£92/g)?.length, 1);
    assert.match(paid, /On 27 November 2026 we paid you £92\./);
  });
});

describe('the check of a drafted answer', () => {
  test('looks again at no decision, and at nothing that stands in their quotation marks', () => {
    const long = 'Sorry, but your contractor failed to come. It was the fault of your men. He was told nobody cares';
    for (const decision of decisions) {
      const entries = story(
        [
          { on: '2026-11-25', kind: 'point raised', for: 'c', point: long },
          { on: '2026-11-26', kind: 'point considered', for: 'c', point: long, decision, reasons: 'We looked at this' },
        ],
        decision,
      );
      const text = draft('stage-1', entries).replaceAll('[Write: the day, and who will see to it]', '4 December 2026');
      const weak = weakIn('stage-1', text, entries);
      // The reasons are the landlord’s own words, and are looked at.
      assert.deepEqual(
        weak.filter((sentence) => !/those words/.test(sentence)),
        [],
      );
    }
  });

  test('still looks at our own words beside them', () => {
    const text =
      'Dear Maria\n\n- “Your man shouted”. Decision: upheld. We are sorry if you felt let down.\n\nYours sincerely\nSam';
    assert.deepEqual(weakIn('stage-1', text, story()), ['We are sorry if you felt let down.']);
  });

  test('finds each point answered, and each impact said, though they are quoted', () => {
    const { checked } = check('stage-1', draft('stage-1', story()), story());
    const of = (id: string) => checked.checks.find((one) => one.id === id);
    assert.equal(of('content/every-point')?.outcome, 'passed');
    assert.doesNotMatch(JSON.stringify(of('apology/empathetic')?.found), /The record says/);
  });
});

describe('what the record is told of a letter that went', () => {
  const told = (text: string) => {
    const { assessment, checked } = check('stage-1', text, story());
    const letter = { text, on, means: 'letter', decision: 'partly upheld' } as const;
    return entryOfLetter(letter, checked, assessment).fields;
  };
  const letterOf = (words: string) => `Dear Maria\n\n${words}\n\nYours sincerely\nSam Oyelaran\nManager`;

  for (const [words, regrets] of [
    ['We are sorry that we did not come. The work was delayed.', ['what was done']],
    ['We are sorry that our contractor let you down. We did not come.', ['what was done']],
    ['We are sorry that you felt that we did not care.', ['what the resident believed']],
    ['We are sorry if you were upset.', undefined],
    ['We did not come, and we should have.', undefined],
  ] as const)
    test(words, () => assert.deepEqual(told(letterOf(words)).regrets, regrets));

  test('a drafted answer says sorry, in no words that take it back', () => {
    const fields = told(draft('stage-1', story()));
    assert.deepEqual(fields.regrets, ['what was done']);
    assert.equal(fields.wording, undefined);
    assert.deepEqual(fields.answers, [rude, ceiling, leave]);
  });
});

describe('the promises of a letter', () => {
  const promises = (entries: readonly StoryEntry[], isEasyRead = false) => {
    const { reading } = assess(recordOf(entries), endOf(on), lessons);
    return promisesIn(partsOfLetter(blocksOfText(draft('stage-1', entries, isEasyRead))), on, reading);
  };

  for (const isEasyRead of [false, true])
    test(`a promise on the record is one, with its day and whose it is${isEasyRead ? ', in easy words too' : ''}`, () => {
      const mended = promises(story([promised]), isEasyRead).filter(({ says }) => /mend the kitchen/.test(says));
      assert.deepEqual(mended, [
        { says: 'mend the kitchen ceiling', due: day('2026-12-18'), owner: 'Repairs south', isOnRecord: true },
      ]);
      assert.doesNotMatch(JSON.stringify(promises(story([promised]), isEasyRead)), /It will be done/);
    });

  test('a promise of two sentences is one', () => {
    const long: StoryEntry = { ...promised, promise: 'We will come and look. Then we will mend the kitchen ceiling' };
    const [one, ...others] = promises(story([long])).filter(({ says }) => /come|done|mend the kitchen/.test(says));
    assert.deepEqual(
      [one?.says, one?.due, one?.isOnRecord, others.length],
      ['come and look. Then we will mend the kitchen ceiling', day('2026-12-18'), true, 0],
    );
  });

  test('what puts a point right is one that is not on the record', () => {
    const [ceilingToMend] = promises(story()).filter(({ says }) => /Mend the ceiling/.test(says));
    assert.deepEqual([ceilingToMend?.due, ceilingToMend?.isOnRecord], [day('2026-12-18'), false]);
  });

  test('the same words by another day are a new promise', () => {
    const text = draft('stage-1', story([promised])).replace(
      'It will be done by 18 December',
      'It will be done by 8 January',
    );
    const { reading } = assess(recordOf(story([promised])), endOf(on), lessons);
    const [mend] = promisesIn(
      partsOfLetter(blocksOfText(text.replace('8 January 2026', '8 January 2027'))),
      on,
      reading,
    );
    assert.deepEqual([mend?.due, mend?.isOnRecord], [day('2027-01-08'), false]);
  });
});
