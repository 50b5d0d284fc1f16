import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../src/assessment/assess.ts';
import { entriesOf } from '../src/assessment/examples.ts';
import { explainDuty } from '../src/assessment/explanation.ts';
import { type Day, day } from '../src/calendar/day.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import type { CaseRecord, Entry } from '../src/record/entry.ts';
import { asWrittenDown, isDayZero, movableKinds } from '../src/record/finding/day-zero.ts';
import { read } from '../src/record/reading.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { type CaseworkApp, hiddenIn, mainOf, openCaseworkApp } from './casework-app.ts';
import { at, entry } from './store/cast.ts';

describe('a day zero', () => {
  const record = (known: string, problem = 'damp and mould'): CaseRecord => [
    { ...entry('case:A', 'repair reported', '2026-02-02', { problem }), id: 'r1' },
    entry('case:A', 'day zero accepted', '2026-03-02', { for: 'r1', known: day(known), why: 'said so in a call' }),
  ];

  for (const [known, begins] of [
    ['2025-11-10', '2025-11-10'],
    ['2026-02-01', '2026-02-01'],
    ['2026-02-02', '2026-02-02'],
    ['2026-02-20', '2026-02-02'],
  ] as const)
    test(`accepted as ${known} begins the problem on ${begins}`, () => {
      const [problem, ...others] = read(record(known), at('2026-03-06')).problems;
      assert.equal(problem?.report.happened, day(begins));
      assert.deepEqual(others, []);
    });

  test('is not known before it was accepted, and a later one, or a correction of it, takes its place', () => {
    const first = record('2025-11-10');
    assert.equal(read(first, at('2026-03-01')).problems[0]?.report.happened, day('2026-02-02'));
    const again = entry('case:A', 'day zero accepted', '2026-03-03', {
      for: 'r1',
      known: day('2025-12-08'),
      why: 'no: then',
    });
    const zeros = [...first, again];
    assert.equal(read(zeros, at('2026-03-06')).problems[0]?.report.happened, day('2025-12-08'));
    const withdrawn = entry('case:A', 'entry corrected', '2026-03-04', {
      for: first[1]?.id,
      withdrawn: true,
      why: 'not ours',
    });
    assert.equal(read([...first, withdrawn], at('2026-03-06')).problems[0]?.report.happened, day('2026-02-02'));
  });

  test('is said as what was known, and never as a report made that day', () => {
    for (const [kind, fields] of [
      ['repair reported', { problem: 'damp and mould' }],
      ['hazard reported', { hazard: 'damp and mould' }],
      ['complaint received', { points: ['the damp'] }],
    ] as const) {
      const told: CaseRecord = [
        { ...entry('case:A', kind, '2026-02-02', fields), id: 'r1' },
        entry('case:A', 'day zero accepted', '2026-03-02', {
          ...{ for: 'r1', known: day('2025-11-10'), why: 'PR-000012: she rang about a seat and said so.' },
        }),
      ];
      const why = assess(told, at('2026-03-06'), lessons).duties.map(explainDuty);
      const known = why.filter((one) => one.includes('10 November 2025'));
      assert.ok(known.length > 0, kind);
      for (const one of known) {
        assert.match(
          one,
          /\(2 February 2026\); we knew from 10 November 2025 \(PR-000012: she rang about a seat and said so\)\./,
        );
        assert.doesNotMatch(one, /\(10 November 2025\)/);
      }
    }
  });

  test('never makes what is owed fall due later, whatever the case', () => {
    const told = [
      ...publishedStories(),
      ...lessons.flatMap(({ id, examples }) =>
        examples.map((example) => ({ name: `${id}: ${example.name}`, record: entriesOf(example) })),
      ),
    ].filter(({ record: whole }) => whole.some(isReport));
    assert.ok(told.length > 200, String(told.length));
    fc.assert(
      fc.property(fc.constantFrom(...told), fc.nat(5), fc.integer({ min: 1, max: 900 }), (story, which, days) => {
        const reports = story.record.filter(isReport);
        const report = reports[which % reports.length] as Entry;
        const last = Math.max(...story.record.map((one) => one.happened)) as Day;
        const moment = endOf(last);
        const zero = {
          ...entry('case:A', 'day zero accepted', '2026-03-02', { for: report.id, why: 'a call' }),
          ...{ subject: report.subject, happened: last, recorded: moment, known: (report.happened - days) as Day },
        } as Entry;
        const before = earliestDue(story.record, moment);
        const now = earliestDue([...story.record, zero], moment);
        for (const [lesson, due] of before)
          assert.ok(
            (now.get(lesson) ?? Number.POSITIVE_INFINITY) <= due,
            `${story.name}, ${report.id}, ${days} days: ${lesson}`,
          );
      }),
      { numRuns: 400 },
    );
  });

  const isReport = ({ kind }: Entry) =>
    kind === 'repair reported' || kind === 'hazard reported' || movableKinds.some((one) => one === kind);

  function earliestDue(record: CaseRecord, moment: ReturnType<typeof endOf>): Map<string, number> {
    const due = new Map<string, number>();
    for (const duty of assess(record, moment, lessons).duties)
      if (duty.due !== undefined)
        due.set(duty.lesson.id, Math.min(duty.due, due.get(duty.lesson.id) ?? Number.POSITIVE_INFINITY));
    return due;
  }
});

describe('a day zero of what is no repair', () => {
  const zero = (id: string, known: string) =>
    entry('case:A', 'day zero accepted', '2026-03-02', { for: id, known: day(known), why: 'said so in a call' });

  test('is the same complaint from the earlier day, and no second one; its acknowledgement was due from then', () => {
    const received = { ...entry('case:A', 'complaint received', '2026-02-02', { points: ['damp'] }), id: 'c1' };
    const acknowledged = entry('case:A', 'complaint acknowledged', '2026-02-04', { for: 'c1' });
    const record = [received, acknowledged, zero('c1', '2025-11-10')];
    const before = read(record, at('2026-03-01'));
    assert.equal(before.complaints[0]?.received.happened, day('2026-02-02'), 'not known before it was accepted');
    const reading = read(record, at('2026-03-06'));
    assert.deepEqual(
      reading.complaints.map(({ received }) => received.happened),
      [day('2025-11-10')],
    );
    const [moved] = reading.of('complaint received');
    assert.deepEqual(moved && asWrittenDown(moved), received);
    const due = (on: string) =>
      assess(record, at(on), lessons).duties.find(({ lesson }) => lesson.id === 'complaints/acknowledged')?.due;
    assert.equal(due('2026-03-01'), day('2026-02-09'));
    assert.equal(due('2026-03-06'), day('2025-11-17'));
  });

  test('makes no incident more, and no later day than before', () => {
    const report = (on: string, id: string) => ({
      ...entry('case:A', 'antisocial behaviour reported', on, { harm: 'noise' }),
      id,
    });
    const record = [report('2026-02-02', 'a'), report('2026-02-09', 'b')];
    assert.equal(
      read([...record, zero('a', '2026-01-05')], at('2026-03-06')).of('antisocial behaviour reported').length,
      2,
    );
    const later = read([...record, zero('a', '2026-02-05')], at('2026-03-06'));
    assert.equal(later.of('antisocial behaviour reported')[0]?.happened, day('2026-02-02'));
  });
});

describe('the page “Did we know earlier?”', () => {
  let cast: CaseworkApp;
  before(async () => {
    cast = await openCaseworkApp('2026-03-06');
    await cast.open('PR-000001', 'complaints', [
      ['complaint received', '2025-10-13', { points: ['mould in the back bedroom'], means: 'phone' }],
    ]);
    await cast.open(
      'PR-000002',
      'domestic abuse',
      [['repair reported', '2025-09-01', { problem: 'mould, told in secret' }]],
      'lee',
    );
    await cast.open('PR-000003', 'repairs', [['repair reported', '2026-02-02', { problem: 'damp and mould' }]]);
  });
  after(() => cast.close());

  const pageOf = '/cases/PR-000003/day-zero';

  test('suggests what was told before, but nothing of a restricted case', async () => {
    for (const account of ['priya', 'lee'] as const) {
      const page = await (await cast.signIn(account)).get(pageOf);
      assert.equal(page.statusCode, 200);
      assert.match(mainOf(page.body), /13 October 2025: A complaint was received/);
      assert.doesNotMatch(page.body, /secret|PR-000002/);
    }
  });

  test('asks what is missing, beside what was written, and takes it once', async () => {
    const person = await cast.signIn('priya');
    const form = await person.get(pageOf);
    const nothing = await person.post(pageOf, { ...hiddenIn(form.body), why: '' });
    assert.equal(nothing.statusCode, 422);
    assert.match(nothing.body, /Choose the entry that shows we knew[\s\S]*Say why you accept it/);
    const halfway = await person.post(pageOf, { ...hiddenIn(form.body), why: 'She told us on the phone.' });
    assert.equal(halfway.statusCode, 422);
    assert.match(halfway.body, />She told us on the phone\.</);
    const mention = /<input[^>]*name="mention"[^>]*value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const sent = {
      ...hiddenIn(form.body),
      mention,
      why: 'She told us on the phone.',
    };
    const done = await person.post(pageOf, sent);
    assert.equal(done.statusCode, 303, mainOf(done.body));
    assert.equal((await person.post(pageOf, sent)).statusCode, 303);
    const onCase = await person.get('/cases/PR-000003');
    assert.equal(onCase.body.match(/We knew from 13 October 2025: She told us on the phone\./g)?.length, 1);
    const again = await person.get(pageOf);
    assert.match(mainOf(again.body), /Nothing you can see was written about it before that/);
  });

  test('what is owed is worked out anew and kept, and a correction brings it back', async () => {
    const since = async () =>
      (
        await cast.database.as({ landlord: 'marlow', account: 'priya', role: 'officer' }, (connection) =>
          connection.sql<{ due: Day }>("select min(since) as due from duties where reference = 'PR-000003'"),
        )
      )[0]?.due;
    assert.equal(await since(), day('2025-10-13'));
    const person = await cast.signIn('priya');
    const page = await person.get('/cases/PR-000003');
    const link =
      /href="(\/cases\/PR-000003\/entries\/[^"]+\/correction)"[^>]*>Put right<span[^>]*>: It was accepted/.exec(
        page.body,
      )?.[1] ?? '';
    const form = await person.get(link);
    assert.equal(form.statusCode, 200);
    const kept = [...form.body.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
      const [, name = '', value = ''] = /\bname="([^"]+)"[^>]*\bvalue="([^"]*)"/.exec(input) ?? [];
      const isAnswer = !/type="radio"/.test(input) || /\bchecked\b/.test(input);
      return name !== '' && isAnswer ? [[name, value]] : [];
    });
    const sent = {
      ...Object.fromEntries(kept),
      for: /<option[^>]*value="([^"]+)"[^>]*selected/.exec(form.body)?.[1] ?? '',
      ...hiddenIn(form.body),
      'correction-what': 'withdraw',
      'correction-why': 'It was about another home.',
    };
    const done = await person.post(link, sent);
    assert.equal(done.statusCode, 303, mainOf(done.body));
    assert.equal(await since(), day('2026-02-02'));
  });

  test('is there for every sort of case; what only those named may know, on a restricted case and for them alone', async () => {
    const priya = await cast.signIn('priya');
    await cast.open('PR-000004', 'antisocial behaviour', [
      ['resident chased', '2026-01-05', { says: 'and the loud music from next door goes on' }],
      ['antisocial behaviour reported', '2026-02-16', { harm: 'noise', incident: 'loud music until four' }],
    ]);
    const pageOf = '/cases/PR-000004/day-zero';
    const form = await priya.get(pageOf);
    assert.match(
      mainOf(form.body),
      /loud music until four, reported 16 February 2026.*5 January 2026: .*Likely\. From this case/,
    );
    const mention = /<input[^>]*name="mention"[^>]*value="([^"]+)"/.exec(form.body)?.[1] ?? '';
    const done = await priya.post(pageOf, { ...hiddenIn(form.body), mention, why: 'She told us of it then.' });
    assert.equal(done.statusCode, 303, mainOf(done.body));
    const after = mainOf((await priya.get('/cases/PR-000004')).body);
    assert.match(after, /We knew from 5 January 2026: She told us of it then\./);
    assert.match(
      after,
      /16 Feb 2026: Antisocial behaviour was reported: loud music until four/,
      'and it stands where it was written down',
    );
    assert.match(mainOf((await priya.get(pageOf)).body), /Nothing you can see was written about it before that/);

    await cast.tell('abuse disclosed', '2026-02-20', { person: 'resident' });
    await cast.open(
      'PR-000005',
      'repairs',
      [['repair reported', '2026-01-19', { problem: 'front door', effect: 'my ex keeps turning up and smashed it' }]],
      'priya',
    );
    await cast.open('PR-000006', 'domestic abuse', [['note made', '2026-02-20', { says: 'told today' }]], 'lee');
    const lee = await cast.signIn('lee');
    assert.match(
      mainOf((await lee.get('/cases/PR-000006/day-zero')).body),
      /Domestic abuse of resident was disclosed, reported 20 February 2026.*19 January 2026: A repair was reported.*another case of this home, PR-000005/,
    );
    // Her words closed the repair to all but whoever is on it and the lead, who knows of the abuse already.
    for (const account of ['priya', 'mo'])
      assert.doesNotMatch(
        mainOf((await (await cast.signIn(account)).get('/cases/PR-000005/day-zero')).body),
        /abuse|disclosed|PR-000006|PR-000002/i,
        account,
      );
    assert.equal((await priya.get('/cases/PR-000006/day-zero')).statusCode, 404);
  });

  test('shows no entry that nobody wrote', async () => {
    const all = read(
      [entry('case:A', 'repair reported', '2026-02-02', { problem: 'damp', id: 'r1' })],
      at('2026-03-06'),
    ).entries;
    assert.equal(all.some(isDayZero), false);
  });
});
