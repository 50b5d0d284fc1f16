import { landlordWords } from './landlord-words.ts';
import { phrases } from './said.ts';

/**
 * What a sentence says without what it denies or lays on the resident: that nothing of theirs reached us, that we were not
 * told or let in, or that nothing of ours was wrong. ‘We have no record of your call, and we should have’ still owns the rest.
 */
export function withoutDenying(said: string): string {
  return said.replace(denied, ' we ');
}

/** ‘Have’, ‘did’ and what may stand between. */
const aux = '(?:(?:\\w+ly|have|has|had|did|do|does|can|could|were|was|are|am|is|been|also|still|so far|again) )*';
const not = `${aux}(?:not|never|cannot) ${aux}(?:ever |even |yet |actually |then )*`;
const none = '(?:no|not any|neither|nothing)';

/** What somebody tells a landlord with. */
const contact =
  '(?:calls?|e-?mails?|letters?|messages?|texts?|voicemails?|reports?|complaints?|requests?|repl(?:y|ies)|answers?|responses?|contact|visits?|conversations?|forms?|photographs?|photos?|pictures?|videos?|evidence|receipts?|invoices?|quotes?|diary|diaries|paperwork|correspondence|enquir(?:y|ies)|details|documents?)';
const joins = '(?:of|to|in|on|for|with|until|by|from|our|my|because|and|but|who|which|that|we)';
const adjectives = `(?:(?!${joins} )\\w+ ){0,3}?`;
const theirs = `(?:your ${adjectives}${contact}|(?:(?:any|an?|the|that|this|those|further) )?${adjectives}${contact} (?:from|by) you)`;
const toldUs = `(?:${theirs}|(?:(?:any|an?|the|that|this|those|these|such) )?${adjectives}${contact}|(?:you|your) (?:\\w+ )?(?:\\w+ing|called|rang|reported|told|wrote|contacted|asked|emailed|visited|complained))`;
const record = '(?:records?|trace|note|notes|log|evidence|sign|entry|entries)';
/** ‘Get your complaint to stage 2’, ‘see your letter answered’: it had reached us. */
const notOn = '(?! (?:to|into|through|until|in time|answered|dealt|looked|logged|acknowledged|right|sorted|back))';
const wrong =
  '(?:at fault|fault|to blame|responsible|liable|fail(?:ed)?|failings?|delay(?:ed)?|caused?|causing|breach(?:ed)?|break|broken?|misle[ad]\\w*|negligent|neglect(?:ed)?|unfair\\w*|unreasonabl[ey]|wrong(?:ly)?|mistakes?|errors?|discriminat\\w+|ignored?)';
const notPassedOn = '(?!(?: \\w+){0,6} by (?:our|my|the|a) )';

const denied = phrases(
  // Nothing of theirs reached us.
  `${landlordWords} ${not}(?:receive|received)`,
  `${landlordWords} ${not}(?:get|got|had|have|find|found|trace|traced|locate|located|show|shown) ${theirs}${notOn}`,
  `${landlordWords} ${aux}(?:hold|keep|show|shows|find|found|see)? ?${none} (?:\\w+ )?${record} (?:of|that) ${toldUs}`,
  `${landlordWords} ${not}(?:hold|have|show|find|found|see) (?:any |an? )?(?:\\w+ )?${record} (?:of|that) ${toldUs}`,
  `${landlordWords} ${aux}(?:received|heard)? ?${none} (?:\\w+ ){0,3}?(?:from|by) you(?:r \\w+)?`,
  `${landlordWords} ${not}(?:hear|heard) (?:\\w+ ){0,3}?(?:from|of) (?:you|it|this|that)(?:r \\w+)?`,
  // We were not told, or not let in.
  `(?:we|i) (?:(?:were|was|are|am) (?:not|never) (?:\\w+ly )?|(?:had|have) (?:not|never) (?:\\w+ly )?been )(?:told|informed|made aware|notified|warned|given (?:the |an? |your |any )?(?:access|entry|opportunity|chance))${notPassedOn}`,
  `${landlordWords} ${not}(?:get|gain|gained|got|obtain|obtained) (?:in(?! touch| time| contact)|inside|access|entry)`,
  `${landlordWords} ${aux}(?:got|given|gained)? ?no (?:access|entry|way in)`,
  // Nothing was wrong.
  `${landlordWords} ${not}(?:(?:in any way|do|done|act|acted|make|made|treat|treated|any|anything|you|an?|been|be) )*${wrong}`,
  `${landlordWords} ${aux}(?:done )?nothing ${wrong}`,
);
