import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { warningsOfHealth } from './health-told.ts';

const adult = (age: number | undefined): StoryEntry => ({
  ...{ on: '2023-03-06', kind: 'person known', person: 'Ms Ferreira' },
  ...(age !== undefined && { age }),
});
const boy: StoryEntry = { on: '2023-03-06', kind: 'person known', person: 'Rui', age: 5 };
const isWarned = (request: string, ...here: readonly StoryEntry[]) =>
  warningsOfHealth(readingOf([...here, { on: '2025-03-03', kind: 'request made', request }])).length > 0;

describe('a relative in hospital', () => {
  const anywhere: readonly string[] = [
    'please plaster after Easter, my mother is in hospital and I am there every day',
    'can it be next week, my dad was taken to hospital on Sunday',
    'not Friday please, my nan was rushed to hospital',
  ];
  for (const words of anywhere) {
    test(`may live here though nobody wrote them down: ${words}`, () => assert.ok(isWarned(words, adult(34), boy)));
    test(`may live here, where somebody is: ${words}`, () => assert.ok(isWarned(words, adult(34), adult(71))));
    test(`may live here, where an age is not known: ${words}`, () => assert.ok(isWarned(words, adult(undefined), boy)));
    test(`may live here, where nobody is known: ${words}`, () => assert.ok(isWarned(words)));
  }
  for (const words of [
    'my sister who lives in Leeds was rushed to hospital, can it be next week',
    'my mother is in hospital, she lives in Porto and I am flying out',
  ])
    test(`lives elsewhere by the words: ${words}`, () => assert.equal(isWarned(words, adult(undefined)), false));
  for (const words of [
    'my son is in hospital with his chest, I am there every day',
    'my mother is in hospital, and Rui was taken to hospital with his asthma on Sunday',
    'my mother lives with us and is in hospital with her chest',
    'my dad is in hospital and my own breathing is getting worse',
    'my mum, who lives near, drove us to hospital with Rui’s asthma',
    'my dad, who lives near, brought Rui to hospital with his asthma',
    'my daughter is in A&E, she lives in the back bedroom and can’t breathe',
    'my son is in hospital with his asthma, he lives at home with me',
    'my sister was taken to hospital from here, the damp brought it on',
  ])
    test(`is not all that is told: ${words}`, () => assert.ok(isWarned(words, adult(34), boy)));
});
