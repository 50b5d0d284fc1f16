import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import { isFromThem } from '../what-it-says.ts';
import { roleIn } from './order-words.ts';
import { add, type Telling } from './telling.ts';

type Order = Entry<'order received'>;

/**
 * A letter of ours that says sorry, where an apology was ordered and none is told of yet: the letter is the apology. What
 * weak words it holds is told by it for certain; what a letter without them lacks is for people, and is left unsaid.
 */
export function hearOrderedApology(telling: Telling): void {
  const { entry, words, heard } = telling;
  if (entry.kind !== 'letter sent' || isFromThem(entry) || !saysSorry(words)) return;
  const given = (order: Order) => heard.some((one) => one.kind === 'apology given' && one.for === order.id);
  const order = heard.find((one): one is Order => one.kind === 'order received' && one.what === 'apology');
  if (!order || given(order)) return;
  const wording = weakWordingIn(words);
  add(telling, 'apology given', {
    ...{ for: order.id, form: 'written', signed: giverIn(entry.by, words), ordered: true },
    ...(wording.length > 0 && { wording, acknowledges: sentencesIn(words).filter(isSorry) }),
  });
}

/** Who gives it: whoever sent the letter, or else the post it is signed with. */
function giverIn(by: string | undefined, words: string): Entry<'apology given'>['signed'] {
  const posts = [by, sentencesIn(words).slice(-signature).join(' ')];
  return posts.map((post) => post && roleOfPost(post)).find(Boolean) || undefined;
}

function roleOfPost(post: string): Entry<'apology given'>['signed'] {
  const said = plainInFull(post);
  return roleIn(said) ?? (/\bcomplaints? (?:officer|handler|team)\b/.test(said) ? 'complaints officer' : undefined);
}

/** A letter is signed in its last two sentences, as a stop may stand in a name. */
const signature = 2;

function saysSorry(words: string): boolean {
  return sentencesIn(words).some(isSorry);
}

/** Sorry for what we did: not sorry to hear, to tell or to say, nor what the letter says somebody will be sorry for later. */
function isSorry(said: string): boolean {
  return sorry.test(said) && !notOurs.test(said);
}

const sorry = /\b(?:sorry|apologi[sz]e|apolog(?:y|ies))\b/i;
const notOurs =
  /\bsorry to (?:hear|learn|say|tell|inform|let you know)\b|\b(?:will|would|to) (?:\w+ ){0,3}(?:receive|send|follow|be sent|get)\b[^.]*\bapology|\bapology (?:\w+ ){0,3}(?:will|to follow|from (?:our|the|a) \w+)|\b(?:how|which way|prefer|like) (?:\w+ ){0,6}apolog/i;

/** The weak words a letter says sorry in, or straight after. */
export function weakWordingIn(words: string): NonNullable<Entry<'apology given'>['wording']> {
  const sentences = sentencesIn(words);
  const next = sentences.filter((said, place) => isSorry(said) || isSorry(sentences[place - 1] ?? ''));
  return weak.flatMap(([word, says]) => (next.some((said) => says.test(said)) ? [word] : []));
}

const weak = [
  ['any', /\bany (?:inconvenience|distress|upset|delays?|trouble|offence|worry)\b/i],
  [
    'if',
    /\b(?:sorry|apologi[sz]e|inconvenience|distress|upset|offence)\b[^.]*\bif (?:you|we|this|it|that|any|there)\b/i,
  ],
  ['however', /^however\b|\bhowever,/i],
  ['but', /\b(?:sorry|apologi[sz]e)\b[^.]*,? but\b/i],
  [
    'because the Ombudsman ordered it',
    /\b(?:instructed|ordered|told|required|directed|asked|made) (?:\w+ ){0,3}?by the (?:housing )?ombudsman\b|\bombudsman (?:has |have )?(?:instructed|ordered|told|required|directed|asked|said)\b/i,
  ],
] as const;

function sentencesIn(words: string): readonly string[] {
  return words.split(/[.;!?\n]+\s*/).filter((said) => said !== '');
}
