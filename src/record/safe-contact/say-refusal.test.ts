import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { safeWays } from './safe-ways.ts';
import { sayRefusal } from './say-refusal.ts';

const [way] = safeWays(
  readingOf([
    {
      on: '2026-03-02',
      kind: 'safe contact agreed',
      person: 'Ana',
      means: ['text message'],
      never: ['come to the home'],
    },
  ]),
);

test('what is safe is said once, behind the last of the reasons it gives', () => {
  assert.ok(way);
  const reasons = (['means', 'never'] as const).map((reason) => ({ reason, way }));
  const said = sayRefusal({ passes: false, reasons, canBeAssured: false });
  assert.equal(said.length, 2);
  assert.equal(said.join(' ').split('Safe for Ana').length, 2);
  assert.match(said[1] ?? '', /^Ana asked us never to do this\. Choose another way\. Safe for Ana: text message/);
});

test('where nobody wrote down who was harmed, it says that first, and what to do', () => {
  const said = sayRefusal({ passes: false, reasons: [{ reason: 'not asked', people: [] }], canBeAssured: true });
  assert.match(
    said.join(' '),
    /^Nobody has written down who was harmed, .* Write down whom it was told of, and ask them\.$/,
  );
});
