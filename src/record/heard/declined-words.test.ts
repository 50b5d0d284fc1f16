import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutDeclined } from './declined-words.ts';
import { type Topic, told } from './topics.ts';

describe('what we asked or offered, and they said no to', () => {
  const rows: readonly (readonly [Topic, string])[] = [
    ['review', 'Asked whether he wanted stage 2: no, he will leave it.'],
    ['review', 'We asked if she would like it escalated; she said not.'],
    ['review', 'asked mrs Khan if she wished to take it further, she does not'],
    ['review', 'Did he want to go to stage 2? No.'],
    ['review', 'not thrilled with the answer. offered her stage 2, declined'],
    ['review', 'Stage 2 was offered and he said no thank you.'],
    ['review', 'does not want to escalate'],
    ['review', 'she will not be taking it to stage 2'],
    ['review', 'Mr Osei turned down stage 2'],
    ['complaint', 'Asked whether she wanted to make a complaint. No, she wanted the plumber.'],
    ['complaint', 'offered to log a complaint, he said he would rather not'],
    ['complaint', 'she didn’t want to complain'],
    ['move', 'Asked if they want to be moved while it is done - no, they will stay'],
    ['adaptation', 'asked whether she would like a stairlift fitted: not now, she manages'],
  ];
  for (const [topic, words] of rows) test(`${topic}: ${words}`, () => assert.equal(told(topic, words), false));
});

describe('what is asked for all the same', () => {
  const rows: readonly (readonly [Topic, string])[] = [
    ['review', 'Asked whether he wanted stage 2: yes please.'],
    ['review', 'We asked if she would like it escalated; she said she would'],
    ['review', 'She asked if it could go to stage 2, no reply yet'],
    ['review', 'asked to go to stage 2, told no'],
    ['review', 'Asked if he wanted to go to stage 2. No one has rung him back, he wants to go to stage 2'],
    ['review', 'offered £50, declined. wants to go to stage 2'],
    ['complaint', 'asked if she wanted a visit: no, she wants to make a complaint'],
    ['complaint', 'He asked to make a complaint. No form was sent.'],
    ['complaint', 'asked if she wants a heater, she wants to make a complaint, not now but tomorrow'],
    ['move', 'asked if they want a heater: no, they want to be moved'],
  ];
  for (const [topic, words] of rows) test(`${topic}: ${words}`, () => assert.notEqual(told(topic, words), false));
});

test('words in which nothing was declined stay as they are', () => {
  const words = 'asked her if she wanted the morning. No heating since Friday, not good enough';
  assert.equal(withoutDeclined(words), words);
});
