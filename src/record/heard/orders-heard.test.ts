import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { sayPence } from '../money.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const noted = (says: string, on = '2025-03-03', by?: string): StoryEntry =>
  ({ on, kind: 'note made', says, ...(by && { by }) }) as StoryEntry;
const hear = (...entries: StoryEntry[]) => heardIn(readingOf(entries));
const ordersIn = (...entries: StoryEntry[]) =>
  hear(...entries).filter((one): one is Entry<'order received'> => one.kind === 'order received');

function said({ what, sum, due, from, form }: Entry<'order received'>): string {
  return [what, sum && sayPence(sum), due && isoDay(due), from, form].filter(Boolean).join(', ');
}

describe('a determination and its orders, told in a note', () => {
  const rows: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    [
      'determination in, SM on repairs, £850 within 4 wks, apology from CEO, inspect roof by 12th',
      'severe maladministration',
      ['compensation, £850, 2025-03-31', 'apology, 2025-03-31, chief executive', 'inspection, 2025-03-12'],
    ],
    [
      'Ombudsman decision rec’d today. Maladministration (damp). Orders: written apology from a director by 31 March; pay £1,200 by 31 March; complete the outstanding works by 14 April.',
      'maladministration',
      ['apology, 2025-03-31, director, written', 'compensation, £1,200, 2025-03-31', 'works, 2025-04-14'],
    ],
    [
      'HOS found service failure. We have to pay her £150 and say sorry in person within 28 days',
      'service failure',
      ['compensation, £150, 2025-03-31', 'apology, 2025-03-31, in person'],
    ],
    [
      'email from housing ombudsman - final determination, severe mal x2. must review the record keeping in 12 weeks + train the call centre in 8 weeks',
      'severe maladministration',
      ['review, 2025-05-26', 'training, 2025-04-28'],
    ],
    [
      'Ombudsman’s letter came. They’ve gone against us, maladmin for the leak. 600 quid, say sorry, fix the roof by 30 April.',
      'maladministration',
      ['compensation, £600, 2025-04-30', 'apology, 2025-04-30', 'works, 2025-04-30'],
    ],
    [
      'Final decision from the Ombudsman: severe maladministration in complaint handling. Within four weeks the landlord must: a) apologise in writing from its CEO b) pay £2,350 (£2,000 distress, £350 time). In 8 weeks: review its damp and mould policy',
      'severe maladministration',
      ['apology, 2025-03-31, chief executive, written', 'compensation, £2,350, 2025-03-31', 'review, 2025-04-28'],
    ],
    [
      'HOS orders in: 1) apology 2) £900 3) new survey 4) complaints training. All due 14 April',
      undefined,
      ['apology, 2025-04-14', 'compensation, £900, 2025-04-14', 'inspection, 2025-04-14', 'training, 2025-04-14'],
    ],
    [
      'Ombudsman determination letter rec’d, we have to apologise for sending his file to the wrong address and pay £150 by 28/3',
      undefined,
      ['apology, 2025-03-28', 'compensation, £150, 2025-03-28'],
    ],
    ['THOS decision: no maladministration. Nothing to do', 'no maladministration', []],
    ['Ombudsman: reasonable redress, we had already offered £300', 'reasonable redress', []],
    [
      'Ombudsman’s decision: severe maladministration, pay £500 by 16 May',
      'severe maladministration',
      ['compensation, £500, 2025-05-16'],
    ],
    [
      'HOS upheld it, maladmin. Order: survey of the roof by the end of May',
      'maladministration',
      ['inspection, 2025-05-31'],
    ],
    [
      'Housing Ombudsman has published its findings on Mrs Ali: maladministration. We are required to send £300 within 28 days',
      'maladministration',
      ['compensation, £300, 2025-03-31'],
    ],
  ];
  for (const [words, finding, orders] of rows)
    test(words, () => {
      const [decision] = hear(noted(words)).filter((one) => one.kind === 'determination received');
      assert.equal(decision?.finding, finding);
      assert.deepEqual(ordersIn(noted(words)).map(said), orders);
    });

  const innocent = [
    'told her she can go to the Housing Ombudsman if she is not happy',
    'Ombudsman wants our evidence by 14 March, file due',
    'HOS chasing for our response, they say they will decide without us',
    'she says the ombudsman will order you to pay £500',
    'could end in a finding of maladministration, lets offer £400 now',
    'read the ombudsman’s severe maladministration report on Lambeth at team meeting',
    'determination still awaited from HOS',
    'solicitor’s letter, wants £850 within 4 weeks and an apology',
    'court order received, possession 28 days',
    'ombudsman case closed, withdrawn by resident',
    'Ombudsman asked us to consider £200 at early resolution, she said no',
    'She has had the Ombudsman’s decision and thinks we owe her £900',
    'HOS determination on flat 3’s case (not this one), severe mal',
    'HOS compliance team chasing, where is the evidence for the £700',
    'Ombudsman tells us to answer her complaint in 5 days and to send them the copy',
    'we have to send the Ombudsman our repair records by 12 March',
    'our determination at stage 1 is service failure, £50 offered',
    'he is determined to get £500 out of us',
    'HOS decision on her old landlord, they were ordered to pay her £400',
    'asked legal whether an Ombudsman order for £900 counts as income for his UC',
    'Ombudsman’s office rang, wants sight of the repair orders for 2023',
    'Financial Ombudsman has ordered her bank to refund £1,200, she can now clear arrears',
    'Energy ombudsman decision, supplier must pay her £200 and say sorry',
    'Property Ombudsman found against the estate agent, £300, nothing to do with us',
    'Ombudsman annual report: 41 findings of service failure against us, need to review repairs',
    'HOS rang about the works orders for flat 6, we need to send them by Friday',
  ];
  for (const words of innocent)
    test(`is not: ${words}`, () =>
      assert.deepEqual(
        hear(noted(words)).filter(({ kind }) => kind === 'determination received' || kind === 'order received'),
        [],
      ));

  test('is not where it was written down as what it is', () =>
    assert.deepEqual(
      ordersIn(noted('determination in, SM on repairs, £850 within 4 wks'), {
        on: '2025-03-05',
        kind: 'order received',
        what: 'compensation',
        sum: '£850',
        due: '2025-03-31',
      }),
      [],
    ));
  test('nor where it was written down weeks later, and the others of that note are', () => {
    const told = noted('determination in, SM on repairs, £850 within 4 wks, apology from CEO in 4 wks');
    const written: StoryEntry = {
      ...{ on: '2025-03-24', kind: 'order received', what: 'compensation' },
      ...{ sum: '£850', due: '2025-03-31' },
    };
    assert.deepEqual(
      ordersIn(told, written).map(({ what }) => what),
      ['apology'],
    );
    assert.deepEqual(
      hear(told, { on: '2025-03-24', kind: 'determination received', finding: 'severe maladministration' }).filter(
        ({ kind }) => kind === 'determination received',
      ),
      [],
    );
    assert.equal(ordersIn(told, { ...written, sum: '£50' } as StoryEntry).length, 2);
  });
  test('is heard once, whoever noted it besides', () =>
    assert.equal(
      ordersIn(
        noted('determination in, SM on repairs, £850 within 4 wks'),
        noted('email from HOS: severe maladministration. Order: pay £850 by 31 March'),
      ).length,
      1,
    ));
  test('what is recommended is no order', () =>
    assert.deepEqual(
      ordersIn(
        noted('HOS determination: maladministration. Order £100 in 4 wks. Recommends a review of the policy'),
      ).map(said),
      ['compensation, £100, 2025-03-31'],
    ));
});

describe('a determination that is told of late', () => {
  const late = '2025-05-20';
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Found in the old inbox: HOS determination dated 3 March 2025, SM. £850 within 4 weeks, apology from CEO by 31 March',
      ['compensation, £850, 2025-03-31', 'apology, 2025-03-31, chief executive'],
    ],
    [
      'the Ombudsman’s decision came on 3 March: maladministration. we must pay £150 and say sorry within 28 days',
      ['compensation, £150, 2025-03-31', 'apology, 2025-03-31'],
    ],
    [
      'HOS orders (decision of 3/3/25): survey in 4 wks, review of records in 12 wks',
      ['inspection, 2025-03-31', 'review, 2025-05-26'],
    ],
    ['HOS decision of 3 March never logged, maladmin, we have to pay £300', ['compensation, £300']],
    [
      'Ombudsman found maladministration and ordered £600 by 30 April, not been done',
      ['compensation, £600, 2025-04-30'],
    ],
    [
      'Ombudsman determination arrived eleven weeks ago and nobody logged it. severe mal, £500 within 4 weeks',
      ['compensation, £500, 2025-04-01'],
    ],
    [
      'On 3 March the Ombudsman found maladministration. Must pay £200 within 4 weeks.',
      ['compensation, £200, 2025-03-31'],
    ],
    ['HOS orders in: survey of the roof by the end of April', ['inspection, 2025-04-30']],
    // And what is still to come.
    ['HOS determination in today, maladmin. Order: review of records in 12 months', ['review, 2026-05-20']],
    ['HOS determination in, maladmin. Order: inspect the roof by 30 April 2026', ['inspection, 2026-04-30']],
    ['HOS determination in, maladmin. Order: £850 by 3 June', ['compensation, £850, 2025-06-03']],
    ['Ombudsman orders: works by 14 October', ['works, 2025-10-14']],
  ];
  for (const [words, orders] of rows)
    test(words, () => assert.deepEqual(ordersIn(noted(words, late)).map(said), orders));

  test('counts from the decision that is on record', () =>
    assert.deepEqual(
      ordersIn(
        { on: '2025-03-03', kind: 'determination received', finding: 'maladministration' },
        noted('HOS orders: pay £850 within 4 weeks', '2025-03-25'),
      ).map(said),
      ['compensation, £850, 2025-03-31'],
    ));
  test('but not from one of long before', () =>
    assert.deepEqual(
      ordersIn(
        { on: '2023-03-03', kind: 'determination received', finding: 'maladministration' },
        noted('HOS orders: pay £850 within 4 weeks', '2025-03-25'),
      ).map(said),
      ['compensation, £850, 2025-04-22'],
    ));
});

const ofOrders: readonly KindName[] = ['apology given', 'money paid', 'order complied with'];

describe('what a note says was carried out of what was heard', () => {
  const told = noted(
    'determination in, maladministration. apology from CEO in 4 wks, £700 in 4 wks, roof inspection in 4 wks, review of records in 12 wks',
  );
  const doneBy = (says: string, by?: string) =>
    hear(told, noted(says, '2025-03-20', by))
      .filter(({ happened, kind }) => isoDay(happened) === '2025-03-20' && ofOrders.includes(kind))
      .map(({ kind }) => kind);
  const rows: readonly (readonly [string, readonly Entry['kind'][]])[] = [
    ['CEO’s apology letter posted today', ['apology given']],
    ['£700 paid to her by bacs', ['money paid']],
    ['£700 from complaints put to the rent a/c against arrears', ['money paid']],
    ['roof inspd today, valley lead split', ['order complied with']],
    ['roof inspection done, report on file', ['order complied with']],
    ['record keeping review completed and signed off by board', ['order complied with']],
    ['£700 sent to her bank and apology from the chief exec gone out', ['apology given', 'money paid']],
    ['Apology done', ['apology given']],
    ['700 quid gone in her bank', ['money paid']],
    ['Dee to sort all of these pls', []],
    ['apology letter not sent yet', []],
    ['draft apology with CEO to sign', []],
    ['£700 to be paid next week', []],
    ['roof inspection booked for 25th', []],
    ['review not started, whose is it', []],
    ['payment request for £700 gone to finance', []],
    ['chasing the roof inspection', []],
    ['she asks where her £700 is', []],
    ['surveyor completed the roof inspection yesterday', ['order complied with']],
    ['we finished the record keeping review, report gone to board', ['order complied with']],
    ['chief exec went round and said sorry in person', ['apology given']],
    ['payment of £700 made to resident by BACS this morning', ['money paid']],
    // What others did or paid, or of something else.
    ['tenant paid £700 off her arrears today', []],
    ['£700 rent paid by UC', []],
    ['staff survey completed', []],
    ['councillor apologised for the mix up with dates', []],
    ['£700 deposit paid by her for the scooter', []],
    ['finance have paid £700 to the roofer for the scaffold', []],
    ['£70 of shopping vouchers sent', []],
    ['£700 sent back by her bank, wrong account number', []],
    ['£95 paid to her for the carpet cleaner', []],
    ['her son has sent £700 towards the new cooker', []],
    ['gas inspection done today, cert saved', []],
    ['lift inspection carried out, all ok', []],
    ['roof inspection done next door, not hers', []],
    ['fire risk assessment review completed for the block', []],
    ['annual review done by income team, rent up £700', []],
    ['tenancy review done, no changes', []],
    ['neighbour apologised to her about the noise', []],
    ['contractor apologised for not turning up', []],
    ['she rang and apologised for shouting', []],
    ['apology letter sent by the last manager in 2022 found on file', []],
  ];
  for (const [words, kinds] of rows)
    test(`${words}: ${kinds.join(', ') || 'nothing'}`, () => assert.deepEqual(doneBy(words).toSorted(), kinds));

  test('what was paid against arrears is set off', () => {
    const [paid] = hear(told, noted('£700 put to rent a/c against arrears', '2025-03-20')).filter(
      (one) => one.kind === 'money paid',
    );
    assert.equal(paid?.offset, true);
  });
  test('names the order it is of', () => {
    const heard = hear(told, noted('roof inspection done', '2025-03-20'));
    const done = heard.find(({ kind }) => kind === 'order complied with');
    assert.equal((heard.find(({ id }) => id === done?.for) as Entry<'order received'>).what, 'inspection');
  });
  test('answers nothing that was written', () =>
    assert.deepEqual(
      hear(
        { on: '2025-03-03', kind: 'order received', what: 'compensation', sum: '£700', due: '2025-03-31' },
        noted('£700 paid to her by bacs', '2025-03-20'),
      ),
      [],
    ));
});

describe('orders shown to be done together', () => {
  const told = noted(
    'determination in, maladministration. apology from CEO in 4 wks, £700 in 4 wks, roof inspection in 4 wks, review of records in 12 wks',
  );
  const all = ['apology', 'compensation', 'inspection', 'review'];
  const shownBy = (...says: readonly string[]) => {
    const heard = hear(told, ...says.map((one, place) => noted(one, `2025-03-2${place}`)));
    const done = heard.filter(({ kind }) => kind === 'order complied with').map((one) => one.for);
    return heard
      .filter((one): one is Entry<'order received'> => one.kind === 'order received' && done.includes(one.id))
      .map(({ what }) => what)
      .toSorted();
  };
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Evidence for all four orders sent to the Ombudsman today: BACS slip, the letter, the report, the review', all],
    ['evidence of each order uploaded to HOS portal', all],
    ['Sent HOS the evidence for the 4 orders', all],
    ['Full evidence pack emailed to the Ombudsman', all],
    ['Ombudsman emailed, satisfied that all orders have been complied with, closed their end.', all],
    ['Review sent to the Ombudsman. Reply: all four orders complied with.', all],
    ['HOS confirmed satisfied', all],
    ['HOS have closed the case, nothing further', all],
    ['Case closed by the Ombudsman, all orders met', all],
    ['Ombudsman has signed off the orders', all],
    [
      'Sent to the Ombudsman today: remittance, copy of the apology and survey',
      ['apology', 'compensation', 'inspection'],
    ],
    ['Review and board minute sent to the Ombudsman', ['review']],
    ['sent HOS evidence for 2 orders: proof of payment and the apology letter', ['apology', 'compensation']],
    // And what shows nothing.
    ['Ombudsman wants evidence for all four orders by Friday', []],
    ['evidence for all orders to be sent to HOS by 31st', []],
    ['Need to send the Ombudsman evidence for all four orders', []],
    ['HOS not satisfied with the evidence for the orders', []],
    ['HOS will close the case once all orders complied with', []],
    ['Ombudsman says three of four orders complied with', []],
    ['evidence for all orders sent to HOS except the review', []],
    ['Ombudsman satisfied with apology, review still outstanding', []],
    ['No evidence sent to the Ombudsman for any of the orders', []],
    ['evidence for all four orders sent to legal', []],
    ['HOS chasing, has all evidence been sent', []],
    ['told her the Ombudsman closed her neighbour’s case', []],
    ['emailed the Ombudsman to ask for more time on the review', []],
    ['Ombudsman satisfied that we complied with everything, case closed', all],
    ['Ombudsman satisfied itself that the complaint is in its remit', []],
    ['HOS say satisfied tenant is who she says she is', []],
    ['Ombudsman satisfied that the complaint was brought in time', []],
    ['Ombudsman satisfied with the extension', []],
    ['the Ombudsman is satisfied that all landlords report orders late', []],
    ['sent the Ombudsman both orders back signed as received', []],
    ['both orders acknowledged, form emailed to the Ombudsman', []],
    ['Ombudsman satisfied that all our actions were done', all],
    ['HOS satisfied with our reason for being late', []],
    ['Ombudsman satisfied with everything we sent', all],
    ['Ombudsman closed for the bank holiday', []],
    ['HOS closed their phone line at four, will try tomorrow', []],
    ['went to the Ombudsman webinar, all orders and how to evidence them', []],
    ['Ombudsman’s learning on all orders sent round the team', []],
    ['uploaded both orders from the Ombudsman to the case file', []],
    ['all four orders from the Ombudsman emailed to heads of service', []],
    ['Ombudsman letter with all orders posted to the board', []],
    ['evidence of all orders saved on file for the Ombudsman', []],
  ];
  for (const [words, orders] of rows)
    test(`${words}: ${orders.join(', ') || 'none'}`, () => assert.deepEqual(shownBy(words), orders));

  test('is not shown twice', () => {
    const kinds = hear(
      ...[told, noted('roof inspection done', '2025-03-20')],
      noted('HOS satisfied, all orders complied with', '2025-03-24'),
    ).filter(({ kind }) => kind === 'order complied with');
    assert.equal(new Set(kinds.map((one) => one.for)).size, 4);
    assert.equal(kinds.length, 4);
  });
});

describe('a long row of what may begin something', () => {
  for (const row of ['(£', ' ', '\n', '.', 'order £200 for the ', '1) '])
    test(`takes no long time: ${JSON.stringify(row)}`, () => {
      const words = `Ombudsman order, decant, OT report in ${row.repeat(Math.floor(19_900 / row.length))}x`;
      const start = performance.now();
      hear(noted(words));
      const later = `Ombudsman, all orders sent, evidence of all ${row.repeat(Math.floor(19_900 / row.length))}x`;
      hear(noted('determination in, maladministration. £700 in 4 wks, review in 8 wks'), noted(later, '2025-03-20'));
      assert.ok(performance.now() - start < 4000);
    });
});
