import { landlordWords } from './landlord-words.ts';
import { phrases } from './said.ts';

/**
 * What a sentence says without all that it denies or lays on the resident: that nothing of theirs reached us, that we were
 * not told or let in, or that nothing of ours was wrong. ‘We have no record of your call, and we should have’ still owns the rest.
 */
export function withoutDenying(said: string): string {
  return said.replaceAll(denied, ' we ');
}

/** ‘Have’, ‘did’ and what may stand between. */
const aux = '(?:(?:\\w+ly|have|has|had|did|do|does|can|could|were|was|are|am|is|been|also|still|so far|again) ){0,4}';
const not = `${aux}(?:not|never|cannot) ${aux}(?:ever |even |yet |actually |then ){0,2}`;
const none = '(?:no|not any|neither|nothing)';

/** What somebody tells a landlord with. */
const contact =
  '(?:calls?|e-?mails?|letters?|messages?|texts?|voicemails?|reports?|complaints?|requests?|repl(?:y|ies)|answers?|responses?|contact|visits?|conversations?|forms?|photographs?|photos?|pictures?|videos?|evidence|receipts?|invoices?|quotes?|diary|diaries|paperwork|correspondence|enquir(?:y|ies)|details|documents?)';
const joins = '(?:of|to|in|on|for|with|until|by|from|our|my|because|and|but|who|which|that|we)';
const adjectives = `(?:(?!${joins} )\\w+ ){0,3}?`;
const theirs = `(?:your ${adjectives}${contact}|(?:(?:any|an?|the|that|this|those|further) )?${adjectives}${contact} (?:from|by) you)`;
const toldUs = `(?:${theirs}|(?:(?:any|an?|the|that|this|those|these|such) )?${adjectives}${contact}|(?:you|your) (?:\\w+ )?(?:\\w+ing|called|rang|reported|told|wrote|contacted|asked|emailed|visited|complained))`;
const record = '(?:records?|trace|note|notes|log|evidence|sign|entry|entries)';
/** ‘Get your complaint to stage 2’, ‘see your letter answered’, ‘find your report until March’: it had reached us. */
const notOn =
  '(?! (?:to|into|through|out|back|right|ready|enough|important|dealt|was|were|(?!(?:dated|addressed|posted|attached|enclosed|received)\\b)\\w+ed)\\b)(?! (?:\\w+ ){0,4}?(?:until|in time)\\b)';
const wrong =
  '(?:at fault|fault|to blame|responsible|liable|fail(?:ed)?|failings?|delay(?:ed)?|caused?|causing|breach(?:ed)?|break|broken?|misle[ad]\\w*|negligent|neglect(?:ed)?|unfair\\w*|unreasonabl[ey]|wrong(?:ly)?|mistakes?|errors?|discriminat\\w+|ignored?)';
/** ‘We failed’, ‘our team was late’: what is held not to have been. */
const wrongOfOurs = `(?:that )?(?:we|i|our) (?:(?!(?:and|but|because|when|not|never|enough|should|could|would|ought) )\\w+ ){0,3}?(?:${wrong}|late|slow|let you down|fell short)`;
const allOfThat = `${wrongOfOurs}(?: (?:\\w+ )?(?:or|and|nor) ${wrongOfOurs}){0,3}`;
/** ‘We did not get in for three weeks’: we were late. */
const notLate = '(?! (?:\\w+ ){0,6}?(?:until|for (?:\\w+ ){1,2}(?:days|weeks|months|years))\\b)';
const inside = '(?:in(?! touch| time| contact)|inside|access|entry)';
const notPassedOn = '(?!(?: \\w+){0,6} by (?:our|my|the|a) )';

const anyDenied = phrases(
  // Nothing of theirs reached us.
  `${landlordWords} ${not}(?:receive|received)`,
  `${theirs} ${not}received by (?:us|me|our)`,
  `${landlordWords} ${not}(?:get|got|had|have|find|found|trace|traced|locate|located|show|shown) ${theirs}${notOn}`,
  `${landlordWords} ${aux}(?:hold|keep|show|shows|find|found|see)? ?${none} (?:\\w+ )?${record} (?:of|that) ${toldUs}`,
  `${landlordWords} ${not}(?:hold|have|show|find|found|see) (?:any |an? )?(?:\\w+ )?${record} (?:of|that) ${toldUs}`,
  `${landlordWords} ${aux}(?:received|heard)? ?${none} (?:\\w+ ){0,3}?(?:from|by) you(?:r \\w+)?`,
  `${landlordWords} ${not}(?:hear|heard) (?:\\w+ ){0,3}?(?:from|of) (?:you|it|this|that)(?:r \\w+)?`,
  // We were not told, or not let in.
  `(?:we|i) (?:(?:were|was|are|am) (?:not|never) (?:\\w+ly )?|(?:had|have) (?:not|never) (?:\\w+ly )?been )(?:told|informed|made aware|notified|warned|given (?:the |an? |your |any )?(?:access|entry|opportunity|chance))${notPassedOn}`,
  `${landlordWords} ${not}(?:get|gain|gained|got|obtain|obtained) ${inside}${notLate}`,
  `${landlordWords} (?:could not|cannot|were not able to) (?:get|gain|obtain) ${inside}`,
  `${landlordWords} ${aux}(?:got|given|gained)? ?no (?:access|entry|way in)(?! to (?:an?|any|our|enough) )`,
  // Nothing was wrong.
  `${landlordWords} ${not}(?:(?:in any way|do|done|act|acted|make|made|treat|treated|any|anything|you|an?|been|be) ){0,4}${wrong}`,
  `${landlordWords} ${aux}(?:done )?nothing ${wrong}`,
  // Nor is it now held to have been; that it was not when it should have been would be ours.
  `(?:we|i) (?:do not|cannot) (?:\\w+ly )?(?:accept|agree|believe|consider|think|feel) ${allOfThat}`,
  `${landlordWords} (?:${aux}(?:find|found|see|seen) no|${not}(?:find|found|see|seen) any) (?:evidence|signs?|proof) ${allOfThat}`,
);
const denied = new RegExp(anyDenied, 'g');
