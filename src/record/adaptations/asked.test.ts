import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { adaptationsAsked } from './asked.ts';

const on = '2025-03-03';
const count = (request: string) => adaptationsAsked(readingOf([{ on, kind: 'request made', request }])).length;

describe('an adaptation asked for as a request', () => {
  for (const request of [
    'a through-floor lift so I don’t have to carry him upstairs',
    'can I have a downstairs loo',
    'wider doors for her chair',
    'we need the home adapted',
  ])
    test(request, () => assert.equal(count(request), 1));
  for (const request of ['mend the stairlift', 'a parking bay', 'a new kitchen', 'the wet room is not working'])
    test(`no: ${request}`, () => assert.equal(count(request), 0));
});
