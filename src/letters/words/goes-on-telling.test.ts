import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goesOnTelling } from './goes-on-telling.ts';

describe('a sentence after one that tells what the resident said', () => {
  for (const said of [
    'my son has asthma',
    'the children are at school',
    'nobody listens',
    'i get cold in here',
    'your staff say it is condensation',
    'i never sleep',
    'i was not at home when they came',
    'your son is on antibiotics again',
    'i am worried about the stairs',
  ])
    test(`goes on in their voice: ${said}`, () => assert.ok(goesOnTelling(` ${said} `)));
  for (const said of [
    'my manager will ring you',
    'your home is on our programme',
    'nobody came on 3 march',
    'your son is on the list for a bigger home',
    'your children are entitled to a room each',
    'your daughter is registered for a move',
    'my colleague ms hart visited',
    'i was asked to look at your complaint',
    'your rent is paid to april',
    'i am worried about how long you waited',
    'i am worried that you were left without heat',
  ])
    test(`is told by itself: ${said}`, () => assert.equal(goesOnTelling(` ${said} `), false));
});
