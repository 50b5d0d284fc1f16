import { groupsToldIn, type NeedGroup } from '../household/need.ts';
import { emergencyTraits, traitsOf } from '../problems/problem-words.ts';

/**
 * Words without what is only a manner of speaking about dying: of shame, of boredom, for a reply, while waiting to be rung
 * back. Where an illness, an emergency or harm is told beside it, it may be meant, and is left as it stands.
 */
export function withoutMannerOfSpeaking(words: string): string {
  if (!speaksOfDying.test(words)) return words;
  const rest = words.replace(mannerOfSpeaking, ' ');
  return rest === words || mayBeMeant(rest) ? words : rest;
}

function mayBeMeant(rest: string): boolean {
  const isOfEmergency = traitsOf(rest).some((trait) => emergencyTraits.includes(trait));
  return isOfEmergency || ofHarm.test(rest) || groupsToldIn(rest).some((group) => !isNoIllness.has(group));
}

/** Harm done or feared, or those who are rung for it. */
const ofHarm =
  /\b(?:tablets|pills|overdos\w*|suicid\w*|cut(?:s|ting)? (?:my|her|him|them)sel\w+|self[- ]?harm\w*|hurt(?:s|ing)? (?:my|her|him|them)sel\w+|ambulance|paramedics?|hospital|a ?& ?e|999|surgery|chemo\w*|oxygen|insulin|bleed\w*|collaps\w*|goodbye)\b/i;

const isNoIllness: ReadonlySet<NeedGroup> = new Set<NeedGroup>(['child', 'baby']);

const speaksOfDying = /\b(?:die[ds]?|dying)\b/i;

const wouldDie =
  "(?:(?:could|would|will|shall|might|may|can|going to|gonna|about to|[a-z]+[’'](?:ll|d))\\s+(?:\\w+\\s+){0,2}?die|(?:nearly|almost|practically|(?:could|would|might) have|could[’']?ve)\\s+died|thought (?:i|we)\\s+(?:would|was going to|[\\w’']+d)?\\s*die|dying)";

/** What comes by post or telephone, and can only be waited for; help, an engineer and an ambulance are something else. */
const word =
  '(?:call[ -]?backs?|(?:phone |return )?calls?|repl(?:y|ies)|answers?|responses?|e-?mails?|letters?|texts?|news|updates?|word|dates?|appointments?|decisions?)';
const toHear =
  '(?:hear|know|be told|be (?:rung|called|phoned|answered)|find out|(?:ring|call|phone|write|answer|reply|respond|pick up|get back|come back|let (?:me|us) know|tell (?:me|us))\\b)';
const aWord = `(?:for|on)\\s+(?:(?!(?:for|the last|the past)\\b)[\\w’']+\\s+){0,3}?${word}\\b`;
const somebodyToWrite = `(?:(?:for|on)\\s+(?:[\\w’']+\\s+){1,4}?)?to\\s+${toHear}`;

const mannerOfSpeaking = new RegExp(
  `\\b(?:${[
    `${wouldDie}\\s+(?:of|with|from)\\s+(?:the\\s+|sheer\\s+|pure\\s+|absolute\\s+)?(?:embarrassment|shame|boredom|laughter|laughing|curiosity|old age|frustration)(?!\\s+or\\b)`,
    `${wouldDie}\\s+laughing`,
    `${wouldDie}\\s+(?:just\\s+|still\\s+)?waiting\\s+(?:${aWord}|${somebodyToWrite})`,
    `dying\\s+(?:${aWord}|for\\s+(?:a|some|my)\\s+(?:cuppa|tea|coffee|drink|cigarette|fag|smoke|wee|pee|holiday|break|rest)\\b|to\\s+(?:${toHear}|(?:see|have|get|move|start)\\b))`,
  ].join('|')})`,
  'gi',
);
