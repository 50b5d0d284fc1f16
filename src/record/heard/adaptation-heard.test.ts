import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry, KindName } from '../entry.ts';
import { sayPence } from '../money.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const asked: StoryEntry = { on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'level access shower' };
const noted = (says: string, on = '2025-04-07', by?: string): StoryEntry =>
  ({ on, kind: 'note made', says, ...(by && { by }) }) as StoryEntry;
const report = noted('OT report rec’d: level access shower, ramp, wider door', '2025-04-01');
const heard = <K extends KindName>(kind: K, ...entries: StoryEntry[]) =>
  heardIn(readingOf(entries)).filter((one) => one.kind === kind) as readonly Entry[] as readonly Entry<K>[];

describe('a therapist’s report, told in a note', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['OT report rec’d: level access shower, ramp, wider door', ['level access shower', 'ramp', 'wider door']],
    [
      'OT report come in from county (hospital sent her). Recs: ground floor wet room, ramp to front, lounge door widened. Saved in docs',
      ['ground floor wet room', 'ramp to front', 'lounge door widened'],
    ],
    [
      'occupational therapist’s assessment is back, recommends a through floor lift and a wash/dry toilet',
      ['through floor lift', 'wash/dry toilet'],
    ],
    [
      'got the OTs recs through: 1) stairlift 2) half step at back door + grab rail',
      ['stairlift', 'half step at back door', 'grab rail'],
    ],
    ['OT says she needs a level access shower and a second banister', ['level access shower', 'second banister']],
    ['OT rep rec’d. Recs - LAS, 2nd handrail, wc raiser. Priority high', ['LAS', '2nd handrail', 'wc raiser']],
    ['report from the hospital OT in the inbox since June, asks for wet room', ['wet room']],
    ['OT report received and filed', []],
    [
      'OT report recd. Recommends: 1 level access shower 2 grab rails front door 3 ramp to front 4 second stair rail. Shower is urgent in her view',
      ['level access shower', 'grab rails front door', 'ramp to front', 'second stair rail'],
    ],
    [
      'OT report in today. four recs: a) level access shower b) second stair rail c) raised wc seat d) stairlift',
      ['level access shower', 'second stair rail', 'raised wc seat', 'stairlift'],
    ],
    ['OT report in: ramp, 2 grab rails at front door', ['ramp', '2 grab rails at front door']],
  ];
  for (const [words, recommends] of rows)
    test(words, () => {
      const [one] = heard('therapist report received', asked, noted(words));
      assert.ok(one);
      assert.deepEqual(one.recommends ?? [], recommends);
    });
  const innocent = [
    'no OT report so can’t do anything',
    'OT report still awaited, ramp on hold',
    'chased county for the OT report',
    'OT coming Thursday re ramp',
    'will look at a wet room once OT report is in',
    'told her to ask for an OT for the ramp',
    'OT referral sent for shower',
    'got a report of a loose ramp outside the block',
    'overtime (OT) received for Saturday, shower job',
    'OT report for the wrong tenant uploaded, taken down',
    'OT report for the previous tenant on file, ramp taken out 2019',
    'children’s OT report for school received, says needs sloped desk',
    'got OT’s report form to fill in for the ramp',
    'OT report of 2016 came up on scan, old tenancy, shower',
    'solicitor asks have we got an OT report',
    'read OT report template on the intranet',
  ];
  for (const words of innocent)
    test(`none: ${words}`, () => assert.deepEqual(heard('therapist report received', asked, noted(words)), []));
  test('none where it was written down as what it is', () =>
    assert.deepEqual(
      heard('therapist report received', report, { on: '2025-04-03', kind: 'therapist report received' }),
      [],
    ));
});

describe('whether it can be done, told in a note', () => {
  const rows: readonly (readonly [string, string | undefined, string | undefined])[] = [
    [
      'surveyor been & measured. Rear extn not on, could do something with the store. Rough cost 34k',
      'little',
      '£34,000',
    ],
    ['feasibility done, shower and ramp will both fit, £6,200 all in', 'all', '£6,200'],
    ['site visit: not feasible, hall too narrow for a lift', 'none', undefined],
    ['9 Chapel Rise. Meas’d bathroom. Shower feasible, drain run OK. Sim cost 6.1k', 'all', '£6,100'],
    ['went out & measd up. Ramp ok, stairlift no', 'little', undefined],
    ['measuring done. wet room will fit', 'all', undefined],
    ['measure up done for the shower, c. £5k', undefined, '£5,000'],
    ['looked at bathroom for the level access shower. doable', 'all', undefined],
    ['tech officer visited. shower ok, ramp no, drop is too great', 'little', undefined],
    ['measured up for the wet room today, drawings to follow', undefined, undefined],
    ['surveyor has been to measure, wet room is feasible, around £9k', 'all', '£9,000'],
    ['Feasibility w/ OT on site. Shower OK', 'all', undefined],
    ['feas. survey w OT. shower: yes, drain alongside. ramp: no, pavement', 'little', undefined],
    ['feasibility carried out by Ron today, ramp: yes. shower: yes', 'all', undefined],
    ['feas. survey w OT. shower: yes. rails: yes. door: yes. stairlift: no, winder', 'most', undefined],
    ['on site with OT and surveyor. shower fine, door fine, ramp: not feasible', 'little', undefined],
    ['site visit done on 6 May for the ramp, not possible, pavement too narrow', 'none', undefined],
  ];
  for (const [words, possible, cost] of rows)
    test(words, () => {
      const [one] = heard('feasibility surveyed', report, noted(words));
      assert.ok(one);
      assert.deepEqual([one.possible, one.cost && sayPence(one.cost)], [possible, cost]);
    });
  for (const words of [
    'surveyor to measure for the ramp on Thursday',
    'feasibility survey not booked yet',
    'measd up for new kitchen units, sink ok',
    'looked at bathroom leak, shower ok to use',
    'shower feasible? nobody has measd up yet',
    'measured the damp, 22%',
    'bedroom window measured up',
    'joint visit with income officer, payment plan agreed',
    'not possible to get hold of the OT',
    'asked surveyor if a wet room is feasible',
    'measured for new carpets in the hall, too narrow for stairlift anyway said T',
    'surveyor attended re leaking shower, could do with new seal',
    'site visit with roofer, ramp in way of scaffold, no room for tower',
    'feasibility w/ OT to be arranged. Shower OK for now',
    'OT on site at no 9, shower ok',
    'spoke to OT, on site Thursday, ramp ok with her',
    'survey w OT cancelled, shower: no date',
    'joint visit with plumber, shower pump can be fitted Mon',
  ])
    test(`none: ${words}`, () => assert.deepEqual(heard('feasibility surveyed', report, noted(words)), []));
  test('none where no adaptation is known of', () =>
    assert.deepEqual(heard('feasibility surveyed', noted('site visit: not feasible, hall too narrow for a lift')), []));
});

describe('what was decided, told in a note', () => {
  const yes = { shower: 'level access shower: accepted', ramp: 'ramp: accepted', door: 'wider door: accepted' };
  const no = { ramp: 'ramp: declined', door: 'wider door: declined' };
  const decided = (says: string) => [
    ...heard('adaptation decided', report, noted(says))
      .map(({ decision }) => decision)
      .filter((decision) => decision !== 'in part'),
    ...heard('recommendation decided', report, noted(says)).map((one) => `${one.recommendation}: ${one.decision}`),
  ];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['DFG won’t stretch past 30k, we won’t top up. So its a no. file note only', ['no']],
    ['panel approved the adaptations', ['yes']],
    ['adaptations request turned down by head of property', ['no']],
    ['agreed the shower and the ramp', ['level access shower: accepted', 'ramp: accepted']],
    ['going ahead with ramp. Door widening declined, solid wall', ['ramp: accepted', 'wider door: declined']],
    [
      'adaps mgr: shower yes, ramp yes, not doing the door',
      ['level access shower: accepted', 'ramp: accepted', 'wider door: declined'],
    ],
    ['head of assets says we don’t fund ramps', ['ramp: declined']],
    ['ramp refused', ['ramp: declined']],
    ['manager won’t approve the ramp', ['ramp: declined']],
    ['we are not going to do the ramp', ['ramp: declined']],
    ['head of service will not agree to the ramp', ['ramp: declined']],
    ['shower approved', ['level access shower: accepted']],
    ['agreed with scaffolder that ramp can be moved for a day', []],
    ['approved the shower repair, £85', []],
    ['agreed to fix the shower today', []],
    ['her brother’s adaptations refused by Leeds council', []],
    ['shower engineer refused as dog loose', []],
    ['agreed the plumber can come for the shower leak', []],
    ['T won’t agree to the ramp', []],
    ['panel next Tuesday to decide on adaptations', []],
    ['OT doesn’t accept a no', []],
    ['wants to know if ramp is agreed', []],
    ['visit agreed for Tuesday', []],
    ['no decision yet on the shower', []],
    // Another home, or long ago; what does not work; a question; another’s wish.
    ['panel said no to the shower at no 31, hers is next month', []],
    ['ramp approved for the community centre', []],
    ['ramp agreed for next door', []],
    ['previous tenant’s shower was approved in 2011 and never fitted', []],
    ['shower agreed in 2019 by the old landlord', []],
    ['shower refused to drain, plumber booked', []],
    ['she’d agreed to the ramp being white', []],
    ['why was the ramp turned down? she asks', []],
    ['who approved the ramp', []],
    ['was the shower approved? cannot see it', []],
    ['neighbour refused access', []],
    ['panel said no to refunding her takeaways', []],
    ['T turned down the offer of rails', []],
    ['weeks without a shower, agreed to credit the rent £280', []],
    ['tenant agreed to the ramp colour', []],
    // Several at once.
    ['Decided with manager: yes to shower, ramp. No to door, wall is load bearing', [yes.shower, yes.ramp, no.door]],
    ['yes to shower, ramp and door', [yes.shower, yes.ramp, yes.door]],
    ['panel approved shower, declined ramp', [yes.shower, no.ramp]],
    [
      'Adaptations panel. Ramp: no – gradient. Shower: agreed in principle but 26/27 budget. Door not got to',
      [no.ramp, yes.shower],
    ],
    [
      'a) shower: accepted, by end May. b) ramp: accepted. c) door: declined, solid wall',
      [yes.shower, yes.ramp, no.door],
    ],
    ['Shower - yes; ramp - no; door - no', [yes.shower, no.ramp, no.door]],
    ['declined: ramp, wider door', [no.ramp, no.door]],
    ['approved by panel: level access shower, ramp', [yes.shower, yes.ramp]],
    ['Shower: no reply from OT', []],
    ['Ramp: no date yet', []],
    ['ramp: ok now, loose screw tightened', []],
    ['shower: agreed with T to come Thursday', []],
    ['yes to a visit on Friday, ramp to be looked at', []],
    ['approved shower, ramp still to be decided', [yes.shower]],
    ['agreed the shower, ramp on hold', [yes.shower]],
    ['Shower: awaiting panel. Ramp: yes', [yes.ramp]],
    ['she said yes to a cup of tea, ramp, shower all wet', []],
    ['no to overtime, shower job moved', []],
    ['Shower: no hot water. Ramp: no problems', []],
    ['tenant agreed: shower, ramp', []],
  ];
  for (const [words, expected] of rows)
    test(`${words}: ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(decided(words), expected));
  test('nothing where no adaptation is known of', () =>
    assert.deepEqual(heard('adaptation decided', noted('panel approved the adaptations')), []));
});

describe('a no to one line of several', () => {
  const panel = noted('panel: ramp: no – gradient. shower: agreed', '2025-04-03');
  test('decides the whole in part', () =>
    assert.deepEqual(
      heard('adaptation decided', report, panel).map(({ decision }) => decision),
      ['in part'],
    ));
  test('and is told by a letter that says so', () =>
    assert.equal(
      heard('adaptation decision told', report, panel, {
        on: '2025-04-07',
        kind: 'letter sent',
        says: 'We have agreed to the shower. We cannot fit a ramp because the path is too steep.',
      }).length,
      1,
    ));
  test('and not by a note that a letter is to go', () =>
    assert.equal(
      heard('adaptation decision told', report, noted('panel: ramp: no – gradient. Letter to tenant to go out')).length,
      0,
    ));
  test('a yes to one line decides nothing of the others', () =>
    assert.deepEqual(heard('adaptation decided', report, noted('going ahead with ramp')), []));
});

describe('the day of what was agreed', () => {
  const panel = noted('panel: ramp: no – gradient. shower: agreed', '2025-04-03');
  const isGiven = (says: string, kind: 'note made' | 'letter sent' = 'letter sent') =>
    heard('visits planned', report, panel, { on: '2025-04-07', kind, says } as StoryEntry).length > 0;
  for (const words of [
    'Taps and rails on 9 June, shower 23 to 27 June.',
    'We will fit the shower from 6 May to 23 May.',
  ])
    test(words, () => assert.ok(isGiven(words)));
  for (const words of [
    'You wrote on 2 April about the shower.',
    'We will write to you about the shower by 9 June.',
    'The therapist will look at the shower again on 9 June.',
    'We cannot fit the ramp. If you disagree tell us by 9 June.',
  ])
    test(`none: ${words}`, () => assert.ok(!isGiven(words)));
});

describe('what they were told of it', () => {
  const no = noted('panel turned down the adaptations, too dear', '2025-04-03');
  const isTold = (says: string) => heard('adaptation decision told', report, no, noted(says)).length > 0;
  for (const words of [
    'Rang Mrs P, told her it was a no and why',
    'letter to her with the decision and reasons',
    'explained to dad why it was declined',
  ])
    test(words, () => assert.ok(isTold(words)));
  for (const words of [
    'file note only, son not told',
    'to write to her with the decision',
    'rang her about the gas check',
    'told OT it was a no',
    'he asks why it was declined',
    'rang her, told her decision on her band is with allocations',
    'told her the rent refund was approved',
    'rang mum re carpet, approved shade',
    'told her the complaint outcome is due, and why',
  ])
    test(`none: ${words}`, () => assert.equal(isTold(words), false));
});

describe('those who disagree', () => {
  const kindsIn = (says: string) =>
    heardIn(readingOf([report, noted(says)]))
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('disagreement'));
  const rows: readonly (readonly [string, readonly KindName[]])[] = [
    ['OT on the phone, she doesn’t accept a no, our surveyor says joists wrong way. At odds', ['disagreement raised']],
    ['OT disagrees with our surveyor re the lift', ['disagreement raised']],
    ['OT rang, does not agree, wants all of us round a table', ['disagreement raised']],
    ['met with OT and surveyor on site, agreed a through floor lift', []],
    ['OT happy with the drawings', []],
    ['surveyor and roofer disagree about the gutter', []],
    ['OT not happy with the parking', []],
    ['OT unhappy with traffic, late', []],
    ['we and the OT firm disagree on invoice', []],
    ['OT rang, parking outside not good, unhappy about that', []],
  ];
  for (const [words, kinds] of rows)
    test(`${words}: ${kinds.join(', ') || 'none'}`, () => assert.deepEqual(kindsIn(words), kinds));
  test('and come to an outcome', () =>
    assert.equal(
      heard(
        'disagreement resolved',
        report,
        noted('OT disagrees with our surveyor'),
        noted('met OT + surveyor on site, agreed a step lift', '2025-05-06'),
      ).length,
      1,
    ));
});

describe('help meanwhile', () => {
  const isHelp = (says: string) => heard('interim help given', asked, noted(says, '2025-03-10')).length > 0;
  for (const words of [
    'bath board and perching stool dropped off today',
    'loan ramp down at front door',
    'commode delivered by equipment store',
    'Bath board and temp rail brought round by handyman this afternoon as a stopgap',
    'took a bath board and stool round to her today',
    'raised toilet seat left with her till the shower is in',
    'commode brought over from stores',
    'key safe fitted, carers arranged am + pm',
  ])
    test(words, () => assert.ok(isHelp(words)));
  for (const words of [
    'commode off the Red Cross, no proper wash',
    'bath board on order',
    'she has bought her own shower stool',
    'OT to deliver a commode next week',
    'asked for grab rails to be fitted',
    'no carers in place',
    'key safe fitted by careline at own expense',
    'wrong key safe number given, could not get in',
    'carers started a petition about lift',
    'toilet seat fitted by plumber, old one cracked',
    'hoist installed in the yard for the roofers',
    'stool provided in reception',
    'ramp + handrail fitted, happy w it',
    'stairlift and 2nd hand rail installed today',
    'bath board brought round by her daughter',
    'bath seat brought back to stores, broken',
    'will take a bath board round next week',
    'commode left in the hallway by the last tenant',
    'she took her stool round to her sister’s',
    'grab rail fitted on the bus stop outside',
    'handrail fitted to the block stairs',
    'commode delivered to wrong address by the chemist, she is still without',
    'perching stool delivered in error',
    'bath board delivered to no 8 in error',
    'hospital fitted a rail to her bed there',
  ])
    test(`none: ${words}`, () => assert.equal(isHelp(words), false));
});
