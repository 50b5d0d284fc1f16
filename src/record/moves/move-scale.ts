import { type Day, day } from '../../calendar/day.ts';
import { type Bearing, bearings } from '../kinds/vocabulary.ts';

/** What of a home is weighed, in the order asked. */
export const scaleFactors = ['safety', 'health', 'access', 'caring', 'space'] as const;
export type ScaleFactor = (typeof scaleFactors)[number];
export type Weighed = { readonly [factor in ScaleFactor]: Bearing };

/** One edition of the scale on which the evidence for a move is weighed: the same questions and sums for everyone. */
export type MoveScale = {
  readonly edition: string;
  /** In use for what is weighed on or after this day. */
  readonly from: Day;
  readonly factors: { readonly [factor in ScaleFactor]: { readonly name: string; readonly asks: string } };
  /** What each answer says, and what it counts. */
  readonly bearings: { readonly [bearing in Bearing]: { readonly says: string; readonly points: number } };
  /** A move is agreed from this many points, or as soon as any one answer is ‘cannot stay’. */
  readonly enough: number;
};

/**
 * Every edition, oldest first. An edition in use is never changed: a new one is put after it with its day, so that what
 * was weighed then can still be explained.
 */
export const moveScales: readonly [MoveScale, ...MoveScale[]] = [
  {
    edition: '2026-1',
    from: day('2026-01-01'),
    factors: {
      safety: { name: 'Safety', asks: 'Is anybody in danger, or afraid, in this home?' },
      health: { name: 'Health', asks: 'What does this home do to anybody’s health, of body or mind?' },
      access: { name: 'Getting about', asks: 'Can everyone get in and out, wash, cook and sleep here?' },
      caring: {
        name: 'Care and children',
        asks: 'Does the home keep anyone from the care, the school or the family they need?',
      },
      space: { name: 'Room to live', asks: 'Is there room here for everyone and for what they need with them?' },
    },
    bearings: {
      none: { says: 'The home has no bearing on it', points: 0 },
      harder: { says: 'The home makes it harder', points: 1 },
      harm: { says: 'The home does harm', points: 2 },
      'cannot stay': { says: 'Nobody should stay in this home because of it', points: 3 },
    },
    enough: 4,
  },
];

/** The edition in use on a day; before the first, the first. */
export function scaleOn(on: Day): MoveScale {
  return moveScales.findLast(({ from }) => from <= on) ?? moveScales[0];
}

/** The edition an entry names, if we have it. */
export function scaleCalled(edition: string | undefined): MoveScale | undefined {
  return moveScales.find((scale) => scale.edition === edition);
}

/** What comes of weighing: the points, the result, and the sum of it in words. */
export type WeighingResult = {
  readonly points: number;
  readonly decision: 'agreed' | 'refused';
  readonly says: string;
};

/** Weighs answers on an edition of the scale: the same answers always give the same result. */
export function weighOn({ bearings: says, enough }: MoveScale, weighed: Weighed): WeighingResult {
  const answers = scaleFactors.map((factor) => weighed[factor]);
  const points = answers.reduce((sum, answer) => sum + says[answer].points, 0);
  const top = bearings.at(-1) as Bearing;
  if (answers.includes(top)) {
    return { points, decision: 'agreed', says: `One answer alone is enough: ${lowerFirst(says[top].says)}.` };
  }
  const isEnough = points >= enough;
  return {
    points,
    decision: isEnough ? 'agreed' : 'refused',
    says: `The answers come to ${points} ${points === 1 ? 'point' : 'points'}; ${enough} or more ${isEnough ? 'is enough, and so the move is agreed' : 'would be enough, and so it is not agreed'}.`,
  };
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
