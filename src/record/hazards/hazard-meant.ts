import { type HazardName, hazardMeant } from '../../library/law/hazards.ts';
import { byBeginning, isAmong, mayHold } from '../beginnings.ts';
import { remembered } from '../remembered.ts';
import { emergencyWords, type HazardWords, hazardWords, noHeatingWords } from './hazard-words.ts';

/**
 * The hazards somebody means, in whatever words they use: 'black mould in the nursery', 'no heating', 'faulty socket'.
 * Empty when the words mean no hazard we know.
 */
export const hazardsIn = remembered((words): readonly HazardName[] => {
  const named = hazardMeant(words);
  if (named) return [named.hazard];
  const written = plain(words);
  const held =
    mayHold(beginnings, written) | (mayHold(beginningsOfThings, written) & mayHold(beginningsOfStates, written));
  if (held === 0) return [];
  return tests.filter(([, test], place) => isAmong(held, place) && isMet(test, written)).map(([hazard]) => hazard);
});

/** Whether words alone tell of danger that cannot wait a day: smoke, gas, sparks, collapse, no air to breathe. */
export const soundsLikeEmergency = remembered((words) => isMet(emergency, plain(words)));

/** Whether words say that the home has no heating. */
export const saysNoHeating = remembered((words) => isMet(noHeating, plain(words)));

/** The space between a thing and its state, with up to five words in it: 'step outside the front door is broken'. */
const afterAFewWords = '(?:[ -]+[\\w’]+){0,5}?[ -]+';

type Test = { readonly met: RegExp; readonly but: RegExp | undefined };

const tests = (Object.entries(hazardWords) as [HazardName, HazardWords][]).map(
  ([hazard, words]): readonly [HazardName, Test] => [hazard, testFor(words)],
);
const beginnings = byBeginning(Object.values(hazardWords).map(({ words = '' }) => words));
const beginningsOfThings = byBeginning(Object.values(hazardWords).map(({ things = '' }) => things));
const beginningsOfStates = byBeginning(Object.values(hazardWords).map(({ states = '' }) => states));
const emergency = testFor(emergencyWords);
const noHeating = testFor(noHeatingWords);

function isMet({ met, but }: Test, text: string): boolean {
  if (!met.test(text)) return false;
  return but === undefined || met.test(text.replace(but, ' ; '));
}

function testFor({ words, things, states, but }: HazardWords): Test {
  const phrases = words === undefined ? [] : patternsOf(words);
  if (things !== undefined && states !== undefined) {
    const [thing, state] = [anyOf(patternsOf(things)), anyOf(patternsOf(states))];
    phrases.push(`${thing}${afterAFewWords}${state}`, `${state}${afterAFewWords}${thing}`);
  }
  return {
    met: new RegExp(alone(anyOf(phrases)), 'i'),
    but: but === undefined ? undefined : new RegExp(alone(anyOf(patternsOf(but))), 'gi'),
  };
}

function patternsOf(list: string): string[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .sort((one, other) => other.length - one.length)
    .map((phrase) =>
      phrase
        .split(' ')
        .map((word) => (word === '*' ? '[\\w’]+(?:[ -]+[\\w’]+){0,2}' : word.replaceAll('*', '[\\w’]*')))
        .join('[ -]+'),
    );
}

function anyOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

function alone(pattern: string): string {
  return `(?<![\\w’])${pattern}(?![\\w’])`;
}

function plain(words: string): string {
  return words.replaceAll("'", '’');
}
