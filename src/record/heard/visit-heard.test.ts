import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const boiler: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'boiler keeps cutting out', id: 'b' };
const noted = (says: string, by = 'gas eng 114', on = '2025-03-06'): StoryEntry =>
  ({ on, kind: 'note made', says, by }) as StoryEntry;
const later: StoryEntry = { on: '2025-09-01', kind: 'works completed', for: 'b' };
const visits = (...entries: StoryEntry[]) =>
  heardIn(readingOf([boiler, ...entries, later])).filter(
    (one): one is Entry<'visit made'> => one.kind === 'visit made',
  );

describe('somebody who came and mended nothing, told in a note', () => {
  const told = [
    ['att., parts required', 'gas eng 114'],
    ['att. fan u/s. parts reqd. left off', 'gas eng 114'],
    ['att. wrong fan supplied. left off', 'gas eng 114'],
    ['att. fitted fan, pcb now faulty. pcb ordered. no htg', 'gas eng 087'],
    ['att. pcb fitted, fires up, cuts out 10 min. needs gas valve', 'gas eng 114'],
    ['eng attended 4/3, no access to loft, rtn visit needed', 'hub'],
    ['engineer attended today, part not on van, will need to come back', 'contact centre'],
    ['plumber been, wrong trade, needs electrician', 'hub'],
    ['attended. 2 man job, return visit required', 'operative Baz'],
    ['op attended, couldn’t trace fault, follow on raised', 'planner'],
    ['visited this am. not mine, needs roofer', 'multi trade op'],
    ['electrician came, still not working, part to be ordered', 'call centre'],
    ['att’d. temp repair only, awaiting parts', 'gas contractor'],
  ] as const;
  for (const [words, by] of told) test(words, () => assert.equal(visits(noted(words, by)).length, 1));
  const innocent = [
    ['att. valve fitted. heating + hw on, tested', 'gas eng 087'],
    ['attended, all working, job complete', 'gas eng 114'],
    ['engineer to attend Thursday, parts required', 'hub'],
    ['att. no access, carded, parts on van', 'gas eng 114'],
    ['engineer did not attend, part not in', 'hub'],
    ['parts ordered', 'gas eng 114'],
    ['wants to know if engineer attended and if parts are needed', 'call centre'],
    ['engineer attending tomorrow with the part', 'hub'],
    ['engineer supposed to be there this morning w/ the part, never attended', 'contact centre'],
    ['police attended, door needs making safe', 'hub'],
    ['officer visited re rent, needs food bank voucher', 'housing officer'],
    ['social worker attended, needs care package', 'hub'],
    ['nurse came, needs prescription part filled', 'hub'],
    ['attended training, further works on the system needed', 'gas eng 114'],
    ['no heating, told by contractor he’d been instructed to leave it, parts required', 'hub'],
    ['op attended, knocked, left after two minutes, needs longer', 'hub'],
    ['attended 23.40, unable to gain entry, buzzer not working', 'op'],
    ['plasterer has now been ordered for Weds', 'hub'],
    ['chased contractor, they say parts required', 'hub'],
    ['caretaker attended, bins need emptying', 'hub'],
    ['he had an engineer out last year, parts required then too', 'call centre'],
    ['surveyor attended residents’ meeting, follow on needed', 'hub'],
    ['her own plumber came, says boiler needs part', 'call centre'],
    // Back at work, at a talk or at their desk; somebody else’s trade; another home.
    ['engineer came back from leave today, needs his rota', 'planner'],
    ['contractor attended the tenancy fair, stall needs a banner', 'comms'],
    ['electrician attended toolbox talk, needs new boots', 'contractor'],
    ['plumber attended his induction, needs a van', 'contractor'],
    ['attended to her emails first thing, return call needed', 'electrical planner'],
    ['BT engineer came, no line, needs new box', 'hub'],
    ['washing machine engineer came, part to be ordered', 'hub'],
    ['gas man came for the meter (supplier), couldn’t fix it', 'hub'],
    ['smart meter fitter came, return visit needed', 'hub'],
    ['plumber came to the flat above, could not find it, needs new trap', 'hub'],
    ['electrician attended next door, follow on needed', 'hub'],
    ['plumber attended no 14, parts required', 'hub'],
  ] as const;
  for (const [words, by] of innocent) test(`none: ${words}`, () => assert.deepEqual(visits(noted(words, by)), []));
  test('each counts, and not the one that was written down', () =>
    assert.equal(
      visits(
        noted('att. parts reqd'),
        { on: '2025-03-06', kind: 'visit made', outcome: 'no works', for: 'b' },
        noted('att. wrong fan supplied', 'gas eng 114', '2025-03-12'),
        noted('att. pcb faulty, ordered', 'gas eng 114', '2025-03-20'),
      ).length,
      2,
    ));
  test('two notes of one day are of one visit', () =>
    assert.equal(visits(noted('att. parts reqd'), noted('eng attended, parts required', 'hub')).length, 1));
  test('none where nothing was reported', () =>
    assert.deepEqual(
      heardIn(readingOf([noted('att. parts reqd')])).filter(({ kind }) => kind === 'visit made'),
      [],
    ));
});

describe('how many visits somebody says it has been', () => {
  const countOf = (words: string, ...before: StoryEntry[]) =>
    visits(...before, noted(words, 'call centre', '2025-04-01')).map((one) => one.visits ?? 1);
  test('third visit, still no part', () => assert.deepEqual(countOf('third visit, still no part'), [3]));
  test('that’s the 4th visit now and it still isn’t fixed', () =>
    assert.deepEqual(countOf('that’s the 4th visit now and it still isn’t fixed'), [4]));
  test('they have been five times and still no heating', () =>
    assert.deepEqual(countOf('they have been five times and still no heating'), [5]));
  test('they’ve come three times and it’s still not mended', () =>
    assert.deepEqual(countOf('they’ve come three times and it’s still not mended'), [3]));
  test('plumber has been out three times, still leaking', () =>
    assert.deepEqual(countOf('plumber has been out three times, still leaking'), [3]));
  test('less those that are known', () =>
    assert.deepEqual(countOf('third visit, still no part', noted('att. parts reqd')), [1, 2]));
  for (const words of [
    'third visit booked for Monday',
    'second visit from the health visitor, still no part',
    'asked for a third visit, no date',
    'third visit to the food bank, still no money',
    'been to A&E three times and still no inhaler',
    'this is her third call about it, still no part',
    'third visit completed it, all working',
    'would have been the third visit, still no heating',
    'carer has been out three times today, still not eating',
    'her daughter has been three times with a heater, still no hot water',
    'ambulance has been out four times, still no better',
    'second engineer sick, still no heating team lead',
    'third engineer on leave this week, still no cover',
    'bailiffs have been three times, still not paid',
    'vicar has been three times, still no better',
    'the cat has been out four times, still not in',
    'I have been three times to the office, still not sorted',
  ])
    test(`none: ${words}`, () => assert.deepEqual(countOf(words), []));
});
