import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { apologisingIn } from '../words/apologising.ts';
import { hasOwningWords } from '../words/failing.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** An apology given because somebody said it had to be: ‘in line with the Ombudsman’s order’, ‘I am required to apologise’. */
export const ordered: LanguageRule = {
  family: 'ordered',
  lesson: 'apology/sincere',
  why: 'It gives an order as the reason for the apology. Say that you are sorry because of what you did.',
  cites: cite(ombudsmanGuidance, 'apologies: sincere'),
  isIn: ({ said, before }) =>
    made.test(said) ||
    isOnItsWord(said) ||
    (isBecause(said) && !complained.test(said)) ||
    (followsFrom.test(said) && hasPower.test(before)),
};

const apology = '(?:apologi[sz]es?|apologi[sz]ing|apology|apologies|say(?:ing)? sorry|sorry)';
const power =
  '(?:ombudsmans?|hos|commissioners?|(?:our |my )?(?:board|insurers?|auditors?)|determination|tribunals?|regulators?|courts?|panels?|ruling|(?:legal|compliance) team|lawyers?|solicitors?|orders?|maladministration)';
const made_to = '(?:ordered|directed|instructed|required|told|asked|obliged|compelled|bound|advised)';

/** ‘The Ombudsman found … I would therefore like to apologise.’ */
const followsFrom = phrases(`(?:therefore|accordingly|consequently|as a result|so) (?:\\w+ ){0,5}?${apology}`);
const hasPower = phrases('(?:ombudsmans?|determination|tribunal)');

/** Somebody makes the landlord do it. */
const made = phrases(
  `(?:ombudsman|tribunal|court|regulator|panel) (?:\\w+ ){0,25}?(?:ordered|directed|instructed|required|recommended) (?:that )?(?:\\w+ ){0,8}?apologi[sz]es?`,
  `(?:am|are|is|was|were|been|being|landlord|council|now) (?:also |therefore |now |hereby )*${made_to} (?:(?!and )[^ ]+ ){0,6}?(?:to |that )?(?:(?!and )\\w+ ){0,6}?${apology}`,
  `(?:apology|apologies) (?:\\w+ ){0,3}?(?:is |was |that )?(?:(?:we|i) (?:are|were|was|am) |the ${power} |(?:was |is |been )?)${made_to}(?: by| of us| for| us| to make| to give)?(?= (?:make|give|by|the|of|for|to|in|as|under|following|on|within|,|$))`,
  `${power} (?:service )?(?:has |have |had |also |now |clearly )*(?:orders?|ordered|directs?|directed|requires?|required|told|tells|asked|asks|asked that|instructed|recommend\\w*|wants?|determined|decided|said|made clear|expects?) (?:\\w+ ){0,8}?${apology}`,
  `${apology} (?:\\w+ ){0,3}?the ${power} (?:has |have |had )?(?:ordered|asked|told|required|directed|wanted|recommended)`,
  `(?:been|was|am|are|were) (?:\\w+ )?${made_to} to (?:\\w+ ){0,4}?(?:and )?(?:\\w+ )?${apology}`,
  `apology (?:that |which )?the ${power} (?:calls?|called|calling) for`,
  `(?:one|terms|condition|part|purpose) (?:of|in) (?:\\w+ ){1,6}?${apology}(?: .*)? ${power}`,
  `(?:orders?|condition) (?:\\w+ ){0,5}?(?:was|is|were) (?:\\w+ )?that (?:we|i) ${apology}`,
  `(?:obliged|compelled|bound|no (?:option|choice|alternative) but) (?:\\w+ )?to (?:\\w+ )?${apology}`,
  `${power} (?:\\w+ ){0,8}?(?:must|have to|has to|need to|duty to|now|obliged|option) (?:\\w+ )?${apology}`,
  `(?:duty|need|have) to ${apology}(?: .*)? ${power}`,
  `(?:regulator|panel|board|tribunal|ombudsman) (?:\\w+ ){0,3}?(?:asked|told|directed|said|ordered) (?:\\w+ ){0,4}?(?:should|we ${apology}|to ${apology}|that we)`,
);

/** A power, or what it ordered, stands before the apology, and nothing that the landlord did or the resident waited for. */
function isOnItsWord(said: string): boolean {
  const given = apologisingIn(said);
  if (!given || !powerBefore.test(given.before)) return false;
  const didAlso =
    / (?:and|but|because|that|when) (?:we|i) (?!must|should|are|have|need|would|now|am|were|will|shall|do|do|apolog\w+|regret)\w+ /;
  if (didAlso.test(given.before)) return false;
  return (
    !hasOwningWords(given.before) && !/ (?:you|your|not|no|never|nobody|right|read|wrote|fair) /.test(given.before)
  );
}

const powerBefore = phrases(
  '(?:housing )?(?:ombudsmans?|determination|tribunals?|regulators?|commissioners?|ruling|orders?(?= (?:\\d|of|dated|made|,)))',
);

/** The apology and a power stand in one sentence, tied by a word that makes the power the reason. */
function isBecause(said: string): boolean {
  return new RegExp(`\\b${apology}\\b`).test(said) && ties.test(said);
}

const ties = phrases(
  `(?:part of|(?:in|our|with) (?:line|accordance|compliance|response|order|reference|relation)|following|further|pursuant|(?:as )?a result|by order|by (?:the )?|with reference|to (?:comply|satisfy|discharge|fulfil|meet)|in order|so that|because(?: of)?|since|given|for the purposes?|under|at the request|on the|having (?:been|received|had)|as per|due|follows from|in view|in light|as (?:the|a|this is|this was|it is|it was|that was|that is)|obligations) (?:[\\w,]+ ){0,7}?(?:${power}s?)`,
  `as (?:it |the ${power} |we were |was )?(?:ordered|directed|instructed|required|requires|recommended|told|advised)(?: by| ,| in| under)`,
  'under (?:instructions?|orders|direction|a duty)',
  'as (?:it|they) (?:ordered|directed|asked)',
  'as (?:we|i) (?:was|were|am|are|have been) (?:ordered|directed|instructed|required|told|asked)',
);

/** Sorry about something to do with the Ombudsman, and not on its word. */
const complained = phrases(
  '(?:sorry|apologise) (?:that|for|to have|to the|because) (?:\\w+ ){0,6}?(?:you|we|our|i|the determination|sending|not) (?!apologi)(?:.*) (?:ombudsman|ombudsmans)(?! (?:said|ordered|asked))',
  'no order',
);
