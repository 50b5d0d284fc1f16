import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf as readingAt } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { speaksOfDangerToLife, speaksOfSelfNeglect } from './behaviour-words.ts';
import { signsForSafeguarding, signsOfRiskToLife } from './danger-sign.ts';
import { heardOfRisk, safeguardingDecision } from './safeguarding-decision.ts';

const readingOf = (...entries: readonly StoryEntry[]) => readingAt(entries, '2026-01-01');

const on = '2025-03-03';
const before = '2025-01-06';
const child: StoryEntry = { on: before, kind: 'person known', person: 'daughter', age: 8 };
const frail: StoryEntry = { on: before, kind: 'person known', person: 'resident', age: 83 };

/** How many signs of risk to life, and how many for safeguarding. */
const signs: readonly (readonly [string, readonly StoryEntry[], number, number])[] = [
  ['raised as such', [{ on, kind: 'risk to life raised' }], 1, 1],
  [
    'written by a doctor',
    [{ on, kind: 'professional evidence received', source: 'doctor', shows: ['risk to life'] }],
    1,
    1,
  ],
  ['said on the phone', [{ on, kind: 'resident chased', says: 'he will kill himself if this goes on' }], 1, 1],
  [
    'said of what is wrong',
    [{ on, kind: 'hazard reported', hazard: 'mould everywhere. I can’t carry on like this' }],
    1,
    1,
  ],
  ['said in a report', [{ on, kind: 'repair reported', problem: 'no heating again and I want to die' }], 1, 1],
  [
    'said of themselves in telling of an incident',
    [
      {
        on,
        kind: 'antisocial behaviour reported',
        harm: 'noise',
        incident: 'banging all night. I can’t carry on, I want to die',
      },
    ],
    1,
    1,
  ],
  [
    'what somebody else said of himself in an incident',
    [{ on, kind: 'antisocial behaviour reported', harm: 'noise', incident: 'he shouts that he will end it all' }],
    0,
    0,
  ],
  ['disclosed', [{ on, kind: 'need disclosed', person: 'resident', needs: ['self harms'] }], 1, 1],
  ['denied', [{ on, kind: 'note made', says: 'no suicidal thoughts' }], 0, 0],
  [
    'the call and the note of it',
    [
      { on, kind: 'risk to life raised' },
      { on, kind: 'note made', says: 'she spoke of suicide' },
    ],
    1,
    1,
  ],
  [
    'a knife',
    [{ on, kind: 'antisocial behaviour reported', harm: 'noise', incident: 'came to the door with a knife' }],
    1,
    1,
  ],
  [
    'a threat to kill',
    [{ on, kind: 'antisocial behaviour reported', harm: 'threat', incident: 'said he will kill her' }],
    1,
    1,
  ],
  ['fire', [{ on, kind: 'antisocial behaviour reported', harm: 'arson' }], 1, 1],
  [
    'no weapon',
    [{ on, kind: 'antisocial behaviour reported', harm: 'noise', incident: 'shouting, no threats or weapon' }],
    0,
    0,
  ],
  [
    'where she lives told to somebody, when she had fled abuse',
    [
      { on: before, kind: 'person known', person: 'resident', needs: ['fled domestic violence'] },
      { on, kind: 'personal data misused', what: 'her address given out' },
    ],
    0,
    1,
  ],
  ['a phone number misused', [{ on, kind: 'personal data misused', what: 'rang her privately' }], 0, 0],
  ['upset', [{ on, kind: 'impact told', impact: 'in tears and not sleeping' }], 0, 0],
  [
    'abuse disclosed, and told with it that he strangled her',
    [{ on, kind: 'abuse disclosed', person: 'resident', note: 'he strangled me' }],
    1,
    1,
  ],
  [
    'abuse disclosed, and told later what he did',
    [
      { on: before, kind: 'abuse disclosed', person: 'resident' },
      { on, kind: 'impact told', impact: 'he put his hands round my neck in front of the boy' },
    ],
    1,
    2,
  ],
  [
    'a fear of the wiring, where nobody is complained of',
    [
      { on, kind: 'repair reported', problem: 'sparking sockets' },
      { on, kind: 'impact told', impact: 'frightened it will burn the house down' },
    ],
    0,
    0,
  ],
  ['abuse disclosed', [{ on, kind: 'abuse disclosed', person: 'resident' }], 0, 1],
  [
    'a school worried for a child',
    [{ on, kind: 'professional evidence received', source: 'school', shows: ['risk to children'] }],
    0,
    1,
  ],
  ['hoarding', [{ on, kind: 'need disclosed', person: 'resident', needs: ['hoarding'] }], 0, 1],
  ['violence, with a child at home', [child, { on, kind: 'antisocial behaviour reported', harm: 'violence' }], 0, 1],
  [
    'windows broken, with a child at home',
    [child, { on, kind: 'antisocial behaviour reported', harm: 'damage' }],
    0,
    1,
  ],
  ['noise, with a child at home', [child, { on, kind: 'antisocial behaviour reported', harm: 'noise' }], 0, 0],
  ['threats to an older person', [frail, { on, kind: 'antisocial behaviour reported', harm: 'threat' }], 0, 1],
  ['damage, with an older person', [frail, { on, kind: 'antisocial behaviour reported', harm: 'damage' }], 0, 0],
  [
    'violence, with nobody known to be at risk',
    [{ on, kind: 'antisocial behaviour reported', harm: 'violence' }],
    0,
    0,
  ],
  [
    'children spoken of only in the report',
    [{ on, kind: 'antisocial behaviour reported', harm: 'threat', effect: 'her children are afraid to go out' }],
    0,
    1,
  ],
];

const opened = (title: string): StoryEntry => ({ on, kind: 'case opened', family: 'safeguarding', title });
const decision: StoryEntry = { on: '2025-03-04', kind: 'safeguarding considered', decision: 'watched' };
const worriedBefore: StoryEntry = { on: before, kind: 'note made', says: 'the child is being neglected' };

/** A case opened as safeguarding: how many signs, and the kind of each. */
const openings: readonly (readonly [string, readonly StoryEntry[], string])[] = [
  [
    'in words nobody would know for a sign',
    [
      opened('Worried'),
      { on, kind: 'note made', says: 'I am worried about Mrs Begum next door, something is not right' },
    ],
    'case opened',
  ],
  [
    'in words that are a sign, told the day before',
    [opened('x'), { ...worriedBefore, on: '2025-03-02' } as StoryEntry],
    'note made',
  ],
  ['and raised as a risk to life with it', [opened('x'), { on, kind: 'risk to life raised' }], 'risk to life raised'],
  [
    'after another worry was decided on',
    [worriedBefore, { ...decision, on: '2025-01-07' } as StoryEntry, opened('x')],
    'note made, case opened',
  ],
  ['and decided on the next day', [opened('x'), decision], 'case opened'],
  ['as another sort of case', [{ on, kind: 'case opened', family: 'repairs', title: 'tap' }], ''],
];

describe('a case opened as safeguarding is a sign, whatever the words', () => {
  for (const [name, entries, expected] of openings)
    test(name, () => {
      const found = signsForSafeguarding(readingOf(...entries));
      assert.equal(found.map(({ since }) => since.kind).join(', '), expected);
    });
});

/** Whether words tell of somebody who is not looking after themselves, or is not seen. */
const neglect: readonly (readonly [string, boolean])[] = [
  ['He has not been out for weeks and the flat is stacked to the ceiling', true],
  ['her bedroom is full of bags', false],
  ['the house is piled high with rubbish', true],
  ['boxes are piled up to the ceiling in every room', true],
  ['She can’t get to the kitchen', true],
  ['he cannot get into his bed for newspapers', true],
  ['she’s not eating', true],
  ['My neighbour isn’t eating and looks very thin', true],
  ['Mr Khan has not been seen since Christmas', true],
  ['nobody has seen her for three weeks', true],
  ['nobody has seen her for a week', true],
  ['he has not been seen for over a month', true],
  ['we haven’t seen him in months', true],
  ['he’s stopped taking his insulin', true],
  ['he is living in squalor', true],
  ['she has stopped washing', true],
  ['we cannot get to the kitchen because of the leak', false],
  ['she cannot get to the kitchen because the contractors left boards there', false],
  ['she cannot get to the toilet because the stairs are steep', false],
  ['I am not eating or sleeping', false],
  ['the damp has not been seen to for weeks', false],
  ['we have not seen him about the boiler', false],
  ['the washing is not drying', false],
  ['contractor’s boxes are stacked to the ceiling', false],
  ['rubbish is piled up to the ceiling in the bin store', false],
  ['the room is filled with mould', false],
  ['my neighbour has not left her flat for weeks', true],
  ['he hasn’t been out of the house since Easter', true],
  ['they have not been out since March to look at the roof', false],
  ['he has not been out since to fix the boiler', false],
  ['the repairs man has not been out for two weeks', false],
  ['she has not left the house in months because the lift is out', false],
  ['they are not eating properly because there is no cooker', false],
  ['living in filth because of the leak', false],
  ['my flat is packed with boxes ready for the move', false],
];

describe('self-neglect and hoarding, in the words they are told in', () => {
  for (const [words, expected] of neglect) test(words, () => assert.equal(speaksOfSelfNeglect(words), expected));
});

describe('signs of danger', () => {
  for (const [name, entries, life, safeguarding] of signs) {
    test(name, () => {
      const reading = readingOf(...entries);
      assert.equal(signsOfRiskToLife(reading).length, life, 'risk to life');
      assert.equal(signsForSafeguarding(reading).length, safeguarding, 'safeguarding');
    });
  }
});

const told: StoryEntry = { on, kind: 'risk to life raised', recorded: `${on}T09:00` };
const decided: StoryEntry = { on, kind: 'safeguarding considered', recorded: `${on}T11:00`, decision: 'watched' };
const leadTold: StoryEntry = { on, kind: 'safeguarding lead told', recorded: `${on}T11:00`, to: 'Lee Marsh' };
const abuse: StoryEntry = { on, kind: 'abuse disclosed', recorded: `${on}T14:00`, person: 'resident' };
const worse: StoryEntry = { on, kind: 'resident chased', recorded: `${on}T14:00`, says: 'he will kill himself' };

/** What was told at 9, what was done at 11, and what was told after: how many signs of risk to life, and for safeguarding. */
const afterwards: readonly (readonly [string, readonly StoryEntry[], number, number])[] = [
  ['nothing was done before', [told, worse, abuse], 1, 1],
  ['abuse told after the decision', [told, decided, abuse], 1, 2],
  ['a risk to life told after the decision', [told, decided, worse], 2, 2],
  ['a risk to life told after the lead heard of another', [told, leadTold, worse], 2, 1],
  ['two told after the decision', [told, decided, worse, abuse], 2, 2],
  ['the second told before the decision', [told, { ...worse, recorded: `${on}T10:00` }, decided], 1, 1],
  ['the second of an hour before the decision', [told, decided, { ...worse, on: `${on}T10:00` }], 1, 1],
  ['the decision names the second', [told, { ...worse, id: 'w' }, { ...decided, for: 'w' }], 1, 1],
  [
    'a second decision, and a third sign after it',
    [
      ...[told, decided, worse],
      { ...decided, recorded: `${on}T15:00` },
      { ...abuse, recorded: `${on}T16:00`, note: 'he strangled me' },
    ],
    3,
    3,
  ],
  [
    'the locks asked for after abuse was told and decided on',
    [
      { ...abuse, recorded: `${on}T09:00` },
      decided,
      { on, kind: 'repair reported', recorded: `${on}T12:00`, problem: 'locks to be changed, her ex has a key' },
    ],
    0,
    1,
  ],
  ['the decision of the next day', [told, worse, { ...decided, on: '2025-03-04', recorded: '2025-03-04T09:00' }], 1, 1],
];

const hayley: StoryEntry = { on, kind: 'note made', id: 'h', says: 'Hayley left a note. She will kill herself' };
const mother: StoryEntry = { on, kind: 'risk to life raised', id: 'h', person: 'Hayley' };
const barry: StoryEntry = { on, kind: 'risk to life raised', id: 'b', person: 'Barry', source: 'his tutor' };
const barryLater: StoryEntry = { ...barry, on: '2025-03-10' } as StoryEntry;
const toldOf = (one: string, day = on): StoryEntry => ({ on: day, kind: 'safeguarding lead told', for: one });
const decidedFor = (one: string, day = on): StoryEntry => ({
  ...{ on: day, kind: 'safeguarding considered', for: one, decision: 'referred' },
});

/** Dangers to two people: how many risks to life, and how many for safeguarding; and how many of each are answered. */
const twoPeople: readonly (readonly [string, readonly StoryEntry[], string])[] = [
  ['of one day', [hayley, barry], '2 lives, 0 heard; 2 worries, 0 decided'],
  ['both raised as such', [mother, barry], '2 lives, 0 heard; 2 worries, 0 decided'],
  ['the lead told of one', [hayley, barry, toldOf('h')], '2 lives, 1 heard; 2 worries, 0 decided'],
  ['decided for one', [mother, barry, decidedFor('h')], '2 lives, 1 heard; 2 worries, 1 decided'],
  [
    'told and decided for both',
    [mother, barry, toldOf('h'), decidedFor('b'), decidedFor('h')],
    '2 lives, 2 heard; 2 worries, 2 decided',
  ],
  [
    'told and decided of the case as a whole',
    [mother, barry, { on, kind: 'safeguarding lead told' }],
    '2 lives, 2 heard; 2 worries, 0 decided',
  ],
  [
    'a week apart, all for the first',
    [mother, barryLater, toldOf('h', '2025-03-11'), decidedFor('h', '2025-03-11')],
    '2 lives, 1 heard; 2 worries, 1 decided',
  ],
  [
    'the call and the note of it name one',
    [barry, { ...hayley, id: 'n', says: 'Barry wants to die' } as StoryEntry],
    '1 lives, 0 heard; 1 worries, 0 decided',
  ],
  [
    'the son of the house, and what the resident says of herself',
    [
      { on: before, kind: 'person known', person: 'son', age: 16 },
      { ...barry, person: 'son' } as StoryEntry,
      { ...hayley, id: 'n', says: 'I want to die' } as StoryEntry,
    ],
    '2 lives, 0 heard; 2 worries, 0 decided',
  ],
  [
    'the resident, and a note that names nobody',
    [
      { ...mother, person: 'resident' } as StoryEntry,
      { ...hayley, id: 'n', says: 'she spoke of suicide' } as StoryEntry,
    ],
    '1 lives, 0 heard; 1 worries, 0 decided',
  ],
  [
    'abuse told of by name, and the incident',
    [
      { on, kind: 'abuse disclosed', person: 'Maria' },
      { on, kind: 'antisocial behaviour reported', harm: 'domestic abuse' },
    ],
    '0 lives, 0 heard; 1 worries, 0 decided',
  ],
];

describe('dangers to two people of one home', () => {
  for (const [name, entries, expected] of twoPeople)
    test(name, () => {
      const reading = readingOf(...entries);
      const lives = signsOfRiskToLife(reading);
      const worries = signsForSafeguarding(reading);
      const heard = lives.filter((sign) => heardOfRisk(reading, sign)).length;
      const decided = worries.filter(({ since }) => safeguardingDecision(reading, since)).length;
      assert.equal(`${lives.length} lives, ${heard} heard; ${worries.length} worries, ${decided} decided`, expected);
    });
});

describe('signs of one day, and what was done that day', () => {
  for (const [name, entries, life, safeguarding] of afterwards) {
    test(name, () => {
      const reading = readingOf(...entries);
      assert.equal(signsOfRiskToLife(reading).length, life, 'risk to life');
      assert.equal(signsForSafeguarding(reading).length, safeguarding, 'safeguarding');
    });
  }
});

/** Whether words tell of a hand, an arm or a rope at somebody’s neck. */
const necks: readonly (readonly [string, boolean])[] = [
  ['he strangled me', true],
  ['he put his hands round my neck', true],
  ['his hand was on her throat', true],
  ['he grabbed me by the neck in front of my son', true],
  ['he had her up against the door by the throat', true],
  ['I was held by the neck', true],
  ['he squeezed her neck until she saw stars', true],
  ['got his arm across her throat', true],
  ['tried to throttle me', true],
  ['eczema on her hands and neck', false],
  ['a rash on his hands and on his neck', false],
  ['sits with a scarf round her neck, it is that cold', false],
  ['pain and pressure in her neck', false],
  ['a sore throat, and his hands are cold', false],
  ['she held my hand', false],
];

describe('strangling, by its plainer names', () => {
  for (const [words, expected] of necks) test(words, () => assert.equal(speaksOfDangerToLife(words), expected));
});
