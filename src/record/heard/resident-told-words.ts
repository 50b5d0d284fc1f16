import { theResident } from './told-outsider-words.ts';

/** Whether a clause of a note names a call, a visit or an update to the resident as one that was made. Words are plain. */
export function namesCall(clause: string): boolean {
  const said = clause.trim();
  return (call.test(said) || together.test(said)) && !notMade.test(said);
}

/** Whether a clause begins with the resident being told something, whatever it was: ‘told her it will not be before May’. */
export function beginsWithNews(clause: string): boolean {
  return news.test(clause.trim());
}

const how =
  '(?:(?:quick|short|brief|long|good|phone|telephone|courtesy|welfare|update|follow up|catch up|first|second|last|final|another|3 way) )*';
const often =
  '(?:weekly|fortnightly|daily|monthly|regular|courtesy|welfare|(?:mon|tues?|wed|wednes|thurs?|fri|satur|sun)(?:day)?(?: (?:am|pm|morning|afternoon))?)';
const they = `(?:${theResident}|the (?:tenant|resident|family|customer|leaseholder))`;
const call = new RegExp(
  `^(?:(?:today|then|and|also|did|made|had|i|we|\\d+(?:am|pm)?) ){0,2}(?:${[
    `(?:an? |the |my |our )?(?:${often} )?${how}(?:call|ring|update|text|visit) to ${they}(?![a-z0-9])`,
    `(?:an? |the |my |our )?(?:${often} )?${how}call with ${they}(?![a-z0-9])`,
    `${often} ${how}calls?(?: made| done| kept| today| this (?:morning|afternoon)| as (?:agreed|promised|usual))*(?:$| (?:to|with) ${they}(?![a-z0-9]))`,
    `(?:${how})calls? (?:made|done) to ${they}`,
    `(?:rang|called|phoned|telephoned|texted)(?: (?:her|him|them|back|today|am|pm|again))* as (?:agreed|promised|arranged)`,
    `(?:telephoned|checked in (?:by phone |again )*(?:with|on)|caught up (?:by phone |again )*with|${how}catch up with) ${they}(?![a-z0-9])`,
  ].join('|')})`,
);
/** ‘With her’, and not with her doctor. */
const withThem = `(?:with (?:(?:mrs? \\w+|ms \\w+|miss \\w+|(?:the )?(?:tenant|resident|customer|leaseholder|family))(?![a-z0-9])|(?:her|him|them)(?=$| (?:on|by|at|today|about|and|this|in|over|again)(?![a-z0-9]))))`;
const together = new RegExp(
  `(?:reviewed|discussed|agreed|gone through|went through|gone over|went over|talked (?:it |this |everything |them )?(?:over|through)|walked round) (?:\\w+ ){0,6}?${withThem}`,
);
const news = new RegExp(
  `^(?:(?:i|we|also|and|then|have|ive|rang and|called and|phoned and) ){0,2}(?:(?:told|advised|informed|explained to) ${they} (?!nothing|off|to wait)\\w|let ${they} know)`,
);
const notMade =
  /\b(?:missed|cancelled|skipped|moved|forgot\w*|request\w*|agreed to|booked|arranged for|diarised|scheduled|needed|required|outstanding|neighbour|perp\w*|next door)\b/;
