import { createRequire } from 'node:module';

let known: ReadonlySet<string> | undefined;

/**
 * Whether a word is one of the 55,000 commonest of English, in any form, so that it is no slip of another. The list is
 * large, so it is read only when it is first asked.
 */
export function isEnglish(word: string): boolean {
  known ??= new Set(require('@zxcvbn-ts/language-en').dictionary['commonWords-en'] as readonly string[]);
  return known.has(word);
}

const require = createRequire(import.meta.url);

/**
 * What a word may come from, or be spelt as in Britain, the likeliest first: 'mouldy' from 'mould', 'neighbor' as
 * 'neighbour', 'organize' as 'organise'. Not all of them are words.
 */
export function rootsOf(word: string): readonly string[] {
  return rules.flatMap(([ending, instead]) => {
    const root = word.replace(ending, instead);
    return root !== word && root.length >= 4 ? [root] : [];
  });
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])or(s|ed|ing|hood|able|less|ful)?$/u, 'our$1'],
  [/([iy])z(e|es|ed|er|ing|ation|ations)$/u, '$1s$2'],
  [/(?:ly|ness|ment)$/u, ''],
  [/(?<=[^aeiou])y$/u, ''],
];
