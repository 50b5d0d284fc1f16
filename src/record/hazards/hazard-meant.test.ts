import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type HazardName, hazards } from '../../library/law/hazards.ts';
import { hazardsIn, saysNoHeating, soundsLikeEmergency } from './hazard-meant.ts';

const cold = 'excess cold';
const damp = 'damp and mould';
const hygiene = 'personal hygiene, sanitation and drainage';
const pests = 'domestic hygiene, pests and refuse';
const stairs = 'falls on stairs and steps';
const structure = 'structural collapse and falling elements';

const meanings: readonly (readonly [string, readonly HazardName[]])[] = [
  ['mould', [damp]],
  ['Mould.', [damp]],
  ['damp and mould', [damp]],
  ['black mould in the nursery', [damp]],
  ['leak and damp walls', [damp]],
  ['walls wet to touch', [damp]],
  ['condensation on every window', [damp]],
  ['mold', [damp]],
  ['no sign of damp or mould', []],
  ['free from damp', []],
  ['damp-proofing needed', []],
  ['moulding round the door', []],
  ['leak under the sink', []],
  ['dripping tap in the bathroom', []],
  ['water dripping onto the floor', []],

  ['no heating in winter', [cold]],
  ['no heating or hot water', [cold, hygiene]],
  ['The boiler has broken down', [cold]],
  ["heating hasn't worked since Sunday", [cold]],
  ['no heating, and damp in the hall', [damp, cold]],
  ['cold', [cold]],
  ['radiator cold in the bedroom', []],
  ['gas fire broken', []],
  ['overheating', ['excess heat']],
  ['flat overheats every summer', ['excess heat']],

  ['faulty socket', ['electrical']],
  ['the socket by the cooker is hot', ['electrical']],
  ['electrics keep tripping', ['electrical']],
  ['electric shower not working', []],
  ['smoke in the home', ['fire']],
  ['fire door damaged', ['fire']],
  ['smell of gas in the hall', ['gas leak']],

  ['front step broken', [stairs]],
  ['steps', [stairs]],
  ['loose handrail on the stairs', [stairs]],
  ['stairlift broken', []],
  ['loose balcony', ['falls between levels']],
  ['bathroom floor rotten', ['falls on the level']],
  ['slipped in the shower', ['falls in the bath or shower']],
  ['ceiling bowing in the back bedroom', [structure]],
  ['falls', ['falls on the level']],

  ['rats in the loft', [pests]],
  ['pest infestation', [pests]],
  ['toilet blocked', [hygiene]],
  ['sewage coming up in the yard', [hygiene]],
  ['nowhere to cook', ['food safety']],
  ['front door will not lock', ['intruders']],
  ['no water', ['water supply']],
  ['asbestos in the ceiling', ['asbestos']],
  ['overcrowded', ['overcrowding']],

  ['kitchen tap', []],
  ['window will not close', []],
  ['roof', []],
  ['kitchen units worn', []],
  ['lift out of order', []],
  ['', []],
];

describe('the hazards words mean', () => {
  for (const [words, expected] of meanings) {
    test(`“${words}”: ${expected.join('; ') || 'none'}`, () =>
      assert.deepEqual(hazardsIn(words).toSorted(), expected.toSorted()));
  }

  test('every hazard of the law is understood by its own name and its other names', () => {
    for (const { hazard, alsoCalled } of hazards) {
      for (const name of [hazard, ...alsoCalled]) assert.deepEqual(hazardsIn(name), [hazard], name);
    }
  });
});

const emergencies: readonly (readonly [string, boolean])[] = [
  ['smoke from the fuse box', true],
  ['smell of gas', true],
  ['socket sparking', true],
  ['ceiling collapsed in the bathroom', true],
  ['ceiling collapse', true],
  ['bare wires in the hall', true],
  ['water running down the light fitting', true],
  ['no running water', true],
  ['sewage in the bath', true],
  ['he cannot breathe at night', true],
  ['front door will not lock', true],
  ['smoke alarm beeping', false],
  ['cigarette smoke from next door', false],
  ['structural collapse and falling elements', false],
  ['fire', false],
  ['no hot water', false],
  ['no water pressure', false],
  ['damp and mould', false],
  ['front step broken', false],
  ['no heating', false],
];
describe('words that tell of danger that cannot wait', () => {
  for (const [words, expected] of emergencies) {
    test(`“${words}”: ${expected ? 'yes' : 'no'}`, () => assert.equal(soundsLikeEmergency(words), expected));
  }
});

const heating: readonly (readonly [string, boolean])[] = [
  ['no heating or hot water', true],
  ['boiler not working', true],
  ['without heating for a week', true],
  ['boiler pressure low', false],
  ['no hot water', false],
  ['cold', false],
];
describe('words that say there is no heating', () => {
  for (const [words, expected] of heating) {
    test(`“${words}”: ${expected ? 'yes' : 'no'}`, () => assert.equal(saysNoHeating(words), expected));
  }
});
