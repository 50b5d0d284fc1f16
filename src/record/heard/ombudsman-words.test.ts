import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { heardIn } from './heard.ts';
import { tellsOfOmbudsmanAsking } from './ombudsman-words.ts';

const asking: readonly string[] = [
  'Ombudsman wants our evidence on Mr Hill’s balcony complaint by 3 March: lease, surveys, both responses.',
  'Email in from the Housing Ombudsman, 14 Larch Ct, Ms Hill. They want our file: repairs history, both complaint letters.',
  'HOS have asked for all records of the leak complaint, deadline the 24th',
  'evidence request from HOS re the damp complaint, portal opens today',
  'HOS compliance team emailed. No evidence received for the orders. Want to know where we are.',
];
const notAsking: readonly string[] = [
  'She says she is going to the Ombudsman and wants her file',
  'Told her she can go to the Ombudsman. She wants copies of all her records.',
  'Mr Hill wants to make a complaint, says he will contact the Ombudsman',
  'Tenant wants to complain about the wait. Gave the details of the Ombudsman.',
  'insurer asks for photos as evidence',
];

describe('the Ombudsman asks for our file', () => {
  for (const words of asking)
    test(words, () => {
      assert.equal(tellsOfOmbudsmanAsking(words), true);
      const heard = heardIn(readingOf([{ on: '2025-03-03', kind: 'note made', says: words }]));
      assert.deepEqual(
        heard.map(({ kind }) => kind),
        [],
      );
    });
});

describe('somebody else speaks of the Ombudsman', () => {
  for (const words of notAsking) test(words, () => assert.equal(tellsOfOmbudsmanAsking(words), false));
});

test('a complaint told beside going to the Ombudsman is heard', () => {
  const says = 'Mr Hill wants to make a complaint, says he will contact the Ombudsman';
  const heard = heardIn(readingOf([{ on: '2025-03-03', kind: 'note made', says }]));
  assert.ok(heard.some(({ kind }) => kind === 'complaint received'));
});
