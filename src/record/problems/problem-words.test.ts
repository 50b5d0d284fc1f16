import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canBeKeptOut, isSameMatter, type ProblemTrait, saysAgain, traitsOf } from './problem-words.ts';

/** Words, the traits they must show, and any they must not. */
type Row = readonly [string, readonly ProblemTrait[], ...ProblemTrait[]];

const heating = 'no heating or hot water';
const fire = 'smoke, fire or gas';
const supply = 'no water, power or toilet';

function check(rows: readonly Row[]) {
  for (const [words, shows, ...never] of rows) {
    test(words, () => {
      const found = traitsOf(words);
      assert.deepEqual(
        shows.filter((trait) => !found.includes(trait)),
        [],
        `missing from ${found.join(', ')}`,
      );
      assert.deepEqual(
        never.filter((trait) => found.includes(trait)),
        [],
      );
    });
  }
}

describe('cut off', () =>
  check([
    ['steps; cannot leave the home', ['cut off', 'safety', 'falls']],
    ['front step broken; can’t get out', ['cut off']],
    ['broken step; resident unable to leave her home', ['cut off']],
    ['she has not left the house for weeks', ['cut off']],
    ['hasn’t been able to go out since March', ['cut off']],
    ['no longer able to get down the stairs', ['cut off']],
    ['cannot get to the toilet', ['cut off']],
    ['cannot use the bathroom', ['cut off']],
    ['unable to access the property', ['cut off']],
    ['housebound since the ramp broke', ['cut off']],
    ['the broken step prevents her from leaving', ['cut off']],
    ['stops the resident getting out', ['cut off']],
    ['can only leave with help', ['cut off']],
    ['cannot get her wheelchair out', ['cut off']],
    ['trapped at home', ['cut off']],
    ['wheelchair user trapped on the fourth floor', ['cut off']],
    ['stuck indoors', ['cut off']],
    ['stuck in the lift', ['cut off']],
    ['front door jammed shut', ['cut off', 'safety', 'security']],
    ['front door won’t open', ['cut off']],
    ['no safe way out of the building', ['cut off']],
    ['she has to be carried up the steps', ['cut off']],
    ['home uninhabitable', ['cut off']],
    ['locked out, lost keys', ['cut off']],
    ['cut off from the street', ['cut off']],
    ['cannot get in touch with anyone', [], 'cut off'],
    ['seal the gap to stop rain and mice getting in', [], 'cut off'],
    ['cannot get out of the bath', [], 'cut off'],
    ['cannot get into the loft', [], 'cut off'],
    ['cannot leave the windows open', [], 'cut off'],
    ['cannot use the kitchen tap', [], 'cut off'],
    ['unable to access the online account', [], 'cut off'],
    ['water cut off', [supply], 'cut off'],
    ['needs a new cut off valve', [], 'cut off'],
    ['bird trapped in the chimney', [], 'cut off'],
    ['key stuck in the lock', ['security'], 'cut off'],
    ['front door sticks a little', ['security'], 'cut off'],
  ]));

describe('no heating or hot water', () =>
  check([
    ['no heating', [heating]],
    ['no heating or hot water', [heating]],
    ['loss of heating', [heating]],
    ['heating isn’t working', [heating]],
    ['the heating has gone off', [heating]],
    ['heating and hot water not working', [heating]],
    ['boiler broke down', [heating]],
    ['Boiler won’t fire', [heating]],
    ['faulty boiler', [heating]],
    ['immersion heater has failed', [heating]],
    ['only cold water', [heating]],
    ['all radiators are cold', [heating]],
    ['not had heating since Friday', [heating]],
    ['no gas supply', [heating]],
    ['no heating in the bathroom', [], heating],
    ['radiator in the bedroom not working', [], heating],
    ['heating timer broken', [], heating],
    ['boiler cupboard door broken', [], heating, 'safety'],
    ['no gas safety certificate', [], heating],
    ['heating too expensive', [], heating],
    ['boiler out of warranty', [], heating],
    ['hot water tap drips', ['leak'], heating],
  ]));

describe('smoke, fire or gas', () =>
  check([
    ['smoke in the home', [fire]],
    ['afraid of the ceiling tiles in a fire', [], fire],
    ['no way out if there was a fire', [], fire],
    ['smell of gas in the hallway', [fire]],
    ['gas leak', [fire], 'leak'],
    ['kitchen smells like gas', [fire]],
    ['carbon monoxide alarm going off', [fire]],
    ['burning smell from the fuse box', [fire]],
    ['socket sparking', [fire, 'electrics']],
    ['bare wires in the hall', [fire, 'electrics']],
    ['scorched socket', [fire, 'electrics']],
    ['electric shock from the shower', [fire]],
    ['fire in the bin store', [fire]],
    ['fire risk: rubbish on the landing', [fire]],
    ['fire door', ['safety'], fire],
    ['fire door does not close', ['safety'], fire],
    ['fire alarm beeping', ['safety'], fire, 'security'],
    ['smoke alarm not working', ['safety'], fire, 'security'],
    ['smoke and carbon monoxide alarms need changing', [], fire],
    ['fire risk assessment overdue', [], fire],
    ['gas fire will not light', [], fire],
    ['fireplace surround loose', [], fire],
    ['cigarette smoke from the flat below', [], fire, 'safety'],
    ['neighbour smokes cannabis', [], fire],
    ['no smoking sign missing', [], fire],
    ['gas meter reading', [], fire],
  ]));

describe('no water, power or toilet', () =>
  check([
    ['no water', [supply]],
    ['electrics tripped and nothing will reset', [supply]],
    ['fuse box keeps tripping', [supply]],
    ['no power in kitchen or bedrooms', [supply]],
    ['without electric in three rooms', [supply]],
    ['no power in the kitchen', [supply]],
    ['no power in the back bedroom', [], supply],
    ['no power to the kitchen socket', [], supply],
    ['tripped over the loose power lead', [], supply],
    ['water supply off', [supply]],
    ['no running water in the flat', [supply]],
    ['total loss of electricity', [supply]],
    ['power cut since last night', [supply]],
    ['no electrics', [supply]],
    ['no lights or sockets', [supply]],
    ['only toilet blocked', [supply]],
    ['toilet will not flush', [supply]],
    ['no working toilet', [supply]],
    ['raw sewage coming up in the bath', [supply]],
    ['stairs light', [], supply, 'safety', 'falls'],
    ['no lights on the stairs', [], supply, 'safety', 'falls'],
    ['communal lighting out', [], supply],
    ['no power to the kitchen sockets', ['electrics'], supply],
    ['electric shower not working', [], supply, 'electrics'],
    ['no water damage', [], supply, 'leak'],
    ['water leaking from the flat above', ['leak'], supply],
    ['toilet seat broken', [], supply],
    ['smell of sewage', [], supply],
    ['no hot water', [heating], supply],
  ]));

describe('safety, security, falls, structure and electrics', () =>
  check([
    ['windows', ['safety', 'security']],
    ['roof', ['safety']],
    ['faulty step to the home', ['safety', 'falls']],
    ['loose handrail', ['safety', 'falls']],
    ['skylight broken', ['safety']],
    ['back door needs replacing; the residents do not feel secure', ['safety', 'security']],
    ['rear kitchen door will not lock', ['safety', 'security']],
    ['side gate', ['security'], 'safety'],
    ['intercom broken', ['security'], 'safety'],
    ['ceiling has come down', ['structure', 'safety']],
    ['plaster falling off the wall', ['structure'], 'falls'],
    ['crack in the wall', ['structure']],
    ['trip hazard on the path', ['safety', 'falls']],
    ['lift out of order', ['lift out of order', 'safety']],
    ['the lift keeps breaking down', ['lift out of order']],
    ['lift breakdowns', ['lift out of order']],
    ['the lift has been down these three weeks', ['lift out of order']],
    ['lift broken there is no other', ['lift out of order']],
    ['the lift is down the hall', [], 'lift out of order'],
    ['stairlift broken', ['lift out of order']],
    ['electrics keep tripping', ['electrics', 'safety'], 'falls'],
    ['kitchen cupboard door', [], 'safety', 'security'],
    ['internal door sticks', [], 'safety', 'security'],
    ['doorbell', [], 'safety', 'security'],
    ['next door’s music', [], 'safety', 'security'],
    ['leak in the ground floor flat', ['leak'], 'safety'],
    ['window cleaning', [], 'safety', 'security'],
    ['stair gate', [], 'safety', 'security', 'falls'],
    ['air lock in the pipes', [], 'security'],
    ['laminate floor starting to lift off', [], 'lift out of order'],
    ['cracked tiles in the bathroom', [], 'structure'],
    ['resident collapsed', [], 'structure'],
    ['roof tiles slipped', ['safety'], 'falls'],
    ['what are the next steps', [], 'safety', 'falls'],
    ['electricity bill too high', [], 'electrics', 'safety'],
  ]));

describe('damp, leaks, pests, asbestos, cold and heat', () =>
  check([
    ['damp and mould', ['damp or mould']],
    ['walls wet to touch', ['damp or mould']],
    ['walls are soaking wet', ['damp or mould']],
    ['black spots on the ceiling', ['damp or mould']],
    ['mold in bathroom', ['damp or mould']],
    ['no signs of damp', [], 'damp or mould'],
    ['skirting mouldings', [], 'damp or mould'],
    ['rain coming in through the roof', ['leak', 'safety']],
    ['water dripping on to the floor', ['leak']],
    ['when it rains it’s coming through lounge ceiling by the window', ['leak']],
    ['comes in round the frame every time it rains', ['leak']],
    ['water thru bathroom ceiling every evening', ['leak']],
    ['when it rains the bins blow over', [], 'leak'],
    ['sound coming through the ceiling', [], 'leak'],
    ['light coming through the door', [], 'leak'],
    ['water the plants through the summer', [], 'leak'],
    ['dripping tap', ['leak']],
    ['burst pipe', ['leak']],
    ['broken floodlight', [], 'leak'],
    ['mice in the kitchen', ['pests']],
    ['rat infestation', ['pests']],
    ['damp and mould, and cockroaches', ['damp or mould', 'pests']],
    ['pigeons nesting under the solar panels', ['pests']],
    ['no pests found', [], 'pests'],
    ['asbestos ceiling tiles', ['asbestos']],
    ['draughty windows', ['cold']],
    ['home freezing', ['cold']],
    ['cold water tap', [], 'cold'],
    ['the baby has a cold', [], 'cold'],
    ['overheating', ['heat']],
    ['faulty windows; too hot to sleep', ['heat', 'safety']],
    ['tap water too hot', [], 'heat'],
    ['kitchen worktop worn', []],
  ]));

describe('whether two descriptions are of the same thing', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['mould in the bedroom', 'damp', true],
    ['back door', 'replace the rear door', true],
    ['mice', 'pest treatment', true],
    ['roof leak', 'roof repaired', true],
    ['damp and mould', 'mice', false],
    ['bedroom window', 'bedroom damp', false],
    ['faulty boiler', 'new windows', false],
    ['works', 'repair', false],
  ];
  for (const [one, other, expected] of rows) {
    test(`${one} / ${other}`, () => {
      assert.equal(isSameMatter(one, other), expected);
      assert.equal(isSameMatter(other, one), expected);
    });
  }
});

test('pests that come in can be kept out; those that are carried in cannot', () => {
  assert.deepEqual(['mice', 'rats in the loft', 'pest infestation', 'pigeons'].map(canBeKeptOut), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(['bed bugs', 'fleas', 'ants', 'wasps'].map(canBeKeptOut), [false, false, false, false]);
});

test('words that say a thing goes on', () => {
  assert.deepEqual(['mould again', 'still no heating', 'the leak is back', 'getting worse'].map(saysAgain), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(['back door', 'tap drips'].map(saysAgain), [false, false]);
});
