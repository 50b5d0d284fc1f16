import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, isoDay } from '../../src/calendar/day.ts';
import { instant, isoInstant, sayTime } from '../../src/calendar/instant.ts';
import { readCase } from '../../src/record/casework/open-case.ts';
import { Wrong } from '../../src/record/import/cell.ts';
import { complaintColumns } from '../../src/record/import/complaints/columns.ts';
import { homeFinder } from '../../src/record/import/home-finder.ts';
import { guessColumns, headingLine, headingsOf, mappingOf, plainHeading } from '../../src/record/import/mapping.ts';
import { personColumns } from '../../src/record/import/people/columns.ts';
import { readPerson } from '../../src/record/import/people/person.ts';
import { repairColumns } from '../../src/record/import/repairs/columns.ts';
import { readJob } from '../../src/record/import/repairs/job.ts';
import { tellRepairs } from '../../src/record/import/repairs/tell-case.ts';
import { isProblems, rowReader } from '../../src/record/import/row.ts';
import { importSorts } from '../../src/record/import/sort.ts';
import { sortOf } from '../../src/record/import/sorts.ts';
import { readWrittenMoment } from '../../src/record/import/written-moment.ts';
import { read } from '../../src/record/reading.ts';

const today = day('2026-11-24');
const now = instant('2026-11-24T12:00:00Z');

function said(text: string): string {
  const found = readWrittenMoment(text);
  if (found instanceof Wrong) return `wrong: ${found.message}`;
  return isoDay(found.day) + (found.at === undefined ? '' : ` ${sayTime(found.at)}`);
}

describe('a day in a cell', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T09:30', '2026-03-02 9:30am'],
    ['2026-03-02 09:30:15.123', '2026-03-02 9:30am'],
    ['2026-07-02T09:30:00Z', '2026-07-02 10:30am'],
    ['2026-03-02 00:00:00', '2026-03-02'],
    ['02/03/2026', '2026-03-02'],
    ['2/3/26', '2026-03-02'],
    ['02/03/2026 9:05', '2026-03-02 9:05am'],
    ['02/03/2026 2:05 PM', '2026-03-02 2:05pm'],
    ['02.03.2026', '2026-03-02'],
    ['2-Mar-26', '2026-03-02'],
    ['02-MAR-2026 14:00', '2026-03-02 2pm'],
    ['2nd March 2026', '2026-03-02'],
    ['Monday 2 March 2026', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['46083', '2026-03-02'],
    ['46083.5', '2026-03-02 midday'],
    ['2026-03-02T00:00:00Z', '2026-03-02'],
    ['2026-03-02T00:00:00.000+00:00', '2026-03-02'],
    ['2026-07-02T00:00:00Z', '2026-07-02'],
    ['2026-07-02T00:00:00+01:00', '2026-07-02'],
    ['2026-07-01T23:00:00Z', '2026-07-02'],
    ['2026-07-01T23:30:00Z', '2026-07-02 12:30am'],
    ['2026-03-02 00:01', '2026-03-02 12:01am'],
    ['02/03/2026 12:00 am', '2026-03-02'],
    ['02/03/2026 12:00:00 AM', '2026-03-02'],
    ['02/03/2026 12:30 am', '2026-03-02 12:30am'],
    ['02/03/2026 12:00 pm', '2026-03-02 midday'],
    ['2 March 2026 00:00', '2026-03-02'],
    ['02/03/2026 24:00', '2026-03-03'],
    ['2026-02-28T24:00:00', '2026-03-01'],
    ['46083.0', '2026-03-02'],
    ['46083.99999', '2026-03-03'],
    ['46083.999', '2026-03-02 11:59pm'],
    ['02/03/2026 24:01', 'wrong: “02/03/2026 24:01” is not a day. Write it as 2024-03-25 or 25/03/2024'],
    ['31/02/2026', 'wrong: “31/02/2026” is not a day. Write it as 2024-03-25 or 25/03/2024'],
    ['03/25/2026', 'wrong: “03/25/2026” is not a day. The day comes first: write it as 25/03/2024'],
    ['last week', 'wrong: “last week” is not a day. Write it as 2024-03-25 or 25/03/2024'],
    [
      '02/03/1926',
      'wrong: 2 March 1926 is outside the days that can be kept: 3 January 2000 to 30 June 2029. Put it right',
    ],
    ['02/03/2026 25:00', 'wrong: “02/03/2026 25:00” is not a day. Write it as 2024-03-25 or 25/03/2024'],
  ];
  for (const [text, wanted] of cases) test(text, () => assert.equal(said(text), wanted));

  test('is read back from whatever way it is written', () => {
    const days = fc.integer({ min: day('2000-01-03'), max: day('2029-06-29') });
    fc.assert(
      fc.property(days, (number) => {
        const [year = '', month = '', date = ''] = isoDay(number as Day).split('-');
        const serial = String(number - day('1899-12-30'));
        for (const text of [
          `${year}-${month}-${date}`,
          `${date}/${month}/${year}`,
          `${Number(date)}.${Number(month)}.${year}`,
          `${year}${month}${date}`,
          serial,
        ])
          assert.equal(said(text), isoDay(number as Day), text);
      }),
    );
  });

  test('is a day or a sentence, whatever stands there', () => {
    const bit = fc.constantFrom('0', '1', '2', '9', '/', '-', '.', ' ', ':', 'T', 'Z', 'mar', 'pm', '+01:00', 'x');
    fc.assert(fc.property(fc.array(bit, { maxLength: 24 }), (bits) => void said(bits.join(''))));
    fc.assert(fc.property(fc.string(), (text) => void said(text)));
  });
});

describe('headings', () => {
  const context = { today };
  const guess = (headings: readonly string[], rows: readonly (readonly string[])[] = [], saved = {}) =>
    mappingOf(guessColumns(headings, rows, repairColumns, saved, context));

  test('are known by their names, by others for the same, and with a slip of the finger', () => {
    assert.deepEqual(guess(['JobRef', 'Property Reference', 'Date Raised', 'Fault', 'Compleetion Date', 'Colour']), {
      job_ref: 0,
      home_ref: 1,
      reported_at: 2,
      description: 3,
      completed_at: 4,
    });
  });

  test('of stage 1 are not taken for those of stage 2', () => {
    const columns = mappingOf(
      guessColumns(
        ['Stage 1 respnse date', 'Stage 2 respnse date', 'Stage 2 Outcome'],
        [],
        complaintColumns,
        {},
        context,
      ),
    );
    assert.deepEqual(columns, { stage1_sent_at: 0, stage2_sent_at: 1, stage2_decision: 2 });
  });

  test('are not believed against what stands below them', () => {
    const rows = [
      ['tap', '1'],
      ['lock', '2'],
      ['roof', '3'],
    ];
    assert.deepEqual(guess(['Date reported', 'Job ref'], rows), { job_ref: 1 });
  });

  test('are not needed where what stands below can be one thing only', () => {
    const rows = [
      ['1', 'ZZ1 1AA'],
      ['2', 'zz11ab'],
      ['3', 'ZZ12 3AB'],
    ];
    assert.deepEqual(guess(['Job ref', '???'], rows), { job_ref: 0, postcode: 1 });
  });

  test('are remembered as they were put right, those left out too', () => {
    const headings = ['Job ref', 'Fault', 'Extra'];
    const saved = headingsOf(headings, { job_ref: 2, description: 1 });
    assert.deepEqual(saved, { 'job ref': '', fault: 'description', extra: 'job_ref' });
    assert.deepEqual(guess(headings, [], saved), { description: 1, job_ref: 2 });
  });

  test('are found below a title', () => {
    const lines = [
      ['Report of jobs'],
      ['Printed', '02/03/2026'],
      ['Job Ref', 'Property Ref', 'Reported'],
      ['1', '2', '3'],
    ];
    assert.equal(headingLine(lines, repairColumns, {}), 2);
    assert.equal(headingLine([['Title'], ['a', 'b'], ['1', '2']], repairColumns, {}), 1);
  });

  test('have one meaning each in a sort of file', () => {
    for (const sort of importSorts) {
      const { columns } = sortOf(sort);
      const names = Object.entries(columns).flatMap(([name, { also }]) => [...new Set([plainHeading(name), ...also])]);
      const twice = names.filter((name, place) => names.indexOf(name) !== place);
      assert.deepEqual(twice, [], sort);
      for (const name of names) assert.equal(name, plainHeading(name), `${sort}: ${name}`);
    }
  });
});

describe('finding a home', () => {
  const homes = [
    { home: 'A', reference: 'MV 001', uprn: '100000001', address: '1 Mill Lane, Marlow Vale', postcode: 'ZZ1 1AA' },
    { home: 'B', reference: 'MV002', uprn: undefined, address: 'Flat 2, Weir Court, Marlow Vale', postcode: 'ZZ1 2BB' },
    { home: 'C', reference: 'MV003', uprn: undefined, address: 'Flat 3, Weir Court, Marlow Vale', postcode: 'ZZ1 2BB' },
    { home: 'D', reference: 'MV004', uprn: undefined, address: '9 High Street', postcode: 'ZZ1 3CC' },
    { home: 'E', reference: 'MV005', uprn: undefined, address: '9 High Street', postcode: 'ZZ1 3CC' },
  ];
  const { find, match } = homeFinder(homes);
  const home = (said: Parameters<typeof find>[0]) => {
    const found = find(said);
    return typeof found === 'string' ? found : found.message;
  };

  test('goes by UPRN, then reference, then address', () => {
    assert.equal(home({ uprn: '100000001' }), 'A');
    assert.equal(home({ home_ref: 'mv001' }), 'A');
    assert.equal(home({ address: '1, MILL LN.', postcode: 'ZZ1 1AA' }), 'A');
    assert.equal(home({ address: 'Apartment 2 Weir Ct, Marlow Vale ZZ1 2BB' }), 'B');
    assert.equal(match({ home_ref: 'nowhere' }), undefined);
  });

  test('never chooses between two', () => {
    assert.match(home({ address: '9 High St', postcode: 'ZZ1 3CC' }), /More than one home has this address/);
    assert.match(
      home({ uprn: '100000001', home_ref: 'MV002' }),
      /UPRN is of one home and the reference “MV002” of another/,
    );
    assert.match(home({ address: 'Weir Court', postcode: 'ZZ1 2BB' }), /no home with this address/);
    assert.match(home({}), /not said which home/);
  });
});

describe('a row of repairs', () => {
  const cell = (form: fc.Arbitrary<string>) => fc.option(form, { nil: '' });
  const date = fc.integer({ min: day('2020-01-01'), max: day('2026-12-30') }).map((number) => isoDay(number as Day));
  const anyRow = fc.tuple(
    fc.constantFrom('1', '2', '3'),
    cell(date),
    cell(date),
    cell(date),
    cell(date),
    cell(fc.constantFrom('completed', 'no access', 'cancelled', 'open', 'follow on', 'odd')),
    cell(fc.constantFrom('1', '2', '3')),
    cell(fc.string({ minLength: 1 })),
  );
  const mapping = {
    job_ref: 0,
    reported_at: 1,
    appointment_from: 2,
    attended_at: 3,
    completed_at: 4,
    outcome: 5,
    linked_job_ref: 6,
    description: 7,
  };
  const readRow = rowReader(repairColumns, mapping, { today });

  test('becomes a case, or problems that say what to do', () => {
    let cases = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow, { minLength: 1, maxLength: 3, selector: ([reference]) => reference }),
        (rows) => {
          const jobs = rows.flatMap((cells) => {
            const row = readRow(cells);
            const job = isProblems(row) ? row : readJob(row, today);
            if (!isProblems(job)) return [job];
            for (const { message } of job) assert.match(message, /^\p{Lu}|^“|^\d/u);
            assert.ok(job.length > 0);
            return [];
          });
          if (jobs.length === 0) return;
          cases++;
          const entries = tellRepairs(jobs, { subject: 'case:PR-1', now }).toSorted(
            (one, other) => one.recorded - other.recorded,
          );
          assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length, 'each entry has an id of its own');
          for (const { recorded } of entries) assert.ok(recorded <= now);
          const theCase = readCase(read(entries, now));
          assert.ok(theCase);
          const isAllOver = jobs.every(({ result }) => result === 'completed' || result === 'cancelled');
          assert.equal(
            theCase.closed !== undefined,
            isAllOver,
            JSON.stringify(entries.map(({ id, recorded }) => [id, isoInstant(recorded)])),
          );
          assert.ok(theCase.closed === undefined || theCase.closed >= theCase.opened);
        },
      ),
      { numRuns: 2_000 },
    );
    assert.ok(cases > 200, `${cases} cases`);
  });
});

describe('a safe way to reach somebody', () => {
  const readRow = rowReader(
    personColumns,
    { person_ref: 0, name: 1, safe_contact_note: 2, safe_contact_means: 3 },
    { today },
  );
  const safe = (note: string, means = '') => {
    const row = readRow(['1', 'Ines Duarte', note, means]);
    const person = isProblems(row) ? row : readPerson(row, today);
    return isProblems(person) ? 'asked' : (person.safe ?? 'nothing said');
  };

  test('is taken only where it is plainly said', () => {
    assert.deepEqual(safe('Email only'), ['email']);
    assert.deepEqual(safe('contact by text or email only'), ['text message', 'email']);
    assert.deepEqual(safe('call her at work', 'phone; text'), ['phone', 'text message']);
    assert.equal(safe(''), 'nothing said');
    for (const note of [
      'do not phone',
      'phone',
      'Not by phone, email only',
      'email only, never after six',
      'carrier pigeon only',
      'ring only twice',
    ])
      assert.equal(safe(note), 'asked', note);
    assert.equal(safe('', 'phone; pigeon'), 'asked');
  });
});
