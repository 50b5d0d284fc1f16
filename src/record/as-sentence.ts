/** Words as a sentence: with a stop at its end, where they bring none of their own. */
export function asSentence(words: string): string {
  const said = words.trimEnd();
  return ends.test(said) ? said : `${said}.`;
}

/** Each of some words as a sentence, one after another. */
export function asSentences(said: readonly (string | undefined)[]): string {
  return said
    .filter((words) => words !== undefined && words.trim() !== '')
    .map((words) => asSentence(words as string))
    .join(' ');
}

/** A stop of some sort, within whatever closes after it: “It is cold.”, (since May!) */
const ends = /[.!?…]["'”’)\]]*$/;
