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
import type { StoryEntry } from '../src/record/story/story-entry.ts';

const recordOf = (entries: readonly StoryEntry[]) =>
  entriesOf({ name: 'test', entries, asAt: '2026-11-27', shows: [] });

function begun(kind: LetterKind, entries: readonly StoryEntry[], on: string, isEasyRead = false): string {
  return textOf(
    draftLetter({
      ...{
        kind,
        record: recordOf(entries),
        now: endOf(day(on)),
        lessons,
        reference: 'PR-000123',
        landlord: 'Vale Homes',
      },
      ...{ to: 'Maria Okafor', address: ['1 Mill Lane'], from: { name: 'Sam Oyelaran', post: 'complaints officer' } },
      isEasyRead,
    }),
  );
}

/** How one thing asked of a letter stands, and what was found. */
function checked(id: string, body: string, entries: readonly StoryEntry[], on: string, kind: LetterKind = 'stage-2') {
  const assessment = assess(recordOf(entries), endOf(day(on)), lessons);
  const text = `Dear Maria\n\n${body}\n\nYours sincerely\nSam Oyelaran\nHead of Housing`;
  const found = checkLetter({ text, kind, assessment, asAt: day(on) }).checks.find((check) => check.id === id);
  return { outcome: found?.outcome, says: found?.found.map(({ why }) => why).join(' ') ?? '' };
}

const unpaid: readonly StoryEntry[] = [
  { on: '2026-09-01', kind: 'complaint received', points: ['the roof'] },
  { on: '2026-09-03', kind: 'complaint acknowledged', stage: 1 },
  { on: '2026-10-20', kind: 'remedy offered', sort: 'compensate', sum: '£40' },
  { on: '2026-10-20', kind: 'remedy accepted' },
  { on: '2026-11-20', kind: 'escalation asked for' },
];

const ordered: readonly StoryEntry[] = [
  { on: '2026-08-03', kind: 'determination received', finding: 'maladministration' },
  { on: '2026-08-03', kind: 'order received', what: 'works', due: '2026-09-01' },
];

describe('money not paid and orders not carried out are owned', () => {
  const rows: readonly (readonly [string, readonly StoryEntry[], string, RegExp | undefined])[] = [
    [
      'money, not owned',
      unpaid,
      'We are sorry for the delay in the repair, and offer £40 for the delay.',
      /offered and not paid/,
    ],
    ['money, owned', unpaid, 'We are sorry that we did not pay you the £40 we offered.', undefined],
    [
      'an order, not owned',
      ordered,
      'We are sorry that we ordered the works late. You may go to the Housing Ombudsman.',
      /Ombudsman ordered/,
    ],
    [
      'an order, owned',
      ordered,
      'We are sorry that we did not do by 1 September 2026 what the Ombudsman ordered.',
      undefined,
    ],
  ];
  for (const [name, entries, body, expected] of rows)
    test(name, () => {
      const { says } = checked('apology/covers-every-failing', body, entries, '2026-11-27');
      if (expected) assert.match(says, expected);
      else assert.doesNotMatch(says, /not sorry for (?:money that was|what the Ombudsman)/);
    });

  test('a draft says that what it will pay was to be paid before', () => {
    const text = begun('stage-2', unpaid, '2026-11-27');
    assert.match(text, /We are sorry for not paying you in time the money we offered\./);
    assert.match(
      text,
      /On 20 October 2026 we offered you £40\. We should have paid it all by 17 November 2026, and did not\./,
    );
    assert.match(text, /We will pay you £40, by \[Write:/);
    assert.doesNotMatch(begun('stage-2', unpaid, '2026-11-10'), /should have paid/);
  });
});

const late: readonly StoryEntry[] = [
  { on: '2026-07-29', kind: 'complaint received', id: 'c', points: ['the roof'] },
  { on: '2026-09-15', kind: 'resident chased' },
];

describe('the day by which we should have acted', () => {
  test('is the first of those missed, not the last', () => {
    const text = begun('stage-1', late, '2026-11-27');
    const days = [...text.matchAll(/should have acted (?:first )?by (\d+ \w+ 2026)/g)].map(([, by]) => by);
    assert.ok(days.includes('5 August 2026'), text);
    assert.match(
      text,
      /dealing with your complaint as we should have\. We should have acted first by 5 August 2026, and /,
    );
  });

  const rows: readonly (readonly [string, boolean])[] = [
    ['We are sorry that we did not deal with your complaint. We should have acted by 25 September 2026.', true],
    ['We are sorry that we did not deal with your complaint. We should have acted by 5 August 2026.', false],
  ];
  for (const [body, isLater] of rows)
    test(body, () => {
      const { says } = checked('complaints/records-support-response', body, late, '2026-11-27', 'stage-1');
      assert.equal(/was already to be done by 5 August 2026/.test(says), isLater, says);
    });

  test('is that of the problem in hand, whatever was missed of another before', () => {
    const two: readonly StoryEntry[] = [
      { on: '2026-02-02', kind: 'repair reported', id: 'roof', problem: 'the roof leaks', priority: 'routine' },
      { on: '2026-09-01', kind: 'repair reported', id: 'tap', problem: 'the kitchen tap drips', priority: 'routine' },
      { on: '2026-10-29', kind: 'complaint received', id: 'c', points: ['the kitchen tap'] },
    ];
    const body = 'We are sorry that the repair was late. We should have repaired the tap by 29 September 2026.';
    const { says } = checked('complaints/records-support-response', body, two, '2026-11-27', 'stage-1');
    assert.doesNotMatch(says, /already to be done by .* (?:February|March) 2026/);
  });
});

describe('a place to stay', () => {
  test('that ran out is owned, and contact that was not safe is in no letter', () => {
    const entries: readonly StoryEntry[] = [
      { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'hotel' },
      { on: '2025-02-03', kind: 'move cost met', for: 'out', what: 'place to stay', until: '2025-02-17' },
    ];
    const { says } = checked('apology/covers-every-failing', 'We are sorry for the noise.', entries, '2025-03-03');
    assert.match(says, /a place to stay that ran out/);
  });
});

describe('discrimination, what is told to those who govern, and personal information are each told as what they are', () => {
  const alleged: StoryEntry = { on: '2026-03-02', kind: 'discrimination alleged', what: 'treated differently' };
  const found: StoryEntry = { on: '2026-03-16', kind: 'allegation investigated', independent: true, explained: true };
  const rows: readonly (readonly [string, readonly StoryEntry[], RegExp, string])[] = [
    [
      'discrimination',
      [alleged],
      /We are sorry for .*discrimination/,
      'We are sorry that nobody looked into it when you said we had treated you differently.',
    ],
    [
      'the governing body',
      [alleged, found],
      /We are sorry for .*governing body/,
      'We are sorry that we did not take what was found to our board.',
    ],
    [
      'personal information',
      [{ on: '2026-03-02', kind: 'personal data misused' }],
      /We are sorry for how .*(?:personal information|what we know about you)/,
      'We are sorry that your personal information was misused and we did not act on it.',
    ],
  ];
  for (const [name, entries, said, owned] of rows)
    test(name, () => {
      for (const isEasyRead of [false, true]) {
        const text = begun('apology', entries, '2026-11-27', isEasyRead);
        assert.match(text, said);
        assert.doesNotMatch(text, /how our staff behaved/);
      }
      const says = (body: string) =>
        checked('apology/covers-every-failing', body, entries, '2026-11-27', 'apology').says;
      const isLeft = /not sorry for[^.]*(?:discrimination|governing body|personal information)/;
      assert.match(says('We are sorry for how our staff behaved.'), isLeft);
      assert.doesNotMatch(says(owned), isLeft);
    });

  test('personal information is named by how it was used, and not by news or messages that went astray', () => {
    const isNamed = (body: string) =>
      !/not sorry for[^.]*personal information/.test(
        checked(
          'apology/covers-every-failing',
          body,
          [{ on: '2026-03-02', kind: 'personal data misused' }],
          '2026-11-27',
          'apology',
        ).says,
      );
    for (const body of [
      'We are sorry that an operative used your telephone number to send you messages.',
      'We are sorry that we shared your details with a neighbour.',
      'We are sorry that we passed your address on to somebody else.',
      'We are sorry that our officer sent you messages of his own.',
      'We are sorry that we breached your privacy and did nothing about it.',
      'We are sorry that we told others what we hold about you.',
      'We are sorry for a breach of your personal data.',
      'We are sorry that information about you was given away.',
    ])
      assert.equal(isNamed(body), true, body);
    for (const body of [
      'We are sorry that we did not answer your messages.',
      'We are sorry that nobody replied to any of your messages.',
      'We are sorry that your messages went unanswered.',
      'We are sorry that we gave you no information about the works.',
      'We are sorry that the shared stairs were dirty.',
      'We are sorry that your report was not passed on to our contractor.',
    ])
      assert.equal(isNamed(body), false, body);
  });

  test('a cabinet of the kitchen and a board over a window govern nobody', () => {
    const isNamed = (body: string) =>
      !/not sorry for[^.]*governing body/.test(
        checked('apology/covers-every-failing', body, [alleged, found], '2026-11-27', 'apology').says,
      );
    for (const body of [
      'We are sorry that we did not take what was found to the cabinet.',
      'We are sorry that our board was not told.',
    ])
      assert.equal(isNamed(body), true, body);
    for (const body of [
      'We are sorry that the kitchen cabinet was not mended.',
      'We are sorry that we never took down the board over your window.',
    ])
      assert.equal(isNamed(body), false, body);
  });

  test('how staff behaved is still told as that', () => {
    const entries: readonly StoryEntry[] = [{ on: '2026-03-02', kind: 'staff conduct alleged', person: 'operative' }];
    assert.match(begun('apology', entries, '2026-11-27'), /We are sorry for how our staff behaved/);
  });
});
