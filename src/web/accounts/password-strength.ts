import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Whose password it is to be: what others know of them makes a poor one. */
export type Owner = { readonly name: string; readonly email: string };

/** Why a password will not do, saying what would, or undefined when it is strong. */
export async function weaknessOf(password: string, { name, email }: Owner): Promise<string | undefined> {
  const length = [...password].length;
  if (length === 0) return 'Enter a password';
  if (length < shortest)
    return `Use at least ${shortest} characters. Four words that have nothing to do with each other make a good one`;
  if (length > longest) return `Use no more than ${longest} characters`;
  const known = knownOf(name, email);
  const inIt = known.find((word) => password.toLowerCase().includes(word));
  if (inIt !== undefined) return `Leave “${inIt}” out of it: it is the first thing somebody would try`;
  const { score } = (await estimator()).check(password, [...known]);
  if (score < leastScore)
    return 'That would be easy to guess. Use longer words that have nothing to do with each other, without dates or runs of letters';
  return undefined;
}

const shortest = 12;
const longest = 200;
/** On zxcvbn’s scale of 0 to 4: safe even against somebody who stole the hashes and tries for long. */
const leastScore = 3;

/** Words of their name and email, and ours. Very short ones are in many a good password by chance. */
function knownOf(name: string, email: string): readonly string[] {
  const words = `${name} ${email.replace(/\.\w+$/, '')}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return ['putright', ...new Set(words)].filter((word) => word.length >= 4);
}

let made: Promise<ZxcvbnFactory> | undefined;

/** Its lists of words are large, so they are read only when the first password is chosen. */
function estimator(): Promise<ZxcvbnFactory> {
  made ??= Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]).then(
    ([core, common, english]) =>
      new core.ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...english.dictionary },
        graphs: common.adjacencyGraphs,
      }),
  );
  return made;
}
