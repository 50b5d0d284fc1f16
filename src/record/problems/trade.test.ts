import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Trade, tradeOf } from './trade.ts';

const rows: readonly (readonly [words: string, trade: Trade])[] = [
  ['boiler broken, no heating', 'heating and hot water'],
  ['radiator leaking on the carpet', 'heating and hot water'],
  ['water coming through the roof', 'roofs, gutters and outside walls'],
  ['gutter overflows at the corner', 'roofs, gutters and outside walls'],
  ['slow leak under the sink', 'plumbing and leaks'],
  ['toilet seat cracked', 'plumbing and leaks'],
  ['water mark on the ceiling', 'plumbing and leaks'],
  ['mould in the bedroom', 'damp and mould'],
  ['landing light flickers', 'electrics'],
  ['door entry buzzer faint', 'electrics'],
  ['front door lock to be changed', 'doors, windows and locks'],
  ['garden gate will not latch', 'fences, paths and gardens'],
  ['mice in the kitchen', 'pests'],
  ['the lift is out of order', 'lifts'],
  ['smoke alarm chirping', 'fire and gas safety'],
  ['asbestos in the garage ceiling', 'asbestos'],
  ['airing cupboard shelf dropped', 'joinery, floors and plaster'],
  ['tumble dryer vent cover gone', 'roofs, gutters and outside walls'],
  ['it is not right', 'other'],
  ['', 'other'],
];

describe('the trade a repair is for', () => {
  for (const [words, trade] of rows)
    test(`${words || 'nothing said'}: ${trade}`, () => assert.equal(tradeOf(words), trade));
});
