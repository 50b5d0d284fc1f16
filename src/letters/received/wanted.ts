import { phrases } from '../words/said.ts';
import { ordersSomething } from './clause.ts';

/** Whether a sentence asks for something: by a wish, an order, a question to the landlord, or by what must be. */
export function asksFor(said: string): boolean {
  if (isCourtesy(said) || warns.test(said)) return false;
  return [wish, order, question, must].some((way) => way.test(said)) || ordersSomething(said);
}

/** What the writer will do next, if nothing is done. */
export const warns =
  /^ (?:if|should|unless|failing|otherwise|or) (?:.*) (?:i|we) (?:will|shall|am|are|would) | (?:reserve (?:my|our)|no (?:alternative|option|choice) but to (?:approach|go|take|contact|refer|seek|instruct)|going to the (?:papers|press|ombudsman)) /;

/** What stands at the end or the beginning of any letter, and asks for nothing but to be read and answered. */
export function isCourtesy(said: string): boolean {
  return courtesies.test(said);
}

const courtesies = phrases(
  'look forward to',
  '(?:would|should) be grateful for (?:an |your |a )?(?:\\w+ )?(?:acknowledg\\w+|reply|response|attention)',
  '(?:hope|trust) (?:that )?(?:this (?:message|letter|email)|you (?:do not mind|are well|will give|are keeping)|this will|this finds)',
  'thank you for (?:reading|your time|coming|your)',
  '(?:please )?(?:treat|accept|take|consider) (?:this|it|the following)(?: \\w+){0,3} (?:as|to be) (?:\\w+ ){0,3}?complaint',
  '(?:want|would like|wish) to (?:assure|thank|say|stress|point out|make (?:it )?clear|bring|complain|raise|make a|tell you|inform|start by|express)',
  'welcome a discussion',
  '(?:please )?(?:find|see) (?:attached|enclosed|below)',
  'give you every',
  '(?:please )?note (?:that|this)',
);

const asker = '(?:i|we|she|he|they|our client|the family|residents|tenants|(?:mr|mrs|ms|miss) \\w+|dad|mum)';
const adverb =
  '(?:also|just|only|simply|now|therefore|respectfully|formally|further|really|do|would|finally|additionally)';

const wish = phrases(
  `${asker} (?:${adverb} )*(?:seek|seeks|request|requests|demand|demands) \\w+`,
  `${asker} (?:${adverb} )*(?:would|should|d) (?:${adverb} )*(?:like|welcome|appreciate|prefer|ask|request|be (?:ever so |very |most |so )*grateful if|suggest|expect)`,
  `${asker} (?:${adverb} )*(?:want|wants|request|requests|seek|seeks|expect|expects|demand|demands|ask|asks|insist|insists|require|requires|need|needs|propose|proposes|suggest|suggests)(?= (?:that|for|you|to|an?|the|my|our|her|his|somebody|someone|one|some|this|it|compensation|paying|damages|confirmation|answers?|your|their|nothing|these|those|all|it|people))`,
  `${asker} (?:am|are|is) (?:also )?(?:asking|seeking|requesting|looking for|after)`,
  '(?:what|all|the least|the only thing) (?:\\w+ )?(?:i|we|she|he)(?: \\w+)? (?:want|wants|ask|need|needs|asking|after|require)',
  '(?:urge|beg|implore) you',
  '(?:i|we) hope (?:that )?(?:you will|you can|somebody|someone|it will|to (?:get|have|see|hear))',
  '^ (?:and |also |so )?(?:need|want|needs|wants) (?:\\w+ ){0,2}?(?:someone|somebody|a|an|the|it|you|this|to|answers)',
  '(?:it|this|that|carpet|door|window|place|roof|wall|floor|job|lot|lino|kitchen|bathroom) (?:wants|needs) (?:\\w+ )?\\w+(?:ing|ed|en|er|one)',
  '(?:compensation|redress|a refund|an apology|reimbursement|damages) (?:would|should|is|for) (?:be )?(?:appropriate|due|owed|given|paid)?',
  '(?:is|are|am) owed',
  'to resolve this',
);

const doing =
  'take|mend|fix|tell|send|pay|repair|replace|give|put|stop|clear|clean|treat|move|call|ring|write|refund|make|let|get|come|sort|remove|return|correct|apologise|answer|reply|reinstate|install|provide|confirm|explain|arrange|review|investigate|inspect|check|change|block|disclose|restore|test|find|look|help|book|amend|compensate|reimburse|offer|wipe|rehouse|transfer|cancel|withdraw|supply|fit|paint|redecorate|show|keep|ensure|acknowledge|assign|appoint|waive|delete|reduce|undertake|bring|do something';

/** An order: a bare verb where a sentence or a part of it begins, with or without a ‘please’. */
const order = new RegExp(
  `^ (?:, )?(?:and |so |just |then |now |also |but |look |finally |, |well |instead )*(?:(?:please|kindly|pls|plz) (?:\\w+ly |also |can you |could you |just |do )*(?:you )?(?:consider |\\w+ )|(?:${doing}) (?!(?:aback|care) ))|(?:,|and|or|so|but|if not) (?:please|kindly|pls|plz) (?:\\w+ )?(?:${doing}) `,
);

/** A question put to the landlord, whatever it is in form. */
const question = phrases(
  `(?:can|could|will|would|wont) (?:you|u|somebody|someone|we|i|it) (?:please |just |at least |kindly |not |possibly |at )*(?:${doing}|have|be|know|see|talk|speak|at least)`,
  '(?:might|may) (?:i|we) (?:ask|suggest|request|enquire|have|know)',
  '(?:perhaps|maybe) (?:\\w+ ){1,5}?(?:might|could|should)',
  'if (?:you|somebody|someone) could',
  '(?:if|could|might) (?:\\w+ ){1,4}?(?:could|might) be',
  'when (?:is|are|will) (?:\\w+ ){1,6}?(?:to be|going to|be (?:fixed|done|mended|repaired|replaced|appointed|back))',
);

/** What must be, should be or is to be, and is not yet. */
const must = phrases(
  '(?:should|must|needs? to|has to|have to|ought to|is to|are to) (?:now |also |all )?be (?:\\w+ly )?(?:\\w+ed|made|given|done|put|taken|shown|told|sent|paid|seen|spent|held|let|brought|withdrawn|kept)',
  '(?:somebody|someone|you|the landlord|the council) (?:(?:needs?|has|have|ought) (?:now )?to|must|should) (?!have )\\w+',
  '(?:that|for) (?:the|a|an|my|our|her|his|their|this|it|all|someone|somebody)(?: \\w+){0,5} be (?:\\w+ed|made|given|done|put|taken|sent|paid|held|kept|told|withdrawn)',
  '(?:to be|being) (?:reviewed|amended|corrected|replaced|removed|refunded|returned|repaired|reinstated|restored|inspected|treated) (?:and|by|within|before)',
  '(?:record|records|charge|charges|policy|decision|letter|account|arrears) to be \\w+ed',
  '(?:would|will|might) (?:also )?(?:be|seem) (?:\\w+ ){0,2}?(?:a start|enough|welcome|fair|just|right|appropriate|good to)',
  '(?:is|are) (?:also |now )?(?:called for|required|needed|requested|due|overdue)',
  '(?:should|must|needs? to|ought to) be \\w+',
  '(?:she|he|they|we|i|family|children) ought to',
  '(?:within|in the next) (?:\\w+ )?(?:hours|days|weeks) (?:of|please)',
);
