import { capital } from '../../library/capital.ts';
/**
 * What a case is called, from what the caller said: the first sentence, or as much of it as fits, ending at a word.
 * Who rang, that they did, and who they are, is left out where more was said. Never empty: words that begin with nothing but stops are
 * kept as they are.
 */
export function shortTitle(said: string): string {
  const words = withoutWhoTheyAre(withoutCaller(said.replace(/\s+/g, ' ').trim()));
  const sentence = /^.*?[^.!?](?=[.!?](?: |$))/.exec(words)?.[0] ?? words;
  const whole = sentence.length >= 12 ? sentence : words.replace(/[.!?]+$/, '') || words;
  const title = whole.length <= longest ? whole : cut(whole);
  return capital(title);
}

/** ‘Jamie from flat 6 rang. No heating’ without who rang: only a name, or whoever has a home of ours, is one who rings. */
function withoutCaller(words: string): string {
  const rest = words.replace(calling, '');
  return rest.length >= 5 && /^[\p{L}\p{N}]/u.test(rest) ? rest : words;
}

const name =
  "(?!(?:The|Alarm|Phone|Telephone|Bell|Doorbell|Buzzer|Intercom|Police|Ambulance|Fire|Doctor|Social|School|Contractor|Engineer|Plumber|Neighbours?)\\b)(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?[A-Z][a-z'’-]+(?: [A-Z][\\w'’-]+)?";
const whoever = '(?:The )?(?:[Rr]esident|[Tt]enant|[Cc]aller|[Cc]ustomer|[Ll]easeholder)';
const where = '(?: (?:from|at|of) (?:[Ff]lat |[Nn]o\\.? ?|number )?[\\w/]+(?: [A-Z]\\w+){0,3})?';
const rang = '(?:rang|called|phoned|telephoned|e-?mailed|texted|wrote)';
const when = '(?: (?:in|us|up|again|back|today|yesterday|just now|this (?:morning|afternoon|evening)))*';
const toSay = '(?:[.,:;]| [–-]| about| re| to (?:say|report|tell us)(?: that)?| saying(?: that)?)';
const calling = new RegExp(
  `^(?:(?:${whoever}|${name})${where} ${rang}${when}${toSay}|(?:Rang|Called|Phoned)${when}(?: about| re| to (?:say|report|tell us)(?: that)?)) `,
);

/** ‘He is a leaseholder. The roof leaks’ without the first: who somebody is, or how old, is on the household. */
function withoutWhoTheyAre(words: string): string {
  const rest = words.replace(whoTheyAre, '');
  return rest.length >= 5 && /^[\p{L}\p{N}]/u.test(rest) ? rest : words;
}

const role = '(?:leaseholder|lessee|shared owner|home ?owner|owner|tenant|resident|pensioner|widow(?:er)?)';
const age = '(?:aged )?\\d{1,3}(?: years old)?(?: and lives (?:alone|on (?:his|her|their) own))?';
const whoTheyAre = new RegExp(
  `^(?:(?:(?:He|She)(?:’s|'s| is)|They(?:’re|'re| are)|I(?:’m|'m| am)) (?:(?:an?|the|our|your) (?:[a-z]+ )?${role}(?: (?:at|of|in) [^.!?]{1,40})?|${age})[.!?] )+`,
);

const longest = 70;

function cut(text: string): string {
  const at = text.lastIndexOf(' ', longest - 1);
  const begun = text.slice(0, at > longest / 2 ? at : longest - 1);
  const whole = begun.replace(leadsOn, '');
  return `${(whole.length > longest / 2 ? whole : begun).replace(/[ ,;:–-]+$/, '')}…`;
}

/** Words at the end that say nothing without the next: ‘… from the flat above, it’, ‘… shouts names at my’. */
const leadsOn =
  /(?:[ ,;:–-]+(?:an?|the|my|his|her|their|our|your|its|this|that|these|those|at|in|on|of|to|with|for|from|by|as|and|or|but|because|so|if|when|which|who|it|he|she|they|we|i|there|is|are|was|were|has|have|had))+[ ,;:–-]*$/i;
