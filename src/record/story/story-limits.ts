/** What a file of stories may hold: far more than any real case, little enough to answer at once whatever is sent. */
export const storyLimits = {
  characters: 5_000_000,
  stories: 1_000,
  /** In one story, with those its household and home stand for. */
  entries: 10_000,
  /** Things one inside another. */
  depth: 20,
  /** Words, marks, spaces and ends of lines. */
  parts: 2_500_000,
  /** After this many, what else is wrong is left unsaid. */
  problems: 10_000,
} as const;

export const tooManyEntries = `A story holds at most ${say(storyLimits.entries)} entries; this is the first too many. Split it into several stories`;
export const tooManyProblems = `There are more than ${say(storyLimits.problems)} things wrong in this file; the rest are left unsaid`;

/** '10,000' */
export function say(n: number): string {
  return n.toLocaleString('en-GB');
}
