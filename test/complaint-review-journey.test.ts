import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Journey, openJourney, type Walk } from './journey.ts';

let journey: Journey;
let walk: Walk;

before(async () => {
  journey = await openJourney('2026-03-06');
  await journey.cast.tell('adjustment agreed', '2026-01-05', { person: 'resident', adjustment: 'easy read letters' });
  await journey.cast.open(
    'PR-000611',
    'complaints',
    [
      ['repair reported', '2025-11-03', { id: 'r', problem: 'leak', place: 'bedroom' }],
      ['complaint received', '2026-01-05', { id: 'c', points: ['the leak in the bedroom'] }],
      ['complaint acknowledged', '2026-01-07', { for: 'c', stage: 1 }],
      ['response sent', '2026-01-20', { for: 'c', stage: 1, reviewer: 'Ada Lovell', decision: 'partly upheld' }],
    ],
    'sam',
  );
  walk = await journey.walk('complaints officer', 375);
});
after(() => journey?.close());

describe('a resident who reads easy words is not content with the answer, and somebody else looks at it again', () => {
  test('asking again opens stage 2, with who must not decide it', async () => {
    await walk.go('/cases/PR-000611/record/escalation-asked-for');
    await walk.record({ why: 'The leak is still there' });
    await walk.go('/cases/PR-000611/complaint');
    assert.match(await walk.main(), /stage 2/i);
    await walk.look('stage 2 asked for');
    await walk.go('/complaints-meeting');
    assert.match(await walk.main(), /Ada Lovell decided stage 1, so somebody else must decide this/);
  });

  test('the acknowledgement begins in easy words, and is checked for them', async () => {
    await walk.go('/cases/PR-000611/letters/acknowledgement');
    assert.match(await walk.main(), /They need easy read/);
    const text = await walk.page.inputValue('#text');
    assert.ok(longest(text) <= 25, text);
    await walk.page.fill(
      '#text',
      filled(text).replace(
        'Yours sincerely',
        'We will, having regard to all of the circumstances that have been brought to our attention by you and by others in the course of the last several months, give you an answer.\n\nYours sincerely',
      ),
    );
    await walk.page.getByRole('button', { name: 'Check it' }).click();
    assert.match(await walk.main(), /It has \d+ words\. Say it in shorter sentences/);
    await walk.page.fill('#text', filled(text));
    await walk.look('acknowledgement in easy words');
    await send({});
    assert.match(await walk.main(), /stage 2 complaint was acknowledged/i);
  });

  test('whoever decided stage 1 may not decide it again; somebody else does, and nothing written is lost', async () => {
    await walk.go('/cases/PR-000611/letters/stage-2');
    const text = filled(await walk.page.inputValue('#text'));
    await walk.page.fill('#text', text);
    await send({ decision: 'upheld', reviewer: 'Ada Lovell', isTaken: false });
    assert.match(await walk.main(), /It must be decided by somebody else: they decided stage 1/);
    await walk.look('stage 2 refused to the same reviewer');
    await walk.page.fill('#reviewer', 'Tom Price');
    await Promise.all([
      walk.page.waitForURL(/recorded=/),
      walk.page.getByRole('button', { name: 'Record it as sent' }).click(),
    ]);
    assert.match(await walk.main(), /The stage 2 response was sent: upheld/);
    await walk.go('/cases/PR-000611/complaint');
    assert.match(await walk.main(), /Decided by Ada Lovell.*Decided by Tom Price/s);
    await walk.look('answered at stage 2');
  });
});

type Sent = { readonly decision?: string; readonly reviewer?: string; readonly isTaken?: boolean };

/** Goes on from a letter that is written to what is asked when it is sent. */
async function send({ decision, reviewer, isTaken = true }: Sent): Promise<void> {
  const { page } = walk;
  await page.getByRole('button', { name: 'Go on to record it as sent' }).click();
  await page.waitForURL(/\/sending/);
  await page.locator('input[name="means"][value="letter"]').check({ force: true });
  if (decision) await page.locator(`input[name="decision"][value="${decision}"]`).check({ force: true });
  if (reviewer) await page.fill('#reviewer', reviewer);
  if (await page.locator('#as-it-is').count()) await page.fill('#as-it-is', 'It has been talked through with her');
  await page.locator('input[name="read"]').check({ force: true });
  await walk.look('sending');
  const came = isTaken ? page.waitForURL(/recorded=/) : page.waitForNavigation();
  await Promise.all([came, page.getByRole('button', { name: 'Record it as sent' }).click()]);
}

/** The words in the longest sentence of the letter, its headings and addresses left out. */
function longest(text: string): number {
  const sentences = text.split(/\n+|(?<=[.?!])\s+/).filter((one) => !one.includes('['));
  return Math.max(...sentences.map((one) => one.split(/\s+/).length));
}

/** A draft with each of its gaps filled by somebody. */
function filled(text: string): string {
  return text
    .replace(/\[Write: what we got wrong[^\]]*\]/, 'I am sorry. We did not mend the leak when we said we would.')
    .replace(/\[Write: whether[^\]]*\]/, 'I uphold your complaint.')
    .replace(/\[Write: [^\]]*\]/g, 'We did not mend it. That was our fault.');
}
