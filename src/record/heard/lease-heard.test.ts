import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry, KindName } from '../entry.ts';
import { sayPence } from '../money.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'roof leaking', id: 'leak' };
const lease: StoryEntry = { on: '2025-03-01', kind: 'home described', tenure: 'long lease' };
const rented: StoryEntry = { on: '2025-03-01', kind: 'home described', tenure: 'tenancy' };
const noted = (says: string, on = '2025-04-07'): StoryEntry => ({ on, kind: 'note made', says }) as StoryEntry;
const heard = <K extends KindName>(kind: K, ...entries: StoryEntry[]) =>
  heardIn(readingOf(entries)).filter((one) => one.kind === kind) as readonly Entry[] as readonly Entry<K>[];

describe('somebody next door who says no, told in a note', () => {
  for (const words of [
    'Knocked at 42 (private). Owner says no chance, not traipsing through my garden',
    'garden flat won’t have poles on their patio, told to sling their hook',
    'next door still saying no to the scaffold',
    'No 2 refuses to have the scaffold in his garden',
    'freeholder’s agent won’t let us in the plant room',
    'owner of flat 8 refuses to let us in to trace the leak',
    'neighbour at 42 will not allow the scaffold on her drive',
    'on 6 May owner of 42 said no to the scaffold',
  ])
    test(words, () => assert.equal(heard('neighbour refused', leak, noted(words)).length, 1));
  for (const words of [
    'next door fine with the scaffold, gate code given',
    'tenant says no to Thursday, Friday suits',
    'asked 42 about scaffold, waiting to hear',
    'manager said no to overtime for the roof',
    'neighbour says no leak her side',
    'next door wouldn’t let me pay for the hedge',
    'leaseholder at 44 wouldn’t have us in last winter but relented, all done',
    'no reply yet from owner of 42 about the poles, letter only went today',
    'freeholder refuses to have dogs in the block',
    'her neighbour won’t give a statement to police',
    'flat 6 refused access for gas service, cp12 due',
    'garden flat tenant won’t have the cat flap',
    'agents won’t give references',
    'owner won’t give his phone number',
    'freeholder will not agree the service charge figures',
    'next door not having it that their dog barks',
    'flat 3 won’t let contractors in, our tenant, gas',
    'no 14 said no to the survey questionnaire',
    '42 won’t agree to mediation',
  ])
    test(`none: ${words}`, () => assert.deepEqual(heard('neighbour refused', leak, noted(words)), []));
});

describe('enforcement, told in a note after a refusal that was heard', () => {
  const no = noted('Owner of 42 says no chance to scaffold in her garden', '2025-04-01');
  const isConsidered = (says: string) => heard('enforcement considered', leak, no, noted(says)).length > 0;
  for (const words of [
    'legal advise access to neighbouring land act, letter before action gone',
    'injunction applied for',
    'party wall notice served on 42',
    'decided not to take court action, will go round by rope access instead',
    'spoke to solicitor re access order, going ahead',
    'Considered enforcement against Mr Stott. Decision: formal warning letter, then solicitors.',
    'breach letter served on owner of 42 today',
    'formal breach notice sent to 42, 14 days',
    'manager decided: warning letter under the lease now, injunction in two weeks',
  ])
    test(words, () => assert.ok(isConsidered(words)));
  for (const words of [
    'nothing we can do. On hold',
    'breach letter to 42 still with legal, they have a backlog. Revisit April',
    'Asked legal re breach letter. They want manager approval',
    'manager says hold off while he is away, pick up in the new year',
    'Legal ask again for sign off on 42',
    'enforcement not considered yet',
    'leave til Jan',
    'need to ask legal at some point',
    'her solicitor wrote about disrepair',
    'notice board updated',
    'can we get an injunction? no idea',
    'notice issued for rent arrears',
    'court action for rent, £1,200',
    'legal say tenancy is in joint names',
    'section 21 notice served by her old landlord',
    'file to legal re possession',
    'solicitors say the sale of 42 has gone through',
  ])
    test(`none: ${words}`, () => assert.equal(isConsidered(words), false));
  test('none where nothing was refused', () =>
    assert.deepEqual(heard('enforcement considered', leak, noted('injunction applied for')), []));
});

describe('works that leaseholders pay towards, told in a note', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Scaffold + parapet + slates, £38k. 9 flats, all leasehold. PO raised with Tarrant Roofing', '£4,222.22'],
    ['roof renewal ordered today, £1,900 a head', '£1,900'],
    ['order placed for new windows to whole block', undefined],
    ['raised order for roof renewal, £40k over 10 flats', '£4,000'],
    ['Ordered. 10 no. timber sash rear elev, PO to Calder Joinery. £1,950/flat', '£1,950'],
    ['whole block windows ordered, 19.5k over 10 flats', '£1,950'],
    ['Windows at the block were ordered in June, £1,950 a flat', '£1,950'],
    ['PO to Mellor for the gutters, £310 per leaseholder', '£310'],
    ['lift replacement: order with Otis as of today, £600 each', '£600'],
    ['gone ahead and ordered the render, £700 / lessee', '£700'],
  ];
  for (const [words, share] of rows)
    test(words, () => {
      const [one] = heard('works ordered', lease, leak, noted(words));
      assert.ok(one);
      assert.equal(one.share && sayPence(one.share), share);
    });
  for (const words of [
    'quote in for roof, £38k, 9 flats, gone up for sign off',
    'roofer to be ordered once scaffold is agreed',
    'new tap ordered',
    'told Ferris to stop the PO for the windows, £1,950 a flat',
    'windows order on hold, £1,950/flat',
    'po to be raised for the roof, £4k a flat',
    'quote for windows £1,950/flat',
    'roof PO not raised yet',
    'order placed last year for bin store roof, £800 for 9 flats',
    'scaffold ordered down today, roof £38k for 9 flats paid off',
    'roof order came in last autumn, £38k over 9 flats, already billed',
  ])
    test(`none: ${words}`, () => assert.deepEqual(heard('works ordered', lease, leak, noted(words)), []));
  test('of a size that an earlier note tells', () => {
    const surveyed = noted('Roof inspected, felt perished. Recover whole. Est £46k / 12 flats.', '2025-03-10');
    const [one] = heard(
      'works ordered',
      lease,
      leak,
      surveyed,
      noted('Order placed Mellor Roofing, £47,150. PO issued.'),
    );
    assert.equal(one?.share && sayPence(one.share), '£3,833.33');
    const small = noted('Tap quote £60 a flat', '2025-03-10');
    for (const [before, after] of [
      [surveyed, 'PO raised for a kitchen tap'],
      [small, 'Order placed Mellor Roofing. PO issued.'],
      [surveyed, 'roofing order not placed yet'],
    ] as const)
      assert.deepEqual(heard('works ordered', lease, leak, before, noted(after)), [], after);
  });
  test('of a share that an earlier note tells for each flat', () => {
    const looked = noted(
      'Box sash rotten, same on 44, 48. Renew whole rear line. Est 19.5k = c. £1,950/flat.',
      '2025-03-10',
    );
    const [one] = heard(
      'works ordered',
      lease,
      leak,
      looked,
      noted('Ordered. 10 no. timber sash rear elev, PO to Calder Joinery.'),
    );
    assert.equal(one?.share && sayPence(one.share), '£1,950');
  });
  test('consulting looked at before they were ordered is heard', () => {
    const surveyed = noted('Roof inspected, felt perished. Recover whole. Est £46k / 12 flats.', '2025-03-10');
    const looked = noted(
      'S20 checked with Ellen, full consultation before any order. Notice of intention sent.',
      '2025-03-12',
    );
    const ordered = noted('Order placed Mellor Roofing. PO issued.');
    assert.equal(heard('section 20 checked', lease, leak, surveyed, looked, ordered)[0]?.needed, true);
    assert.deepEqual(heard('section 20 checked', lease, leak, surveyed, ordered), []);
  });
  test('none in a home that is let', () =>
    assert.deepEqual(heard('works ordered', rented, leak, noted('roof renewal ordered, £1,900 a head')), []));
  const isChecked = (says: string) =>
    heard(
      'section 20 checked',
      lease,
      leak,
      noted('roof renewal ordered today, £1,900 a head', '2025-04-01'),
      noted(says),
    ).length > 0;
  for (const words of [
    's20 notices out to all 9 today',
    'section 20 consultation started',
    'checked, under £250 each so no s.20 needed',
    'section 20 notice of intention sent to leaseholders',
    'consultation notices to leaseholders gone today',
  ])
    test(words, () => assert.ok(isChecked(words)));
  for (const words of [
    's20 not looked at',
    'No section 20 was done, nobody asked us',
    'no s20 done before the order went',
    'windows ordered and no consultation carried out',
    'nobody consulted the leaseholders',
    'someone needs to do the s20',
    'does this need section 20?',
    's20 bus no longer stops here',
    'spoke at resident consultation on parking',
    'consultation on the allocations policy closes Friday',
  ])
    test(`not checked: ${words}`, () => assert.equal(isChecked(words), false));
});

describe('damage inside an owned home, told in words', () => {
  const isDamage = (home: StoryEntry, says: string) =>
    heard('internal damage reported', home, leak, noted(says)).length > 0;
  for (const words of [
    'Flat 6: water coming through my bedroom ceiling and the plaster has bowed over the bed',
    'surveyor: ceiling bowed, plaster loose, from the parapet',
    'hall ceiling came down last night, carpet ruined',
    'water has brought the bedroom ceiling down and ruined the carpet',
    'plaster has blown and wallpaper is peeling in the lounge',
    'her own carpet ruined by the leak',
    'new carpet soaked when the gutter went',
  ])
    test(words, () => {
      assert.ok(isDamage(lease, words));
      assert.equal(isDamage(rented, words), false);
    });
  for (const words of [
    'roof leaking over the landing',
    'ceiling fine inside, no damage',
    'plasterer rang about his invoice',
    'walls down in the car park',
    'her own sofa ruined by the cat',
    'furniture soaked by her washing machine',
    'new carpet down, looks good',
    'carpets down in hall today',
    'bed loose leg, hers',
    'ceiling rose hanging light flickers',
    'stained sofa put out for bulky waste',
  ])
    test(`none: ${words}`, () => assert.equal(isDamage(lease, words), false));
});

describe('where it comes from, told by whoever came', () => {
  const drip: StoryEntry = {
    on: '2025-03-03',
    kind: 'repair reported',
    problem: 'water through bathroom ceiling',
    id: 'd',
  };
  const isNextDoor = (says: string) =>
    heard('cause found', drip, noted(says)).some(({ where }) => where === 'another property');
  for (const words of [
    'Plumber. Water’s from flat above, not us. No works here',
    'It’s the waste from flat 8 above, joint cracked their side',
    'it’s the shower tray in 31, above. knocked, no reply',
    'Flat above was sold years back, private owner, don’t know who',
    'ceiling coming through from upstairs, that one was bought and is a private let',
    'plant room is freeholder’s, no access',
    'coming from roof, roof belongs to the managing agents',
    'traced it. no. 11 above, shower tray cracked n waste loose. not your pipes',
    'traced it: flat 8 above, bath seal gone',
    'found it. its no 31, overflow from their bath',
    'leak traced - flat above, toilet connector',
  ])
    test(words, () => assert.ok(isNextDoor(words)));
  for (const words of [
    'water’s from her own bath, seal gone',
    'not from flat above, checked, all dry',
    'flat above is empty, void team in next week',
    'spoke to 31 about the bins',
    'it’s the waste from the kitchen sink',
    'tenant asks if flat 8 is private',
    'upstairs leaseholder has sold, new owner’s details noted',
    'traced it, own washing machine hose. told flat 11',
    'found it. flat 8 to be told water going off',
  ])
    test(`not: ${words}`, () => assert.equal(isNextDoor(words), false));
});

describe('damage left to the owner, in a note or a letter', () => {
  const damaged: StoryEntry = {
    on: '2025-03-04',
    kind: 'internal damage reported',
    damage: 'ceiling down',
    cause: 'structure',
  };
  const isLeft = (says: string, home = lease) =>
    heard('responsibility decided', home, leak, damaged, noted(says)).some(({ who }) => who === 'resident');
  for (const words of [
    'Told Mr S the ceiling’s his, claim on your own contents insurance',
    'lessee told on phone it’s down to her own insurance',
    'advised it is down to the leaseholder',
  ])
    test(words, () => {
      assert.ok(isLeft(words));
      assert.equal(isLeft(words, rented), false);
    });
  for (const words of [
    'her insurer paid for the car',
    'claim on their insurance when burgled in 2022',
    'the choice of paint is up to her',
    'its up to you whether to come Tuesday',
    'parking bay is his',
    'ceiling is ours to do',
    'asks if it is down to her or us',
    'our insurer will deal with it',
  ])
    test(`none: ${words}`, () => assert.equal(isLeft(words), false));
});

describe('whose it is, told to the leaseholder', () => {
  const told = (says: string) =>
    heard('responsibility decided', lease, leak, noted(says)).some(
      ({ who, explained }) => who === 'landlord' && explained !== false,
    );
  for (const says of [
    'Rang Mrs Keane, told her the parapet is structure under clause 4(2) of the lease so we are responsible for the repair',
    'Explained to Mr Ali on the phone: lease makes the roof ours to repair',
  ])
    test(says, () => assert.ok(told(says)));
  for (const says of [
    'clause 4(2) of the lease, so we are responsible for the repair',
    'told Mrs Keane we are checking who is responsible under the lease',
    'need to tell Mrs Keane that we are responsible for the repair under clause 4(2)',
  ])
    test(`not: ${says}`, () => assert.ok(!told(says)));
});

describe('an owner who says no once it is known that it lies with them', () => {
  const traced: StoryEntry = { on: '2025-03-10', kind: 'cause found', where: 'another property', for: 'leak' };
  const isRefused = (says: string) => heard('neighbour refused', leak, traced, noted(says)).length > 0;
  for (const words of [
    'Reply from Birkett: refuses. In Cyprus till Xmas, no contractors in his flat, sue me.',
    'Asked Mr Stott, lessee of 14, for leave to stand scaffold on his terrace. He refused outright.',
    'Birkett emailed. Not having anyone in there, see you in court.',
    'owner rang back, he will not do it',
    'agent says owner refuses to pay for or allow any repair',
    'leaseholder refused point blank',
    'Mrs Denby replied, not prepared to repair the shower',
    'email from owner of 11, no workmen in his flat while he is away',
    'He still refuses.',
  ])
    test(words, () => assert.ok(isRefused(words)));
  for (const words of [
    'tenant refused the appointment, at work',
    'she refused our offer of £50',
    'insurance claim refused',
    'owner says he will get it done by Friday',
    'no contractors free this week',
    'manager refused the overtime',
    'he refused to speak to Gemma, wants a manager',
    'resident says she will not do it, wants us to ring upstairs',
    'if he refuses we go to legal',
    'complaint refused as out of time',
    'she threatened to sue us',
  ])
    test(`not: ${words}`, () => assert.ok(!isRefused(words)));
  test('nor where nothing lies with another', () =>
    assert.deepEqual(heard('neighbour refused', leak, noted('Reply from Birkett: refuses. sue me.')), []));
});
