import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { remembered } from './remembered.ts';

describe('what was found of words is remembered as it was found', () => {
  const found: readonly (readonly [name: string, find: (words: string) => unknown])[] = [
    ['whether or not', (words) => words.length % 2 === 0],
    ['a list, often empty', (words) => words.split('a').slice(1)],
    ['a thing, or nothing', (words) => (words.includes('b') ? { words } : undefined)],
    ['a number, naught among them', (words) => words.length % 3],
    ['words, or none', (words) => words.slice(0, 1)],
    ['no, nothing, and an empty list', (words) => [false, undefined, [], null, true, 'so'][words.length % 6]],
  ];
  for (const [name, find] of found)
    test(name, () => {
      let asked = 0;
      const recall = remembered((words) => {
        asked++;
        return find(words);
      });
      fc.assert(
        fc.property(fc.string(), (words) => {
          const first = recall(words);
          const times = asked;
          assert.deepEqual(first, find(words));
          assert.deepEqual(recall(words), first);
          assert.equal(asked, times);
        }),
      );
    });

  test('nothing at all of one text, and no of another', () => {
    const recall = remembered((words) => (words === 'silent' ? undefined : false));
    assert.deepEqual(
      [recall('silent'), recall('no'), recall('silent'), recall('no')],
      [undefined, false, undefined, false],
    );
  });

  test('one question put while another is answered', () => {
    const inner = remembered((words) => words.length);
    const outer = remembered((words) => inner(words) + inner(`${words}!`));
    assert.deepEqual([outer('a'), outer('a'), inner('a!')], [3, 3, 2]);
  });

  test('more texts than it has room for', () => {
    let asked = 0;
    const recall = remembered((words) => {
      asked++;
      return words.endsWith('7') ? [words] : words.endsWith('5');
    });
    for (let number = 0; number < 900_000; number++) recall(`text ${number}`);
    assert.deepEqual(
      [recall('text 7'), recall('text 5'), recall('text 6'), recall('text 899999')],
      [['text 7'], true, false, false],
    );
    assert.equal(asked, 900_003);
  });
});
