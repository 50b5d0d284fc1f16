import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givesAnswer, takesUpComplaint } from './acknowledging-words.ts';
import { stageSaid } from './stage-said.ts';

const takingUp: readonly string[] = [
  'Dear Ms Hill, thank you for your complaint, which we have logged at stage 1. You will have our answer by 9 July.',
  'We have logged your complaint at stage 1 and will say by 4 May if it is upheld.',
  'Your complaint has been registered under reference 4471. Mr Dunn will look into it.',
  'I am writing to acknowledge your formal complaint of 3 March about the lift.',
  'This is an acknowledgement of your complaint. We understand that you are unhappy with the wait.',
  'We’ve received your complaint today and I am the person who will answer it.',
  'I have recorded this as a formal complaint and you will hear from me by Friday.',
  'Your complaint is now being dealt with at stage 2 by Ms Quill.',
  'complaint logged, stage 1, answer by 3 May',
  'As you asked, we have logged your complaint at stage 1.',
  'We have moved your complaint to stage 2. The head of service will decide it.',
  'Stage 1 complaint logged, will hear by 14th',
];

const notTakingUp: readonly string[] = [
  'We will acknowledge your complaint within five working days.',
  'We have not logged your complaint, as this is a first request for a repair.',
  'If you are unhappy with this we can log your complaint at stage 1.',
  'I have logged your complaint of noise from number 12 and opened a case.',
  'We cannot accept your complaint, as the matter is before a court.',
  'Your complaint about your neighbour has been recorded. Please fill in the diary sheets.',
  'We have logged your repair as urgent.',
  'We have recorded this as an enquiry and not as a complaint.',
  'I am sorry that we never acknowledged your complaint.',
  'Thank you for your patience, the complaints team will be in touch.',
  'Your complaint was closed last month.',
  'A stage 1 order has been raised with the lift contractor.',
  'Told her the complaint is with the team.',
  'You can ask us to look at it at stage 2.',
  'Told her she wants it logged at stage 1, so to write in.',
  'Complaint answer accepted, nothing more to do.',
  'You considered going to stage 2.',
  'Your complaint has been received by our contractor, who will reply to you.',
  'Your complaint is being looked at by the housing officer informally.',
  'Your complaint has been moved to our new system.',
  'We accept your complaint was handled badly.',
  'Your complaint has been passed to the repairs team to arrange a visit.',
  'Your complaint was considered by the panel in March.',
  'We have recorded your complaint against the contractor and sent it to them.',
];

describe('words of ours that take up a complaint', () => {
  for (const words of takingUp) test(words, () => assert.equal(takesUpComplaint(words), true));
});

describe('words of ours that do not', () => {
  for (const words of notTakingUp) test(words, () => assert.equal(takesUpComplaint(words), false));
});

const given: readonly (readonly [string, boolean])[] = [
  ['This is our stage 1 answer. The roof was inspected on 12 February.', true],
  ['Stage 1. Upheld. I am sorry that we left the holes open.', true],
  ['We have partly upheld your complaint.', true],
  ['I do not uphold it, for the reasons given before.', true],
  ['Decision: not upheld.', true],
  ['We will say by 4 May if it is upheld.', false],
  ['You will have our answer by 9 July.', false],
  ['Our decision will follow within 10 working days.', false],
];

describe('whether words give the answer', () => {
  for (const [words, expected] of given) test(words, () => assert.equal(givesAnswer(words), expected));
});

const stages: readonly (readonly [string, 1 | 2])[] = [
  ['This is our stage 1 answer. If you are not content you may ask for stage 2.', 1],
  ['We uphold it. If you disagree reply to this e-mail and we will look at it at stage 2.', 1],
  ['You can take your complaint to stage 2 within 20 days.', 1],
  ['Dear Ms Hill, stage 2. I have looked at this afresh.', 2],
  ['You asked for stage 2. This is our stage 2 response.', 2],
  ['Stage 2 response sent and told her she can go to the Ombudsman', 2],
  ['This is our final response.', 2],
  ['Your complaint is upheld.', 1],
];

describe('the stage words are of', () => {
  for (const [words, expected] of stages) test(`${expected}: ${words}`, () => assert.equal(stageSaid(words), expected));
});
