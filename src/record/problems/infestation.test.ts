import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { readInfestations } from './infestation.ts';

const closing = [
  'mouse proofing',
  'holes filled',
  'mesh over the air bricks',
  'gaps round the pipes sealed',
  'seal up behind the kitchen units',
  'sealed the holes under the sink',
  'sealed behind the bath',
  'sealed up gaps by the window',
  'entry points blocked up, and damp proofing to the wall',
];
const closingNothing = [
  'damp proofing',
  'damp-proof course injected',
  'fire proofing to the riser',
  'draught proofing to the door',
  'sound proofing',
  'sealed round the bath',
  'window seal replaced',
  'new door seals',
];

describe('works that keep pests out', () => {
  const isKeptOut = (works: string) => {
    const [one] = readInfestations(
      readingOf([
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'mice and damp in the kitchen' },
        { on: '2025-03-20', kind: 'works ordered', for: 'r', works },
      ]),
    );
    return one?.keptOut !== undefined;
  };
  for (const works of closing) test(works, () => assert.equal(isKeptOut(works), true));
  for (const works of closingNothing) test(`not: ${works}`, () => assert.equal(isKeptOut(works), false));
});
