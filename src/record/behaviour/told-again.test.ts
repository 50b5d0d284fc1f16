import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { isToldAgain } from './told-again.ts';

type Report = Extract<StoryEntry, { kind: 'antisocial behaviour reported' }>;

const first: Report = {
  ...{ on: '2025-03-03', kind: 'antisocial behaviour reported', id: 'first', harm: 'hate' },
  ...{ incident: 'words painted on their door', source: 'Mrs Ali' },
};
const second = (fields: Partial<Report>): Report => ({
  ...{ on: '2025-03-04', kind: 'antisocial behaviour reported', id: 'second', harm: 'hate', source: 'number 9' },
  ...fields,
});
const isAgain = (fields: Partial<Report>) => {
  const reading = readingOf([first, second(fields)]);
  const told = reading.of('antisocial behaviour reported').find(({ id }) => id === 'second');
  return told !== undefined && isToldAgain(reading, told);
};

describe('an incident that was reported before', () => {
  const rows: readonly Partial<Report>[] = [
    { for: 'first', occurred: '2025-03-03', incident: 'paint on the door seen on Monday' },
    { for: 'first', note: 'same incident, not a second' },
    { for: 'first', incident: 'duplicate report of the paint, from the caretaker', source: 'caretaker' },
    { for: 'first', note: 'no new incident, the same paint as Mrs Ali reported' },
    { for: 'first', incident: 'rang again about the same incident, the paint on the door' },
    { for: 'first', note: 'told us of it a second time, duplicate. It has not happened again' },
    { for: 'first', note: 'same incident. Nothing further since then' },
    {
      for: 'first',
      incident: 'same incident, this time by email; found the next morning, and the police came back for photos',
    },
    { for: 'first', note: 'duplicate. She is afraid that it will happen again' },
    { for: 'first', occurred: '2025-03-03', incident: 'saw another tenant paint the door' },
    { for: 'first', note: 'Not another incident: her neighbour rang about the same paint' },
    { for: 'first', incident: 'told by number 9. Already logged from Mrs Ali' },
    { for: 'first', note: 'same incident, told again by the caretaker' },
    { for: 'first', note: 'the same one that Mrs Ali told of' },
    { for: 'first', note: 'No separate incident here, just her side of it' },
  ];
  for (const row of rows) test(JSON.stringify(row), () => assert.ok(isAgain(row)));
});

describe('another incident', () => {
  const rows: readonly Partial<Report>[] = [
    { for: 'first', incident: 'more paint on the door' },
    { for: 'first', incident: 'the same thing happened again last night' },
    { for: 'first', occurred: '2025-03-04', note: 'same incident, not a second' },
    { for: 'first', occurred: '2025-03-03', incident: 'windows smashed that evening', harm: 'damage' },
    { for: 'first', occurred: '2025-03-03', incident: 'shouted at on the stairs that night', source: 'Mrs Ali' },
    { occurred: '2025-03-03', note: 'same incident' },
    { for: 'first', incident: 'shouted through the door, crime ref already logged for the first one' },
    { for: 'first', incident: 'police have already logged it. he punched me' },
    { for: 'first', incident: 'did it again. the same incident as Friday but he broke the glass' },
    { for: 'first', incident: 'hit her in the lift. no new incidents till then since the injunction' },
    { for: 'first', incident: 'brick through the window. No other reports from the block' },
    { for: 'first', incident: 'is this the same incident? no, Tuesday’s, he kicked the dog' },
    { for: 'first', incident: 'sent duplicate keys for the new lock, he has put the door in' },
    { for: 'first', incident: 'do not treat as the same incident, he came with a knife' },
    { for: 'first', incident: 'not another one! he smashed the car windscreen' },
    { for: 'first', incident: 'same incident as before but this time he had a bat' },
    { for: 'first', incident: 'same one came back an hour later and kicked the door in' },
    { for: 'first', incident: 'shouted the same one word at her, hit her' },
    { for: 'first', incident: 'already on record with the officer for threats. set fire to the bins' },
    { for: 'first', incident: 'dog attack, no separate report made by the vet' },
    { for: 'first', incident: 'the first is already logged, now he has kicked her' },
    { for: 'first', incident: 'same incident room, shed set alight' },
    { for: 'first', incident: 'already in hand, the fence. what is new is that he spat at the child' },
    { for: 'first', incident: 'the same man, not a word said but he spat at us' },
    { for: 'first', incident: 'about the same incident. Since then he has shouted that he will burn them out' },
    { for: 'first', incident: 'saw the same incident and then a second one at four in the morning' },
    { for: 'first', incident: 'same incident, and he came back once the police had left' },
    { for: 'first', incident: 'this is not the same incident as Monday. More paint' },
    { for: 'first', incident: 'different from the same report last week' },
    { for: 'first', incident: 'paint on the door again on Tuesday', note: 'logged as a duplicate' },
    { for: 'first', occurred: '2025-03-03', incident: 'paint, and another lot of paint on the car that evening' },
    { for: 'first', incident: 'the attack already reported has happened again, and this time to his daughter' },
    { for: 'first', incident: 'same one as before and he returned twice more the same night' },
  ];
  for (const row of rows) test(JSON.stringify(row), () => assert.equal(isAgain(row), false));
});
