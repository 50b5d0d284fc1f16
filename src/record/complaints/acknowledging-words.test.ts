import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { takesUpComplaint } from './acknowledging-words.ts';
import { givesAnswer } from './answer-words.ts';
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
  'Your complaint has been accepted at stage 1 of our complaints process.',
  'We have logged your complaint about the man who fitted the boiler.',
  'We have passed your complaint to Mr Dunn and it is now at stage 1.',
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
  'Your complaint to the council has been logged, they tell us. We have had nothing from you.',
  'I have raised your complaint with the window firm and they are sorry.',
  'The boiler is now at stage 2 of the programme and will be fitted in June.',
  'I am dealing with this as a stage 1 job, the loft first and then the plaster.',
  'We have received your complaints about the lads on the landing and opened a case.',
  'Somebody told you that your complaint was registered in March, and we can find none.',
  'Your complaint was received by them in May.',
  'The record shows your complaint was received at the wrong office.',
  'They say your complaint is registered in another name, is it yours?',
  'Your complaint has been opened by mistake in our post room and goes back to you.',
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
  ['Decision: not upheld. Ms Ortega looked into it and the lift was mended in two days.', true],
  [
    'Here is my decision on your complaint. We were late, and I am sorry. You told us twice and nobody wrote it down.',
    true,
  ],
  ['This is our response to your email of 3 May, in which you complained. Your complaint is partly upheld.', true],
  ['Outcome: upheld. The roofer is extending his visit to Friday.', true],
  ['Your complaint has been looked into by Ms Ortega. We uphold it.', true],
  ['Your complaint about the damp in both bedrooms is partly upheld.', true],
  ['I uphold two of your three points.', true],
  ['The first part of it has not been upheld.', true],
  ['Stage 1 reply: the part had to be ordered.', true],
  ['Dear Mr Lowe, stage 2 decision. I have looked at this afresh.', true],
  ['Complaint: upheld in full.', true],
  ['Point 1 upheld. Point 2 not upheld.', true],
  ['We uphold these points and are sorry.', true],
  ['Your complaint was upheld in part.', true],
  ['This letter is our response to your complaint of 4 June.', true],
  ['Enclosed is the response you have waited for.', true],
  ['Outcome: we should have come in March and did not.', true],
  ['This is our final response to your complaint of 3 May.', true],
  ['Below is our answer.', true],
  // What is found, decided or answered of something else.
  ['The surveyor’s findings: two leaks, both ours.', false],
  ['I came before I make a decision. Outcome: you were out.', false],
  ['Here is our answer to the parking question you put to the forum.', false],
  ['Stage 1 decision: due on 12 June.', false],
  ['I want to uphold the promise I made you on the phone.', false],
  ['We upheld our side of the deal.', false],
  ['Decision: Ms Finch, as the head of service.', false],
  ['Attached is my response at the hearing.', false],
  // Somebody else’s, or another of theirs; a meaning; a form; a question.
  ['The Ombudsman upheld a complaint about your block in 2023.', false],
  ['The panel has not upheld the notice against the tenant above.', false],
  ['Her appeal was upheld and the warning taken away.', false],
  ['Your last complaint was partly upheld and £50 was paid.', false],
  ['You ask what upheld means: that we agree.', false],
  ['A decision can be upheld, partly upheld or not upheld.', false],
  ['Enclosed is the response form. Fill it in and send it back.', false],
  ['Attached is your decision letter on the band, as you asked.', false],
  ['This is our answer to your call of Tuesday about the keys.', false],
  ['Was your complaint upheld? I cannot see it on the system.', false],
  ['The earlier one about bins had this outcome: upheld.', false],
  ['You told us that a point was upheld where you lived before.', false],
  // Still being looked at.
  ['Decision: Ms Ortega has been asked to look into it. We are sorry for the wait.', false],
  ['Findings: still waiting for the job sheets.', false],
  ['We have not upheld or rejected anything at this point.', false],
  ['This is my response to your letter. Your complaint is with Ms Ortega, who is on leave.', false],
  ['Outcome: none yet. Your complaint is still being looked into.', false],
  ['We are extending the time to answer to 14 August. One point is upheld already.', false],
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

test('a long row is read at once', () => {
  const began = performance.now();
  for (const bit of [
    'still looking ',
    'decision: still ',
    'complaint is ',
    'response to your ',
    'raised your complaint ',
  ])
    for (const tells of [givesAnswer, takesUpComplaint]) tells(bit.repeat(4000));
  assert.ok(performance.now() - began < 1500);
});
