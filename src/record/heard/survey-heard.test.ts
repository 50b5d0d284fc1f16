import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak in the back bedroom', id: 'leak' };
const noted = (says: string, by: string, on = '2025-03-26'): StoryEntry => ({ on, kind: 'note made', says, by });
const hears = (kind: KindName, ...entries: readonly StoryEntry[]) =>
  heardIn(readingOf(entries)).some((one) => one.kind === kind);

const surveys: readonly (readonly [words: string, by: string, isSurvey: boolean])[] = [
  [
    '6 Tenter. Insp 26/3. Valley lead split 2 no places. Rec: renew valley lead + felt, realign gutter.',
    'K Lund surveyor',
    true,
  ],
  [
    'Att 4/2. Pointing gone, cavity bridged. Recs: clear cavity, repoint rear, hack off + replaster',
    'R Stobart (surveyor)',
    true,
  ],
  [
    'CCTV done. Collar fractured nr MH1. Rec: cut + patch line 6m, renew collar. Est 2.1k. Over my limit.',
    'surveyor JW',
    true,
  ],
  [
    'Joists rotten front room and hall. Needs: lift floor, new joists and plates, dpc, relay.',
    'Suki Barr surveyor',
    true,
  ],
  ['Inspected today. I recommend the bay roof is refelted and the lead renewed.', 'A Quaife MRICS', true],
  ['Been round. Frame rotten through, sill gone. Needs a new window.', 'Hina (surveyor)', true],
  [
    'Looked at bathroom. Tray cracked, floor wet below. Works needed: new tray, new deck, retile.',
    'technical inspector',
    true,
  ],
  ['Visited 10am. Gable cracked full height. Recommendations: stitch, repoint, monitor.', 'structural engineer', true],
  ['Surveyor’s report in: recommends new lead to the valley and plaster to the back bedroom.', 'repairs admin', true],
  // And what is none.
  ['Insp 26/3. Valley lead sound, gutter clear. No works needed.', 'K Lund surveyor', false],
  ['Insp today, no damp found. Rec: keep an eye on it', 'K Lund surveyor', false],
  ['Insp 26/3. Rec: renew valley lead. Order raised with Tolland, start 4/4.', 'K Lund surveyor', false],
  ['Feas. survey with OT. Shower yes, stairlift no. Needs ramp.', 'H Pole surveyor', false],
  ['Needs a surveyor out before the end of the month', 'Gemma T', false],
  ['Tenant says it needs a new window', 'call centre', false],
  ['Could not get in. Needs rebooking.', 'K Lund surveyor', false],
  ['Need to see the last report first, will do mine next week', 'Hina (surveyor)', false],
  ['Works complete. Readings dry. Nothing further needed.', 'surveyor A. Munn', false],
  ['Quote in for works, 3.1k, over my limit, needs Raj to approve', 'C Oakland surveyor', false],
  ['Roof renewed last year on my rec', 'K Lund surveyor', false],
  ['Did the other five gables in the terrace. One has the same crack, order raised.', 'surveyor', false],
  ['Chasing the surveyor for his report and recommendations', 'repairs admin', false],
  ['Surveyor to visit and recommend works', 'repairs admin', false],
  ['she needs to ring us, rec’d her form', 'surveyor', false],
];

describe('a survey that stands only in a note', () => {
  for (const [words, by, isSurvey] of surveys)
    test(`${isSurvey ? '' : 'not: '}${words} (${by})`, () =>
      assert.equal(hears('survey made', leak, noted(words, by)), isSurvey));

  test('after an order of the Ombudsman, where nothing else was reported', () =>
    assert.ok(
      hears(
        'survey made',
        { on: '2025-03-03', kind: 'order received', what: 'inspection', due: '2025-04-01' },
        noted('Insp 26/3. Valley lead split. Rec: renew valley lead + felt.', 'K Lund surveyor'),
      ),
    ));
  test('not where one was written down about then', () =>
    assert.ok(
      !hears(
        'survey made',
        leak,
        { on: '2025-03-27', kind: 'survey made', finds: ['valley lead split'], for: 'leak' },
        noted('Insp 26/3. Rec: renew valley lead + felt.', 'K Lund surveyor'),
      ),
    ));
});

const found = noted('Insp 26/3. Valley lead split. Rec: renew valley lead + felt, realign gutter.', 'K Lund surveyor');
const steps: readonly (readonly [words: string, by: string, isStep: boolean])[] = [
  ['Ordered all three off my insp. PO 88120 to Corrin’s, urgent.', 'K Lund surveyor', true],
  ['Order placed Tolland: rebuild parapet, DPC.', 'A Quaife MRICS', true],
  ['job raised with Mellor for the valley', 'repairs admin', true],
  ['Works order 4471 issued to roofers', 'repairs', true],
  ['raised lead + gutter to Tolland, scaff first', 'K Lund', true],
  ['roofers booked for 14 April, tenant told', 'planner', true],
  ['Instructed Tolland to proceed', 'K Lund', true],
  ['scaff up, started on valley', 'Kev (Tolland Roofing)', true],
  ['valley done, gutter rehung, all dry', 'Kev (Tolland Roofing)', true],
  ['Works to start 14/4, contractor Tolland', 'K Lund', true],
  ['No job on the system from the inspection, never raised', 'Pritesh', false],
  ['cannot see that anything was ordered', 'Pritesh', false],
  ['need to raise the job', 'Pritesh', false],
  ['tenant asks when the works will start', 'call centre', false],
  ['surveyor booked to look again on 14 April', 'planner', false],
  ['job on hold, budget', 'K Lund', false],
  ['quote awaited, will order once in', 'K Lund', false],
  ['letter of complaint raised with the manager', 'call centre', false],
  ['order not placed yet, waiting for sign off', 'K Lund', false],
  ['it has started coming through again', 'call centre', false],
];

describe('what a note says came of such a survey', () => {
  for (const [words, by, isStep] of steps)
    test(`${isStep ? '' : 'not: '}${words}`, () =>
      assert.equal(hears('further works booked', leak, found, noted(words, by, '2025-04-02')), isStep));
  test('answers none that was written down', () =>
    assert.ok(
      !hears(
        'further works booked',
        leak,
        { on: '2025-03-26', kind: 'survey made', finds: ['valley lead split'], for: 'leak' },
        noted('job raised with Mellor for the valley', 'repairs admin', '2025-04-02'),
      ),
    ));
});

describe('a long row of what may begin a survey', () => {
  for (const row of ['rec: ', 'needs ', 'renew the ', 'order ', 'works ', '. '])
    test(`takes no long time: ${row}`, () => {
      const start = performance.now();
      const words = `insp ${row.repeat(Math.floor(19_900 / row.length))}`;
      hears('survey made', leak, found, noted(words, 'surveyor', '2025-04-02'));
      assert.ok(performance.now() - start < 2000);
    });
});
