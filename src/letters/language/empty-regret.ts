import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { apologisingIn } from '../words/apologising.ts';
import { areVague } from '../words/classes.ts';
import { hasOwningWords } from '../words/failing.ts';
import { isParticular } from '../words/particulars.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Regret for nothing with a name: ‘sorry to hear of your situation’, ‘we regret that this happened’. */
export const emptyRegret: LanguageRule = {
  family: 'regret',
  lesson: 'apology/regret',
  why: 'It is sorry for nothing in particular. Say what you are sorry for.',
  cites: cite(ombudsmanGuidance, 'apologies: regret'),
  isIn: ({ said, before }) =>
    isEmpty(said) &&
    !hasOwningWords(said.replace(/ (?:that )?(?:it|things|this|matters) (?:was|were|has|have) not/g, ' ')) &&
    !(pointsBack.test(said) && (hasOwningWords(before) || isParticular(before))),
};

function isEmpty(said: string): boolean {
  if (impersonal.test(said) || learnedOf.test(said) || sympathy.test(said)) return true;
  const sad = saddened.exec(said)?.[1];
  if (sad !== undefined && areVague(sad.split(/ (?:,|but|and) /)[0] ?? '')) return true;
  const given = apologisingIn(said);
  if (given === undefined) return false;
  // Up to where another clause begins, it is for the vaguest of things.
  const [sorryFor = ''] = given.after.split(/ , (?:and|but|so|we|i|which) /);
  if (areVague(sorryFor) && pointless.test(` ${sorryFor.trim()} `))
    return given.before.split(' ').length <= 6 || !/^ (?:for|about) (?:it|this|that) $/.test(` ${sorryFor.trim()} `);
  if (!forNothing.test(` ${given.after.trim()} `)) return false;
  // ‘That advice was wrong, and I apologise for it.’
  return !(
    /^ (?:for|about) (?:it|this|that)(?= (?:$|,))/.test(` ${given.after.trim()} `) && given.before.split(' ').length > 6
  );
}

const anything =
  '(?:situations?|ordeals?|circumstances|matters?|issues?|problems?|difficult\\w*|troubles?|events?|incidents?|experiences?|position|affair|state of affairs|outcome|things|everything|all|above|complaint|concerns?|contents|part|whole affair|inconveniences?)';

/** It has a subject of its own, and not only ‘sorry for it’. */
const pointless =
  / (?:for|about|at|over|that|this|to|of|regarding|concerning|any|the|it|you|how|all) .* (?=\S)|^ (?:for|about) (?:everything|all|this|that)(?= $)/;

/** Sad, rather than sorry: ‘we are disheartened by …’. */
const saddened =
  / (?:am|are|was|were|is|feel|felt) (?:\w+ )?(?:sad|saddened|unhappy|disheartened|disappointed|dismayed|troubled|upset|shocked|concerned|distressed|gutted|devastated|appalled|mortified) (?:by|at|about|with|over|that|to|how|when) (.*)$/;

/** Feeling with somebody, and sorry for nothing. */
const sympathy = phrases(
  '(?:empathi[sz]e|sympathi[sz]e|commiserate|feel for you|our thoughts are|my thoughts are|thoughts are with)',
  '(?:my|our) (?:\\w+ )?(?:sympath\\w+|condolences|thoughts)(?! (?:on|at|for) (?:the (?:death|loss)|your (?:loss|bereavement)))',
  '(?:it|this) (?:\\w+ )?(?:pains|saddens|grieves|troubles|distresses|concerns) (?:us|me)',
  '(?:sad|saddened|unhappy|sorry) (?:that )?(?:it|this|things|matters) (?:has |had |have )?(?:\\w+ )?(?:came|come|happened|got|turned|ended|reached)',
  '(?:always )?(?:a )?(?:matter|source|cause) of (?:\\w+ )?(?:regret|sadness|concern|disappointment)',
);

/** It is a pity, it is regrettable: nobody is sorry and nobody did it. */
const impersonal = phrases(
  '(?:it|this) (?:is|was) (?:very |most |deeply |so |truly |a )*(?:unfortunate|regrettable|a? ?shame|a? ?pity|sad|a? ?matter of (?:deep )?regret|with (?:great |deep )?regret|disappointing|regretted) (?:that (?:it|this|things|matters|the (?:issue|matter|situation|problem)|you|these)|to|how|if|for|we|$)',
  '(?:regrettably|unfortunately|sadly) (?:, )?(?:these|this|such) (?:things? )?(?:is|do|does|can|happens?|what|was)',
  `(?:express|wish|offer|with) (?:\\w+ ){0,3}?(?:regrets?|sympathy|sadness) (?:for|about|at|over) (?:the |this |your |these )?${anything}`,
  'it is with regret',
  '(?:it|this) (?:is|was) (?:\\w+ )?(?:great |real |terrible )?(?:pity|shame) (?:that )?(?:we|it|this|things|you|matters) (?:find|found|are|have|has|came|got|had|were)',
  '(?:express|offer|convey|extend|add) (?:\\w+ )?(?:my|our) (?:\\w+ )?regrets?(?= $)',
  '(?:very |extremely |so |most |really )?(?:disappointed|upset|sorry|sad|saddened|dismayed|concerned) to (?:hear|read|learn|see) (?:that|of|about) your (?!(?:w+ )?(?:w+ )?(?:death|loss|passing|bereavement))',
  'it is regretted that you',
);

/** Sorry, sad or concerned to have heard. */
const learnedOf = phrases(
  `(?:sorry|saddened|sad|disappointed|concerned|dismayed|upset|troubled|distressed|disappointing) (?:\\w+ )?(?:to (?:have )?(?:hear|heard|learn|learned|read|see|note|receive|received|find)|by)(?: (?:of|about|from|that))? (?:.*)?(?:${anything}|letter|email|describe|hard time|report|hear|read|happened|report from you|not gone|gone wrong|not been|not working|not going|like this|going through|been through|experienced|you have|you are)`,
  '(?:sorry|sad|saddened) to (?:hear|learn|read) (?:of |about )?(?:this|that|it)(?= (?:$|,|and|but))',
);

const nothingNamed = [
  `(?:for|about|over|regarding|in respect of|concerning|of|the|at) (?:(?:any|all|the|this|that|your|these|those|whole|recent|current|ongoing|difficult|such|above|poor|what|various|many) )*(?:${anything}|this|that|it|what (?:has )?(?:occurred|happened|took place|been going on|gone on|gone wrong)|what you (?:have |had )?(?:experienced|been through|gone through|described|had))`,
  '(?:for )?(?:that |how |the way )?(?:(?:it|this|things|matters|events|the (?:situation|matter|issue))) (?:has |have |had |ever |was |were |is |are |went |not |just )*(?:happened|occurred|arose|arisen|gone|come|came|turned|reached|been|went|were|was|worked|not|a|be)',
  'that you (?:have |had |were |are |still )*(?:had |have |been )?(?:cause|to (?:contact|complain|raise)|needed to (?:contact|complain|raise)|found it necessary|affected by (?:this|the)|had a (?:poor|bad)|(?:had|having|experienced|experiencing|suffered) (?:\\w+ )?(?:issues?|problems?|difficult\\w+|a (?:poor|bad|difficult))|(?:been |gone )?through)',
  'you (?:have |had )?(?:been through|had a|been having|had to (?:contact|complain))',
  'that you (?:have |had )?(?:felt|found|had|seen|been given|been put) (?:\\w+ )?(?:it )?(?:the |a |any )?(?:\\w+ )?(?:need|cause|reason|occasion|necessary|fit|trouble)',
  'that this has been your',
  `(?:the |this |these |those |our |your )?${anything}(?= |$)`,
  '(?:this|that|it)(?= (?:$|,))',
];
const forNothing = new RegExp(
  `^ (?:,? ?(?:very much|sincerely|deeply|unreservedly|wholeheartedly|again|once again) )?(?:${nothingNamed.join('|')})(?= )`,
);

/** ‘Sorry for this’ may stand after a sentence that names it. */
const pointsBack = phrases(
  '(?:for|about) (?:all )?(?:this|that|it)',
  'regret (?:this|that|it)',
  'that this (?:happened|occurred)',
);
