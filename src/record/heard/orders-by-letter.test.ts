import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { sayPence } from '../money.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const by = 'Housing Ombudsman Service';
const letter = (says: string, on = '2025-03-03', from = by): StoryEntry => ({
  ...{ on, kind: 'letter sent', means: 'email' },
  ...{ says, by: from },
});
const noted = (says: string, on = '2025-03-03'): StoryEntry => ({ on, kind: 'note made', says });
const hear = (...entries: StoryEntry[]) => heardIn(readingOf(entries));
const ordersIn = (...entries: StoryEntry[]) =>
  hear(...entries).filter((one): one is Entry<'order received'> => one.kind === 'order received');

function said({ what, sum, due, from, form }: Entry<'order received'>): string {
  return [what, sum && sayPence(sum), due && isoDay(due), from, form].filter(Boolean).join(', ');
}

describe('orders in an email or a letter of the Ombudsman’s own', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'ORDERS. By 31 March 2025 the landlord must: 1) send the resident a written apology from a director for the failings found; 2) pay the resident £850 direct to her and not to the rent account; 3) inspect the roof and give her a schedule of works. By 26 May 2025: 4) carry out a review of why repeat reports were closed and send us a copy. The landlord to send evidence of compliance with each.',
      [
        'apology, 2025-03-31, director, written',
        'compensation, £850, 2025-03-31',
        'inspection, 2025-03-31',
        'review, 2025-05-26',
      ],
    ],
    [
      'Determination: maladministration in the handling of reports of a leak under the bath. The landlord is ordered by 31 March 2025 to apologise in writing to the resident, from a head of service, and to pay him £425; by 28 April 2025 to complete the repair to the bathroom floor; and by 26 May 2025 to review how it deals with missed visits, and send us evidence of each.',
      [
        'apology, 2025-03-31, head of service, written',
        'compensation, £425, 2025-03-31',
        'works, 2025-04-28',
        'review, 2025-05-26',
      ],
    ],
    [
      'Within four weeks of the date of this determination the landlord must: a) apologise to the resident in person b) pay her £600. Within eight weeks: c) train its call handlers.',
      ['apology, 2025-03-31, in person', 'compensation, £600, 2025-03-31', 'training, 2025-04-28'],
    ],
    [
      'Our decision is attached. We found service failure. You are required to pay the resident £150 by 31 March 2025 and to apologise to them in writing.',
      ['compensation, £150, 2025-03-31', 'apology, 2025-03-31, written'],
    ],
    [
      'We have found severe maladministration. Orders: chief executive to apologise by 24 March; £2,300 compensation by 31 March; independent survey of the whole property by 14 April.',
      ['apology, 2025-03-24, chief executive', 'compensation, £2,300, 2025-03-31', 'inspection, 2025-04-14'],
    ],
    [
      'Final determination. The landlord is ordered to: (1) pay £300 within 28 days; (2) complete the outstanding works within 6 weeks.',
      ['compensation, £300, 2025-03-31', 'works, 2025-04-14'],
    ],
    [
      'Please find our determination. Finding: maladministration. The landlord shall, by 7 April 2025, pay the resident £500 in compensation. It shall also by 7 April 2025 replace the back door.',
      ['compensation, £500, 2025-04-07', 'works, 2025-04-07'],
    ],
    [
      'In our decision the landlord was ordered to pay £700 to the resident by 31 March 2025 and to write to her with an apology by the same date.',
      ['compensation, £700, 2025-03-31', 'apology, 2025-03-31, written'],
    ],
  ];
  for (const [words, orders] of rows)
    test(words, () => assert.deepEqual(ordersIn(letter(words)).map(said).toSorted(), orders.toSorted()));

  test('the decision itself, with what it found', () =>
    assert.deepEqual(
      hear(letter('Determination: maladministration. The landlord is ordered to pay £425 by 31 March.')).map(
        ({ kind }) => kind,
      ),
      ['determination received', 'order received'],
    ));
  test('after a note that only says that it came', () =>
    assert.equal(
      ordersIn(
        noted('Email in from Housing Ombudsman. Determination attached. Finding = maladministration. Filed'),
        letter('ORDERS. By 31 March 2025 the landlord must pay the resident £850.'),
      ).length,
      1,
    ));
  for (const from of ['HOS', 'Ombudsman', 'The Housing Ombudsman', 'L Adeyemi, adjudicator, Housing Ombudsman', 'THOS'])
    test(`by ${from}`, () =>
      assert.equal(ordersIn(letter('The landlord is ordered to pay £425 by 31 March.', '2025-03-03', from)).length, 1));

  const innocent = [
    'Please send us your file on this complaint by 17 March 2025: repair logs, letters, the stage 1 and 2 responses.',
    'We have accepted this case for investigation. The landlord must provide evidence by 17 March 2025.',
    'The resident has asked us to review the decision. You need do nothing yet.',
    'We have no record of your evidence of compliance. Please tell us where things stand.',
    'We are satisfied that all orders have been complied with. The case is closed.',
    'Determination: no maladministration. We make no orders.',
    'We found reasonable redress. We recommend that the landlord pays the £300 it offered, if it has not.',
    'Our spotlight report on repairs is out. Landlords should review how they record missed visits.',
    'The landlord must respond to this complaint at stage 2 by 17 March 2025, and send us the response.',
    'Would the landlord consider settling this early? The resident would accept £200 and an apology.',
    'Our provisional view may be maladministration. Any comments by 17 March please, before we decide.',
  ];
  for (const words of innocent) test(`no order: ${words}`, () => assert.deepEqual(ordersIn(letter(words)), []));

  for (const from of [
    'Ombudsman liaison officer',
    'Complaints and Ombudsman team',
    'Property Ombudsman',
    'Cllr Hos',
    'Gemma',
  ])
    test(`not by ${from}`, () =>
      assert.equal(ordersIn(letter('The landlord is ordered to pay £425 by 31 March.', '2025-03-03', from)).length, 0));

  test('is nothing that we say ourselves', () =>
    assert.deepEqual(
      hear(
        noted('leak in the roof, water through the bedroom ceiling'),
        letter('We will close this case by 31 March. We have inspected what you sent us. The works are complete.'),
      ).filter(({ id }) => id === 'e2'),
      [],
    ));
});

describe('a letter of ours to the Ombudsman that shows what was done', () => {
  const told = letter(
    'Determination: maladministration. The landlord is ordered to apologise in writing by 31 March, to pay £425 by 31 March, to complete the repair to the floor by 28 April and to review its records by 26 May.',
  );
  const ours = (says: string) => letter(says, '2025-03-24', 'Aisling Rourke (resolutions)');
  const shown = (says: string) => {
    const heard = hear(told, ours(says));
    const done = heard.filter(({ kind }) => kind === 'order complied with').map((one) => one.for);
    return heard
      .filter((one): one is Entry<'order received'> => one.kind === 'order received' && done.includes(one.id))
      .map(({ what }) => what);
  };
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'To the Ombudsman: evidence of compliance. Attached are the remittance for £425, the apology letter from our Head of Property and the completion photographs. The review will follow.',
      ['apology', 'compensation', 'works'],
    ],
    [
      'Dear Ombudsman, please find enclosed proof of payment of £425 and a copy of our apology letter.',
      ['apology', 'compensation'],
    ],
    [
      'To HOS compliance: evidence for all four orders attached: BACS slip, letter, photos, the review.',
      ['apology', 'compensation', 'works', 'review'],
    ],
    ['Housing Ombudsman: we attach our review of records, as ordered.', ['review']],
    // And what shows nothing.
    ['Dear Ombudsman, we will send the evidence for the four orders next week.', []],
    ['To the Ombudsman: we ask for two more weeks for the review and the works.', []],
    ['Dear Mr Zielinski, following the Ombudsman’s decision we will be paying you £425.', []],
    ['To the Ombudsman: the payment has not been made yet, the form is with finance.', []],
  ];
  for (const [words, orders] of rows)
    test(`${words}: ${orders.join(', ') || 'none'}`, () =>
      assert.deepEqual([...shown(words)].toSorted(), [...orders].toSorted()));
});
