import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { callsForWorks } from './survey.ts';
import { causesIn, dealsWith } from './works.ts';

/** What a survey found, what it recommends, and whether that calls for works. */
const calls: readonly (readonly [readonly string[] | undefined, readonly string[] | undefined, boolean])[] = [
  [['damp'], ['mould wash'], true],
  [['damp'], undefined, true],
  [['damp'], ['no works needed'], false],
  [['no damp found'], undefined, false],
  [['no damp proof course'], undefined, true],
  [['no extractor fan'], ['fit one'], true],
  [['no heating'], undefined, true],
  [['none'], undefined, false],
  [undefined, ['monitor for six months'], false],
  [undefined, ['monitor for six months', 'clear the gutter'], true],
  [undefined, undefined, false],
];

const listed = (words: readonly string[] | undefined) => words && [...words];

describe('whether a survey calls for works', () => {
  for (const [finds, recommends, expected] of calls) {
    test(`${finds ?? '-'} / ${recommends ?? '-'}`, () => {
      const survey = { on: '2025-03-03', kind: 'survey made' as const };
      const reading = readingOf([
        { ...survey, ...(finds && { finds: listed(finds) }), ...(recommends && { recommends: listed(recommends) }) },
      ]);
      assert.deepEqual(reading.of('survey made').map(callsForWorks), [expected]);
    });
  }
});

test('the causes found, once each, without what was looked for and not there', () => {
  const reading = readingOf([
    { on: '2025-03-03', kind: 'survey made', finds: ['damp', 'no pests'] },
    { on: '2025-04-03', kind: 'survey made', finds: ['damp', 'leaking gutter'] },
  ]);
  assert.deepEqual(causesIn(reading.of('survey made')), ['damp', 'leaking gutter']);
});

/** What is said of the works, and which of the three causes found they deal with. */
const works: readonly (readonly [{ works: string; causes?: string[] }, readonly string[]])[] = [
  [{ works: 'works', causes: ['mould'] }, ['damp and mould']],
  [{ works: 'mould wash' }, ['damp and mould']],
  [{ works: 'mould wash and new bedroom window' }, ['damp and mould', 'faulty window']],
  [{ works: 'pest treatment' }, ['mice']],
  [{ works: 'everything in the report' }, ['damp and mould', 'mice', 'faulty window']],
];

describe('which causes works deal with', () => {
  const found = ['damp and mould', 'mice', 'faulty window'];
  for (const [said, expected] of works) {
    test(`${said.works} ${said.causes ?? ''}`, () => {
      const [ordered] = readingOf([{ on: '2025-03-03', kind: 'works ordered', ...said }]).of('works ordered');
      assert.ok(ordered);
      assert.deepEqual(
        found.filter((cause) => dealsWith(ordered, cause, found)),
        expected,
      );
    });
  }
});
