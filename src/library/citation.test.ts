import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressOf,
  type Citation,
  certaintyOf,
  cite,
  provisionOf,
  reported,
  sayCitation,
  taughtBy,
} from './citation.ts';
import { asb } from './law/asb.ts';
import { awaabsLaw } from './law/awaabs-law.ts';
import { code2024 } from './law/code-2024.ts';
import { lawSources } from './law/index.ts';
import type { LawSource } from './law/law-source.ts';

const code = cite(code2024, '6.2');
const summary = cite(awaabsLaw, 'written summary');
const story = taughtBy('202204372', 'A leak known before the letting was left for five years.');
const named = taughtBy('202208047', 'Adaptations were not carried through.');
const theme = reported('2025-12', 'roof repairs', 'Inspections were repeated because records were poor.');

test('a provision brings its own words', () => {
  assert.deepEqual(code, { source: 'code-2024', at: '6.2', says: code2024.provisions['6.2'].says });
  assert.equal(provisionOf(code), code2024.provisions['6.2']);
});

const names: readonly (readonly [string, Citation])[] = [
  ['Complaint Handling Code 2024, 6.2', code],
  ['Awaab’s Law, written summary', summary],
  ['Plus Dane Housing 202204372 (April 2024)', story],
  ['London Borough of Lambeth 202208047 (January 2025)', named],
  ['Learning from severe maladministration, December 2025: roof repairs', theme],
];
for (const [expected, citation] of names) {
  test(`is named: ${expected}`, () => assert.equal(sayCitation(citation), expected));
}

test('gives the provision’s own address, or its source’s, or the report’s', () => {
  assert.equal(addressOf(code), code2024.address);
  assert.match(addressOf(cite(asb, 'Neighbourhood and Community Standard 2.2.3')) ?? '', /www\.gov\.uk/u);
  assert.match(addressOf(story) ?? '', /april-2024$/u);
  assert.match(addressOf(theme) ?? '', /housing-ombudsman/u);
  assert.equal(addressOf({ source: 'a landlord’s policy', at: '3', says: 'Something else.' }), undefined);
});

test('says how certain it is', () => {
  assert.equal(certaintyOf(code), 'seen');
  assert.equal(certaintyOf(summary), 'second-hand');
  assert.equal(certaintyOf(cite(code2024, '5.10')), 'memory');
  assert.equal(certaintyOf(story), 'seen');
});

test('every provision of every source can be cited and named', () => {
  for (const source of lawSources) {
    for (const at of Object.keys(source.provisions)) {
      assert.equal(sayCitation(cite(source, at)), `${source.title}, ${at}`);
    }
  }
});

test('what is not in the library cannot be cited: a type error, or thrown where types cannot see', () => {
  // @ts-expect-error: the Code has nine sections
  assert.throws(() => cite(code2024, '10.1'), /has no provision 10\.1/u);
  assert.throws(() => cite(code2024 as LawSource, '10.1'), RangeError);
  // @ts-expect-error: no report names this case
  assert.throws(() => taughtBy('200000000', 'Nothing.'));
  // @ts-expect-error: that report has no such theme
  assert.equal(reported('2025-01', 'roof repairs', 'Nothing.').at, 'roof repairs');
});
