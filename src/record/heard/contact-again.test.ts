import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { comesFromThem } from './contact-again.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
const says = 'Resident rang. Locked out till half eleven last night waiting for somebody to come home.';
const chasesIn = (...entries: readonly StoryEntry[]) =>
  heardIn(readingOf(entries)).filter(({ kind }) => kind === 'resident chased').length;
const note = (on: string, words = says): StoryEntry => ({ on, kind: 'note made', says: words });

describe('who came back to us', () => {
  for (const words of [
    'Resident rang. Locked out till half eleven last night waiting for somebody to come home.',
    'Resident by e-mail again. Who do I ask for a fob. Forwarded to door entry contractor.',
    'T/c from Ms Wray. Same every night, has not slept since February.',
    'Housing office visit in person by resident. Third team he has been sent to.',
    'E-mail, leaseholder, wants an answer to letter of May',
    "Leaseholder's second letter. I wrote in May.",
    'Mrs Osei in tears on the phone. She cannot take any more of it.',
    'Resident: your letter said this week. Standing in the rain.',
  ])
    test(words, () => assert.ok(comesFromThem(words)));
  for (const words of [
    'Rang resident, told her the plumber comes Friday',
    'Resident rang to say thank you, all working',
    'Resident rang, cannot do Friday, rearranged for Monday',
    'Called Mrs Osei, no answer',
    'Resident rang with photos of the ceiling, saved to the case',
    'E-mail from the contractor: parts on order',
    'Resident called about parking for the roofers, answered there and then',
    'Letter from the council about the road',
    'Resident rang, confirmed she will be in',
    'Neighbour rang about the noise from the works',
  ])
    test(`not: ${words}`, () => assert.ok(!comesFromThem(words)));
});

describe('somebody who comes back while what they told us of stands open', () => {
  const rows: readonly (readonly [string, readonly StoryEntry[], number])[] = [
    ['three weeks on, with no word from us', [leak, note('2025-03-24')], 1],
    ['the day after', [leak, note('2025-03-04')], 0],
    ['with nothing open', [note('2025-03-24', 'Resident rang. Waiting for somebody to come home.')], 0],
    [
      'a week after we told them how it stands',
      [leak, { on: '2025-03-20', kind: 'resident updated', means: 'phone' }, note('2025-03-27')],
      0,
    ],
    [
      'six weeks after we last said anything',
      [leak, { on: '2025-03-10', kind: 'resident updated', means: 'phone' }, note('2025-04-28')],
      1,
    ],
    ['once it is mended', [leak, { on: '2025-03-10', kind: 'works completed', for: 'leak' }, note('2025-03-24')], 0],
    [
      'where that call was written down as a chase',
      [leak, { on: '2025-03-24', kind: 'resident chased', says: 'still locked out' }, note('2025-03-24')],
      0,
    ],
    ['after a complaint nobody answered', [{ on: '2025-03-03', kind: 'complaint received' }, note('2025-03-24')], 1],
    [
      'after trouble with a neighbour',
      [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' }, note('2025-03-24')],
      1,
    ],
  ];
  for (const [name, entries, many] of rows) test(name, () => assert.equal(chasesIn(...entries), many));
});

test('who came back is told quickly, however long the words', () => {
  const long = 'resident rang again and mrs pell called the office and told her '.repeat(300);
  const from = performance.now();
  comesFromThem(long);
  assert.ok(performance.now() - from < 300);
});
