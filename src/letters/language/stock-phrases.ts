import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { ownsFailing } from '../words/failing.ts';
import { isParticular } from '../words/particulars.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Words that could stand in any letter to anybody, with nothing of this case in the sentence to give them meaning. */
export const stockPhrases: LanguageRule = {
  family: 'stock',
  lesson: 'apology/personal',
  why: 'It could be sent to anybody. Say something of this person and what happened to them, or leave it out.',
  cites: cite(ombudsmanGuidance, 'apologies: personal'),
  isIn: ({ said }) =>
    inconvenience.test(said) || (ready.test(said) && !isParticular(said) && !ownsFailing(said.replace(fellShort, ' '))),
};

/** Being sorry for inconvenience, and for nothing with a name. */
const inconvenience = phrases(
  '(?:sorry|apologi\\w+|regrets?) (?:\\w+ ){0,4}?(?:for|about|the|any|of) (?:(?:any|the|this|all|some|small|slight|minor) )*inconvenience',
  'regret the inconvenience',
  '(?:acknowledge|appreciate|recognise) (?:.* )?inconvenience (?:(?:that |which )?(?:this|it|we|you) (?:has |have |had )?)?(?:caused|experienced|suffered)',
);

const fellShort =
  /(?:we|our \w+|i) (?:have |has )?(?:fell|fallen|fall) (?:short|below)(?: of)?|(?:we|i) did not (?:meet|live up)|(?:we|our \w+) did not (?:meet|live up)|got (?:it|this|that) wrong|(?:we|i) (?:did not do so|failed to do so)|you did not|service (?:\w+ ){0,2}?(?:was|did|has|had) not/g;

const quality =
  '(?:excellent|best|high|highest|quality|good|great|first-class|first|exceptional|outstanding|possible|professional|consistent|efficient|reliable)';

const ready = phrases(
  // How seriously it is taken.
  '(?:take|takes|treat|treats|took|taken) (?:\\w+ ){0,5}?(?:seriously|(?:utmost|great|greatest) (?:importance|care|seriousness))',
  '(?:is|are|remains?|of) (?:\\w+ ){0,4}?(?:(?:top|first|highest|main|number one|absolute) (?:priority|concern|importance)|paramount(?: importance)?|very important to us|important to us|matters? to us|at the heart)',
  '(?:matters|important|heart) (?:to us|of (?:everything|all|what) we do|of everything)',
  // Thanks for complaining, waiting and understanding.
  '(?:thank|thanks|grateful|appreciate|value|values|welcome|welcomes) (?:\\w+ ){0,5}?(?:feedback|patience|understanding|attention|comments|views|custom|customers?|taking the time|raising (?:this|these|it|your)|contacting us|getting in touch|cooperation)',
  '(?:bring|bringing|brought) (?:this|these|it|your|the)(?: \\w+){0,2} to (?:our|my) (?:attention|notice)',
  'take this opportunity|taking the time',
  '(?:value|valued) (?:you|customer|resident|tenant)(?: as)?',
  '(?:always|constantly|continually) (?:try|tries|aim|strive|seek|want|working) to',
  '(?:customers?|residents?|tenants?|you) (?:at the )?(?:first|centre)(?= $)',
  'take (?:great |real )?pride in',
  '(?:the )?opportunity to (?:put (?:this|things|it) right|respond|investigate|look into|resolve|learn|apologise)',
  'not (?:met|meet|meeting) your expectations',
  // What the landlord strives for.
  `(?:strive|strives|endeavour|endeavours|aim|aims|seek|pride|committed|dedicated|dedication|commitment|work hard|work tirelessly|always looking|passionate) (?:\\w+ ){0,8}?(?:${quality}|services?|improve\\w*|improvement|issue|issues|customers?|resolve|right|deserve|homes)`,
  '(?:continuous improvement|customer[- ](?:focused|centred|satisfaction|experience|service excellence)|customers at)',
  // A standard that was not met, by nobody and in nothing.
  '(?:standards?|level|levels|quality|values|expectations) (?:of (?:\\w+ )?(?:service|care) )?(?:that |which )?(?:we|you|our customers|us) (?:\\w+ ){0,4}?(?:expect|set|aim|pride|hold|strive|deserve|aspire|usually|want)\\w*',
  '(?:below|short|up to|meet|met|live up|lived up|falls? short|fell short|fallen short|hold ourselves) (?:\\w+ ){0,4}?(?:standards?|expectations|values)',
  '(?:experience|service) (?:that )?(?:we (?:want|expect|would want)|you (?:would|should|have a right to) (?:expect|receive)|you deserve)',
  'what you (?:would|should) expect from us',
  '(?:on|in) this (?:occasion|instance)',
  '(?:poor|level of|standard of) (?:customer )?service(?= $| you| provided)',
  'service (?:you (?:have )?(?:received|experienced|were given)|provided)',
  // Ready-made sorrow and sympathy.
  '(?:accept|accepts|extend|offer|convey) (?:\\w+ ){0,2}?(?:our|my) (?:\\w+ )?(?:apolog\\w+)(?= ,? ?(?:$|for (?:this|the same|the above|any)|on behalf|once))',
  'on behalf of the (?:organisation|company|trust|association|council|team)(?= $)',
  '(?:understand|appreciate|acknowledge|recognise|realise) (?:fully |that |how |this |your |the |has |must |have |been |a |may )*(?:frustrat\\w+|concerns?|disappoint\\w+|upset\\w*|stress\\w*)(?: (?:this|that|it|must|has|have|been|for|you|in|matter|experience|can|be|may|was|and|take|them|seriously|time|the|these|situations?))*',
  '(?:rest|be|please be) (?:re)?assured|(?:can|like to|want to|wish to) (?:re)?assure you',
  '(?:never|not) (?:\\w+ )?(?:our|the) intention',
  // Ready-made endings.
  '(?:hope|trust) (?:that )?(?:this|you|these|the above)(?: \\w+)? (?:resolves?|clarif\\w+|answers|addresses|finds?|satisf\\w+|will find|helps|explains|find)',
  'to your satisfaction|do not hesitate|(?:any )?further assistance|going forwards?|moving forwards?',
  '(?:contents?|comments|concerns|feedback|points|views) (?:of which )?(?:have|has|are|were) (?:been )?(?:duly )?(?:noted|taken on board|passed on)',
  '(?:utmost|timely manner|at your earliest convenience|within our resources)',
);
