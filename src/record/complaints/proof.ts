/** Whether a note that something was done shows it: by its proof, or by what else it says, unless that is still to come. */
export function isShown({
  proof,
  note,
}: {
  readonly proof?: string | undefined;
  readonly note?: string | undefined;
}): boolean {
  return [proof, note].some((words) => words !== undefined && words.trim() !== '' && !stillToCome.test(words));
}

const stillToCome =
  /\b(?:to (?:come|follow|be (?:sent|confirmed|done|paid))|await\w*|waiting (?:for|on)|not yet|no proof|(?:will|going to) (?:send|follow|upload|get|pay|come)|asked (?:\w+ ){0,4}to (?:send|pay|do)|chas(?:ed|ing)|(?:(?:sent|passed|gone|given|forwarded|handed|emailed)(?: over| on)? to|with) (?:the |our )?(?:finance|accounts|payments?)(?: team)?|(?:payment|cheque|bacs) (?:request(?:ed)?|form)|requested)\b/i;
