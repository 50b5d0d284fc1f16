import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry, KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const mould: StoryEntry = {
  on: '2026-02-02',
  kind: 'repair reported',
  problem: 'black mould in both bedrooms',
  id: 'm',
};
const noted = (says: string, by = 'damp team', on = '2026-02-04'): StoryEntry =>
  ({ on, kind: 'note made', says, by }) as StoryEntry;
const later: StoryEntry = { on: '2026-06-01', kind: 'works completed', for: 'm' };
const heard = (kind: KindName, ...entries: StoryEntry[]) =>
  heardIn(readingOf([...entries, later])).filter((one) => one.kind === kind);

describe('a hazard judged, told in a note', () => {
  const told = [
    ['triaged: significant, invest within 10 wd', 'significant'],
    ['damp case, no emergency, standard inv.', 'significant'],
    ['Triaged today as significant not emergency, baby in the room', 'significant'],
    ['Triage done. Sig hazard, asthma in household', 'significant'],
    ['judged a significant hazard, child with asthma', 'significant'],
    ['mould triage outcome - emergency hazard, boy on oxygen, make safe today', 'emergency'],
    ['triaged as emergency under awaabs law', 'emergency'],
    ['triaged: neither, two spots on the sill and nobody unwell', 'neither'],
    ['boy was in hospital in Jan. Triaged: significant hazard; not emergency, seen by GP and ok', 'significant'],
    ['AL triage complete, potentially signif, 10 wd inspection', 'significant'],
    ['classed as a significant hazard w/ baby in mind', 'significant'],
  ] as const;
  for (const [words, as] of told)
    test(words, () =>
      assert.deepEqual(
        heard('hazard triaged', mould, noted(words)).map((one) => (one as Entry<'hazard triaged'>).as),
        [as],
      ),
    );
  const innocent = [
    'not triaged yet, significant backlog',
    'needs triaging as significant or not, passed to damp team',
    'baby was triaged at A&E last night, no emergency surgery',
    'GP triaged him as significant risk, sent to hospital',
    'triage nurse rang, boy’s chest bad',
    'asked if it had been triaged as significant, did not know',
    'to be triaged: significant or emergency?',
    'ASB triaged low, neighbour noise',
    'significant amount of mould on the wall she says',
    'logged as emergency repair for the leak',
    'no emergency appointments left, standard 28 days',
    'standard inspection booked for 12th',
    'who triaged this? should be significant',
    'will be triaged as significant hazard tomorrow',
    'told her a significant hazard is looked at in ten days',
  ];
  for (const words of innocent)
    test(`none: ${words}`, () => assert.deepEqual(heard('hazard triaged', mould, noted(words)), []));
  test('none where nothing on record is a hazard', () =>
    assert.deepEqual(
      heard(
        'hazard triaged',
        { on: '2026-02-02', kind: 'repair reported', problem: 'cupboard door off', id: 'm' },
        noted('triaged: significant, invest within 10 wd'),
      ),
      [],
    ));
  test('none where it was written down as what it is', () =>
    assert.deepEqual(
      heard('hazard triaged', mould, noted('triaged: significant'), {
        on: '2026-02-05',
        kind: 'hazard triaged',
        as: 'significant',
      }),
      [],
    ));
  test('of a hazard that was itself only heard', () =>
    assert.equal(
      heard(
        'hazard triaged',
        noted('Mrs S rang, black mould both kids rooms, baby 8 months', 'call centre', '2026-02-02'),
        noted('triaged: significant'),
      ).length,
      1,
    ));
});

describe('a hazard looked into, told in a note', () => {
  const found = (words: string, by: string) =>
    heard('investigation concluded', mould, noted(words, by)).map(
      (one) => (one as Entry<'investigation concluded'>).finds,
    );
  const told = [
    ['surveyor attended, cat 2 damp, works raised', 'hub', 'significant'],
    [
      'Insp’d. Mould ext walls bed 1, bed 2. MC 28%. Fan dead, air brick blocked. Rec: mould wash, fan',
      'B Stott, damp surveyor',
      'significant',
    ],
    [
      'Attended today. Flashing failed. Mould growth three square metres. Recommend flashing renewed, mould wash',
      'surveyor (dictated)',
      'significant',
    ],
    [
      'bed 2 NE corner. damp meter 40+ to 1.1m, wet not condens. Rec: gutter, repoint. signif hazard in my view',
      'E Szabo surveyor',
      'significant',
    ],
    [
      'Inspected 10-11. Mould bed 2, bed 3. Cause: failed pointing. Works: treatment now, fan, insulate gable',
      'G Pike, surveyor',
      'significant',
    ],
    ['damp survey done today, mould to ceiling due to leak above, works needed', 'T Ash', 'significant'],
    ['investigation completed: damp from failed DPC, significant hazard confirmed', 'T Ash', 'significant'],
    ['surveyor been out, says rising damp in back bed, needs chemical DPC', 'housing officer', 'significant'],
    ['inspected, no hazard found, a bit of mould on the sealant needs a wipe', 'surveyor', 'no hazard'],
  ] as const;
  for (const [words, by, finds] of told) test(words, () => assert.deepEqual(found(words, by), [finds]));
  const innocent = [
    ['surveyor booked for damp 12/2, works to follow', 'hub'],
    ['surveyor attended re damp, no access, carded', 'hub'],
    ['inspection of mould due Weds, will recommend works', 'damp surveyor'],
    ['damp survey not done, surveyor off sick, works needed', 'hub'],
    ['she says surveyor attended and said damp needs works, nobody wrote', 'call centre'],
    ['chased surveyor for mould report, recs awaited', 'hub'],
    ['mould wash bed 1+2 done, stain block on, fan needed', 'op, Wayne'],
    ['plumber attended, damp patch under sink, trap replaced', 'plumber'],
    ['Lintels bed 1 done. Bed 2 o/s. Boards on back order', 'B Stott, damp surveyor'],
    ['Gable done, repointed. MC 12%. Signed off', 'G Pike, surveyor'],
    ['mould back, surveyor to reattend, recs not done', 'hub'],
    ['rang surveyor, he thinks the damp needs works but has not been', 'hub'],
    ['survey of windows done, new seals needed', 'surveyor'],
    ['party wall surveyor visited next door, mould not looked at', 'hub'],
    ['damp survey done by the council on her old flat, cat 1 mould', 'hub'],
    ['surveyor attended no 22, damp there, works needed', 'hub'],
    ['surveyor came to quote for the fence, damp day, needs new posts', 'hub'],
    ['her insurer’s surveyor came, says mould due to gutter', 'hub'],
    ['private surveyor she paid for attended, recommends damp proofing', 'hub'],
  ] as const;
  for (const [words, by] of innocent) test(`none: ${words}`, () => assert.deepEqual(found(words, by), []));
});

describe('a hazard made safe, told in a note', () => {
  const isSafe = (words: string) => heard('made safe', mould, noted(words, 'op, Sunil', '2026-02-09')).length > 0;
  for (const words of [
    'mould treated beds 2+3, new fan, tested. rooms safe to sleep in',
    'both beds washed + treated. photos on',
    'mould wash bed 1+2 done, stain block on',
    'mould wash completed today, tenant happy',
    'attended and made safe, ceiling propped',
    'left safe, follow on booked',
    'treated the mould in all three rooms',
  ])
    test(words, () => assert.ok(isSafe(words)));
  for (const words of [
    'mould wash booked for Tuesday',
    'mould wash not done, no access',
    'tenant says it is not safe',
    'she wants it made safe today',
    'to be made safe once parts are in',
    'she has washed the mould off herself with bleach',
    'mould wash done last year, back again',
    'baby clothes washed twice, smell of mould',
    'boy treated for his chest, mould in room',
    'tell her to keep somewhere safe',
    'is it safe to sleep in there she asks',
    'made safe the front door after the break in, mould not looked at',
    'lock made safe after burglary',
    'her last landlord treated the mould every spring',
    'dad’s mate washed down the mould and painted over it',
    'treated the mould at no 22 while there',
    'the previous tenant treated the mould with bleach',
    'mould wash done next door',
    'mould treated as a joke by everybody she says',
    'left safe distance from the dog, mould not seen',
  ])
    test(`none: ${words}`, () => assert.ok(!isSafe(words)));
});

describe('what was found, sent in writing', () => {
  const looked = noted(
    'Inspected. Mould bed 2. Cause: failed pointing. Works: treat, repoint',
    'surveyor',
    '2026-02-04',
  );
  const isSent = (words: string, ...before: StoryEntry[]) =>
    heard('written summary sent', mould, ...before, noted(words, 'Shan', '2026-02-06')).length > 0;
  for (const words of [
    'Summary emailed + posted, English and Arabic, what was found and when we’re coming',
    'written summary sent to Mrs S today',
    'wrote to T with what the survey found and dates for works',
    'sent her the findings by email',
    'inv summary letter gone out 1st class',
  ])
    test(words, () => assert.ok(isSent(words, looked)));
  for (const words of [
    'written summary not sent, damp team short staffed',
    'summary to be sent by Friday',
    'emailed surveyor for the summary',
    'she has had nothing in writing from the surveyor',
    'case summary sent to legal',
    'asked when the findings would be sent to her',
    'complaint summary emailed to manager',
  ])
    test(`none: ${words}`, () => assert.ok(!isSent(words, looked)));
  test('and none where nobody was heard to have looked', () =>
    assert.ok(!isSent('written summary sent to Mrs S today')));
});

describe('works that a hazard needs, set going in what we wrote', () => {
  const looked = noted('Inspected. Mould bed 2. Cause: failed pointing. Works: treat, repoint', 'surveyor');
  const isStep = (words: string, kind: 'note made' | 'letter sent' = 'note made') =>
    heard('further works booked', mould, looked, { ...noted(words, 'damp team', '2026-02-06'), kind } as StoryEntry)
      .length > 0;
  for (const words of [
    'all four of Mo’s ordered: wash 20th, fan 21st',
    'PO raised for repointing',
    'gable works started',
  ])
    test(words, () => assert.ok(isStep(words)));
  test('with a day, in a letter', () =>
    assert.ok(
      isStep('We will treat the mould on 9 February. We will start on the wall on 23 February.', 'letter sent'),
    ));
  for (const words of [
    'works not ordered yet',
    'no order showing',
    'asked when works start',
    'lintels on back order',
    'roof ordered for next door, same contractor',
    'shed window ordered by her brother',
    'works started on the lift today so parking tight',
    'job raised for new kitchen tap',
    'works started at no 22',
    'order raised for door entry',
    'insulation ordered for the community centre',
    'council started works in the road',
  ])
    test(`none: ${words}`, () => assert.ok(!isStep(words)));
  for (const words of [
    'We will be in touch about the works.',
    'We will write to you by 23 February.',
    'We will not be starting the works on 23 February.',
    'The surveyor will visit on 23 February.',
  ])
    test(`none: ${words}`, () => assert.ok(!isStep(words, 'letter sent')));
});
