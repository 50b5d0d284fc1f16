import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../calendar/day.ts';
import { kindNames } from '../entry.ts';
import { means, neverDone } from '../kinds/vocabulary.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { type Contact, contactsMade, contactToCome, kindsByContact } from './contact-of.ts';
import { gate, type Reason, type ReasonGiven } from './gate.ts';
import { type Fits, fitsTimes } from './safe-times.ts';

const friday = '2026-03-06';
const monday = '2026-03-02';
const tuesday = '2026-03-03';
const saturday = '2026-03-07';

/** What was said to be safe, the day and time of the contact, and whether it fits. */
type Row = readonly [safe: string, on: string | undefined, time: string | undefined, fits: Fits];
const times: readonly Row[] = [
  ['weekdays between 10am and 2pm', monday, '11am', 'inside'],
  ['weekdays between 10am and 2pm', monday, '3pm', 'outside'],
  ['weekdays between 10am and 2pm', '2026-03-07', '11am', 'outside'],
  ['weekdays between 10am and 2pm', monday, undefined, 'cannot tell'],
  ['weekdays 9 to 2', monday, '1.30pm', 'inside'],
  ['10am-2pm', monday, '11:30', 'inside'],
  ['10am-2pm', undefined, '11:30', 'cannot tell'],
  ['Tuesdays and Thursdays', monday, '11am', 'outside'],
  ['Tuesdays and Thursdays', '2026-03-03', undefined, 'inside'],
  ['Monday to Wednesday', '2026-03-03', undefined, 'inside'],
  ['Monday to Wednesday', friday, undefined, 'outside'],
  ['school hours', monday, '10am', 'inside'],
  ['school hours', monday, '4pm', 'outside'],
  ['school hours', '2026-03-07', '10am', 'outside'],
  ['mornings only', monday, 'morning', 'inside'],
  ['mornings only', monday, 'afternoon', 'outside'],
  ['after 6pm', monday, '19:00', 'inside'],
  ['after 6pm', monday, '17:00', 'outside'],
  ['not Fridays', friday, '10am', 'outside'],
  ['not Fridays', monday, undefined, 'inside'],
  ['mornings, not Fridays', friday, 'morning', 'outside'],
  ['never after 6pm', monday, '10am', 'cannot tell'],
  ['when his car is not outside', monday, '10am', 'cannot tell'],
  ['mornings when he is at work', monday, '10am', 'cannot tell'],
  ['any time', monday, undefined, 'inside'],
  ['weekdays between 10am and 2pm', monday, 'soon', 'cannot tell'],
  // days, and then hours: both must be met, whatever stands between them
  ...everyWay(
    ['weekdays between 10am and 2pm', 'weekdays, 10am to 2pm', 'weekdays; 10am to 2pm', 'Weekdays. 10am-2pm.'],
    [
      [tuesday, '11am', 'inside'],
      [tuesday, '9pm', 'outside'],
      [saturday, '11am', 'outside'],
      [tuesday, undefined, 'cannot tell'],
    ],
  ),
  ['Tuesdays, mornings', tuesday, '10am', 'inside'],
  ['Tuesdays, mornings', tuesday, '9pm', 'outside'],
  ['Tuesdays, mornings', monday, '10am', 'outside'],
  ['Tuesdays or Thursdays, 10am to 12', tuesday, '11am', 'inside'],
  ['Tuesdays or Thursdays, 10am to 12', tuesday, '9pm', 'outside'],
  ['weekdays, mornings or after 6pm', tuesday, '7pm', 'inside'],
  ['weekdays, mornings or after 6pm', saturday, '7pm', 'outside'],
  // whether the hours are of every day is not plain: what all ways to read it call safe is, and what none does is not
  ...everyWay(
    ['Tuesdays or Thursdays 10am to 12', 'Tuesdays, Thursdays 10am to 12', 'Tuesdays and Thursdays 10am to 12'],
    [
      [tuesday, '11am', 'inside'],
      ['2026-03-05', '11am', 'inside'],
      [tuesday, '9pm', 'cannot tell'],
      [tuesday, undefined, 'cannot tell'],
      ['2026-03-05', '9pm', 'outside'],
      [monday, '11am', 'outside'],
    ],
  ),
  ['weekdays 9am to 11am or 2pm to 4pm', tuesday, '3pm', 'inside'],
  ['weekdays 9am to 11am or 2pm to 4pm', saturday, '3pm', 'cannot tell'],
  ['weekdays 9am to 11am or 2pm to 4pm', tuesday, '9pm', 'outside'],
  ['evenings, weekends', saturday, '6pm', 'inside'],
  ['evenings, weekends', saturday, '11am', 'cannot tell'],
  ['evenings, weekends', tuesday, '6pm', 'cannot tell'],
  ['evenings, weekends', tuesday, '11am', 'outside'],
  ['weekends or after 6pm', tuesday, '7pm', 'cannot tell'],
  ['Tuesday mornings or Thursdays', tuesday, '10am', 'cannot tell'],
  ['Tuesday mornings or Thursday afternoons', tuesday, '10am', 'inside'],
  ['Tuesday mornings or Thursday afternoons', tuesday, '3pm', 'outside'],
  ['Tuesday mornings, Thursdays, after 6pm', tuesday, '10am', 'cannot tell'],
  ['Tuesdays or Thursdays', tuesday, '9pm', 'inside'],
  ['mornings or evenings', tuesday, '6pm', 'inside'],
  ['weekdays, any time', tuesday, '9pm', 'inside'],
  ['any time, mornings only', tuesday, '9pm', 'cannot tell'],
  ['after 10.30', monday, '10.15am', 'outside'],
  ['after 10.30', monday, '11am', 'inside'],
  // what is refused is not safe, nor what may be refused with it
  ['not Fridays or Mondays', monday, '10am', 'cannot tell'],
  ['not Fridays, Mondays', monday, '10am', 'cannot tell'],
  ['weekdays, not Fridays, mornings', monday, '10am', 'inside'],
  ['weekdays, not Fridays, mornings', friday, '10am', 'outside'],
  // what only begins as the name of a day is not one
  ['friends only', friday, '10am', 'cannot tell'],
  ['monthly', monday, '10am', 'cannot tell'],
  ['Mon, Tues or Weds', tuesday, '10am', 'inside'],
  // days that nobody works, and that no school is sure to be open
  // on a bank holiday whoever goes to work is at home: days of the week alone do not say that it is safe
  ...everyWay(
    ['weekdays between 10am and 2pm', 'Mon to Fri, 10am to 2pm', 'Mondays and Fridays between 10am and 2pm'],
    [
      ['2026-12-25', '11am', 'cannot tell'],
      ['2026-12-28', '11am', 'cannot tell'],
      ['2027-01-01', '11am', 'cannot tell'],
      ['2026-12-25', '9pm', 'outside'],
      ['2026-12-21', '11am', 'inside'],
    ],
  ),
  ['weekdays', '2075-03-04', '10am', 'cannot tell'],
  ['every day, mornings', '2026-12-25', '10am', 'inside'],
  ['Monday to Sunday', '2026-12-25', '10am', 'inside'],
  ['mornings', '2026-12-25', '10am', 'inside'],
  ...everyWay(
    [
      'Mondays and Fridays between 10am and 2pm, not bank holidays',
      'Mondays and Fridays between 10am and 2pm but not bank holidays',
      'Mondays and Fridays between 10am and 2pm except on bank holidays',
      'Mondays and Fridays between 10am and 2pm, never on a bank holiday',
    ],
    [
      ['2026-12-25', '11am', 'outside'],
      ['2026-12-28', '11am', 'outside'],
      ['2026-12-21', '11am', 'inside'],
      [tuesday, '11am', 'outside'],
      [monday, '9pm', 'outside'],
    ],
  ),
  ['not bank holidays', '2026-12-25', '10am', 'outside'],
  ['not bank holidays', monday, '10am', 'inside'],
  ['weekdays, not Fridays or bank holidays', monday, '10am', 'cannot tell'],
  ['working days', monday, '10am', 'inside'],
  ['working days', '2026-12-25', '10am', 'outside'],
  ['working days, 10am to 2pm', '2026-12-25', '11am', 'outside'],
  ['working days', '2026-05-04', undefined, 'outside'],
  ['working days', '2075-03-04', '10am', 'cannot tell'],
  ['school hours', '2026-12-25', '10am', 'outside'],
  ['school hours', '2026-08-05', '10am', 'cannot tell'],
  ['school hours', '2026-08-05', '6pm', 'outside'],
  ['school hours', '2026-02-18', '10am', 'cannot tell'],
  ['school hours', '2026-10-28', '10am', 'cannot tell'],
  ['school hours', '2026-04-08', '10am', 'cannot tell'],
  ['school hours', '2026-05-27', '10am', 'cannot tell'],
  ['school hours', '2026-11-11', '10am', 'inside'],
  ['Tuesdays, school hours', tuesday, '10am', 'inside'],
  ['Tuesdays, school hours', monday, '10am', 'outside'],
  ['school hours', '2075-03-04', '10am', 'cannot tell'],
];

/** The same answers for the same words in other ways. */
function everyWay(ways: readonly string[], answers: readonly (readonly [Row[1], Row[2], Fits])[]): readonly Row[] {
  return ways.flatMap((safe) => answers.map((answer): Row => [safe, ...answer]));
}

describe('whether a time is one that was said to be safe', () => {
  for (const [safe, on, time, fits] of times)
    test(`${safe}: ${on ?? 'no day'} ${time ?? 'no time'}: ${fits}`, () =>
      assert.equal(fitsTimes(safe, on === undefined ? undefined : day(on), time), fits));

  test('words of any sort are judged without a fault', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (safe, time) => {
        assert.ok(['inside', 'outside', 'cannot tell'].includes(fitsTimes(safe, day(monday), time)));
      }),
    );
  });
});

const she = (fields: object): StoryEntry =>
  ({ on: '2026-01-05', kind: 'safe contact agreed', person: 'resident', ...fields }) as StoryEntry;
const textOnly = she({ means: ['text message'] });
const son = { on: '2026-01-05', kind: 'person known', person: 'son' } as StoryEntry;
const resident = { on: '2026-01-05', kind: 'person known', person: 'resident' } as StoryEntry;

const byMaria = { ...textOnly, person: 'Maria Okafor' } as StoryEntry;
const ada = { on: '2026-01-05', kind: 'person known', person: 'Ada Brook' } as StoryEntry;

const rows: readonly (readonly [name: string, said: readonly StoryEntry[], Contact, readonly Reason[]])[] = [
  ['nothing was said', [], { means: 'phone' }, []],
  ['the way she said', [textOnly], { means: 'text message' }, []],
  ['another way', [textOnly], { means: 'phone' }, ['means']],
  ['a way nobody knows', [textOnly], { means: undefined }, ['means']],
  ['a visit nobody asked her about', [textOnly], { means: 'visit', on: day(monday) }, ['means']],
  ['a visit she said suits her', [textOnly], { means: 'visit', on: day(monday), isTheirWish: true }, []],
  [
    'a visit, where nobody may ever come',
    [she({ means: ['phone'], never: ['come to the home'] })],
    { means: 'visit', isTheirWish: true },
    ['never'],
  ],
  [
    'a letter, never by post',
    [she({ means: ['letter'], never: ['post to the home'] })],
    { means: 'letter' },
    ['never'],
  ],
  ['what she said last counts', [textOnly, she({ on: '2026-02-02', means: ['phone'] })], { means: 'phone' }, []],
  [
    'what somebody wrote down who could not see the first: a way of his alone',
    [textOnly, she({ on: '2026-02-02', means: ['phone', 'text message'], unseen: true })],
    { means: 'phone' },
    ['means'],
  ],
  [
    'the same: a way of both',
    [textOnly, she({ on: '2026-02-02', means: ['phone', 'text message'], unseen: true })],
    { means: 'text message' },
    [],
  ],
  [
    'the same: what was never to be done before',
    [
      she({ means: ['letter'], never: ['post to the home'] }),
      she({ on: '2026-02-02', means: ['letter'], unseen: true }),
    ],
    { means: 'letter' },
    ['never'],
  ],
  [
    'agreed anew by somebody who could see',
    [textOnly, she({ on: '2026-02-02', means: ['letter'], unseen: true }), she({ on: '2026-02-03', means: ['phone'] })],
    { means: 'phone' },
    [],
  ],
  [
    'outside her times',
    [she({ means: ['phone'], times: 'mornings' })],
    { means: 'phone', on: day(monday), time: '4pm' },
    ['time'],
  ],
  [
    'no time given',
    [she({ means: ['phone'], times: 'mornings' })],
    { means: 'phone', on: day(monday) },
    ['time not known'],
  ],
  ['a letter has no hour', [she({ means: ['letter'], times: 'mornings' })], { means: 'letter' }, []],
  [
    'a word to avoid',
    [she({ means: ['email'], avoids: ['housing'] })],
    { means: 'email', says: 'Your Housing officer' },
    ['words'],
  ],
  ...(['police, abuse', 'police; abuse', 'Police or abuse', 'police and abuse', ' police / abuse.'] as const).map(
    (line): (typeof rows)[number] => [
      `words to avoid on one line, ‘${line}’`,
      [she({ means: ['email'], avoids: [line] })],
      { means: 'email', says: 'The police came about the abuse' },
      ['words'],
    ],
  ),
  [
    'none of the words of one line',
    [she({ means: ['email'], avoids: ['police, abuse or', 'your case'] })],
    { means: 'email', says: 'Your order is ready' },
    [],
  ],
  [
    'our own name shown',
    [she({ means: ['email'], sender: 'Jo' })],
    { means: 'email', sender: 'Marlow Vale Homes' },
    ['sender'],
  ],
  ['the name she chose', [she({ means: ['email'], sender: 'Jo' })], { means: 'email', sender: 'Jo' }, []],
  ['a code word to use', [she({ means: ['phone'], words: 'book club' })], { means: 'phone' }, ['mind this']],
  [
    'through her sister, to her',
    [she({ means: ['phone'], through: 'her sister' })],
    { means: 'phone', to: 'resident' },
    ['through'],
  ],
  ['through her sister', [she({ means: ['phone'], through: 'her sister' })], { means: 'phone', to: 'her sister' }, []],
  ['to somebody else of her home', [resident, son, textOnly], { means: 'phone', to: 'son' }, ['means']],
  [
    'to the resident, where it is the son who said so',
    [resident, son, { ...textOnly, person: 'son' } as StoryEntry],
    { means: 'phone' },
    [],
  ],
  ['to Maria, whom nobody knows by that name', [textOnly], { means: 'phone', to: 'Maria' }, ['means']],
  ['to Maria, where Maria Okafor said so', [byMaria], { means: 'phone', to: 'Maria' }, ['means']],
  ['to Maria with two spaces', [byMaria], { means: 'phone', to: 'Maria  Okafor' }, ['means']],
  ['to Ms Okafor', [byMaria], { means: 'phone', to: 'Ms Okafor' }, ['means']],
  ['to M. Okafor', [byMaria], { means: 'phone', to: 'M. Okafor' }, ['means']],
  ['to Ada Brook, where Maria Okafor said so', [byMaria, ada], { means: 'phone', to: 'Ada Brook' }, []],
  [
    'to her sister, by a way that is through Joy, her sister',
    [{ ...she({ means: ['phone'], through: 'Joy, her sister' }), person: 'Maria Okafor' } as StoryEntry],
    { means: 'phone', to: 'Joy' },
    ['through'],
  ],
];

const abuseCase = { on: '2026-01-05', kind: 'case opened', family: 'domestic abuse', title: 'x' } as StoryEntry;
const partner = { on: '2026-01-05', kind: 'person known', person: 'partner' } as StoryEntry;
const byPartner = { on: '2026-01-05', kind: 'abuse disclosed', person: 'partner' } as StoryEntry;
const herCase = [abuseCase, resident, partner, byPartner];
const herWay = (fields: object): StoryEntry =>
  ({ ...she({ means: ['text message'], ...fields }), person: 'partner' }) as StoryEntry;

/** Contact on the case of a partner who was harmed, where the tenant may be the danger. */
const onHerCase: readonly (readonly [
  name: string,
  said: readonly StoryEntry[],
  Contact,
  readonly ReasonGiven['reason'][],
])[] = [
  ['to the tenant', [herWay({})], { means: 'text message', to: 'resident' }, ['somebody else']],
  ['to a son', [son, herWay({})], { means: 'text message', to: 'son' }, ['somebody else']],
  ['that greets the tenant', [herWay({})], { means: 'text message', says: 'Dear resident,\nWe' }, ['somebody else']],
  ['that greets her', [herWay({})], { means: 'text message', says: 'Hello partner, it is Jo' }, []],
  [
    'that greets a name nobody has',
    [herWay({})],
    { means: 'text message', says: '1 High St\n\nDear Mr Oak\nWe' },
    ['greeting'],
  ],
  [
    'that greets by a name, where it is for the resident as well',
    [herWay({}), { ...byPartner, person: 'resident' } as StoryEntry, she({ means: ['text message'] })],
    { means: 'text message', says: 'Dear Maria' },
    ['greeting'],
  ],
  ['that greets nobody by name', [herWay({})], { means: 'text message', says: 'Dear Sir or Madam\nHi Dan' }, []],
  ['that greets nobody', [herWay({})], { means: 'text message', says: 'I said hello to Dan. He is dear to me' }, []],
  ['to her', [herWay({})], { means: 'text message', to: 'partner' }, []],
  ['to her, another way', [herWay({})], { means: 'letter', to: 'partner' }, ['means']],
  ['to nobody by name, which is to her', [herWay({})], { means: 'letter' }, ['means']],
  ['to her sister', [herWay({ through: 'her sister' })], { means: 'text message', to: 'her sister' }, []],
  ['to her, through her sister alone', [herWay({ through: 'her sister' })], { means: 'text message' }, ['mind this']],
  ['about the abuse, before anybody asked her', [], { means: 'phone', to: 'partner' }, ['not asked']],
  ['the same, to nobody by name', [], { means: 'phone' }, ['not asked']],
  ['a visit she said suits her', [], { means: 'visit', isTheirWish: true }, []],
  [
    'to her, where another who was harmed was not asked',
    [{ ...byPartner, person: 'son' } as StoryEntry, herWay({})],
    { means: 'text message', to: 'partner' },
    [],
  ],
  [
    'to somebody of her own name',
    [{ ...byPartner, person: 'Ana Reyes' } as StoryEntry],
    { means: 'phone', to: 'Mr Reyes' },
    ['somebody else'],
  ],
];

describe('on a case of domestic abuse, contact', () => {
  for (const [name, said, contact, reasons] of onHerCase)
    test(`${name}: ${reasons.length === 0 ? 'passes' : reasons.join(', ')}`, () => {
      const gated = gate(readingOf([...herCase, ...said]), contact);
      assert.deepEqual(gated.passes ? [] : gated.reasons.map(({ reason }) => reason), reasons);
    });

  test('before anybody was asked passes once somebody who knows has looked, whoever was harmed', () => {
    for (const said of [[abuseCase], herCase]) {
      assert.equal(gate(readingOf(said), { means: 'phone' }).passes, false);
      assert.equal(gate(readingOf(said), { means: 'phone' }, { isAssured: true }).passes, true);
    }
  });

  test('is opened by nobody’s safe way where nobody wrote down who was harmed', () => {
    for (const person of ['resident', 'partner'])
      for (const to of [undefined, person]) {
        const way = { ...she({ means: ['text message'] }), person } as StoryEntry;
        const gated = gate(readingOf([abuseCase, resident, partner, way]), { means: 'text message', to });
        assert.deepEqual(gated.passes ? [] : gated.reasons, [{ reason: 'not asked', people: [] }]);
        assert.equal(gate(readingOf([...herCase, herWay({})]), { means: 'text message' }).passes, true);
      }
  });

  test('with somebody else is refused whatever anybody says, and passes on any other case', () => {
    const contact: Contact = { means: 'email', to: 'resident' };
    assert.equal(gate(readingOf([...herCase, herWay({})]), contact, { isAssured: true }).passes, false);
    const repairs = { ...abuseCase, family: 'repairs' } as StoryEntry;
    assert.equal(gate(readingOf([repairs, resident, partner, byPartner, herWay({})]), contact).passes, true);
  });
});

describe('the gate', () => {
  for (const [name, said, contact, reasons] of rows) {
    test(`${name}: ${reasons.length === 0 ? 'passes' : reasons.join(', ')}`, () => {
      const gated = gate(readingOf(said), contact);
      assert.deepEqual(gated.passes ? [] : gated.reasons.map(({ reason }) => reason), reasons);
    });
  }

  test('what cannot be told passes once somebody who knows has looked; what is not safe never does', () => {
    const reading = readingOf([she({ means: ['phone'], times: 'mornings', words: 'book club' })]);
    assert.equal(gate(reading, { means: 'phone' }).passes, false);
    assert.equal(gate(reading, { means: 'phone' }, { isAssured: true }).passes, true);
    assert.equal(gate(reading, { means: 'letter' }, { isAssured: true }).passes, false);
  });

  test('for whatever was said and whatever is planned, only what was said to be safe passes', () => {
    const said = fc.record({
      means: fc.uniqueArray(fc.constantFrom(...means), { minLength: 1 }),
      never: fc.option(fc.uniqueArray(fc.constantFrom(...neverDone), { minLength: 1 }), { nil: undefined }),
      avoids: fc.option(fc.constant(['housing']), { nil: undefined }),
    });
    const contact = fc.record({
      means: fc.constantFrom(...means, undefined),
      says: fc.constantFrom('Hello', 'From housing', undefined),
      isTheirWish: fc.boolean(),
      to: fc.constantFrom('resident', 'the resident', 'Maria', undefined),
    });
    fc.assert(
      fc.property(said, contact, fc.boolean(), (way, planned, isAssured) => {
        const gated = gate(readingOf([she(way)]), planned, { isAssured });
        if (!gated.passes) return;
        const isOwnWish = planned.isTheirWish && (planned.means === 'visit' || planned.means === 'in person');
        assert.ok(planned.means !== undefined && (way.means.includes(planned.means) || isOwnWish));
        assert.ok(!(planned.means === 'letter' && way.never?.includes('post to the home')));
        assert.ok(!(planned.means === 'visit' && way.never?.includes('come to the home')));
        assert.ok(!(way.avoids && planned.says === 'From housing'));
      }),
    );
  });
});

describe('a home where abuse stands on record', () => {
  const told = { on: '2026-03-01', kind: 'abuse disclosed', person: 'resident' } as StoryEntry;
  const punched = 'My partner punched me last night and I am scared of him';
  const inWords = {
    on: '2026-03-01',
    kind: 'repair reported',
    id: 'words',
    problem: 'back door lock broken',
    effect: punched,
  } as StoryEntry;
  const partner = { on: '2020-03-01', kind: 'person known', person: 'partner' } as StoryEntry;
  const asked = { on: '2026-03-01', kind: 'safe contact agreed', person: 'resident', means: ['letter', 'visit'] };
  const byPartner = { ...asked, person: 'partner', means: ['phone'] };
  const letter = { to: 'resident', means: 'letter', says: 'The tap is mended on Friday' } as const;
  const ofIt = { ...letter, says: 'About the abuse by your partner: we can offer you a move.' };
  const reasonsOf = (entries: readonly object[], contact: Contact, isAssured = false) => {
    const gated = gate(readingOf(entries as readonly StoryEntry[]), contact, { isAssured });
    return gated.passes ? [] : [...new Set(gated.reasons.map(({ reason }) => reason))];
  };
  const need = { on: '2026-03-01', kind: 'need disclosed', person: 'resident', needs: ['survivor of domestic abuse'] };
  const ended = { on: '2026-03-02', kind: 'need ended', person: 'resident', needs: ['domestic abuse'] };
  const left = { on: '2026-03-02', kind: 'person left', person: 'resident' };
  const lifted = { on: '2026-03-02', kind: 'restriction lifted', why: 'a film' };
  const back = { on: '2026-03-03', kind: 'person known', person: 'resident' };
  const again = { on: '2026-03-03', kind: 'note made', says: punched };
  const note = { on: '2026-03-01', kind: 'note made', id: 'note', says: 'she rang' };
  const brought = { on: '2026-03-03', kind: 'entry corrected', for: 'note', why: 'x', now: { says: punched } };
  const mended = { on: '2026-03-03', kind: 'entry corrected', for: 'words', why: 'x', now: { problem: 'front door' } };
  const two = [inWords, partner, asked, byPartner];

  type Held = readonly [name: string, entries: readonly object[], contact: Contact, reasons: readonly string[]];
  const held: readonly Held[] = [
    ['a letter, while nobody asked her', [told], letter, ['not asked']],
    ['a letter to the partner as well', [told, partner], { ...letter, to: 'partner' }, ['not asked']],
    ['where it was told in words', [inWords], letter, ['not asked']],
    ['where the words were a mistake', [inWords, lifted], letter, []],
    ['a visit', [told], { means: 'visit' }, ['not asked']],
    ['a visit that suits them', [told], { means: 'visit', isTheirWish: true }, []],
    ['once she was asked', [told, asked], letter, []],
    ['once it has ended', [told, ended], letter, []],
    ['once she has left', [told, left], letter, []],
    ['once she has left and come back', [told, left, back], letter, ['not asked']],
    ['told in words again after the words were a mistake', [inWords, lifted, again], letter, ['not asked']],
    ['told in words after it had ended', [told, ended, again], letter, ['not asked']],
    ['told in a correction after other words were a mistake', [note, inWords, lifted, brought], letter, ['not asked']],
    ['corrected in something else since the words were a mistake', [inWords, lifted, mended], letter, []],
    ['told in words before it had ended', [inWords, told, ended], letter, []],
    ['a need of years ago', [need], letter, []],
    ['a need of years ago, and a letter about it', [need], ofIt, ['not asked']],
    ['a letter about it', [told], ofIt, ['not asked']],
    ['one to the partner, though she was asked', [told, partner, asked], { ...ofIt, to: 'partner' }, ['somebody else']],
    [
      'one that greets the partner',
      [
        { ...partner, person: 'Victor' },
        { ...told, person: 'Ana' },
        { ...asked, person: 'Ana' },
      ],
      { ...ofIt, to: 'Ana', says: `Dear Victor, ${ofIt.says}` },
      ['somebody else'],
    ],
    ['about it to her, once asked', [told, asked], ofIt, []],
    ['about it after she has left', [told, left, partner], { ...ofIt, to: 'partner' }, ['somebody else']],
    ['nothing told', [partner], { ...ofIt, to: 'partner' }, []],
    // Where nobody wrote down who was harmed, whoever was asked may be who does the harm.
    ['told in words of nobody by name, though somebody was asked', [inWords, asked], letter, ['not asked']],
    ['the same, where it is the partner who was asked', [inWords, partner, byPartner], letter, ['means', 'not asked']],
    ['the same, to the partner', [inWords, partner, byPartner], { ...ofIt, to: 'partner' }, ['means', 'not asked']],
    ['about it, to whoever was asked', [inWords, asked], ofIt, ['not asked']],
    ['a visit that suits whoever said so', [inWords], { means: 'visit', isTheirWish: true }, ['not asked']],
    ['the same, though somebody was asked', [inWords, asked], { means: 'visit', isTheirWish: true }, ['not asked']],
    [
      'the same, where the partner said another way is safe',
      [inWords, partner, byPartner],
      { means: 'visit', isTheirWish: true },
      ['means', 'not asked'],
    ],
    ['a visit that suits them, once it is written down', [inWords, told], { means: 'visit', isTheirWish: true }, []],
    ['once it is written down that it was who was asked', [inWords, asked, told], letter, []],
    [
      'once it is written down that it was the other',
      [inWords, partner, byPartner, told],
      letter,
      ['means', 'not asked'],
    ],
    [
      'for nobody by name, by what one of two said is safe',
      [resident, ...two],
      { means: 'phone' },
      ['means', 'not asked'],
    ],
    ['what both said is safe', two, { means: 'letter' }, ['means', 'not asked']],
  ];
  for (const [name, entries, contact, reasons] of held)
    test(name, () => assert.deepEqual(reasonsOf(entries, contact).sort(), [...reasons].sort()));

  test('passes once somebody who may know has looked, but to nobody else what speaks of it', () => {
    assert.deepEqual(reasonsOf([told], letter, true), []);
    assert.deepEqual(reasonsOf([inWords], { means: 'visit', isTheirWish: true }, true), []);
    assert.deepEqual(reasonsOf([told, partner], { ...ofIt, to: 'partner' }, true), ['somebody else']);
  });

  const repair = (fields: object) => ({
    on: '2026-03-01',
    kind: 'repair reported',
    id: 'r',
    problem: 'tap',
    ...fields,
  });
  const anew = { kind: 'missed visit put right' };
  const on = '2026-03-01';
  const before = [
    { on, kind: 'works ordered', id: 'works', works: 'tap', for: 'r' },
    { on, kind: 'appointment made', id: 'made', planned: '2026-03-01', for: 'works' },
    { on, kind: 'appointment missed', id: 'missed', for: 'made' },
    { on, kind: 'appointment made', id: 'any', planned: '2026-03-01' },
    { on, kind: 'appointment missed', id: 'vague', for: 'any' },
  ];
  const joiner = (fields: object = {}) => {
    const entry = { kind: 'appointment made', planned: day(friday), happened: day(monday), ...fields };
    return contactToCome(entry as never, day(monday)) as Contact;
  };
  for (const [name, fields, visit, reasons] of [
    ['an emergency', { priority: 'emergency' }, { for: 'r' }, []],
    ['an emergency, where the visit does not say for what', { priority: 'emergency' }, {}, []],
    ['a lock', { problem: 'front door lock broken' }, { for: 'r' }, []],
    ['what can wait', { priority: 'routine' }, { for: 'r' }, ['not asked']],
    ['something else than the emergency', { priority: 'emergency' }, { for: 'other' }, ['not asked']],
    ['the works ordered for an emergency', { priority: 'emergency' }, { for: 'works' }, []],
    ['works ordered for what can wait', { priority: 'routine' }, { for: 'works' }, ['not asked']],
    ['an emergency, instead of one we missed', { priority: 'emergency' }, { ...anew, for: 'missed' }, []],
    ['what can wait, instead of one we missed', { priority: 'routine' }, { ...anew, for: 'missed' }, ['not asked']],
    ['an emergency, instead of one that said not for what', { priority: 'emergency' }, { ...anew, for: 'vague' }, []],
  ] as const)
    test(`a visit for ${name} is ${reasons.length === 0 ? 'not stopped' : 'asked about'}`, () => {
      assert.deepEqual(reasonsOf([told, repair(fields), ...before], joiner(visit)), reasons);
    });
  test('a visit for an emergency is not stopped where nobody wrote down who was harmed', () => {
    const entries = [inWords, repair({ priority: 'emergency' }), ...before];
    assert.deepEqual(reasonsOf(entries, joiner({ for: 'r' })), []);
    assert.deepEqual(reasonsOf(entries, joiner({ for: 'r', suits: true })), []);
    assert.deepEqual(reasonsOf([inWords, repair({}), ...before], joiner({ for: 'r', suits: true })), ['not asked']);
  });
  test('a visit for what is an emergency no more is asked about', () => {
    const set = { on: '2026-03-02', kind: 'priority set', priority: 'routine', for: 'r' };
    assert.deepEqual(reasonsOf([told, repair({ priority: 'emergency' }), set], joiner({ for: 'r' })), ['not asked']);
  });
});

describe('the kinds of entry', () => {
  const { planned, made, noContact } = kindsByContact;
  test('are each placed once: plans a contact, tells of one, or is none', () => {
    assert.deepEqual([...planned, ...made, ...noContact].sort(), [...kindNames].sort());
  });

  test('that hold a day still to come for the household, or a means, are not among those that are no contact', () => {
    const reading = readingOf([textOnly]);
    for (const kind of planned) {
      const entry = { kind, planned: day(friday), due: day(friday), offered: ['Friday'], happened: day(monday) };
      const contact = contactToCome(entry as never, day(monday));
      assert.ok(contact, kind);
      assert.equal(gate(reading, contact).passes, false, kind);
    }
    for (const kind of made) {
      if (kind === 'contact by person complained of') continue;
      assert.ok(contactsMade({ kind, happened: day(monday), means: 'phone' } as never).length > 0, kind);
    }
  });
});
