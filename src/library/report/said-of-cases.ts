import type { Place } from './line.ts';
import { referencePattern } from './markers.ts';
import type { Placed } from './outline.ts';
import { sentencesOf } from './sentences.ts';

export type FindingRead = {
  readonly finding:
    | 'severe maladministration'
    | 'maladministration'
    | 'service failure'
    | 'reasonable redress'
    | 'no maladministration';
  /** What it was found in, where the sentence says: 'complaint handling'. */
  readonly about: string | undefined;
  readonly reference: string | undefined;
  readonly words: string;
  readonly at: Place;
};

export type SumRead = {
  /** Whole pence. */
  readonly pence: number;
  readonly for: 'compensation' | 'other';
  readonly reference: string | undefined;
  readonly words: string;
  readonly at: Place;
};

export type OrderRead = { readonly reference: string | undefined; readonly words: string; readonly at: Place };

/** A sentence, and the case whose story it is in. */
type Said = {
  readonly words: string;
  readonly at: Place;
  readonly reference: string | undefined;
  readonly isStory: boolean;
};

/** What the Ombudsman is said to have found, in the stories of a report. */
export function findingsIn(placed: readonly Placed[]): readonly FindingRead[] {
  return saidOfCases(placed).flatMap(({ words, at, reference, isStory }) => {
    if (!isStory || !/\b(?:find(?:ing|s)?|found|involved|made|determined|concluded)\b/iu.test(words)) return [];
    const found =
      /\b(?<finding>(?:severe |no )?maladministration|service failure|reasonable redress)\b(?:\s+(?:for|in|with|over|regarding)\s+(?:how |the way |its |the )?(?<about>[^.;]{3,120}))?/iu.exec(
        words,
      );
    if (!found?.groups) return [];
    const finding = found.groups.finding?.toLowerCase() as FindingRead['finding'];
    return [{ finding, about: aboutOf(found.groups.about), reference, words, at }];
  });
}

function aboutOf(about: string | undefined): string | undefined {
  const words = about
    ?.replaceAll(new RegExp(String.raw`\(?${referencePattern.source}\*?\)?`, 'gu'), '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(?:in )?(?:this |the )?case(?: involving\b.*)?$/iu, '')
    .trim();
  return words === '' ? undefined : words;
}

/** Every sum of money a report names. */
export function sumsIn(placed: readonly Placed[]): readonly SumRead[] {
  return saidOfCases(placed).flatMap(({ words, at, reference }) =>
    [
      ...words.matchAll(
        /£\s?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<part>\d{1,2}))?(?:\s?(?<scale>million|billion|m\b|bn\b|k\b))?/giu,
      ),
    ].map((found) => {
      const { whole = '0', part = '', scale } = found.groups ?? {};
      const isPaid = /\bcompensat|\baward|\bredress|\bordered|\bpay(?:ment)?\b|\bpaid\b/iu.test(words);
      return {
        pence: penceOf(whole, part, scale),
        for: isPaid ? ('compensation' as const) : ('other' as const),
        reference,
        words,
        at,
      };
    }),
  );
}

function penceOf(whole: string, part: string, scale: string | undefined): number {
  const pounds = Number(`${whole.replaceAll(',', '')}.${part || '0'}`);
  const times = scale === undefined ? 1 : /^k/iu.test(scale) ? 1_000 : /^b/iu.test(scale) ? 1_000_000_000 : 1_000_000;
  return Math.round(pounds * times * 100);
}

/** What the Ombudsman is said to have ordered. */
export function ordersIn(placed: readonly Placed[]): readonly OrderRead[] {
  return saidOfCases(placed)
    .filter(
      ({ words, isStory }) =>
        isStory &&
        /\b(?:ordered|orders?|ordering|required|requiring)\b/iu.test(words) &&
        /\b(?:ombudsman|we|our|order(?:ed|ing)? (?:for|the|a|an|that|there)|made an order)\b/iu.test(words),
    )
    .filter(({ words }) => !/\bsection \d+ orders?\b|\bin order to\b(?!.*\border)|^(?:in|with) order\b/iu.test(words))
    .map(({ words, at, reference }) => ({ reference, words, at }));
}

/** Every sentence of a report, with the case whose story it is part of. */
function saidOfCases(placed: readonly Placed[]): readonly Said[] {
  let reference: string | undefined;
  return placed.flatMap(({ block, role }) => {
    if (role === 'furniture' || role === 'contents') return [];
    const isStory = role === 'narrative' || role === 'statement' || role === 'statement heading';
    if (!isStory) reference = undefined;
    return sentencesOf(block.text).map((words) => {
      const own = [...words.matchAll(referencePattern)].at(0)?.[0];
      if (own !== undefined && isStory) reference = own;
      return { words, at: block.at, reference: own ?? reference, isStory };
    });
  });
}
