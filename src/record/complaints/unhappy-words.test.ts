import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { maybeComplaints, soundsUnhappy } from './unhappy-words.ts';

const said: readonly (readonly [string, boolean])[] = [
  ['I rang in March and nobody’s ever come', true],
  ['nobody has been out', true],
  ['no one’s been to look at it', true],
  ['I’m at my wits end', true],
  ['at my wit’s end with this', true],
  ['at the end of my tether', true],
  ['nobody has been hurt', false],
  ['black mould behind the bed', false],
  ['at the end of the hall', false],
  // How our people behaved.
  ['Your engineer was very rude to my wife', true],
  ['the woman on the phones talked down to me', true],
  ['unhappy about the way he was spoken to', true],
  ['your contractor was polite and quick', false],
  ['My neighbour was rude to my wife', false],
  // Somebody above, or money.
  ['I want to speak to your manager', true],
  ['He asked to talk to somebody more senior', true],
  ['He asked when the scheme manager is in', false],
  ['I want compensation for my ruined carpet', true],
  ['who is going to pay for the freezer food', true],
  ['she is claiming compensation from the bus company', false],
  // What we did or left undone, told as a fact.
  ['You keep cancelling on me', true],
  ['they have moved my appointment again', true],
  ['I cancelled my appointment as I was ill', false],
  ['I rang three times and each time was cut off', true],
  ['The gas was cut off for the meter change', false],
  ['She hung up on me', true],
  ['Your plumber never turned up', true],
  ['you said somebody would ring on Monday and still nothing', true],
  ['They left mud on every carpet', true],
  // Unhappy with somebody else.
  ['I’m disgusted by what my neighbour does', false],
  ['I’m disgusted by what my neighbour does and nobody has come out', true],
  ['He is sick of the noise from the flat upstairs', false],
  ['No complaints, all very good', false],
  ['asked where the complaints leaflet is', false],
  ['Complaint from neighbour about noise', false],
  ['Neighbour has complained about the dog barking', false],
  ['complaint about noise: nobody has come out', true],
  // What our own people write every day of their work.
  ['rang the tenant 3 times but no answer', false],
  ['my mum rang you three times and still nothing', true],
  ['no sign of the tenant', false],
  ['no sign of anyone at the property', false],
  ['no sign of anyone all day', true],
  ['Contractor left dust sheets on the floor', false],
  ['Operative left the garden gate open', false],
  ['the plumber left the floor in a dreadful state', true],
  ['your man left my carpet covered in paint', true],
  ['Plumber lying on the floor to reach the stopcock', false],
  ['engineer was shouted at by the tenant', false],
  ['youths in the stairwell, they keep making noise at night', false],
  ['they keep making excuses', true],
  // What we or a firm wait for, and what they wait for from us.
  ['still waiting for parts', false],
  ['Still waiting on the supplier for a new pump', false],
  ['we are still waiting for the scaffolding', false],
  ['Contractor still waiting for asbestos results', false],
  ['job on hold, still waiting for approval', false],
  ['still awaiting parts', false],
  ['I am still waiting', true],
  ['still waiting for somebody to come', true],
  ['still waiting for a call back', true],
  ['She is still waiting for the parts', true],
  ['Tenant still waiting for parts and wants to know why', true],
  ['we are still waiting for our heating to be mended', true],
  ['still waiting for parts, it is not good enough', true],
  ['Tenant rang, still waiting for parts', true],
  ['Resident says still waiting for the parts you ordered in March', true],
  ['Caller: still waiting for a quote for the fence', true],
  ['Tenant rang about the boiler. Contractor still waiting for parts', false],
  ['Rang tenant. Still waiting for parts', false],
  // A smell is disgusting, and so is how we treat people.
  ['disgusting smell of drains in the bathroom', false],
  ['a disgusting smell', false],
  ['The smell from the drain is absolutely disgusting', false],
  ['the water looks disgusting', false],
  ['appalling stench in the hall', false],
  ['disgusting smell of drains and nobody has been out', true],
  ['this is disgusting', true],
  ['the damp is unacceptable', true],
  ['it is disgusting the damp we live in', true],
  ['the state of the drains is appalling', true],
  ['the drains smell vile', false],
  ['disgusting service', true],
  ['it is disgusting that we have to live with this smell', true],
  ['I am disgusted', true],
  // What life does to people.
  ['upset about losing her mum', false],
  ['She was upset about the death of her husband', false],
  ['upset that her dad has died', false],
  ['angry about his diagnosis', false],
  ['upset about losing her job', false],
  ['tearful, upset about the anniversary', false],
  ['furious about illness caused by your mould', true],
  ['upset about her son’s illness from the damp', true],
  ['upset about losing a day’s pay again', true],
  ['upset about the wait for her mum’s heating', true],
  ['upset that nobody rang when her mum died', true],
  ['She is upset about the repair', true],
  ['furious with us', true],
];

describe('words that sound unhappy with the landlord', () => {
  for (const [words, expected] of said) {
    test(words, () => assert.equal(soundsUnhappy(words), expected));
  }
});

const on = '2026-11-27';
const asked: readonly (readonly [string, StoryEntry, boolean])[] = [
  ['a hazard', { on, kind: 'hazard reported', hazard: 'Black mould. I rang in March and nobody’s ever come' }, true],
  ['a hazard alone', { on, kind: 'hazard reported', hazard: 'black mould behind the bed' }, false],
  [
    'an incident, and what came of the last',
    {
      ...{ on, kind: 'antisocial behaviour reported', harm: 'noise' },
      incident: 'music till 4 again. I have told you three times and I am fed up, nobody has been out',
    },
    true,
  ],
  [
    'an incident: whoever tells of it is unhappy with their neighbour',
    { on, kind: 'antisocial behaviour reported', harm: 'noise', incident: 'music till 4 again, I am fed up with him' },
    false,
  ],
  ['a visit', { on, kind: 'visit made', note: 'She is furious with us and says nobody ever listens' }, true],
  ['a visit at which they complain', { on, kind: 'visit made', note: 'wants to make a complaint' }, true],
  ['what came back', { on, kind: 'problem returned', problem: 'the leak. Useless, a disgrace' }, true],
  ['a visit missed', { on, kind: 'appointment missed', note: 'waited in all day, not good enough' }, true],
  ['an update, beside what we said', { on, kind: 'resident updated', note: 'it is unacceptable, she says' }, true],
  ['an update, in what we said', { on, kind: 'resident updated', says: 'we let you down and we are sorry' }, false],
  ['what they chase for', { on, kind: 'resident chased', says: 'still waiting for parts' }, true],
  ['what we wait for', { on, kind: 'note made', says: 'still waiting for parts' }, false],
  ['a repair they say works', { on, kind: 'resident confirmed fixed', note: 'not happy how he was spoken to' }, true],
  ['what a survey finds', { on, kind: 'survey made', finds: ['botched repointing, a disgusting smell'] }, false],
  [
    'our reason for a judgement',
    { on, kind: 'hazard triaged', as: 'emergency', why: 'an unacceptable risk to a baby' },
    false,
  ],
  ['why they want to move', { on, kind: 'move asked for', why: 'fed up, nobody ever comes' }, true],
  ['a letter of ours', { on, kind: 'letter sent', says: 'we know you are unhappy', means: 'letter' }, false],
  ['a letter of theirs', { on, kind: 'letter sent', says: 'I am disgusted', by: 'the resident' }, true],
  ['an answer of ours', { on, kind: 'response sent', stage: 1, note: 'That was unacceptable' }, false],
  [
    'what a neighbour says of a neighbour',
    { on, kind: 'witness spoken to', person: 'a neighbour', says: 'I am fed up with it' },
    false,
  ],
];

describe('what was told is asked about', () => {
  for (const [name, entry, expected] of asked) {
    test(name, () => assert.equal(maybeComplaints(readingOf([entry], on)).length > 0, expected));
  }
});
