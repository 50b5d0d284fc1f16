import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames, kindOf } from '../../record/entry.ts';
import { meaningOf } from '../../record/field.ts';
import type { Kinds } from '../../record/kinds.ts';
import { fieldsOf } from './form-fields.ts';
import { commonBoxes } from './form-values.ts';
import { groups } from './groups.ts';
import { isRecordedByHand, kindWords, recordedByHand, wordsOf } from './kind-words.ts';
import { notRecordedByHand } from './not-recorded-by-hand.ts';
import type { KindWords } from './words/words.ts';

// @ts-expect-error: a field without a question is a mistake in the types
export const forgetsAField: KindWords<Kinds['visit made']> = { says: 'x', asks: { outcome: 'x' } };
export const knowsNoSuchChoice: KindWords<Kinds['priority set']> = {
  says: 'x',
  // @ts-expect-error: as is a choice the field does not have
  asks: { priority: { asks: 'x', shown: { whenever: 'x' } } },
};

test('every kind of entry either has words or is left to other pages', () => {
  for (const kind of kindNames)
    assert.equal(wordsOf(kind) !== undefined, isRecordedByHand(kind) || kind === 'case opened', kind);
  assert.deepEqual([...recordedByHand, ...notRecordedByHand].sort(), [...kindNames].sort());
});

test('every field of every kind has a question, and nothing else has', () => {
  for (const kind of recordedByHand) {
    assert.deepEqual(Object.keys(kindWords[kind].asks).sort(), Object.keys(kindOf(kind).fields).sort(), kind);
  }
});

test('choices are shown differently only where there are such choices, and no two are shown alike', () => {
  for (const kind of recordedByHand) {
    for (const [name, question] of Object.entries(wordsOf(kind)?.asks ?? {})) {
      const field = kindOf(kind).fields[name];
      const shown = typeof question === 'object' && 'shown' in question ? Object.keys(question.shown ?? {}) : [];
      const { words, shape } = meaningOf(field as NonNullable<typeof field>);
      if (shape === 'number') continue;
      assert.deepEqual(
        shown.filter((word) => !words?.includes(word)),
        [],
        `${kind}: ${name}`,
      );
    }
    for (const { choices, name, meaning, bounds } of fieldsOf(kind)) {
      const texts = choices.map(({ text }) => text);
      assert.deepEqual([...new Set(texts)], texts, `${kind}: ${name}`);
      if (meaning.shape === 'number' && choices.length > 0)
        assert.equal(choices.length, bounds.most - bounds.least + 1, `${kind}: ${name}`);
    }
  }
});

test('no two kinds are called alike, and no form asks the same question twice', () => {
  const says = recordedByHand.map((kind) => kindWords[kind].says);
  assert.deepEqual([...new Set(says)], says);
  for (const kind of recordedByHand) {
    const asked = fieldsOf(kind).map(({ asks }) => asks);
    assert.deepEqual([...new Set(asked)], asked, kind);
  }
});

test('every sentence begins with a capital, ends as it should and uses our marks and words', () => {
  for (const kind of recordedByHand) {
    const { says, help } = kindWords[kind];
    const fields = fieldsOf(kind);
    const choices = fields.flatMap(({ choices }) => choices.map(({ text }) => text));
    for (const { asks } of fields) assert.match(asks, /\?$/, `${kind}: ${asks}`);
    for (const text of [help, ...fields.map(({ hint }) => hint)])
      if (text !== undefined) assert.match(text, /[.?”]$/, `${kind}: ${text}`);
    for (const text of [says, ...choices]) assert.doesNotMatch(text, /[.?]$/, `${kind}: ${text}`);
    for (const text of [says, help, ...choices, ...fields.flatMap(({ asks, hint }) => [asks, hint])]) {
      if (text === undefined) continue;
      assert.match(text, /^[“A-Z]/, `${kind}: ${text}`);
      assert.doesNotMatch(text, /['"`]|\.\.\.| {2}|decant|tenant to blame|\bDear\b/, `${kind}: ${text}`);
    }
  }
});

test('no field of a kind is called as one of the form’s own boxes', () => {
  const own = [...commonBoxes, 'once', 'version', 'sure', 'happened', 'kind', 'recorded', 'subject', '_csrf', 'id'];
  for (const kind of kindNames)
    for (const name of Object.keys(kindOf(kind).fields)) {
      assert.ok(!own.includes(name), `${kind}: ${name}`);
      assert.match(name, /^[a-z]+$/, `${kind}: a hyphen would stand for a box of a date`);
    }
});

test('every kind stands in a group, and none twice in one', () => {
  const grouped = new Set(groups.flatMap(({ kinds }) => kinds));
  assert.deepEqual(
    recordedByHand.filter((kind) => !grouped.has(kind)),
    [],
  );
  for (const { title, kinds } of groups) assert.deepEqual([...new Set(kinds)], kinds, title);
});
