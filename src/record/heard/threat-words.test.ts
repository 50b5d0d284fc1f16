import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak from the flat above' };
const harms = (says: string) =>
  heardIn(readingOf([leak, { on: '2025-03-24', kind: 'note made', by: 'call centre', says }])).flatMap((one) =>
    one.kind === 'antisocial behaviour reported' ? [one.harm] : [],
  );

describe('what somebody said they would do to them, told in a note', () => {
  for (const says of [
    'She went up to ask him nicely. He said come up here again and I’ll put you down them stairs. She was shaking',
    'the man upstairs said he’d put her through the window',
    'neighbour said he will break my legs if I ring you again',
    'she says the lad at 14 told her he’ll knock her teeth out',
    'next door said I’ll throw you off that balcony',
    'he said he would slit my throat',
    'upstairs told him you’re a dead man',
    'flat 9 said he’d put me in hospital',
    'he said he would do me over on the stairs',
    'the fella at no 6 said he’ll smash my face in',
    'man at 31 shouted at the daughter tell your dad he’s dead',
    'neighbour says he is going to cut her up',
  ])
    test(says, () => assert.deepEqual(harms(says), ['threat']));
  for (const says of [
    'she said put me down for Tuesday',
    'he said I’ll put you down on the list for the stairs',
    'neighbour said he will put the bins down the stairs for her',
    'man upstairs said he’d throw the old sofa off the balcony, told not to',
    'she said they will break their necks on that step',
    'he said he’d break his neck on those stairs one day',
    'he said he’ll put you through to the office',
    'flat 9 said the phone was dead',
    'neighbour said he’d knock on her door when the post comes',
    'she said her boiler is dead, neighbour too',
    'he said his dad’s dead and the house is damp',
    'GP said he will put her in hospital for tests',
    'neighbour said he would cut the hedge up for her',
    'plumber said he’d knock the wall through',
    'upstairs said they’d put a mat down on the stairs',
    'she said she will be sorry to leave next door',
    'they said they would do me a favour',
    'he said he’ll throw in a new seal, flat 9 too',
    'she said that step will break your neck one day',
    'neighbour said those stairs will break her legs',
    'she said the damp will put her in hospital',
    'fire brigade said they’d kick her door in, neighbour rang them as the alarm was going',
    'police said they would kick his door in, neighbour says',
    'he said the locksmith will kick your door in as the key has gone',
  ])
    test(`none: ${says}`, () => assert.deepEqual(harms(says), []));
});
