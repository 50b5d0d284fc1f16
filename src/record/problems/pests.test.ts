import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coversAll, pestsIn } from './pests.ts';

test('the sorts of pest that words name', () => {
  for (const [words, pests] of [
    ['rats and cockroaches', ['rats', 'cockroaches']],
    ['infestation in the kitchen', []],
    ['mice or rats in the loft', ['rodents']],
    ['a mouse; bed bugs too', ['mice', 'bed bugs']],
  ] as const)
    assert.deepEqual(pestsIn(words), pests, words);
});

test('a treatment is against what it names; one that names nothing, against all but what it says is left', () => {
  for (const [reported, treated, covers] of [
    ['rats and cockroaches', ['cockroach gel'], false],
    ['rats and cockroaches', ['cockroach gel', 'bait for the rats'], true],
    ['rats and cockroaches', ['gel and bait boxes'], true],
    ['rats and cockroaches', [''], true],
    ['rats and cockroaches', ['gel laid, rats not treated'], false],
    ['rats and cockroaches', ['cockroaches sprayed, rats next visit'], false],
    ['rats and mice', ['rodents baited'], true],
    ['rats or mice', ['mice baited'], true],
    ['mice', ['bait topped up, no more mice seen'], true],
    ['an infestation', ['cockroach gel'], true],
    ['rats', ['left bait boxes for the rats'], true],
    ['mice', ['traps left behind the cooker for mice'], true],
    ['rats', ['bait laid for rats to be checked in two weeks'], true],
    ['rats and mice', ['rats baited but mice left'], false],
    ['rats', [], false],
  ] as const)
    assert.equal(coversAll(treated, pestsIn(reported)), covers, `${reported}: ${treated.join(' + ')}`);
});
