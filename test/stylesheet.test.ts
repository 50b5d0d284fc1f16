import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

test('no rule of our stylesheet swallows those after it: every brace is closed where it should be', () => {
  const lines = readFileSync(join(import.meta.dirname, '..', 'src', 'web', 'layout', 'putright.css'), 'utf8').split(
    '\n',
  );
  let open = 0;
  for (const [place, line] of lines.entries()) {
    // A rule may stand inside a media query or the like, which are written at the margin, and inside no other rule.
    if (/^\S.*\{$/u.test(line)) assert.equal(open, 0, `line ${place + 1} begins inside the rule before it`);
    open += line.split('{').length - line.split('}').length;
  }
  assert.equal(open, 0);
});
