import { capital } from '../../library/capital.ts';
/**
 * What a case is called, from what the caller said: the first sentence, or as much of it as fits, ending at a word.
 * Never empty: words that begin with nothing but stops are kept as they are.
 */
export function shortTitle(said: string): string {
  const words = said.replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[^.!?](?=[.!?](?: |$))/.exec(words)?.[0] ?? words;
  const whole = sentence.length >= 12 ? sentence : words.replace(/[.!?]+$/, '') || words;
  const title = whole.length <= longest ? whole : cut(whole);
  return capital(title);
}

const longest = 70;

function cut(text: string): string {
  const at = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, at > longest / 2 ? at : longest - 1).replace(/[ ,;:–-]+$/, '')}…`;
}
