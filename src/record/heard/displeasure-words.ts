import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { notWithUs } from './complaint-words.ts';

/** Whether a note holds what somebody said who is let down by us, or asks how to complain or to take it further. */
export const showsDispleasure = remembered((words: string): boolean => {
  if (!mayShow.test(words)) return false;
  const said = plainInFull(words).replace(notWithUs, ' ');
  return said
    .split('|')
    .some(
      (clause) =>
        (displeased.test(clause) && !ofOthers.test(clause)) || (asksHow.test(clause) && !notAsked.test(clause)),
    );
});

const mayShow =
  /complain|a joke|a disgrace|shambles|ridiculous|let down|good enough|further|nowhere|not happy|angry|furious|livid|annoyed|disappointed|responsib/i;
const very = '(?:(?:very|really|so|absolutely|extremely|now|just|all|getting|beyond|quite|rather) )*';
const who =
  '(?:she|he|they|i|im|shes|hes|theyre|mrs? \\w+|ms \\w+|miss \\w+|mum|dad|tenant|resident|caller|customer|leaseholder)';
const displeased = anyOf(
  `(?:this|it|its|thats|that|whole thing) (?:is |s |was )?${very}(?:a joke|a disgrace|a shambles|ridiculous|(?:not|isnt) (?:just )?good enough)(?! (?:seal|fit|for the))`,
  '(?:just )?(?:not|isnt) good enough (?:he|she|they|is it)? ?(?:says?|said)?$',
  '(?:never|badly|so|really|totally) (?:been )?(?:so )?let down(?: (?:by|before|like)| ?$)|let down by (?:us|you|everyone|anyone|this|the (?:landlord|association|council|company))',
  '(?:wants?|want) (?:somebody|someone|anybody|one person) to (?:take|accept|own) (?:the )?(?:responsibility|the blame)|(?:wants?|want) (?:it )?(?:put )?on (?:the )?record (?:how|that)',
  '^ ?(?:im|i am) not (?:at all )?happy|(?:im|i am) not happy (?:with|about|at|that|how)',
  `(?:angry|furious|livid|annoyed|disappointed) (?:with|at|by) (?:us|you|the (?:service|delay|wait|landlord|way|lack)|how)`,
  `(?:hes|shes|theyre|${who} (?:is|was)) ${very}(?:furious|livid) ?$`,
  '(?:im|i am|were|we are) getting (?:absolutely )?nowhere(?! with the)',
);
/** How to complain of us, or to go higher. */
const asksHow = anyOf(
  '(?:how (?:do|can|would|does|should) (?:i|we|she|he|they|you)|who (?:do|can|does|should) (?:i|we|she|he|they)) (?:go about |start |formally )?(?:complain(?:ing)?|make a complaint|making a complaint|put(?:ting)? in a complaint)',
  '(?:asks?|asked|asking|wants? to know|wanting to know|enquir\\w+) (?:(?:me|us|again|about) )?(?:how|who|where)(?: (?:she|he|they|to|do|does|can|could|i|go about|would))+ (?:complains?|complaining|make (?:a|an) (?:\\w+ )?complaint|making a complaint)',
  '(?:asks?|asked|asking|wants?|wanted) (?:for )?(?:the |our |a )?complaints? (?:form|address|number|email|details|procedure|policy|team)',
  'how (?:do|can|would) (?:i|we) (?:get|take) (?:this|it) (?:taken )?(?:further|higher)|(?:wants?|wanting|would like|going|asks?|asking) to take (?:this|it|that|things|matters) (?:further|higher)',
);
/** Told to them, or of somebody else. */
const notAsked = anyOf(
  'told (?:her|him|them) how|leaflet|if (?:she|he|they)|neighbours?|next door|council|upstairs|bus|hospital|police|school|tax|gas board|supplier|ombudsman|webinar',
);
const ofOthers = anyOf(
  'neighbours?|next door|upstairs|bins|council|contractors? says|weather|wind|colour|landlord before|hospital|school|dwp',
);
