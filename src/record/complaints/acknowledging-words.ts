import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words of ours to a resident take up their complaint: say that it came, was logged or goes to a stage. */
export const takesUpComplaint = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .some((clause) => {
      const found = takesUp.exec(clause);
      if (!found || ofSomethingElse.test(clause)) return false;
      return !notTakenUp.test(clause.slice(0, found.index + found[0].length));
    }),
);

const complaint = '(?:complaint|complaints|concerns as a complaint)';
const logged =
  '(?:logged|registered|recorded|acknowledged|accepted|opened|received|raised|taken up|escalated|moved|passed)';
const atStage = '(?:stage (?:1|one|2|two)|(?:first|second) stage)';

const takesUp = anyOf(
  // ‘We have logged your complaint’, ‘your complaint has been registered’.
  `(?:we|i) (?:have |ve |can confirm (?:that )?we have |now |today )*${logged} (?:\\w+ ){0,2}your (?:\\w+ ){0,2}${complaint}`,
  `(?:weve|ive) (?:now |today )?${logged} (?:\\w+ ){0,2}your (?:\\w+ ){0,2}${complaint}`,
  `your (?:\\w+ ){0,2}${complaint} (?:\\w+ ){0,4}?(?:has been|is|was|is now|has now been) (?:now |today )?(?:logged|registered|recorded|acknowledged|accepted|opened|received|taken up)`,
  `(?:acknowledg\\w+|confirm\\w* (?:that )?(?:we have )?(?:receipt of|received|logged)) (?:\\w+ ){0,2}your (?:\\w+ ){0,2}${complaint}`,
  `acknowledgement of your (?:\\w+ ){0,2}${complaint}`,
  // ‘Which we have logged at stage 1’, ‘it is now at stage 2’; ‘complaint logged, stage 1’.
  `(?:${logged}|dealt with|looked at|handled|considered|treated|dealing with|looking at|handling|investigating|started|starts|is now|now) (?:\\w+ ){0,3}?(?:at|as|under|to|a) (?:a )?(?:our )?(?:formal )?${atStage}`,
  `(?:logged|registered|recorded|accepted|taken|treating|treated|dealing with) (?:it|this|that|these|them|your \\w+)(?: \\w+){0,3} as (?:a|an|your) (?:\\w+ ){0,2}${complaint}`,
  `^ ?(?:formal |stage (?:1|one|2|two) |the |your )*${complaint} (?:(?:is|was|now|has|been|today|formally) )*(?:logged|registered|acknowledged|accepted)`,
  '(?:request|wish) (?:\\w+ ){0,4}stage (?:2|two) (?:\\w+ ){0,2}(?:logged|registered|received|accepted)',
);

/** What was not done, or is still to be. What comes after it (‘and will say if it is upheld’) takes nothing away. */
const notTakenUp = anyOf(
  'not|never|no|nor|cannot|cant|wont|havent|hasnt|didnt|isnt|wasnt|unable|refus\\w*|declin\\w*|without|failed to|should have|late in|instead of|rather than',
  '(?:we|i|it|complaint) (?:will|shall|would|could|can|ll) (?!now be |be (?:dealt|looked|handled|answer))(?:\\w+ ){0,2}(?:be )?(?:log|logged|acknowledge\\w*|register\\w*|open\\w*|record\\w*|raise\\w*|accept\\w*)|(?:well|ill|to be) (?:log\\w*|acknowledg\\w*|register\\w*|record\\w*)',
  'if|unless|should you|once|when|before',
  'last (?:week|month|year)|previous\\w*|earlier|told you(?: that)?|(?:they|he|she|people|girls|lads|office|team|post|system|record|firm|contractor)s? (?:says?|shows?|thinks?|tells?)',
  'wants?|would like|wish\\w*|asks?|(?<!as you )asked|seeks?|requested|going|ombudsman',
);
/** What a neighbour is complained of for, and what was never taken for a complaint. */
const ofSomethingElse = anyOf(
  '(?:complaints?) (?:of|about|against|re|regarding) (?:\\w+ ){0,3}(?:contractors?|neighbours?|next door|noise|nuisance|upstairs|antisocial|anti social|lads?|youths?|kids|teenagers|gangs?|music|(?:flat|number|no) \\d+\\w?)',
  'as (?:an?|your) (?:\\w+ )?(?:request|enquiry|query|feedback)|not (?:as )?(?:a |your )?complaint',
  // Made to somebody else, or taken to them by us.
  'complaints? to (?:the |your |my )?(?:council|contractors?|police|mp|agents?|suppliers?)|(?:logged|received|registered) by (?:them|him|her)|raised (?:\\w+ ){0,2}your (?:\\w+ ){0,2}complaints? with',
  // A stage of something else.
  'stage (?:1|one|2|two) (?:jobs?|works?|orders?|repairs?|plan|check|of(?! (?:our|the|this) (?:\\w+ )?(?:complaints?|process|procedure|policy)))',
  'already answered|closed|withdrawn|by mistake|informal\\w*|by (?:the |our |their )?contractors?|handled badly',
);
