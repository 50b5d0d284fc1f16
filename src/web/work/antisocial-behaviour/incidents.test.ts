import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../../assessment/assess.ts';
import { entriesOf } from '../../../assessment/examples.ts';
import { instant } from '../../../calendar/instant.ts';
import { incidents } from './incidents.ts';
import { risk } from './risk/part.ts';

const now = instant('2026-03-06T12:00:00Z');
const record = entriesOf({
  name: 'a threat',
  entries: [
    {
      ...{ on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'threat' },
      ...{ incident: 'he said he would kill her.', effect: 'she sleeps at her sister’s.' },
    },
  ],
  asAt: '',
  shows: [],
});
const assessment = assess(record, now, []);
const on = { reference: 'PR-1', reading: assessment.reading, assessment, now };

test('words that end with a full stop of their own are given no second', () => {
  const said = JSON.stringify(incidents(on).table?.rows);
  assert.match(said, /He said he would kill her\. What it does to them: she sleeps at her sister’s\./);
  assert.doesNotMatch(said, /\.\./);
});

test('where the safeguarding lead is to be told, the form for it is at hand', () => {
  assert.ok(risk(on).record?.some(({ kind }) => kind === 'safeguarding lead told'));
});
