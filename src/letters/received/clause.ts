import nlp from 'compromise/two';
import { isParticiple } from '../words/participle.ts';
import { household } from './people.ts';

/** Whether a sentence begins with a bare verb, as an order does: ‘Wipe it.’, ‘And then knock it off the rent.’ */
export function ordersSomething(said: string): boolean {
  const words = said
    .trim()
    .replace(
      /^(?:(?:and|but|so|or|oh|also|then|just|now|well|look|please|instead|meanwhile|(?:until|till) then|in the meantime|,) )+/,
      '',
    );
  if (isSubject.test(` ${words} `) || /^finally /.test(words)) return false;
  return nlp(words.split(' ').slice(0, 8).join(' ')).match('^(#Adverb|do not)? #Infinitive').found;
}

/** Whether anything was done to something or somebody, with no word of who did it. */
export function hasPassive(said: string): boolean {
  return [...said.matchAll(be)].some(([, word = '']) => isParticiple(word));
}

/** Whether a sentence tells of whoever lives with it, who stand before anything else in it. */
export function isOfHousehold(said: string): boolean {
  return ofHousehold.test(said);
}

/** Whether somebody or something else does or is something in it: a clause with a verb of its own. */
export function isOfOthers(said: string): boolean {
  return !ofHousehold.test(said) && !/^ (?:what|which|who|when|why|how|where) /.test(said) && verbs.test(said);
}

/** Whether anything is done or is the case in it: a name or a heading has no verb. */
export function hasVerb(said: string): boolean {
  return verbs.test(said) || nlp(said.trim()).has('#Verb');
}

const opens =
  '(?:(?:and|but|so|then|also|now|well|since then|because of (?:that|this|it)|as a (?:result|consequence)|meanwhile|,) )*';
const ofHousehold = new RegExp(`^ ${opens}${household} (?!(?:said|told|came|promised) )`);
const isSubject =
  /^ (?:i|we|you|he|she|it|they|this|that|these|those|there|the|a|an|my|our|your|his|her|their|no|nobody|somebody|someone|every|each|all|both|some|one|two|three) /;
const be =
  /(?<= )(?:was|were|been|being|got|is|are|gets?) (?:\w+ly |not |since |then |never |only |also |just )*(\w+)(?= )/g;
const verbs =
  / (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|went|goes|go|came|comes|come|stood|stands|took|takes|gave|gives|left|leaves|put|puts|kept|keeps|got|gets|made|makes|began|begins|ran|runs|fell|broke|rang|wrote|sent|\w+ed|\w+ing) /;
