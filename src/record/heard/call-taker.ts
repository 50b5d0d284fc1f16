/** Whether whoever wrote something down takes calls, or what comes in by post and form: what they write is what somebody told. */
export function isCallTaker(by: string | undefined): boolean {
  return by !== undefined && takesCalls.test(by);
}

const takesCalls =
  /\b(?:call (?:centre|handler|taker)|contact (?:centre|team|hub)|customer (?:services?|contact|support|line|team|desk)|hub|inbox|in ?box|texts? in|switchboard|reception|front desk|out of hours|ooh|helpdesk|service desk|web ?form|portal)\b/i;
