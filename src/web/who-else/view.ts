import type { Assessment } from '../../assessment/assess.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { chanceOfOne, sampleSizeFor } from '../../library/sample-size.ts';
import { shareOf } from '../../library/share.ts';
import { contractorMark, contractorsOf, partMark, partsOf } from '../../record/casework/marks.ts';
import { join } from '../../record/kind.ts';
import { type Likeness, likenesses } from '../../record/kinds/vocabulary.ts';
import type { Reading } from '../../record/reading.ts';
import type { Sample, SampledHome } from '../../record/wider/samples.ts';
import { sayDrawn, sayHomes, sayLikeness, sayProgress } from '../../record/wider/say-sample.ts';
import type { Home } from '../../store/homes.ts';
import type { LikeCounts, LikeHome } from '../../store/homes-like.ts';

/** What is asked for of homes like one, as the address says it. */
export type Asked = { readonly lesson: string | undefined; readonly like: readonly Likeness[] };

/** Something that failed on the case: what other homes may be looked at for. */
export type FailingChoice = { readonly id: string; readonly title: string };

/** What other homes are to be like, of this home and its case. */
export function likeHome(home: Home, reading: Reading, { lesson }: Asked): LikeHome {
  return {
    home: home.home,
    block: home.block,
    construction: home.construction,
    built: home.built,
    parts: partsOf(reading).map(partMark),
    contractors: contractorsOf(reading).map(contractorMark),
    lesson,
  };
}

/** Every lesson missed on a case, once each. */
export function failingsOf({ failings }: Assessment): readonly FailingChoice[] {
  return [
    ...new Map(failings.map(({ lesson }) => [lesson.id, { id: lesson.id as string, title: lesson.title }])).values(),
  ];
}

/** A way in which homes can be like this one, with how many are. */
export type WayView = {
  readonly value: Likeness;
  readonly text: string;
  readonly hint: string;
  readonly isChosen: boolean;
};

/** The ways there are for this home: where nothing is known of its block or its contractor there is no such way. */
export function viewWays(home: Home, reading: Reading, counts: LikeCounts, asked: Asked): readonly WayView[] {
  const about: Readonly<Record<Likeness, string | undefined>> = {
    block: home.block,
    'building type': [
      home.construction,
      home.built === undefined ? undefined : `built within ten years of ${home.built}`,
    ]
      .filter(Boolean)
      .join(', '),
    part: join(partsOf(reading)),
    contractor: join(contractorsOf(reading)),
    lesson: undefined,
  };
  return likenesses.flatMap((value) => {
    const count = counts.each[value];
    if (count === undefined && (value !== 'lesson' || asked.lesson === undefined)) return [];
    const hint = [about[value], count === undefined ? undefined : sayHomes(count)].filter(Boolean).join(': ');
    return [{ value, text: `Homes ${sayLikeness[value]}`, hint, isChosen: asked.like.includes(value) }];
  });
}

/** How many to look at, reasoned. */
export type SizeView = {
  readonly pool: string;
  readonly usual: number;
  readonly why: string;
  readonly rows: readonly (readonly string[])[];
  readonly head: readonly string[];
};

/** How sure a sample is usually to be of finding at least one, and where how many of a hundred have it. */
const usuallySure = 0.95;
const usualInHundred = 10;

/** Says how many homes of a pool to look at, and what looking at fewer or more would show. Undefined for an empty pool. */
export function viewSize(pool: number): SizeView | undefined {
  if (pool === 0) return undefined;
  const withIt = (inHundred: number) => Math.max(1, Math.round((pool * inHundred) / 100));
  const usual = sampleSizeFor(pool, withIt(usualInHundred), usuallySure);
  const shares = [20, usualInHundred, 5, 1] as const;
  const sizes = [...new Set([Math.ceil(usual / 2), usual, Math.min(pool, usual * 2), pool])].filter(
    (size) => size <= 500 || size === usual,
  );
  return {
    pool: `${sayHomes(pool)} ${pool === 1 ? 'is' : 'are'} like it.`,
    usual,
    why: `Looking at ${sayHomes(usual)} drawn at random would find at least one, at least ${usuallySure * 100} times in 100, if ${usualInHundred} in 100 of them have it.`,
    head: ['Homes looked at', ...shares.map((share) => `${share} in 100 have it`)],
    rows: sizes.map((size) => [
      sayHomes(size),
      ...shares.map((share) => sayChance(chanceOfOne(pool, withIt(share), size))),
    ]),
  };
}

function sayChance(chance: number): string {
  if (chance >= 1) return 'certain';
  const inHundred = Math.round(chance * 100);
  return inHundred >= 100 ? 'over 99 in 100' : `${inHundred} in 100`;
}

/** A sample, as its page shows it. */
export type SampleView = {
  readonly id: string;
  readonly drawn: string;
  readonly seed: string;
  readonly again: string | undefined;
  readonly progress: readonly string[];
  readonly homes: readonly {
    readonly home: string;
    readonly where: string;
    readonly says: string;
    readonly outcome: SampledHome['visit'];
  }[];
  readonly likely: string | undefined;
  readonly concluded:
    | { readonly on: string; readonly says: string; readonly next: string; readonly stopped: string }
    | undefined;
};

/** Shows a sample home by home. `drawnAgain` are the homes its seed draws now. */
export function viewSample(
  sample: Sample,
  places: ReadonlyMap<string, { readonly address: string; readonly postcode: string }>,
  drawnAgain: readonly string[] | undefined,
): SampleView {
  const { drawn, homes, counts, concluded } = sample;
  return {
    id: drawn.id,
    drawn: `${sayDrawn(sample)}.`,
    seed: drawn.seed,
    again: drawnAgain && sayAgain(drawn.homes, drawnAgain),
    progress: sayProgress(counts),
    homes: homes.map(({ home, visit }) => {
      const place = places.get(home);
      return {
        home,
        where: place ? `${place.address}, ${place.postcode}` : 'A home you cannot see',
        says: sayVisit(visit),
        outcome: visit,
      };
    }),
    likely: sayLikely(sample),
    concluded: concluded && {
      on: sayDay(concluded.happened),
      says: concluded.says ?? '',
      next: concluded.next ?? '',
      stopped: concluded.stopped ?? '',
    },
  };
}

/** What the sample tells of all the homes it was drawn from: between how many may have it. Homes not seen tell nothing. */
export function sayLikely({
  drawn,
  counts: { lookedAt, found },
}: Pick<Sample, 'drawn' | 'counts'>): string | undefined {
  if (lookedAt === 0) return undefined;
  if (lookedAt >= drawn.pool) return `Every home like it has been looked at: it was found in ${found}.`;
  const { least, most } = shareOf(found, lookedAt);
  const [few, many] = [
    Math.max(found, Math.floor(least * drawn.pool)),
    Math.min(drawn.pool - (lookedAt - found), Math.ceil(most * drawn.pool)),
  ];
  return `Of all ${sayHomes(drawn.pool)} like it, likely between ${few.toLocaleString('en-GB')} and ${many.toLocaleString('en-GB')} have it, if those seen are like the rest.`;
}

function sayAgain(drawn: readonly string[], now: readonly string[]): string {
  const same = drawn.filter((home) => now.includes(home)).length;
  if (same === drawn.length) return 'Drawn again today from this seed, it comes to the same homes.';
  return `Drawn again today from this seed, ${same} of ${sayHomes(drawn.length)} come out the same: which homes are like it has changed since. The homes drawn then stand.`;
}

function sayVisit(visit: SampledHome['visit']): string {
  if (!visit) return 'Not visited yet';
  const says = visit.says === undefined ? '' : `. ${visit.says}`;
  return `${visitOutcomes[visit.outcome]}, ${sayDay(visit.happened as Day)}${says}`;
}

/** What can come of going to a home, as it is asked and shown. */
export const visitOutcomes = {
  found: 'Found',
  'not found': 'Looked, and not found',
  'no access': 'Nobody could get in',
} as const;
