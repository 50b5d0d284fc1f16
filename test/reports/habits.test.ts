import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '../../src/library/report/block.ts';
import { coreOf, joinedNames, knownAs, landlordIn } from '../../src/library/report/landlord-names.ts';
import { outlineOf } from '../../src/library/report/outline.ts';
import { type ReportRead, readReport } from '../../src/library/report/read-report.ts';
import { readWritten } from '../../src/library/report/written.ts';
import { madeReports, piecesOf } from './made-report.ts';
import { formats, writePdf } from './write-report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string, name = 'report.txt'): Promise<ReportRead> {
  const found = await readReport(bytes(text), name);
  assert.ok(!('cannotRead' in found), JSON.stringify(found));
  return found;
}

describe('a story inside another landlord’s section', () => {
  const text = `Learning from severe maladministration

Published June 2027

Key cases this month

These 2 cases speak to our recent Spotlight report on lifts and stairs.

Vale Homes

In case **[202300001](#)**, the Ombudsman ordered £1,250.50 after **Vale Homes** left a family without a lift for 2 years.

Vale Homes learning statement

We have changed three things:

- A new contract.
- A weekly call.

In our Spotlight report on lifts and stairs, we found that a call each week matters.

Another key theme of the report was keys. That is what we found severe maladministration for in case [202300002](#)* involving **Moor District Council**.

The resident waited outside for 6 hours.

Moor District Council learning statement

We now carry spare keys.

Glossary of terms

Lift: what carries people up
and down

Stair	What they walk on

Preston
`;

  test('each case has its own landlord, statement, sum and theme', async () => {
    const report = await read(text, 'report.md');
    assert.deepEqual(
      report.cases.map(({ reference, landlord, unpublished, themes }) => ({
        reference,
        landlord,
        unpublished,
        themes,
      })),
      [
        { reference: '202300001', landlord: 'Vale Homes', unpublished: false, themes: ['Lifts and stairs'] },
        {
          reference: '202300002',
          landlord: 'Moor District Council',
          unpublished: true,
          themes: ['Lifts and stairs', 'Keys'],
        },
      ],
    );
    assert.deepEqual(
      report.statements.map(({ landlord, points }) => [landlord, points]),
      [
        ['Vale Homes', ['We have changed three things:', 'A new contract.', 'A weekly call.']],
        ['Moor District Council', ['We now carry spare keys.']],
      ],
    );
    assert.deepEqual(
      report.sums.map(({ pence, reference, for: what }) => [pence, reference, what]),
      [[125_050, '202300001', 'compensation']],
    );
    assert.deepEqual(
      report.glossary.map(({ term, text: meaning }) => [term, meaning]),
      [
        ['Lift', 'what carries people up and down'],
        ['Stair', 'What they walk on'],
      ],
    );
    assert.equal(report.cases[1]?.at.line, 22);
  });
});

/** A report of one theme, with whatever else a test is about. */
const aboutLifts = (...parts: readonly string[]) =>
  ['Learning from severe maladministration', 'Published June 2027', ...parts].join('\n\n');
const stuck = 'A lift that stops keeps people at home, and nobody tells them when it will go again.';

describe('learning is told wherever it stands', () => {
  const taught = 'Tell people before the lift stops.';
  const cases = '- Crane Homes 202300001\n- Vale Homes 202300002';
  const table: readonly (readonly [what: string, text: string, themes: unknown, ofReport: readonly string[]])[] = [
    [
      'before the list of its cases, which alone names the theme',
      aboutLifts('Learning from lifts', taught, `Cases highlighted in the full report relating to lifts:\n${cases}`),
      [['Lifts', ['202300001', '202300002'], [taught]]],
      [],
    ],
    [
      'before the list of its cases, under a heading of the theme',
      aboutLifts('Lifts', stuck, 'Key learning', taught, `Cases highlighted in the full report:\n${cases}`),
      [['Lifts', ['202300001', '202300002'], [taught]]],
      [],
    ],
    [
      'before any theme',
      aboutLifts(
        'Key learning',
        taught,
        'Lifts',
        stuck,
        `Cases highlighted in the full report relating to lifts:\n${cases}`,
      ),
      [['Lifts', ['202300001', '202300002'], []]],
      [taught],
    ],
    ...['Key learning for the sector', 'What the sector can learn', 'Wider learning', 'Learning from this report'].map(
      (heading) =>
        [
          `for all, after the last theme: ${heading}`,
          aboutLifts(
            ...['Lifts', stuck, `Cases highlighted in the full report relating to lifts:\n${cases}`],
            ...['Learning from lifts', taught, heading, 'Keep lists. Read them.'],
          ),
          [['Lifts', ['202300001', '202300002'], [taught]]],
          ['Keep lists. Read them.'],
        ] as const,
    ),
    [
      'for the sector in every part, which is each part’s own',
      aboutLifts(
        ...['Lifts', stuck, 'Cases highlighted in the full report relating to lifts:\n- Crane Homes 202300001'],
        ...['Learning for the sector', taught],
        ...['Keys', 'Keys are lost.', 'Cases highlighted in the full report relating to keys:\n- Vale Homes 202300002'],
        ...['Learning for the sector', 'Carry spare keys.'],
      ),
      [
        ['Lifts', ['202300001'], [taught]],
        ['Keys', ['202300002'], ['Carry spare keys.']],
      ],
      [],
    ],
  ];
  for (const [what, text, themes, ofReport] of table) {
    test(what, async () => {
      const report = await read(text);
      assert.deepEqual(
        report.themes.map(({ name, cases: own, learning }) => [name, own, learning.map((one) => one.text)]),
        themes,
      );
      assert.deepEqual(
        report.learning.map((one) => one.text),
        ofReport,
      );
      assert.deepEqual(report.unplaced, []);
    });
  }
});

describe('what came to no part is said to be unplaced', () => {
  const table: readonly (readonly [what: string, text: string, left: readonly string[]])[] = [
    [
      'what introduces a part without a theme',
      aboutLifts(
        'Key cases this month',
        'These stories stand alone.',
        'Crane Homes',
        'In case 202300001 Crane Homes left a man at home.',
      ),
      ['These stories stand alone.'],
    ],
    [
      'a statement nobody made',
      aboutLifts('Crane Homes', 'In case 202300001 Crane Homes left a man at home.', 'Crane Homes learning statement'),
      ['Crane Homes learning statement'],
    ],
    [
      'a heading in the learning with nothing under it',
      aboutLifts(
        ...['Lifts', stuck, 'Cases highlighted in the full report relating to lifts:\n- Crane Homes 202300001'],
        ...['Learning from lifts', 'Tell people.', 'Before works begin'],
      ),
      ['Before works begin'],
    ],
  ];
  for (const [what, text, left] of table) {
    test(what, async () => {
      const report = await read(text);
      assert.deepEqual(
        report.unplaced.map((one) => one.text),
        left,
      );
    });
  }
});

describe('a bullet broken before its reference keeps its landlord', () => {
  const list = (...lines: readonly string[]) =>
    aboutLifts('Lifts', stuck, ['Cases highlighted in the full report relating to lifts:', ...lines].join('\n'));
  const named = ({ cases }: ReportRead) => cases.map(({ landlord, reference }) => `${landlord} ${reference}`);
  const both = ['Clarion Housing 202300001', 'L&Q 202300002'];
  const table: readonly (readonly [what: string, text: string, cases: readonly string[]])[] = [
    ['before the number', list('- Clarion Housing', '  202300001', '- L&Q', '  202300002*'), both],
    [
      'before a word for it',
      list('- Clarion Housing', '  Case reference 202300001', '- L&Q', '  (ref: 202300002)'),
      both,
    ],
    [
      'before what says it is not published',
      list('- Clarion Housing', '202300001 (unpublished)', '- L&Q', '202300002'),
      both,
    ],
    ['with an empty line between', list('- Clarion Housing', '', '202300001', '', '- L&Q', '', 'Case 202300002'), both],
    [
      'within the name',
      list('- Vale and Moor Housing', '  Association 202300001', '- Crane', '  Homes Limited (202300002)'),
      ['Vale and Moor Housing Association 202300001', 'Crane Homes Limited 202300002'],
    ],
    ['never taking the reference of the one after', list('- Clarion Housing', '- L&Q 202300002'), ['L&Q 202300002']],
  ];
  for (const [what, text, cases] of table) {
    test(what, async () => assert.deepEqual(named(await read(text)), cases));
  }

  test('in a PDF, and in large letters', async () => {
    for (const as of ['paragraph', 'heading'] as const) {
      const pieces = [
        ...['Lifts', stuck, 'Cases highlighted in the full report relating to lifts:'].map(
          (text, place) => ({ as: place === 0 ? 'heading' : 'paragraph', text }) as const,
        ),
        ...['- Clarion Housing', 'Case 202300001', '- L&Q', 'Case 202300002'].map((text) => ({ as, text })),
      ];
      const report = await readReport(
        await writePdf([{ as: 'title', text: 'Learning from severe maladministration' }, ...pieces]),
        'report.pdf',
      );
      assert.ok(!('cannotRead' in report));
      assert.deepEqual(named(report), both, as);
    }
  });
});

describe('a line of the contents is no theme', () => {
  for (const leader of [' ........ ', ' . . . . . ', '… ', ' ', '\t']) {
    test(`led to its page by “${leader}”`, async () => {
      const lines = [
        ...['1. About this report#2', '2. Lifts#3', 'A part whose long name somebody has', 'broken over two lines#5'],
        ...['3. Rent and service charges#7', '4. Resources#9'],
      ];
      const report = await read(
        aboutLifts(
          ...['Contents', lines.join('\n').replaceAll('#', leader)],
          ...['1. About this report', 'It is about lifts and what people pay for them.'],
          ...['2. Lifts', stuck, 'Cases highlighted in the full report relating to lifts:\n- Crane Homes 202300001'],
          ...['3. Rent and service charges', 'Rent is what people pay.'],
          'Cases highlighted in the full report relating to rent and service charges:\n- Crane Homes 202300002',
          ...['Learning from rent and service charges', 'Write it down.'],
        ),
      );
      assert.deepEqual(
        report.themes.map(({ name, cases }) => [name, cases]),
        [
          ['2. Lifts', ['202300001']],
          ['3. Rent and service charges', ['202300002']],
        ],
      );
    });
  }
});

describe('the landlord a sentence names', () => {
  const table: readonly (readonly [sentence: string, landlord: string | undefined])[] = [
    ['Tallow Homes (202300001*) failed to act.', 'Tallow Homes'],
    ['We found severe maladministration for Birchwell Council’s (202300001) handling of records.', 'Birchwell Council'],
    ['In case 202300001, Crane left a resident without heating.', 'Crane'],
    ['We ordered the CEO of Harbour Living to apologise (202300001).', 'Harbour Living'],
    ['We ordered the CEO to apologise after K&R (202300001*) delayed its answer.', 'K&R'],
    ['After case 202300001 the London Borough of Tallow reviewed its doors.', 'London Borough of Tallow'],
    ['In case 202300001 the resident waited until March for a visit.', undefined],
    ['The Ombudsman looked at case 202300001 again under the Equality Act 2010.', undefined],
  ];
  for (const [sentence, landlord] of table) {
    test(sentence, () => assert.equal(landlordIn(sentence, { bold: [] }), landlord));
  }

  test('one in bold before one that only looks like a name', () => {
    const sentence = 'In case 202300001 Riverside Court was left cold by Peaks Together.';
    assert.equal(landlordIn(sentence, { bold: ['Peaks Together'] }), 'Peaks Together');
  });
});

describe('one landlord under several names', () => {
  const same: readonly (readonly string[])[] = [
    ['L&Q', 'London & Quadrant Housing Trust', 'London & Quadrant Housing Trust (L&Q)', 'L and Q'],
    ['London Borough of Lambeth', 'Lambeth Council', 'Lambeth London Borough Council', 'Lambeth'],
    ['Clarion', 'Clarion Housing Association Limited', 'Clarion Housing Group'],
    ['Westminster City Council', 'City of Westminster', 'London Borough of Westminster'],
    ['PA Housing', 'Paragon Asra Housing Limited'],
  ];
  for (const [known = '', ...others] of same) {
    for (const other of others) test(`${other} is ${known}`, () => assert.equal(knownAs(other), knownAs(known)));
  }
  test('a council and an association of one place are two, and so is a part of a landlord with a name of its own', () => {
    for (const [one, other] of [
      ['Cornwall Housing', 'Cornwall Council'],
      ['Bristol Homes Trust', 'Bristol City Council'],
      ['L & Q Beacon', 'L&Q'],
    ] as const)
      assert.notEqual(knownAs(one), knownAs(other), one);
  });

  test('across a file, names of one sort that differ only in their forms are one, and no others', () => {
    const council = 'Local Authority / ALMO or TMO';
    const table: readonly (readonly [names: readonly (readonly [name: string, sort: string])[], landlords: number])[] =
      [
        [
          [
            ['Tallowby', 'Unknown'],
            ['Royal Borough Of Tallowby', council],
          ],
          1,
        ],
        [
          [
            ['Tallowby', council],
            ['City Of Tallowby', council],
            ['Tallowby Borough', 'Unknown'],
          ],
          1,
        ],
        [
          [
            ['Stonechat', 'Housing Association'],
            ['Stonechat Housing', 'Unknown'],
          ],
          1,
        ],
        [
          [
            ['Tallowby', 'Unknown'],
            ['The Tallowby Housing Society', 'Housing Association'],
          ],
          2,
        ],
        [
          [
            ['Tallowby City', 'Unknown'],
            ['Tallowby', 'Housing Association'],
          ],
          2,
        ],
        [
          [
            ['Tallowby', 'Unknown'],
            ['Tallowby Homes', council],
          ],
          2,
        ],
        [
          [
            ['The Housing Wren', 'Unknown'],
            ['Wren', 'Housing Association'],
          ],
          2,
        ],
      ];
    for (const [names, landlords] of table)
      for (const order of [names, names.toReversed()]) {
        const oneName = joinedNames();
        const found = order.map(([name, sort]) => oneName({ name, sort }));
        assert.equal(new Set(found).size, landlords, order.join(' '));
      }
  });

  test('names that only look alike are not joined', () => {
    for (const [one, other] of [
      ['Southern Housing', 'Southway Housing Trust'],
      ['North Yorkshire Council', 'North Northamptonshire Council'],
      ['Two Rivers Housing', 'Rivers Housing'],
    ] as const)
      assert.notEqual(coreOf(one), coreOf(other));
  });
});

describe('what cannot be read is said clearly', () => {
  const table: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
    ['an empty file', bytes(''), /empty/u],
    ['white space', bytes(' \n\t\n'), /empty/u],
    ['a Word document', bytes('PK\u0003\u0004 word/document.xml'), /Word document/u],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), /neither a PDF, a web page nor text/u],
    ['a broken PDF', bytes('%PDF-1.7\nnothing more'), /broken/u],
    ['a file far too large', new Uint8Array(50_000_001), /larger than 50 MB/u],
  ];
  for (const [what, given, says] of table) {
    test(what, async () => {
      const found = await readWritten(given, 'report');
      assert.ok('cannotRead' in found);
      assert.match(found.cannotRead, says);
    });
  }

  test('a locked PDF', async () => {
    const found = await readWritten(
      await writePdf([{ as: 'title', text: 'Locked' }], { password: 'secret' }),
      'report.pdf',
    );
    assert.ok('cannotRead' in found);
    assert.match(found.cannotRead, /locked with a password/u);
  });

  test('a PDF of pictures', async () => {
    const found = await readWritten(await writePdf([{ as: 'title', text: '' }]), 'report.pdf');
    assert.ok('cannotRead' in found);
    assert.match(found.cannotRead, /pictures of pages/u);
  });
});

test('a text in an older Windows encoding, and one in UTF-16, are read', async () => {
  const windows = Uint8Array.from([...bytes('Compensation of '), 0xa3, ...bytes('250 for case 202300001')]);
  const utf16 = Buffer.from('\uFEFFCompensation of £250 for case 202300001', 'utf16le');
  for (const given of [windows, utf16]) {
    const found = await readReport(given, 'report.txt');
    assert.ok(!('cannotRead' in found));
    assert.deepEqual(
      found.sums.map(({ pence }) => pence),
      [25_000],
    );
  }
});

test('every block of any text has a place, and nothing throws', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      'Contents',
      'Learning from lifts',
      'Cases highlighted in the full report:',
      '- Crane 202300001*',
      'Glossary',
      'Crane',
      'Centre for Learning resources',
      '*',
      '202300001',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const blocks = blocksOf(
        lines.map((text, place) => ({ text: text.trim(), at: { line: place + 1 }, afterGap: false, bold: [] })),
      );
      const placed = outlineOf(blocks);
      assert.deepEqual(
        placed.map(({ block }) => block),
        blocks,
      );
    }),
  );
});

test('nothing of a report is lost: every passage is in some part of what was read, or is said to be unplaced', async () => {
  await fc.assert(
    fc.asyncProperty(madeReports('full'), fc.constantFrom(...Object.keys(formats)), async (report, format) => {
      const pieces = piecesOf(report);
      const file = formats[format]?.(pieces) ?? assert.fail();
      const found = await readReport(file.bytes, file.name);
      const everything = JSON.stringify(found).replaceAll(/\s+/gu, ' ');
      for (const { as, text } of pieces)
        if (as === 'paragraph' || as === 'item')
          assert.ok(everything.includes(JSON.stringify(text.replace(/^\* /u, '')).slice(1, -1)), text);
    }),
    { numRuns: 30 },
  );
});

test('a PDF of forty pages is read in under two seconds', async () => {
  const [report] = fc.sample(madeReports('full'), { numRuns: 1, seed: 7 });
  const pieces = piecesOf(report ?? assert.fail());
  const many = Array.from({ length: 60 }, () => pieces).flat();
  const pdf = await writePdf(many.slice(0, 900));
  const began = process.cpuUsage();
  const found = await readReport(pdf, 'report.pdf');
  const { user, system } = process.cpuUsage(began);
  assert.ok(!('cannotRead' in found));
  assert.ok(Math.max(...found.cases.map(({ at }) => at.page ?? 0), ...found.themes.map(({ at }) => at.page ?? 0)) > 0);
  assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms of processor`);
});

test('habits of other months: names beside, above and between references, words for an asterisk, and learning said otherwise', async () => {
  const report = `Severe maladministration: learning report – October 2024

Introduction

These cases are about lifts, and about who can get out of their home.

Lifts out of service

In case 202305551, Marram Housing left a man on the sixth floor for nine weeks. Its sister case 202305552 (unpublished) ended the same way.

Learning points: lifts out of service

- Keep a list of who cannot use stairs.

Marram Housing – landlord learning statement

We now hold spare parts.

Heat networks

Heat that comes from one boiler for many homes fails many at once.

Lapwing Trust

Reference 202310011

The Lapwing Trust promised heat by May. It paid £400 after our order.

Cases relating to heat networks in the full report: Stonechat Homes (202310020), Stonechat Homes (202310021) and the London Borough of Quillham (202310022).

What landlords can learn about heat networks

Tell people before they ring.

Contact us

0300 000 0000
`;
  const read = await readReport(new TextEncoder().encode(report), 'october.txt');
  assert.ok(!('cannotRead' in read));
  assert.deepEqual(
    read.cases.map(({ reference, landlord, unpublished }) => [reference, landlord, unpublished]),
    [
      ['202305551', 'Marram Housing', false],
      ['202305552', 'Marram Housing', true],
      ['202310011', 'Lapwing Trust', false],
      ['202310020', 'Stonechat Homes', false],
      ['202310021', 'Stonechat Homes', false],
      ['202310022', 'London Borough of Quillham', false],
    ],
  );
  assert.deepEqual(
    read.themes.map(({ name, learning }) => [name, learning.map(({ text }) => text)]),
    [
      ['Lifts out of service', ['Keep a list of who cannot use stairs.']],
      ['Heat networks', ['Tell people before they ring.']],
    ],
  );
  assert.deepEqual(
    read.statements.map(({ landlord, points }) => [landlord, points]),
    [['Marram Housing', ['We now hold spare parts.']]],
  );
});
