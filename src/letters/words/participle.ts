import nlp from 'compromise/two';

/**
 * Whether a word can be what was done to something: ‘missed’, ‘sent’, ‘mislaid’. The verbs are those of compromise’s
 * word list, looked up and not worked out, so that a letter of made-up words takes no longer than another.
 */
export function isParticiple(word: string): boolean {
  if (notDone.has(word) || !/[demntgk]$/.test(word) || word.endsWith('ing')) return false;
  return /(?:ed|pt)$/.test(word) || isIrregular(word) || isIrregular(word.replace(prefix, ''));
}

function isIrregular(word: string): boolean {
  return alsoDone.has(word) || listed.has(word);
}

const prefix = /^(?:over|under|mis|un|re|with|up|out|fore?)(?=\w{3})/;

const { lexicon = {} } =
  (nlp.model() as { readonly one?: { readonly lexicon?: Readonly<Record<string, string | readonly string[]>> } }).one ??
  {};

const listed: ReadonlySet<string> = new Set(
  Object.entries(lexicon)
    .filter(([, tags]) => [tags].flat().some((tag) => tag === 'PastTense' || tag === 'Participle'))
    .map(([word]) => word),
);

/** Words its list has for something else. */
const alsoDone = new Set(
  'let left lost put done broken cut set shut hit spent split held sent made told kept given hurt laid paid built heard grown said taken shown worn torn frozen stolen'.split(
    ' ',
  ),
);

/** Words that look like one and are how something is. */
const notDone = new Set(
  'delighted pleased concerned disappointed worried tired interested satisfied frightened scared committed determined aware been need indeed bed red need ashamed exhausted supposed entitled'.split(
    ' ',
  ),
);
