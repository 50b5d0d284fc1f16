import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signsOfRiskToLife } from '../behaviour/danger-sign.ts';
import { readingOf } from '../reading-of.ts';

const signs = [
  'T very low on the phone, sister worried she might hurt herself',
  'crying all through the call, said she might hurt herself if nobody comes',
  'mum says he is not coping and could hurt himself',
  'in a state about the broken boiler, crying, afraid she will hurt herself tonight',
  'says she feels like hurting herself',
  'he is threatening to hurt himself over the noise',
  'I don’t trust myself not to hurt myself',
  'GP says she may harm herself or someone else',
  'CPN worried he may hurt himself, has stopped his tablets',
  'He talks of hurting himself when the music starts.',
  'she could hurt herself on purpose, her daughter says',
  'said she’d hurt herself if she has to stay another night, desperate',
];
// Beside a denial of something else.
const stillSigns = [
  'she is not coping and might hurt herself',
  'I am not sure she will not hurt herself, very low',
  'he can’t go on like this, might hurt himself',
  'can’t promise he won’t hurt himself tonight, very low',
  'cannot guarantee she will not harm herself, in tears',
  'I can’t say he wouldn’t harm himself, he is really low',
  'could not swear that she would not hurt herself, crying all night',
  'I’m not joking I’m going to hurt myself, can’t go on',
  'she is not exaggerating, she will hurt herself, she is desperate',
];
const accidents = [
  'she might hurt herself on that step',
  'could hurt himself getting in and out of the bath',
  'frightened of slipping and hurting herself',
  'worried she will fall and hurt herself',
  'mum is low and worried she might hurt herself on the stairs',
  'someone could hurt themselves',
  'the kids might hurt themselves',
  'before somebody hurts themselves or someone else on it',
  'he might hurt himself',
  'he will hurt himself lifting that door',
  'she hurt herself last week',
  'depressed about the state of the floor, might trip and hurt herself',
  'stressed, says her toddler could hurt himself',
  'not going to hurt herself, she says, just crying with tiredness',
  'tearful but no thoughts of hurting herself',
  'neighbour might hurt her, she is crying',
  'carer says he may hurt himself if the hoist is not fixed, low mood',
  'she’s desperate for the rail, she might hurt herself again',
  'desperate to have it mended before she hurts herself, could hurt herself any day',
  'at the end of her tether with the step, thinks she will hurt herself',
  'not coping with the bath, might hurt herself',
  'gets low on Sundays but has never once thought of hurting himself',
  'never felt like hurting herself, in tears with tiredness',
  'would not dream of hurting herself, depressed though she is',
  'hurt herself trying to shift the wardrobe, in tears',
];

describe('that somebody might hurt themselves', () => {
  const isTold = (says: string) =>
    signsOfRiskToLife(readingOf([{ on: '2026-03-02', kind: 'note made', says }])).length > 0;
  for (const says of [...signs, ...stillSigns]) test(`is a danger to life: ${says}`, () => assert.ok(isTold(says)));
  for (const says of accidents) test(`is none: ${says}`, () => assert.ok(!isTold(says)));
});
