import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortTitle } from './short-title.ts';

for (const [said, title] of [
  ['the kitchen tap drips', 'The kitchen tap drips'],
  ['There’s mould in the bedroom. It keeps coming back.', 'There’s mould in the bedroom'],
  ['Help! The lift is stuck again', 'Help! The lift is stuck again'],
  ['no  heating\nsince Friday', 'No heating since Friday'],
  [
    'Water has been coming through the bathroom ceiling since the people upstairs had their shower put in',
    'Water has been coming through the bathroom ceiling since the people…',
  ],
  ['a'.repeat(100), `${'A'}${'a'.repeat(68)}…`],
  ['...', '...'],
] as const)
  test(`“${said.slice(0, 40)}” is called “${title.slice(0, 40)}”`, () => assert.equal(shortTitle(said), title));

test('whatever was said, it has a name that fits', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300 }).filter((said) => said.trim() !== ''),
      (said) => {
        const title = shortTitle(said);
        assert.ok(title.length > 0 && title.length <= 70, title);
        assert.doesNotMatch(title, /\n/);
      },
    ),
  );
});
