import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { isCorporate } from '../words/corporate.ts';
import { hasOwningWords } from '../words/failing.ts';
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
    inconvenience.test(said) ||
    ofAnybody.test(said) ||
    ((ready.test(said) || isCorporate(said)) && !isParticular(said) && !hasOwningWords(said.replace(fellShort, ' '))),
};

/** Being sorry for inconvenience, and for nothing with a name. */
const inconvenience = phrases(
  '(?:sorry|apologi\\w+|regrets?) (?:\\w+ ){0,4}?(?:for|about|the|any|of) (?:(?:any|the|this|all|some|small|slight|minor) )*inconvenience',
  'regret the inconvenience',
  '(?:acknowledge|appreciate|recognise) (?:.* )?inconvenience (?:(?:that |which )?(?:this|it|we|you) (?:has |have |had )?)?(?:caused|experienced|suffered)',
);

/** True of people in general, whatever the thing: ‘we recognise the effect that damp can have on a person’s health’. */
const ofAnybody = phrases(
  '(?:recognise|understand|appreciate|acknowledge|know|realise|accept) (?:[^ ,]+ ){0,8}?(?:can|may) (?:\\w+ )?(?:have|be|affect|cause|feel|lead|impact|take)',
  '(?:hope|trust|ask|appreciate) (?:that )?you (?:will|would|can|could) (?:\\w+ )?(?:understand|appreciate|bear with|be patient|forgive)',
  '(?:we|i) (?:will |shall )?continue to (?!suffer|wait|live|pay|owe)\\w+',
);

const fellShort =
  / (?:our|my) (?:\w+ )?(?:error|mistake|failing|failure|delay)s?(?= (?:fell|falls|did|has|have|was|is|in this|$))|(?:we|our \w+|i) (?:have |has )?(?:fell|fallen|fall) (?:short|below)(?: of)?|(?:we|i) did not (?:meet|live up)|(?:we|our \w+) did not (?:meet|live up)|got (?:it|this|that) wrong|(?:we|i) (?:did not do so|failed to do so|did not get (?:this|it|things) right)|you did not|service (?:\w+ ){0,2}?(?:was|did|has|had) not/g;

const felt =
  '(?:frustrat\\w+|concerns?|disappoint\\w+|upset\\w*|stress\\w*|distress\\w*|difficult\\w*|inconvenien\\w+|challenging|disruptive|tough|trying|awkward|hard|worrying|unsettling|annoy\\w+|impact|importan\\w+|anxi\\w+|strength of feeling)';

const quality =
  '(?:excellent|best|high|highest|quality|good|great|first-class|first|exceptional|outstanding|possible|professional|consistent|efficient|reliable)';

const ready = phrases(
  // What is understood of anybody.
  `(?:understand|appreciate|acknowledge|recognise|realise|know|imagine|see) (?:\\w+ ){0,5}?${felt}`,
  '(?:must|may|might|can) (?:have been|be) (?:\\w+ )?(?:frustrat\\w+|disappoint\\w+|annoying|upsetting|stressful|distressing|difficult|hard|worrying|tiring|inconvenient|unsettling)',
  '(?:value|valued|values) (?:\\w+ )?(?:your |you )?(?:loyalty|custom|support|business|tenancy|relationship|opinion)',
  '(?:are|am|is) (?:always|only|still|ever) (?:\\w+ )?(?:here|on hand|available|happy|there|committed) (?:to|for)',
  '(?:confident|sure|certain|hopeful) (?:, [^,]+, )?(?:that )?(?:we|your|you|this|the) (?:[^,]+ )?(?:capable|reliable|smoother|better|best|level|improved?|positive|future|next)',
  'complaints? (?:is|are) (?:a gift|welcome|important|always)|help us (?:to )?(?:grow|improve|learn|develop)|lose sight of|haven|second to none',
  '(?:great|greatest|main|first|biggest|primary|overriding) (?:concern|priority|focus|aim|goal) (?:was|is|has been|remains)',
  // Thanks and endings.
  '(?:gratitude|thanks|appreciation) (?:for|of) your',
  '(?:thank|thanks|grateful)(?: \\w+)? for (?!coming|letting|the|telling me (?:that|what)|showing|sitting|giving)\\w+ing (?:us|me|this|these|it|your|out|with)',
  'contents (?:\\w+ )?noted|due consideration|good faith|goodwill (?:of|and)',
  '(?:we|i) (?:always |do )?(?:try|do our best|work|attempt|aim) (?:hard )?to (?:provide|ensure|offer|give|deliver|maintain|meet|help|support|make sure)',
  '(?:thank|thanks|grateful|appreciat\\w+) (?:you )?(?:for )?(?:you |your )?(?:\\w+ ){0,3}?(?:bringing|raising|letting|sharing|contacting|getting|reaching|continued|highlighting|alerting|flagging|writing|taking)',
  '(?:patience|understanding|cooperation) (?:\\w+ ){0,6}?(?:appreciated|valued)',
  '(?:hope|trust) (?:that )?(?:this|the above|my|our) (?:\\w+ ){0,3}?(?:demonstrates?|shows|reassures?|provides?|sets? out|gives|resolves?|clarifies|answers|addresses|explains|helps|concludes|brings)',
  '(?:heartfelt|sincerest|deepest|humble) (?:apolog\\w+|regrets?)',
  'negative experience|customer journey|lived experience|right first time|get things right',
  '(?:apologise|sorry|apologies) for (?:the |any |your )?(?:\\w+ )?(?:poor|bad|negative|disappointing|below par|unsatisfactory|substandard) (?:\\w+ )?(?:service|experience|communication)',
  '(?:is|are|am|remain|be) (?:fully |deeply |wholly |absolutely |always |truly )*(?:passionate|dedicated|committed|proud|determined|keen) (?:about|to|in)',
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
  '(?:rest|be|please be) (?:re)?assured|(?:we|i) (?:\\w+ )?(?:re)?assure you|(?:can|like to|want to|wish to) (?:re)?assure you',
  '(?:never|not) (?:\\w+ )?(?:our|my|the) intention',
  // Ready-made endings.
  '(?:hope|trust) (?:that )?(?:this|you|these|the above)(?: \\w+)? (?:resolves?|clarif\\w+|answers|addresses|finds?|satisf\\w+|will find|helps|explains|find)',
  'should you (?:have|need|require|wish|want) (?:any|to|further|anything)|any further (?:cause|concerns?|queries|questions)',
  'to your satisfaction|do not hesitate|(?:any )?further assistance|going forwards?|moving forwards?',
  '(?:contents?|comments|concerns|feedback|points|views) (?:of which )?(?:have|has|are|were) (?:been )?(?:duly )?(?:noted|taken on board|passed on)',
  '(?:utmost|timely manner|at your earliest convenience|within our resources)',
);
