import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { abuseInWords, saysAbuse, speaksOfAbuse } from './abuse-words.ts';

const told = [
  'ex p kicked it in last night and she is terrified he comes back',
  'suffers domestic abuse, no one will help her',
  'domestic abuse: none of the officers ring back',
  'victim of domestic violence, not reported to the police',
  'domestic abuse, no recourse to public funds',
  'has a non-mol against her former partner',
  'my partner hits me, he has been bailed',
  'husband has been violent',
  'high risk on DASH. MARAC on Thursday',
  'her ex still has keys to the flat',
  'move her out of area due to dv',
  'she was beaten up by her boyfriend',
  'came in with a black eye, says he’s put the windows through again and she can’t go back there',
  'you charged me for being beaten up, I’m at my mum’s since I left him',
  'ex has been letting himself in, he’s still got a fob',
  'he says he will kill himself if she leaves, and he has hit her, her partner is violent',
  'dad came round and put his hands round her throat in front of the children',
  'take his name off the tenancy, he is on bail not to come near me',
  'he answered for her all the way through, bruising to her wrist',
];
const brokeIn = [
  'Front door wont lock, frame split. my ex booted it in sat night, kids saw the lot',
  'her ex put the door in last night',
  'ex bashed the lock off again',
  'kids’ dad rammed the front door, it will not shut',
  'my ex barged in at two in the morning',
  'ex husband shouldered the back door through',
  'her former partner battered the window in',
  'ex came and bust the door open',
];
const byOthers = [
  'ex tenant put the door in the skip',
  'ex council house, door boots worn',
  'ex landlord bashed a hole for the vent and put the pipe through',
  'contractor put the door in on Tuesday',
  'ex display kitchen, put the units in',
  'postman barged the gate open',
];
const notTold = [
  'neighbour has a violent boyfriend',
  'next door’s ex comes round shouting',
  'my husband has the keys so ring him',
  'husband was hit by a car',
  'no history of domestic abuse',
  'asked about domestic abuse, none',
  'screened for DV: nil',
  'risk assessment: domestic abuse no',
  'domestic abuse? None disclosed. Wants a call back',
  'domestic violence ruled out',
  'the ex tenant left rubbish',
  'contractor was abusive to staff',
  'my wife hurt her back',
  'he put the boiler on again',
  'our domestic abuse policy',
  'shelf fitted wrongly; my husband did it himself',
  'asked the operative not to come near me, I have a cold',
  'the lads’ dad waited for the bus',
  'welfare check on Mrs T, bruised after a fall, he answered the door',
  'bruising to her hip after a fall',
  'She will kill herself',
  'She will kill herself, her husband has left',
  'her partner rang: she will kill herself',
  'She told the nurse she will kill herself; her boyfriend found her',
];

describe('abuse told in the words of something else', () => {
  test('told: what is broken in one box, and who did it in the next', () => {
    const report = { on: '2025-03-03', kind: 'repair reported', effect: 'her partner did it with a bin' } as const;
    const isHeard = (problem: string) => abuseInWords(readingOf([{ ...report, problem }])) !== undefined;
    assert.equal(isHeard('front window put through'), true);
    assert.equal(isHeard('shelf put up crooked'), false);
  });
  test('told: in a note beside what it does to them, or beside what they ask for', () => {
    const note = 'her ex still has keys to the flat';
    const isHeard = (entry: StoryEntry) => abuseInWords(readingOf([entry])) !== undefined;
    assert.equal(isHeard({ on: '2025-03-03', kind: 'impact told', impact: 'no sleep', note }), true);
    assert.equal(isHeard({ on: '2025-03-03', kind: 'request made', request: 'new locks', note }), true);
    assert.equal(isHeard({ on: '2025-03-03', kind: 'request made', request: 'new locks', note: 'lost keys' }), false);
  });
  test('told: in the note of whoever came', () => {
    const visit = { on: '2025-03-03', kind: 'visit made', note: 'door off, she says her ex kicked it in' } as const;
    assert.equal(abuseInWords(readingOf([visit]))?.kind, 'visit made');
  });
  for (const words of told) test(`told: ${words}`, () => assert.equal(speaksOfAbuse(words), true));
  for (const words of notTold) test(`not told: ${words}`, () => assert.equal(speaksOfAbuse(words), false));
});

describe('who broke in', () => {
  for (const words of brokeIn) test(words, () => assert.ok(saysAbuse(words)));
  for (const words of byOthers) test(`not: ${words}`, () => assert.ok(!saysAbuse(words)));
});
