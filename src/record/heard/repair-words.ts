import { anyOf } from '../plain-words.ts';

/** Whether words suspect asbestos, or ask whether it is; not where it was looked for and is known. Words are plain. */
export function suspectsAsbestos(said: string): boolean {
  return !knownOfAsbestos.test(said) && suspects.test(said);
}

/** Whether words tell that the landlord, or whoever it sends, did not come as arranged. Words are plain. */
export function tellsOfMissedVisit(said: string): boolean {
  const whole = said.replace(notMissed, ' ');
  return missed.test(whole);
}

const asbestos = '(?:asbestos|acms?)';
const suspects = anyOf(
  `(?:think|thinks|thought|reckons?|worried|afraid|concerned|suspect\\w*|possib\\w*|poss|could|may|might|looks? like|asks?|asked|asking|query|unsure|wonder\\w*) (?:\\w+ ){0,9}${asbestos}`,
  `${asbestos} (?:\\w+ ){0,3}(?:suspected|disturbed|damaged|exposed|broken|drilled)`,
);
export const knownOfAsbestos = anyOf(
  `no ${asbestos}|(?:clear|free) of ${asbestos}|${asbestos} (?:free|clear|negative|register|leaflet|survey|report|removal)|not ${asbestos}|${asbestos} (?:\\w+ ){0,3}(?:none|negative|not present)`,
);

const comer =
  '(?:nobody|no one|noone|(?:the |your |our )?(?:plumber|electrician|engineer|contractors?|operatives?|surveyor|joiner|roofers?|decorators?|plasterers?|gas man|lads?|workm[ae]n|repairs?(?: man| team)?|they|anyone))';
const missed = anyOf(
  '(?:nobody|no one|noone) (?:\\w+ )?(?:turned up|came|showed(?: up)?|attended|arrived)',
  `${comer} (?:never|not|didnt|did not|hasnt|have not|failed to|no) (?:\\w+ )?(?:turn(?:ed)? up|c[ao]me(?! across)|show(?:ed|n)?(?: up)?|attend(?:ed)?|arrived?)`,
  '(?:we|our \\w+|contractor|operative|engineer|plumber) (?:have |has )?missed (?:her|his|their|the|an|this|that) (?:\\w+ ){0,2}(?:appointments?|visits?|slot)',
);
export const notMissed =
  /\b(?:nobody|no one|noone) (?:was |is )?(?:in|home|at home)\b|\b(?:meeting|hearing|panel|interview|event)\b[^|]*|[^|]*\b(?:to|at) (?:the )?(?:\w+ ){0,2}(?:meeting|office|panel)\b|\b(?:make sure|so that|in case|ensure) (?:nobody|no one|noone)[^|]*|\bcame across\b/g;
