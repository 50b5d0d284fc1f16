import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { worksActsSaid } from './works-acts-words.ts';

const isSaid = (kind: string, words: string, by = 'A Quaife MRICS') =>
  worksActsSaid(words, by).some((act) => act.kind === kind);

const each = (kind: string, yes: readonly string[], no: readonly string[], by?: string) => {
  for (const words of yes) test(words, () => assert.ok(isSaid(kind, words, by)));
  for (const words of no) test(`not: ${words}`, () => assert.ok(!isSaid(kind, words, by)));
};

describe('somebody came and looked', () =>
  each(
    'visit made',
    [
      '12 Linnet. Insp. Parapet coping open, DPC failed, water to lounge head.',
      '6 Tenter. Insp 26/3, ten in. Valley lead split.',
      'Inspected Thursday, cill rotten, sash cords gone',
      '17 Orchard. Insp a.m., ten present. Bath waste weeping.',
      'Attended and inspected, frame split at the hinge',
      'inspection carried out 12/3, damp to chimney breast',
      'Att 4/2. Rear elev pointing gone',
      'Visited today and looked at the ceiling, plaster blown',
      'Been out to look at it, it is the valley',
    ],
    [
      'insp booked Thurs',
      'to inspect the roof',
      'inspection due Friday',
      'asked when the insp is',
      'needs insp',
      'will inspect Thursday',
      'insp cancelled',
      'insp not done, no access',
      'could not inspect',
      'inspected last year',
      'Inspected no 14 next door, fine',
      'insp report awaited',
      'looked at photos only',
      'looked at the file, no record of a visit',
      'surveyor to visit and look at ceiling',
      'Insp. No access, carded.',
      'the council inspected it',
      'Visited, nobody in, will look at it Friday',
    ],
  ));

describe('a patch until the works', () =>
  each(
    'temporary fix considered',
    [
      'sheeted parapet over 12, battened down, tight. should hold thru winter',
      'temp sheeting up, dry inside',
      'tarp fixed over the hole',
      'boarded the window for now',
      'propped the ceiling in the hall',
      'patched the roof w flashband',
      'capped off the leaking pipe, holding',
      'left 2 dehumidifiers and a heater',
      'heaters dropped off',
      'bath taped off, shower ok',
      'made safe today, back for the rest',
    ],
    [
      'needs sheeting',
      'temp sheeting ordered',
      'sheeting to go up Monday',
      'tenant taped it herself',
      'tarp blown off in the wind',
      'no tarp up yet',
      'asked for heaters',
      'patched the call through to the surveyor',
      'heaters not delivered',
      'tarp came off again',
      'boarded up next door',
      'roof propped last year',
      'will make safe tomorrow',
      'is it made safe?',
      'he patched it himself',
      'says it was made safe but water still coming in',
    ],
  ));

describe('works begun', () =>
  each(
    'works started',
    [
      'started linnet hse. scaff up off 14s terrace, he was ok about it',
      'rowan way started today, scaff up, chimney opened',
      'Started on site 14/4',
      'on site today, scaffold going up',
      'works started this morning',
      'contractor started today, two days',
      'job started, old tray out',
    ],
    [
      'not started',
      'to start Monday',
      'leak started again',
      'started coughing again',
      'should have started today',
      'has it started?',
      'works start 14 April',
      'nobody on site today',
      'works started last week at no 9',
      'works started? told no',
      'started a complaint',
    ],
    'Kev (Tolland Roofing)',
  ));

describe('works that are finished and hold', () =>
  each(
    'works completed',
    [
      '17 orchard all done. new waste n trap, ran it 20 mins no drips, boards in, vinyl down + sealed. cust happy',
      '14 Rowan. Works complete. Readings dry all walls. OK to return.',
      'All works completed today, tested and working',
      'Rang Mrs Keane, finished and tidy, plaster looks good. She is happy, no more water.',
      'Rang as agreed. Heavy rain Tues, bone dry. She confirms the leak is fixed.',
      'Repair finished today, signed off with the tenant, all dry',
      'job complete, no leaks, tenant pleased',
      'new lock fitted, tested, job complete, working',
      'new euro lock + london bar, frame plated, spyhole. tested. Door solid now. lady happy, given 3 keys',
      'Replaced waste and trap, tested, no leaks',
      'renewed the fan, working, tenant happy',
      'parapet done, coping bedded. plasterer made good today, she is pleased',
    ],
    [
      'works complete to first fix, back Thursday for the rest',
      'nearly complete, dry so far',
      'will be complete Friday, working then',
      'not complete, no leaks though',
      'job closed',
      'contractor says complete, she says it still leaks',
      'works complete at flat 9, tested and dry',
      'job complete on their system but nobody came',
      'works complete? she says all working',
      'mould wash all done, walls dry, plaster to follow',
      'temporary repair complete, no leaks',
      'inspection complete, walls dry',
      'all done bar the tiling, working',
      'survey finished, no leaks found',
      'job complete, leaking again tonight',
      'says the job is finished and it is not',
      'new boiler ordered, she is happy',
      'new door required, lock tested',
      'replaced the fuse, tested, needs a new board',
      'she replaced the lock herself, working',
      'changed the appointment, she is happy',
      'fitted temporary heater, working',
      'part of the works complete, rest on order, dry',
    ],
  ));

test('long rows of words take no long time', () => {
  const begun = performance.now();
  for (const word of ['insp ', 'looked at ', 'sheeted ', 'started ', 'works complete ', 'all done ', 'on site '])
    worksActsSaid(word.repeat(20_000), 'surveyor');
  assert.ok(performance.now() - begun < 4_000);
});
