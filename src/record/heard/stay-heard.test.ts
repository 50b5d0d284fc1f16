import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const flood: StoryEntry = {
  on: '2025-03-03',
  kind: 'repair reported',
  problem: 'kitchen floor gone, leak',
  id: 'leak',
};
const out: StoryEntry = { on: '2025-03-05', kind: 'moved out', to: 'hotel' };
const later: StoryEntry = { on: '2025-09-01', kind: 'works completed', for: 'leak' };
const noted = (says: string, on = '2025-03-10'): StoryEntry => ({ on, kind: 'note made', says }) as StoryEntry;
const heard = (kind: KindName, ...entries: StoryEntry[]) =>
  heardIn(readingOf([flood, ...entries, later])).filter((one) => one.kind === kind);

describe('a household moved out for a while, told in a note', () => {
  const told: readonly (readonly [string, string])[] = [
    ['decant agreed, floor’s a hole. Mum, dad + 3 kids gone to lodge by the airport, 2 rms', '2025-03-10'],
    ['decant agreed, Premier Inn from Mon 2 wks', '2025-03-17'],
    ['family into the B&B on Park St tonight, ceiling not safe', '2025-03-10'],
    ['temp flat at 14 Ash Ct ready, moved across this pm', '2025-03-10'],
    ['decanted today to guest flat', '2025-03-10'],
    ['put them up in Travelodge till floor is down', '2025-03-10'],
    ['agreed w TL, hotel booked from 12/3', '2025-03-12'],
    ['family moved out to Holiday Inn this evening, two rooms', '2025-03-10'],
    ['have booked them all into a B&B tonight, can’t stay there', '2025-03-10'],
    ['Mrs A and kids are now at the Ibis, taxi arranged', '2025-03-10'],
    ['Got them into the Wayfarer at Junction 4 tonight, taxi on our account', '2025-03-10'],
    ['put them up at the Swan for two nights', '2025-03-10'],
    ['booked mum and the kids into the Red Lion for two nights', '2025-03-10'],
    ['moved family into the Old Mill tonight, two rooms', '2025-03-10'],
    ['tenant moved to temporary flat today, furniture to storage', '2025-03-10'],
    ['Family moved to Pound Lane today, I met them with the keys', '2025-03-10'],
    ['Moved in to Library Court today, removals on time', '2025-03-10'],
    ['Got them into the Wayfarer at Junction 4 tonight, taxi booked on our account', '2025-03-10'],
    ['put the family up at the Swan this evening, ceiling not safe', '2025-03-10'],
    ['they moved across to 4 Ash Close this afternoon', '2025-03-10'],
    ['booked Chloe & partner & baby into the Premier Stay at the services, J14. only place for tonight', '2025-03-10'],
    ['booked Kim and her two boys into the Days Inn, taxi sent for 4', '2025-03-10'],
    ['Mrs A and kids are at the Crown Hotel since last night', '2025-03-10'],
    ['they are in the Castle Arms for now, room 6', '2025-03-10'],
    ['got mum, dad and baby into the Station Motel tonight', '2025-03-10'],
    ['family taken by taxi to the serviced apartment on Quay St', '2025-03-10'],
    ['family placed in a serviced flat from today', '2025-03-10'],
    ['Chloe and baby gone to a holiday let at 3 Bay Rd', '2025-03-10'],
    ['put Ms Hill and her daughter in the Swan Lodge', '2025-03-10'],
    ['Aisha & the kids checked into Harbour Inn 6pm', '2025-03-10'],
  ];
  for (const [words, day] of told)
    test(words, () =>
      assert.deepEqual(
        heard('moved out', noted(words)).map(({ happened }) => isoDay(happened)),
        [day],
      ),
    );
  const innocent = [
    'asked TL if a hotel is an option while floor is up',
    'booked Kev and the lads into the Premier Inn near site',
    'booked the plasterer into the Days Inn',
    'went to the residents’ meeting at the Crown Hotel',
    'she works at the Castle Arms, home after 3',
    'booked her mum into the day centre',
    'booked him into the clinic for Monday',
    'Premier Stay quoted £92 a night',
    'she wants to go into the Days Inn',
    'landlord of the Castle Arms rang about the noise from no 4',
    'asked whether the Premier Stay had rooms',
    'job booked into the system for the lodge',
    'he drinks in the Castle Arms all day',
    'she is in an apartment on the third floor',
    'moved the apartment blinds out of the way',
    'HV wants a decant. We do not decant for mould',
    'offered Premier Inn, she said no thanks, dog',
    'she says the hotel last year was filthy',
    'decant options to be looked at once survey is in',
    'temp accom is for fire and flood, not this',
    'moved the fridge out to get at the pipe',
    'contractor stopping at the Travelodge, back on site Mon',
    'not moved to hotel yet, none free',
    'her ex moved out last week, wants locks done',
    'if floor gets worse they can go in the guest flat',
    'husband gone into hospital',
    'locksmith got them into the flat tonight',
    'got her into A&E tonight',
    'booked her in at the surgery tonight',
    'got her into bed tonight, carer says',
    'put her in the diary for tonight',
    'put them at the top of the list tonight',
    'her sister put them up at her house',
    'put her up at her nan’s',
    'we could put them up at the Swan',
    'put a notice up at the block tonight',
    'got him into number 14 tonight to turn the water off',
    'no decant agreed, works to be done round them',
    'told her we would put them in a hotel if the boiler cannot be mended',
    'Mr J says he went to a hotel for his daughter’s wedding last month',
    'decorators gone back to hotel, start again 8am',
    'electrician put up in a B&B, on site tomorrow',
    'taken the keys to the guest house manager for her',
    'daughter staying in a travelodge with her dad for half term',
    'son sent to hostel by probation',
    'she moved to the temporary accommodation list, band B',
    'rang hotel to check prices, £89 a night',
    'put a decant bid in to allocations for approval',
    'they stayed in a Premier Inn over new year, nothing to do with us',
    'temp heaters moved into the lodge room for her',
    'boxes gone to the decant flat, family to follow',
    'decant policy sent to her',
    'put her on the decant panel for Tuesday',
    'passed to temporary accommodation team',
    'moved up to band B today',
    'cleaner moved into the guest flat to do the beds',
    'hotel voucher given as raffle prize',
    'family moved to band B today',
    'moved her to the front of the list today',
    'she moved into her new home today, transfer complete',
    'got them into the diary for tonight',
    'got her into hospital this afternoon',
    'they moved into the front room tonight, back bedroom damp',
    'tenant moved to her sister’s today',
    'put her in touch with the advice line today',
    'moved the appointment to Thursday today',
    'Mrs A moved to direct debit today',
    'got them in to see the surveyor today',
    'they moved to Leeds today, mutual exchange done',
    'got her into a taxi to the GP this morning',
    'all moved to Teams today, no paper',
    'moved over to Sam’s caseload today',
    'they moved to the new rota today',
    'they moved to a vote this evening, tenants’ panel',
    'everyone moved to an app today, no more post',
    'put them up in lights, the kids’ names',
    'they moved to Leeds this morning, the people at no 8',
    'neighbours moved to the Wayfarer today, fire at theirs',
    'family moved to tears this afternoon by the plaque',
    'put her up at panel for band A tonight',
    'got them into trouble last night w the police',
    'got him into debt overnight',
    'put them up at the hearing tonight',
    'council put next door in the Swan tonight, fire there',
  ];
  for (const words of innocent) test(`none: ${words}`, () => assert.deepEqual(heard('moved out', noted(words)), []));
  test('and none where it was written down as what it is', () =>
    assert.deepEqual(heard('moved out', noted('gone to hotel tonight'), { ...out, on: '2025-03-11' }), []));
  test('a second time out is heard, once they had been home', () =>
    assert.equal(
      heard(
        'moved out',
        noted('gone to hotel tonight'),
        noted('back home now, floor dry', '2025-03-24'),
        noted('floor up again, gone to the Ibis today', '2025-05-12'),
      ).length,
      2,
    ));
});

describe('going home, told in a note', () => {
  const told = [
    'back home now, all dry',
    'moved back in yesterday',
    'they’re home, keys of temp flat handed in',
    'Rang her. Home since Friday, bit of dust but fine',
    'family returned to the property this morning',
    'tenant has moved back into the property today, happy',
    'they went home this morning, all works signed off',
    'Mrs A back in her own flat as of last night',
    'decant ended, T back at no 12',
    'back home as of Monday',
    'Home today as promised, removals paid',
    'Mrs Sandhu and the children home today, Friday 6 March, as we said',
  ];
  for (const words of told)
    test(words, () => assert.equal(heard('moved back', out, noted(words, '2025-04-07')).length, 1));
  const innocent = [
    'rang back, home visit booked',
    'when can they come back home she asks',
    'not back home till floor is down',
    'back home on the 4th all being well',
    'wants to be home for Easter',
    'husband back home from hospital today, she is at the hotel with him',
    'kids back at school now',
    'surveyor back at the home today',
    'should be home next week',
    'popped home today to get post, back at hotel tonight',
    'boiler part went back to the flat with the engineer',
    'fridge moved back home, tenant still at hotel',
    'carer returned to the flat for her tablets',
    'damp back in the house again',
    'he is back in the property trade now',
    'carpets back in today, T to go home after clean',
    'decorators went home this morning, paint not dry',
    'her sofa went back home today on the van',
    'kettle moved back in, still no sink',
    'boys back home from their nan’s',
  ];
  for (const words of innocent)
    test(`none: ${words}`, () => assert.deepEqual(heard('moved back', out, noted(words, '2025-04-07')), []));
  test('none where nobody had left', () => assert.deepEqual(heard('moved back', noted('back home now')), []));
});

describe('who is home has not moved out', () => {
  for (const words of [
    'Home today as promised, removals paid. Changed the cylinder while it was empty as workmen had held keys',
    'back home as of Monday, removal van and storage paid by us',
  ])
    test(words, () => assert.deepEqual(heard('moved out', noted(words)), []));
});

describe('a move told in a letter before it is made', () => {
  const letter = (says: string): StoryEntry => ({ on: '2025-03-05', kind: 'letter sent', says });
  const gone = noted('Family moved to Pound Lane today, I met them with the keys', '2025-03-12');
  const toldOf = (says: string) =>
    heard('move explained', letter(says), gone).flatMap((one) => (one as Entry<'move explained'>).tells);
  const returns = (says: string) =>
    heard('return date given', letter(says), gone).map((one) => isoDay((one as Entry<'return date given'>).due));
  for (const says of [
    'As agreed: you move to 3 Pound Lane on 12 March, for two weeks, and come home on 26 March. We pay the rent there and the van. Ring me at any time on my mobile.',
    'All in one place: 4 Library Court, from Wed 12 March for two weeks, home on 26 March. We pay the rent there. Anything at all, text me.',
  ])
    test(says, () => {
      assert.deepEqual(toldOf(says), ['where', 'how long', 'what is paid', 'who to call']);
      assert.deepEqual(returns(says), ['2025-03-26']);
    });
  for (const says of [
    'We will visit on 12 March at 10am. Ring me on my mobile if that does not suit.',
    'You asked to move home. You are in band B. Ring me on my mobile.',
    'We may need you to move out for the works. We will tell you more by 26 March.',
    'If you cannot stay at home we pay for a hotel. Ring me on my mobile.',
  ])
    test(`nothing: ${says}`, () => assert.deepEqual([...toldOf(says), ...returns(says)], []));
});

describe('a move looked at again', () => {
  const isReviewed = (says: string) => heard('move reviewed', out, noted(says, '2025-03-24')).length > 0;
  for (const words of [
    'Reviewed the move with Rhiannon and Suki. Place still suits, school fine',
    'Went over with her whether the move is still right: yes',
    'Second review. Still need to be out until the plaster is dry, place still suits',
    'decant review done with mum, hotel still ok for them',
  ])
    test(words, () => assert.ok(isReviewed(words)));
  for (const words of [
    'move review overdue',
    'asked when her move will be reviewed',
    'rent review sent',
    'reviewed the complaint with manager, hotel costs in it',
    'needs a review of the decant, not done',
    'reviewed the removal invoice',
  ])
    test(`none: ${words}`, () => assert.ok(!isReviewed(words)));
});

describe('when they will be home, told in a note', () => {
  const told: readonly (readonly [string, string])[] = [
    ['return put back to June', '2025-06-30'],
    ['told her I expected it to be a couple of weeks', '2025-03-24'],
    ['told them it will be about 3 weeks', '2025-03-31'],
    ['explained to mum it should be another fortnight', '2025-03-24'],
    ['told her she will be home by 28 March', '2025-03-28'],
    ['rang dad, said it would be 2 weeks', '2025-03-24'],
    ['told her home by 14 April', '2025-04-14'],
    ['rang dad, be about 3 weeks now', '2025-03-31'],
    ['Joyce rang: units Fri, you’re home Monday 24th', '2025-03-24'],
    ['let them know they can go back on 28/3', '2025-03-28'],
    ['return date now 2 May, T texted', '2025-05-02'],
  ];
  for (const [words, day] of told)
    test(words, () =>
      assert.deepEqual(
        heard('return date given', out, noted(words)).map((one) => isoDay((one as Entry<'return date given'>).due)),
        [day],
      ),
    );
  test('in the note of the move itself, counted from leaving', () =>
    assert.deepEqual(
      heard('return date given', noted('decant agreed, Premier Inn from Mon 2 wks')).map((one) =>
        isoDay((one as Entry<'return date given'>).due),
      ),
      ['2025-03-31'],
    ));
  const innocent = [
    'asked how long, said I could not say',
    'told her the survey will be about 3 weeks',
    'to be told: about 3 weeks',
    'should have told her it will be about 3 weeks',
    'not told her it will be about 3 weeks',
    'told her the complaint answer will be a couple of weeks',
    'told him payment would be about 2 weeks',
    'wants to be home by Easter, 20 April',
    'plasterer back on 28 March',
    'told her I’d ring back on 28/3',
    'boiler parts 2 weeks',
    'been there 3 weeks now and nobody has told her when',
    'surveyor says 6 weeks of works, not told T yet',
    'home visit on 28/3',
    'boxes to be moved back in on 28/3',
    'HV to return on 14 April',
    'her son is home from uni on 28/3',
    'rent account back in credit by 28 March',
    'rang her: she is away for a week at her sister’s',
    'told her the sofa goes back on 28/3',
  ];
  for (const words of innocent)
    test(`none: ${words}`, () => assert.deepEqual(heard('return date given', out, noted(words)), []));
});

describe('what they were told of the move', () => {
  const toldOf = (says: string) =>
    heard('move explained', noted(`gone to the Lodge tonight. ${says}`)).flatMap(
      (one) => (one as Entry<'move explained'>).tells,
    );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Told Mr L where, about a week, we pay the rooms and £25 a head a day food, and Joyce’s mobile for anything',
      ['where', 'how long', 'what is paid', 'who to call'],
    ],
    ['Rang dad, pack for a fortnight', ['where', 'how long']],
    ['Texted her address, keep receipts for food, ring me on my mobile', ['where', 'what is paid', 'who to call']],
    ['Nobody told them what they can claim', []],
    ['He asked how long, who pays', []],
    ['need to tell her what we pay', []],
  ];
  for (const [words, tells] of rows)
    test(`${words}: ${tells.join(', ') || 'nothing'}`, () => assert.deepEqual(toldOf(words), tells));
});

describe('what was looked at before they went', () => {
  const lookedAt = (says: string) =>
    heard('move considered', noted(says)).flatMap((one) => (one as Entry<'move considered'>).considers ?? []);
  test('is heard where it suits', () =>
    assert.deepEqual(
      lookedAt(
        'moved to Lodge tonight, ground floor w. walk-in shower, 10 min from lad’s school, carer happy to go there',
      ),
      ['school', 'carers', 'access needs'],
    ));
  for (const words of [
    'gone to the Lodge tonight, two buses to school',
    'gone to the Lodge tonight. No lift and nobody asked about carers',
    'gone to the Lodge tonight',
  ])
    test(`nothing: ${words}`, () => assert.deepEqual(heard('move considered', noted(words)), []));
});

describe('until when a place is paid', () => {
  const until = (says: string) =>
    heard('move cost met', out, noted(says)).map((one) =>
      isoDay((one as Entry<'move cost met'>).until ?? one.happened),
    );
  for (const [words, day] of [
    ['hotel extended to Sunday', '2025-03-16'],
    ['lodge on the phone, booking’s up tomorrow, who is paying', '2025-03-11'],
    ['Travelodge booked until 28 March', '2025-03-28'],
    ['room paid up to 21/3', '2025-03-21'],
  ] as const)
    test(words, () => assert.deepEqual(until(words), [day]));
  for (const words of [
    'joiner booked until 28 March',
    'extended the deadline to Sunday',
    'rent paid up to 21/3',
    'hotel wants paying by Sunday',
    'hotel booked for the board away day until Friday',
    'rooms booked for the contractors until 28 March',
    'storage unit extended to 28 March',
  ])
    test(`none: ${words}`, () => assert.deepEqual(until(words), []));
});

describe('what they say is wrong with the place', () => {
  const isHeard = (says: string, ...before: StoryEntry[]) => heard('impact told', ...before, noted(says)).length > 0;
  for (const words of [
    'Mum rang. It is two buses to school and no kitchen',
    'says they are all in one room, baby not sleeping',
    'T on phone, hotel has no lift and she can’t manage the stairs',
    'email from dad: nowhere to cook, living off takeaways',
  ])
    test(words, () => {
      assert.ok(isHeard(words, out));
      assert.equal(isHeard(words), false);
    });
  for (const words of [
    'surveyor: no bath in there now, all stripped out',
    'plumber needs two hours to get to site',
    'hotel fine, says it suits them, near school',
    'voids team: no cooker point in kitchen',
  ])
    test(`none: ${words}`, () => assert.equal(isHeard(words, out), false));
});
