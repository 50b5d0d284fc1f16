import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ReportRead, readReport } from '../../src/library/report/read-report.ts';
import { type MadeReport, madeReports, piecesOf } from './made-report.ts';
import { formats, writePdf } from './write-report.ts';

describe('a report in the shapes of the series is read whole', () => {
  for (const shape of ['summary', 'full'] as const) {
    for (const [format, write] of Object.entries(formats)) {
      test(`${shape}, as ${format}`, async () => {
        await fc.assert(
          fc.asyncProperty(madeReports(shape), async (report) => {
            const { bytes, name } = write(piecesOf(report));
            holds(await read(bytes, name), report);
          }),
          { numRuns: 15 },
        );
      });
    }

    test(`${shape}, as a PDF`, async () => {
      await fc.assert(
        fc.asyncProperty(madeReports(shape), async (report) => {
          holds(await read(await writePdf(piecesOf(report)), 'report.pdf'), report, { isPaged: true });
        }),
        { numRuns: 15 },
      );
    });
  }
});

async function read(bytes: Uint8Array, name: string): Promise<ReportRead> {
  const found = await readReport(bytes, name);
  assert.ok(!('cannotRead' in found), JSON.stringify(found));
  return found;
}

/** That what was read is what was made. */
function holds(found: ReportRead, made: MadeReport, { isPaged = false } = {}): void {
  assert.equal(found.title, 'Learning from severe maladministration');
  assert.deepEqual([found.month, found.year], [made.month, made.year]);
  const cases = made.themes.flatMap(({ name, cases: own }) =>
    own.flatMap(({ landlord, references }) => references.map((one) => ({ ...one, landlord, theme: name }))),
  );
  assert.deepEqual(
    found.cases.map(({ reference, unpublished, landlord, themes }) => ({
      reference,
      unpublished,
      landlord,
      theme: themes[0],
    })),
    cases,
  );
  assert.ok(found.cases.every(({ narrated }) => narrated === (made.shape === 'full')));
  assert.deepEqual(
    found.themes.map(({ name }) => name),
    made.themes.map(({ name }) => name),
  );
  for (const [place, theme] of made.themes.entries()) {
    const learning = found.themes[place]?.learning ?? [];
    // Where a page ends with a sentence, nothing tells whether its paragraph does.
    if (isPaged) assert.equal(words(learning), words(theme.learning), theme.name);
    else
      assert.deepEqual(
        learning.map(({ heading, text }) => ({ heading, text: plain(text) })),
        theme.learning.map(({ heading, text }) => ({ heading, text: plain(text) })),
        theme.name,
      );
    assert.equal(words(found.themes[place]?.introduction ?? []), plain(theme.introduction.join(' ')));
  }
  assert.match(words(found.about), /^This report is about what .* repeat their mistakes\.$/u);
  const stories = made.shape === 'full' ? made.themes.flatMap(({ cases: own }) => own) : [];
  assert.deepEqual(
    found.statements.map(({ landlord, points }) => ({ landlord, points })),
    stories.map(({ landlord, points }) => ({ landlord, points })),
  );
  const paid = stories.filter(({ pence }) => pence !== undefined);
  assert.deepEqual(
    found.sums.map(({ pence, reference }) => ({ pence, reference })),
    paid.map(({ pence, references }) => ({ pence, reference: references[0]?.reference })),
  );
  assert.deepEqual(
    found.orders.map(({ reference }) => reference),
    paid.map(({ references }) => references[0]?.reference),
  );
  assert.deepEqual(
    found.resources.map(({ text }) => text),
    made.resources,
  );
  assert.equal(found.notes.length, 1);
  assert.deepEqual(found.unplaced, []);
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const words = (passages: readonly { readonly text: string }[]) => plain(passages.map(({ text }) => text).join(' '));
