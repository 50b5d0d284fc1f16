import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tellsOfNoAccess } from './no-access-words.ts';

const rows: readonly (readonly [string, boolean])[] = [
  ['No access, carded', true],
  ['N/A at property, carded', true],
  ['plumber called, no access', true],
  ['no access to property again', true],
  ['couldn’t get in, left a calling card', true],
  ['surveyor says tenant would not let him in', true],
  ['surveyor says she would not let him in and roof job on hold', true],
  ['Called again. He said he would not be sorry. Left a card.', false],
  ['still no answer from the garden flat', false],
  ['Refused entry to the gas engineer', true],
  ['knocked twice and no answer', true],
  ['nobody in when electrician called', true],
  ['tenant out when we attended', true],
  ['turned away at the door', true],
  ['no access issues', false],
  ['no access to bathroom for three weeks', false],
  ['no access to spec, advise specialist', false],
  ['nobody in upstairs', false],
  ['flat above would not let us in', false],
  ['if no access, card and rebook', false],
  ['nobody in the office could say', false],
  ['access given, works done', false],
  ['could not get in touch with her', false],
  ['let him in and he looked at the boiler', false],
  ['the new seal does not let water in', false],
  ['new felt will not let the rain in', false],
  ['would not let the plumber in', true],
  ['did not let our gas engineer in', true],
  ['she will not let the workmen in', true],
  ['would not let the gas man in', true],
  ['asbestos sample sent away for testing', false],
  ['sent the sample away for analysis', false],
  ['tenant sent the roofer away', true],
  ['could not get in behind the bath', false],
  ['could not get in the loft, hatch painted shut', false],
  ['could not get in the flat', true],
];

describe('words that tell that nobody could get in', () => {
  for (const [words, expected] of rows) test(words, () => assert.equal(tellsOfNoAccess(words), expected));
});
