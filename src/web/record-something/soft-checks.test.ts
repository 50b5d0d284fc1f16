import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { unanswered } from './soft-check.ts';
import { softChecks } from './soft-checks.ts';

const today = day('2027-03-10');
const entry = (id: string, kind: KindName, on: string, fields: object = {}): Entry =>
  ({ id, subject: 'case:12', kind, happened: day(on), recorded: endOf(day(on)), ...fields }) as unknown as Entry;
const reading = read(
  [
    entry('r1', 'repair reported', '2026-10-05', { problem: 'leak' }),
    entry('w1', 'works ordered', '2026-10-12', { works: 'new pipe', for: 'r1' }),
    entry('v1', 'visit made', '2026-10-07', { for: 'r1' }),
    entry('m1', 'move cost met', '2026-10-07', { what: 'food', for: 'r1' }),
    entry('r2', 'repair reported', '2026-11-02', { problem: 'door' }),
  ],
  endOf(today),
);
const religion = 'The damp is because of their way of life: they dry washing indoors';

const nothingTried = [
  'tried',
  'You have not said how the resident was tried. Did nobody knock, ring or write?',
] as const;
const whoseTime = [
  'chosen',
  'You have not said who chose the time. A time the resident never agreed to is no reason to stop.',
] as const;
const anyWorry = [
  'safeguarding',
  'You have not said whether you are worried about anybody’s safety. Is somebody ill, alone or afraid behind the door?',
] as const;

const noReason = ['why', 'You have not said why. Somebody may have to answer for this.'] as const;

type Row = readonly [KindName, string, object, readonly (readonly [string | undefined, string])[]];
const rows: readonly Row[] = [
  ['resident chased', '2026-12-25', {}, [['happened', '25 December 2026 is Christmas Day: is that right?']]],
  [
    'resident chased',
    '2026-12-28',
    {},
    [['happened', '28 December 2026 is Boxing Day (substitute day): is that right?']],
  ],
  ['resident chased', '2026-12-26', {}, [['happened', '26 December 2026 is Boxing Day: is that right?']]],
  [
    'resident chased',
    '2026-08-31',
    {},
    [
      ['happened', '31 August 2026 is the Summer bank holiday: is that right?'],
      ['happened', '31 August 2026 is before the first report on this case, on 5 October 2026: is that right?'],
    ],
  ],
  ['visit made', '2026-11-07', {}, [['happened', '7 November 2026 is a Saturday: is that right?']]],
  ['letter sent', '2026-11-08', { says: 'Hello' }, [['happened', '8 November 2026 is a Sunday: is that right?']]],
  ['resident chased', '2026-11-08', {}, []],
  ['person known', '2026-03-10', { person: 'son' }, []],
  [
    'person known',
    '2026-03-09',
    { person: 'son' },
    [['happened', '9 March 2026 is more than a year ago: is that right?']],
  ],
  ['repair reported', '2026-09-01', { problem: 'door' }, []],
  [
    'works completed',
    '2026-10-09',
    { for: 'r1' },
    [['happened', '9 October 2026 is before the works were ordered, on 12 October 2026: is that right?']],
  ],
  ['works completed', '2026-10-13', { for: 'r1' }, []],
  [
    'resident confirmed fixed',
    '2026-10-20',
    { for: 'r2' },
    [['happened', '20 October 2026 is before the repair was reported, on 2 November 2026: is that right?']],
  ],
  [
    'visit made',
    '2026-10-07',
    { for: 'r1' },
    [[undefined, '“A visit was made” is already on the record for 7 October 2026. Is this another one?']],
  ],
  ['visit made', '2026-10-07', { for: 'r2' }, []],
  ['move cost met', '2026-10-07', { for: 'r1' }, []],
  ['money paid', '2026-11-10', { sum: 1_000_000 }, []],
  ['money paid', '2026-11-10', { sum: 1_000_001 }, [['sum', '£10,000.01 is a large sum: is that right?']]],
  [
    'works date given',
    '2026-11-10',
    { due: day('2026-11-09') },
    [['due', 'The date you gave, 9 November 2026, is before the day this happened, 10 November 2026: is that right?']],
  ],
  ['works date given', '2026-11-10', { due: day('2026-11-10') }, []],
  [
    'appointment made',
    '2026-11-10',
    { planned: day('2026-12-25') },
    [['planned', '25 December 2026 is Christmas Day: is that right?']],
  ],
  ['no access', '2026-11-10', {}, [nothingTried, whoseTime, anyWorry]],
  ['no access', '2026-11-10', { tried: ['phone'] }, [whoseTime, anyWorry]],
  ['no access', '2026-11-10', { tried: ['phone'], chosen: 'us', safeguarding: 'cannot tell' }, []],
  ['visit made', '2026-11-10', { outcome: 'no access' }, [nothingTried, whoseTime, anyWorry]],
  ['visit made', '2026-11-10', { outcome: 'inspected' }, []],
  [
    'left to planned works',
    '2026-11-10',
    { assessed: ['how soon'] },
    [
      ['assessed', 'Not weighed yet: how sure, how serious and who lives there. Leave it to wait all the same?'],
      ['approved', 'You have not said who approved the wait. Nothing that affects safety waits without it.'],
    ],
  ],
  [
    'left to planned works',
    '2026-11-10',
    { assessed: ['how soon', 'how sure', 'how serious', 'who lives there'], approved: 'Mo Farrell' },
    [],
  ],
  [
    'note made',
    '2026-11-10',
    { says: religion },
    [
      [
        'says',
        'This seems to put the delay or the problem down to the people who live there: their religion, their health, how they live or what they are like. Is that what was meant?',
      ],
    ],
  ],
  [
    'response sent',
    '2026-11-10',
    { stage: 1, blames: ['health'] },
    [
      [
        'explains',
        'This seems to put the delay or the problem down to the people who live there: their religion, their health, how they live or what they are like. Is that what was meant?',
      ],
    ],
  ],
  ['safeguarding considered', '2026-11-10', { decision: 'not needed' }, [noReason]],
  ['safeguarding considered', '2026-11-10', { decision: 'watched', why: 'the school sees her daily' }, []],
  ['move considered', '2026-11-10', { decision: 'stay' }, [noReason]],
  ['action plan agreed', '2026-11-10', { form: 'written' }, [['actions', 'You have not said what will be done.']]],
  ['action plan agreed', '2026-11-10', { actions: ['a camera on the landing'] }, []],
  ['note made', '2026-11-10', { says: 'The damp comes from the roof' }, []],
  ['governing body told', '2027-12-26', {}, [['happened', '26 December 2027 is Boxing Day: is that right?']]],
];
for (const [kind, on, { for: answers, ...fields }, expected] of rows.map(
  ([kind, on, fields, expected]) => [kind, on, fields as { for?: string }, expected] as const,
)) {
  test(`${kind} on ${on} ${JSON.stringify(fields)}: ${expected.map(([, asks]) => asks).join(' ') || 'nothing to ask'}`, () => {
    const checks = softChecks({ kind, fields, happened: day(on), for: answers, today, reading });
    assert.deepEqual(
      checks.map(({ field, asks }) => [field, asks]),
      expected,
    );
    for (const { id } of checks) assert.match(id, /^[a-z0-9:-]+$/);
  });
}

test('without a reading nothing is asked that needs one', () => {
  const checks = softChecks({ kind: 'works completed', fields: {}, happened: day('2026-10-09'), today });
  assert.deepEqual(checks, []);
});

test('a yes holds for what was asked, and not for a changed answer', () => {
  const asked = (on: string, says: string) =>
    softChecks({ kind: 'note made', fields: { says }, happened: day(on), today });
  const checks = asked('2026-12-25', religion);
  assert.equal(checks.length, 2);
  assert.deepEqual(unanswered(checks, {}), checks);
  const body = { sure: checks.map(({ id }) => id).join(',') };
  assert.deepEqual(unanswered(checks, body), []);
  assert.deepEqual(unanswered(checks, { sure: body.sure.split(',') }), []);
  assert.deepEqual(unanswered(checks, { sure: checks[0]?.id }), checks.slice(1));
  assert.equal(unanswered(asked('2027-01-01', `${religion} too`), body).length, 2);
  assert.deepEqual(unanswered(checks, JSON.parse(`{"__proto__":${JSON.stringify(body)}}`)), checks);
});

test('works that may cost a leaseholder much are asked about until somebody has checked whether to consult', () => {
  const leased = entry('h1', 'home described', '2024-01-08', { tenure: 'long lease' });
  const asked = (fields: object, ...more: readonly Entry[]) =>
    softChecks({
      kind: 'works ordered',
      fields,
      happened: day('2027-03-10'),
      today,
      reading: read([leased, ...more], endOf(today)),
    }).map(({ id }) => id);
  const roof = { works: 'renew the roof of the block' };
  assert.deepEqual(asked(roof), ['not-consulted']);
  assert.deepEqual(asked({ ...roof, priority: 'emergency' }), []);
  assert.deepEqual(asked({ works: 'mend the tap' }), []);
  assert.deepEqual(asked({ works: 'mend the tap', share: 25_001 }), ['not-consulted']);
  assert.deepEqual(asked(roof, entry('s1', 'section 20 checked', '2027-03-01', { needed: true })), []);
});

test('closing is asked about while nobody has been inside since the door stayed shut', () => {
  const shut = entry('n1', 'no access', '2027-03-01', { for: 'r1' });
  const worked = entry('a1', 'access worked through', '2027-03-02', { for: 'n1' });
  const asked = (...more: readonly Entry[]) =>
    softChecks({
      kind: 'case closed',
      fields: { why: 'all done' },
      happened: day('2027-03-09'),
      today,
      reading: read(more, endOf(today)),
    }).map(({ id }) => id);
  assert.deepEqual(asked(shut, worked), ['never-got-in:n1']);
  assert.deepEqual(asked(shut, worked, entry('v2', 'visit made', '2027-03-05', { outcome: 'works completed' })), []);
  assert.deepEqual(asked(), []);
});

test('which of several is asked where an answer names none of them', () => {
  const works = entry('o1', 'order received', '2027-03-01', { what: 'works' });
  const review = entry('o2', 'order received', '2027-03-01', { what: 'review' });
  const asked = (answers: string | undefined, ...more: readonly Entry[]) =>
    softChecks({
      kind: 'order complied with',
      fields: { proof: 'the report' },
      happened: day('2027-03-09'),
      for: answers,
      today,
      reading: read(more, endOf(today)),
    }).map(({ id, field }) => [id, field]);
  assert.deepEqual(asked(undefined, works, review), [['which-one:order-complied-with:2', 'for']]);
  assert.deepEqual(asked('o2', works, review), []);
  assert.deepEqual(asked(undefined, works), []);
});

test('which of several is asked where an answer would be taken to be about all of them', () => {
  const mother = entry('a', 'abuse disclosed', '2027-03-01', { person: 'mother' });
  const sister = entry('b', 'abuse disclosed', '2027-03-02', { person: 'sister' });
  const again = entry('c', 'abuse disclosed', '2027-03-03', { person: 'mother' });
  const forMother = { ...entry('s', 'support offered', '2027-03-04', {}), for: 'a' };
  const asked = (answers: string | undefined, ...more: readonly Entry[]) =>
    softChecks({
      kind: 'support offered',
      fields: {},
      happened: day('2027-03-09'),
      for: answers,
      today,
      reading: read(more, endOf(today)),
    })
      .filter(({ id }) => id.startsWith('which-one'))
      .map(({ id, field }) => [id, field]);
  assert.deepEqual(asked(undefined, mother, sister, again), [['which-one:support-offered:2', 'for']]);
  assert.deepEqual(asked('b', mother, sister), []);
  assert.deepEqual(asked(undefined, mother, again), []);
  assert.deepEqual(asked(undefined, mother, sister, forMother), []);
});

test('which of several people watched is asked where a decision about one names none of them', () => {
  const watched = (id: string, more: object) =>
    entry(id, 'safeguarding considered', '2027-03-01', { decision: 'watched', ...more });
  const asked = (answers: string | undefined, fields: object, ...more: readonly Entry[]) =>
    softChecks({
      ...{ kind: 'safeguarding considered', fields: { why: 'she is well', ...fields }, happened: day('2027-03-09') },
      ...{ for: answers, today, reading: read(more, endOf(today)) },
    })
      .filter(({ id }) => id.startsWith('which-one'))
      .map(({ id, asks }) => [id, asks.slice(0, 20)]);
  const both = [watched('w', { why: 'her bruises' }), watched('v', { why: 'his drinking' })];
  const no = { decision: 'not needed' };
  assert.deepEqual(asked(undefined, no, ...both), [['which-one:safeguarding-considered:2', '2 watches over peopl']]);
  assert.deepEqual(asked('w', no, ...both), []);
  const partner = (name: string) =>
    softChecks({
      ...{ kind: 'partner involved', fields: { partner: name }, happened: day('2027-03-09') },
      ...{ for: undefined, today, reading: read(both, endOf(today)) },
    }).map(({ id }) => id);
  assert.deepEqual(partner('adult social care'), ['which-one:partner-involved:2']);
  assert.deepEqual(partner('the police'), []);
  assert.deepEqual(asked('new-sign', no, ...both), []);
  assert.deepEqual(asked(undefined, no, both[0] as Entry), []);
  assert.deepEqual(
    asked(undefined, no, ...both, { ...entry('done', 'safeguarding considered', '2027-03-05', no), for: 'w' }),
    [],
  );
});

test('a far day to look again at somebody watched is asked about', () => {
  const asked = (fields: object) =>
    softChecks({
      kind: 'safeguarding considered',
      fields: { why: 'quiet', ...fields },
      happened: day('2026-11-02'),
      today,
    }).map(({ id, field }) => [id, field]);
  assert.deepEqual(asked({ decision: 'watched', review: day('2027-03-15') }), [
    [`far-review:${day('2027-03-15')}`, 'review'],
  ]);
  assert.deepEqual(asked({ decision: 'watched', review: day('2026-12-14') }), []);
  assert.deepEqual(asked({ decision: 'watched' }), []);
  assert.deepEqual(asked({ decision: 'not needed', review: day('2027-03-15') }), []);
});
