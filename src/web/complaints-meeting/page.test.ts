import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../calendar/day.ts';
import { meetingBody } from './page.ts';
import { viewMeeting } from './view.ts';

test('a case with several things late is named once, where the soonest of them stands', () => {
  const late = (on: string, says: string) => ({ topic: 'Late from before' as const, on: day(on), says });
  const view = viewMeeting(
    [
      {
        reference: 'PR-1',
        title: 'Gate',
        officer: 'Ada',
        items: [late('2026-09-08', 'Third.'), late('2026-09-01', 'First.')],
      },
      { reference: 'PR-2', title: 'Noise', officer: 'Ada', items: [late('2026-09-05', 'Second.')] },
    ],
    { today: day('2026-11-10'), whose: undefined, kept: [], restricted: 0 },
  );
  assert.deepEqual(
    view.officers
      .flatMap(({ parts }) => parts.flatMap(({ cases }) => cases))
      .map(({ reference, says }) => [reference, ...says]),
    [
      ['PR-1', 'First.', 'Third.'],
      ['PR-2', 'Second.'],
    ],
  );
  const page = meetingBody(view, false);
  assert.equal(page.match(/PR-1<\/a>/g)?.length, 1);
  assert.match(page, /Noise\. Second\./);
});
