/**
 * Whether two words may be one name written by ear or with a slip: they sound alike ('Preeti' and 'Priti', 'Reid' and
 * 'Reed'), or a letter or two differs in a name long enough to be known all the same ('Rothery', 'Rothrey').
 */
export function isNearName(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return false;
  return soundOf(one) === soundOf(other) || slips(one, other) <= (shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0);
}

/** A word by its sound, roughly: letters that are heard alike are one, and each run of vowels is front, open or back. */
function soundOf(word: string): string {
  const heard = alike.reduce((sound, [letters, as]) => sound.replace(letters, as), word.toLowerCase());
  return heard.replace(/(.)\1+/g, '$1');
}

const alike: readonly (readonly [letters: RegExp, as: string])[] = [
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/ph|v/g, 'f'],
  [/ck|qu?|c(?![eiyh])/g, 'k'],
  [/sch|sh|c(?=[eiy])|z/g, 's'],
  [/dg|g(?=[eiy])/g, 'j'],
  [/([bdfgjklmnprst])h/g, '$1'],
  [/(?<=.[^aeiouy])e$/, ''],
  [/[eiy][aeiouy]*/g, 'I'],
  [/a[aeiouy]*/g, 'A'],
  [/[ou][aeiouy]*/g, 'U'],
];

/** How many letters have to be changed, put in, left out or swapped with their neighbour to make one word of another. */
function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let down = 1; down <= one.length; down++) {
    const row = [down];
    for (let along = 1; along <= other.length; along++) {
      const isSame = one[down - 1] === other[along - 1];
      const isSwapped = one[down - 1] === other[along - 2] && one[down - 2] === other[along - 1];
      row.push(
        Math.min(
          at(rows, down - 1, along) + 1,
          (row[along - 1] ?? 0) + 1,
          at(rows, down - 1, along - 1) + (isSame ? 0 : 1),
          isSwapped ? at(rows, down - 2, along - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return at(rows, one.length, other.length);
}

function at(rows: readonly (readonly number[])[], down: number, along: number): number {
  return rows[down]?.[along] ?? Number.POSITIVE_INFINITY;
}
